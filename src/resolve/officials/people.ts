/** Persons of official phrases, one by one. */

import type { TokenRange } from '../../document/document.js'
import { textOf } from '../../document/document.js'
import type { FactFound } from '../../rules/kinds.js'
import { isPossessive } from '../clauses/words.js'
import type { AgencyDraft, Draft } from '../drafts.js'
import { placesOf } from './places.js'

/** One person as one phrase gives them. */
export interface PersonInOffice extends TokenRange {
  readonly name: string
  readonly title: string | null
  /** Named in the same phrase. */
  readonly agency: AgencyDraft | null
  /** See `OfficialReading`. */
  readonly body: string | null
  readonly elsewhere: boolean
  readonly doubtful: boolean
  readonly rule: string
}

/** A phrase about several persons gives one reading for each. */
export function readPeople(draft: Draft): PersonInOffice[] {
  const { document, spans } = draft
  const byStart = agenciesByStart(draft)
  const officials = spans.all('official')
  return officials.flatMap(({ value, to, rule }, index) => {
    const { people, body, elsewhere, doubtful } = value
    const named = value.agency ?? sharedAgency(draft, { from: people.from, to }, officials[index + 1])
    const agency = named === null ? null : innermost(draft, byStart, named)
    const found: TokenRange[] = []
    for (let at = people.from; at < people.to; at++) {
      const person = spans.startingAt('person', at)
      if (person !== undefined && person.to <= people.to) found.push(person)
    }
    const title = value.title === null || found.length < 2 ? value.title : singularTitle(value.title)
    return found.map(({ from, to }) => ({
      from,
      to,
      name: nameOf(textOf(document, { from, to })),
      title,
      agency: ownAgency(draft, byStart, to, people) ?? agency,
      body,
      elsewhere,
      doubtful,
      rule,
    }))
  })
}

/** "Prosecutor Ann Roe and investigator Omar Lund of the Fraud Division": the body behind the last is that of both. */
function sharedAgency(
  { document }: Draft,
  { to }: TokenRange,
  next: FactFound<'official'> | undefined,
): TokenRange | null {
  if (next === undefined || next.value.agency === null || document.lowers[to] !== 'and') return null
  return next.from - to < 3 && next.value.agency.from >= next.value.people.to ? next.value.agency : null
}

/** "Roe of the Fraud Unit and Lund of the Graft Unit": the first body behind a person of a list that holds bodies too. */
function ownAgency(
  draft: Draft,
  byStart: ReadonlyMap<number, AgencyDraft>,
  start: number,
  people: TokenRange,
): AgencyDraft | null {
  for (let at = start; at < people.to; at++) {
    const body = draft.spans.startingAt('agency', at)
    if (body !== undefined && body.to <= people.to) return innermost(draft, byStart, body)
  }
  return null
}

/** "the FBI's Atlanta Field Office": the unit, where an agency mention gives it. */
function innermost(
  draft: Draft,
  byStart: ReadonlyMap<number, AgencyDraft>,
  { from, to }: TokenRange,
): AgencyDraft | null {
  const { document, spans } = draft
  const unit = isPossessive(document, to) ? spans.startingAt('agency', to + 1) : undefined
  if (unit !== undefined) return innermost(draft, byStart, unit) ?? byStart.get(from) ?? null
  return byStart.get(from) ?? null
}

/** The agency that a mention at `token` names. */
export function agencyStartingAt({ agencies, spans }: Draft, token: number): AgencyDraft | null {
  if (spans.startingAt('agency', token) === undefined) return null
  return placesOf(agencies).byStart.get(token) ?? null
}

/** The name on one line. */
export function nameOf(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

export function agenciesByStart({ agencies }: Draft): ReadonlyMap<number, AgencyDraft> {
  return placesOf(agencies).byStart
}

/** "Assistant U.S. Attorneys" → "Assistant U.S. Attorney", "attorneys general" → "attorney general". */
export function singularTitle(title: string): string {
  const words = title.split(' ')
  const head = words.findIndex(
    (word, at) =>
      /(?:[^s]s|men|women)\.?$/iu.test(word) &&
      !/^(?:affairs|services|operations|customs|crimes|prosecutions)$/iu.test(word) &&
      (at === words.length - 1 || plainHead(words, at)),
  )
  if (head === -1) return title
  return words.map((word, at) => (at === head ? singularWord(word) : word)).join(' ')
}

/** Only a few heads stand before their modifiers: "attorneys general", "directors of enforcement". */
function plainHead(words: readonly string[], at: number): boolean {
  return /^(?:general|of|for|in|generals|fiscal|pro)$/iu.test(words[at + 1] ?? '')
}

function singularWord(word: string): string {
  if (/men$/iu.test(word)) return word.replace(/e(?=n$)/iu, 'a')
  if (/[^aeiou]ies$/iu.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss)es$/iu.test(word)) return word.slice(0, -2)
  return word.replace(/s(?=\.?$)/iu, '')
}
