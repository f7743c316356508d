/**
 * The record types that `extract()` returns: the wire format of lexfacts.
 *
 * Everything here is plain read-only JSON. Offsets are half-open, in UTF-16 code units, into the text exactly as it
 * was given: `text.slice(start, end) === mention.text` holds for every mention.
 */

import type { FactExplanation } from './explanations.js'

/** Where the reference date of an article was found. */
export type PublishedFrom = 'metadata' | 'dateline' | 'text'

/** The kinds of facts, as the fields of an {@link Extraction} name them. */
export type FactKind = 'agencies' | 'officials' | 'dates' | 'counts' | 'percentages' | 'sectors'

/** Each kind with the word for one of its facts. */
export const kindNames = {
  agencies: 'agency',
  officials: 'official',
  dates: 'date',
  counts: 'count',
  percentages: 'percentage',
  sectors: 'sector',
} as const satisfies Record<FactKind, string>

/** What one fact of a kind is called; a kind of one's own by its own name. */
export function factName(kind: string): string {
  return Object.hasOwn(kindNames, kind) ? kindNames[kind as FactKind] : kind
}

/** The kinds of facts, in the order in which they are shown. */
export const factKinds = Object.keys(kindNames) as FactKind[]

/** A stretch of the article's text; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The characters that a fact comes from, and the rule that read them. */
export interface Mention extends Span {
  readonly text: string
  /** Id of the rule that made the mention, such as `agency/lexicon`. */
  readonly rule: string
}

/** A sentence as the reader of the text cut it, without the blanks around it. */
export interface Sentence extends Span {
  readonly text: string
}

/** What a public body does; `police` is any investigative body, `ministry` any executive department. */
export const agencyTypes = [
  'prosecution',
  'court',
  'police',
  'ministry',
  'regulator',
  'customs',
  'ip-office',
  'legislature',
  'tax',
  'intelligence',
  'corrections',
  'intergovernmental',
  'other',
] as const
/** What a public body is for; `other` where no narrower word fits. */
export type AgencyType = (typeof agencyTypes)[number]

/** A named public body. */
export interface AgencyFact {
  readonly id: string
  /** The fullest form that the article uses. */
  readonly name: string
  readonly acronym: string | null
  /** Id in the built-in list of agencies, such as `cn.spp`; null for a body that only a pattern found. */
  readonly registry: string | null
  readonly type: AgencyType
  /** ISO 3166-1 alpha-2, `EU`, `INT`, or null when the article does not tell. */
  readonly country: string | null
  /** `id` of another agency of this extraction that this one is a unit of. */
  readonly parent: string | null
  readonly mentions: readonly Mention[]
}

/** A named person who holds or held public office, or speaks for an agency. */
export interface OfficialFact {
  readonly id: string
  /** Fullest form in the article, without titles and honorifics. */
  readonly name: string
  /** The office as the article words it, without the agency where that can be separated. */
  readonly title: string | null
  /** `id` of the agency. */
  readonly agency: string | null
  readonly mentions: readonly Mention[]
}

/** All types of dates, for checks of what is given at run time. */
export const dateTypes = ['date', 'time', 'duration'] as const
/** A day or longer period of the calendar, a clock time, or a length of time. */
export type DateType = (typeof dateTypes)[number]
/** TIMEX3 `mod`: "about 2020", "early", "mid-", "late", "before", "after". */
export type DateModifier = 'approx' | 'start' | 'mid' | 'end' | 'before' | 'after'

/** A calendar expression that can be placed or measured. */
export interface DateFact extends Mention {
  readonly id: string
  readonly type: DateType
  /** TIMEX3: `2023-12-02`, `2020-11`, `2021-H1`, `FY2023`, `201X`, `P15Y`, a range as `2008/2012`; null if unresolved. */
  readonly value: string | null
  /** First day covered, `YYYY-MM-DD`; null where unknown, and for durations. */
  readonly from: string | null
  /** Last day covered, inclusive, `YYYY-MM-DD`; null where unknown, and for durations. */
  readonly to: string | null
  readonly mod: DateModifier | null
}

/** All ways a number is hedged. */
export const countModifiers = ['exact', 'approx', 'more_than', 'less_than', 'at_least', 'at_most', 'vague'] as const
/** How a number is hedged: "about 40", "more than 40", "up to 40"; `vague` for "dozens" and "several". */
export type CountModifier = (typeof countModifiers)[number]

/** A number of countable things. */
export interface CountFact extends Mention {
  readonly id: string
  readonly value: number
  /** Upper end of a range, else null. */
  readonly max: number | null
  readonly mod: CountModifier
  /** Lower-case head noun in the singular. */
  readonly unit: string
  /** Base form of the verb that says what was done to or by the things counted, else null. */
  readonly action: string | null
  /** `id` of the date that the count holds for. */
  readonly period: string | null
  /** `id` of the agency that acted. */
  readonly agency: string | null
}

/** All units of percentages. */
export const percentageUnits = ['percent', 'percentage_points', 'basis_points', 'fraction', 'multiple'] as const
/** A fraction is given in percent, a multiple as its factor, and 100 basis points are a percentage point. */
export type PercentageUnit = (typeof percentageUnits)[number]
/** All ways a figure moves. */
export const directions = ['increase', 'decrease', 'none'] as const
/** Which way a figure moved; `none` for a share, a rate or a level reached. */
export type Direction = (typeof directions)[number]

/** A share, a rate, a change or a multiple. */
export interface PercentageFact extends Mention {
  readonly id: string
  /** In the unit named by `unit`; a fraction in percent (two-thirds: 66.67). */
  readonly value: number
  readonly unit: PercentageUnit
  /** `none` for a share, a rate or a level reached. */
  readonly direction: Direction
  /** The thing measured, as worded. */
  readonly of: string | null
  /** `id` of the date compared with, or `previous-period` where the text names none. */
  readonly baseline: string | null
  /** `id` of the count that changed or is shared out. */
  readonly count: string | null
  /**
   * What the count was before the change, worked out from the count and the change that the text states ("937 cases, a
   * 72.2 percent increase": 544), rounded to a whole number; null where the text does not give both. Never read from the text.
   */
  readonly previous: DerivedValue | null
}

/** A value that the text does not state but that follows from what it states. */
export interface DerivedValue {
  readonly value: number
  readonly derived: true
}

/** A technology field or industry that the article names. */
export interface SectorFact {
  readonly id: string
  /** Id in the taxonomy, such as `artificial-intelligence`. */
  readonly sector: string
  readonly label: string
  readonly mentions: readonly Mention[]
}

/** What may be wrong with an extraction that was made all the same. */
export type WarningCode =
  | 'no-reference-date'
  | 'unresolved-date'
  | 'long-run-split'
  /** Sources of a page's metadata contradict each other. */
  | 'metadata-disagrees'
  /** Only the beginning of an overlong page was read. */
  | 'page-cut'
  /** The text was in no declared encoding and not in UTF-8; its encoding was told by its bytes. */
  | 'encoding-guessed'
  /** Bytes that are broken in the text's encoding were replaced by U+FFFD. */
  | 'bytes-replaced'

/** What was skipped or could not be resolved. */
export interface Warning {
  readonly code: WarningCode
  readonly message: string
  readonly start?: number
  readonly end?: number
}

/** The words that a report opens with: "BEIJING, April 25 (Xinhua)". */
export interface Dateline extends Span {
  /** From the first to the last of place, day and source. */
  readonly text: string
  /** As written: "HARRISBURG, Pa.". */
  readonly place: string | null
  /** The wire service or newspaper named there, as written; never an agency. */
  readonly source: string | null
}

/** All facts of one article, each list in reading order of the first mentions. */
export interface Extraction {
  readonly id: string
  readonly title: string | null
  /** Reference date, `YYYY-MM-DD`; null when unknown. Never the wall clock. */
  readonly published: string | null
  readonly publishedFrom: PublishedFrom | null
  readonly dateline: Dateline | null
  readonly agencies: readonly AgencyFact[]
  readonly officials: readonly OfficialFact[]
  readonly dates: readonly DateFact[]
  readonly counts: readonly CountFact[]
  readonly percentages: readonly PercentageFact[]
  readonly sectors: readonly SectorFact[]
  readonly warnings: readonly Warning[]
  /** The sentences that a mention begins in, in reading order; only there if the extractor was asked for them. */
  readonly sentences?: readonly Sentence[]
  /** The text that offsets point into; only there if the extractor was asked for it. */
  readonly articleText?: string
  /** How each fact came about; only there if the extractor was asked to explain. */
  readonly explanations?: readonly FactExplanation[]
}

/** A fact of a kind that a user defined; see `defineKind`. */
export interface OwnFact<V> extends Mention {
  /** The kind and a number: `fine1`. */
  readonly id: string
  /** What the rule's `build` made. */
  readonly value: V
}

/** What `extract()` reads. */
export interface Article {
  readonly text: string
  readonly id?: string
  /** Publication date, `YYYY-MM-DD` or an ISO 8601 date-time, whose calendar date as written is used. */
  readonly published?: string | null
  readonly title?: string | null
  /**
   * Who publishes the article, where known. A public body that the text names is then whom "we", "this office" and its
   * speakers stand for; newspapers and wires change nothing.
   */
  readonly publisher?: string | null
}
