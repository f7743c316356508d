/** The vocabulary of our rules: every kind of mention, with what its rules build. Kinds are added here only. */

import type { Agency, Place, Sector, Title } from '../lexicons/entries.js'
import { loadRules } from '../matcher/load-rules.js'
import { ruleDefiner, type Rule } from '../matcher/rule.js'
import type { Found, Spans } from '../matcher/spans.js'
import type { AgencyReading } from './agencies/reading.js'
import type { CountReading } from './counts/reading.js'
import type { Clock, DateReading, Moment } from './dates/reading.js'
import type { OfficialReading, PersonReading } from './officials/reading.js'
import type { PercentageReading } from './percentages/reading.js'
import { valueForms } from './value-forms.js'

/** A cardinal number: "13,000", "1.2 million", "two dozen", "30 to 40". */
export interface NumberReading {
  readonly value: number
  /** Upper end of a range, else null. */
  readonly max: number | null
  /** "dozens", "hundreds of thousands": the unit stands for an unknown multiple of itself. */
  readonly vague: boolean
  /** Written in words only. */
  readonly spelled: boolean
}

/** A figure that is no count: what it is, so that no count is made of it. */
export interface FigureReading {
  readonly what: 'money' | 'age' | 'measure' | 'reference' | 'address' | 'phone' | 'rank' | 'score'
}

/** Entries of a lexicon that share the form found. */
export interface LexiconReading<E> {
  readonly entries: readonly E[]
}

/** A title with its modifiers: "former deputy prosecutor general". */
export interface TitleReading extends LexiconReading<Title> {
  readonly plural: boolean
}

export interface SectorTermReading {
  readonly sector: Sector
}

/** Kinds of mentions that patterns can ask for, each with the value that a capture of it has. */
export interface Mentions {
  number: NumberReading
  /** "third", "21st": its place in the order. */
  ordinal: { readonly value: number }
  figure: FigureReading
  /** A clock time: "9:30 a.m.". */
  clock: Clock
  /** A year, also where it may be a count: "2023", "last year", "fiscal 2023". */
  year: Moment
  /** A point or period in the calendar, before it is known to stand alone: "March 3", "last week". */
  moment: Moment
  date: DateReading
  percentage: PercentageReading
  title: TitleReading
  place: LexiconReading<Place>
  /** A name or acronym that stands in the agency lexicon. */
  'agency-name': LexiconReading<Agency>
  'sector-term': SectorTermReading
  agency: AgencyReading
  person: PersonReading
  official: OfficialReading
  count: CountReading
}

export type Kind = keyof Mentions & string
/** A rule of a built-in or own kind, as `defineRule` and `loadRules` return it. */
export type FactRule = Rule<Mentions>
export type FactSpans = Spans<Mentions>
export type FactFound<K extends Kind = Kind> = Found<Mentions, K>

/** Defines a rule for a kind of mention; see `RuleSource` for what it takes. */
export const defineRule = ruleDefiner<Mentions>()

export function isKind(name: string): name is Kind {
  return Object.hasOwn(valueForms, name)
}

/**
 * Reads rules from parsed JSON; see `loadRules`.
 *
 * @throws FactError `E_BAD_RULE` that names file, place and, for a misspelt word, the nearest valid one.
 */
export function loadFactRules(json: unknown, file: string): FactRule[] {
  return loadRules<Mentions>(json, { kinds: Object.keys(valueForms) as Kind[], values: valueForms }, file)
}

/** Reads rules of built-in and of own kinds from parsed JSON or YAML. */
export function loadOwnRules(
  json: unknown,
  ownKinds: readonly string[],
  file: string,
  lineOf: (path: readonly (string | number)[]) => number,
): FactRule[] {
  const kinds = Object.keys(valueForms) as Kind[]
  return loadRules<Mentions>(
    json,
    { kinds, made: [...kinds, ...(ownKinds as Kind[])], values: valueForms, lineOf },
    file,
  )
}
