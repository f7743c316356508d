/** The agency of an official: of the phrase, else the one that the office belongs to, else the one that the article is about. */

import type { AgencyType } from '../../facts.js'
import type { AgencyDraft, Draft } from '../drafts.js'
import type { OfficialGroup } from './groups.js'

/** Offices that belong to bodies of one type, by words of the title; heads of state and local heads belong to none (null), others to any type (undefined). */
const affinities: readonly { readonly words: RegExp; readonly types: readonly AgencyType[] | null | undefined }[] = [
  { words: /\b(?:secretary[- ]general|director|spokes\w+|chair\w*|head|rapporteur)\b/iu, types: undefined },
  { words: /\b(?:president|prime minister|premier|mayor|governor|chancellor|king|queen|surrogate|ambassador|first minister)\b/iu, types: null },
  { words: /\b(?:minister|secretary|undersecretary)\b/iu, types: ['ministry'] },
  { words: /\b(?:judge|justice|magistrate|recorder|master)\b/iu, types: ['court'] },
  { words: /\b(?:attorneys?|prosecutor|procurator|solicitor|ADA|AUSA|DA|AG|counsel)\b/iu, types: ['prosecution'] },
  { words: /\b(?:senator|sen\.?|rep\.?|representative|congress\w*|lawmaker|legislator|MP|assembly\w*|councill?or|alderman|speaker|supervisor|delegate)(?:\b|$)/iu, types: ['legislature'] },
  { words: /\b(?:sheriff|undersheriff|officer|detective|constable|sergeant|inspector|superintendent|lieutenant|captain|colonel|agent|trooper|sgt|lt|capt|det|insp|supt|dcp|acp|dsp|asp|pc|garda|marshal|commissioner of police)\b/iu, types: ['police', 'customs'] },
] // prettier-ignore

export function linkAgency(draft: Draft, group: OfficialGroup): AgencyDraft | null {
  if (group.agency !== null) return group.agency
  const { title, readings } = group
  const { from, body, elsewhere, doubtful } = readings.find((reading) => reading.title === title) ?? readings[0]!
  const named = body === null ? null : lastNamed(draft, from, body)
  if (named !== null) return named
  const own = title === null ? undefined : affinities.find(({ words }) => words.test(title))?.types
  // "its president" heads a body; "President Roe" a state.
  const headsBody = own === null && doubtful && !/\bPresident$/u.test(title ?? '')
  if (title !== null && own !== undefined && !headsBody) {
    if (own === null) return null
    const main = mainAgency(draft)
    if (own[0] === 'police' && main !== null && own.includes(main.type)) return earlierInSentence(draft, from) ?? main
    if (elsewhere && !localOffice.test(title))
      return namedInSentence(draft, from, (agency) => own.includes(agency.type))
    return nearest(draft, from, (agency) => own.includes(agency.type) && fits(title, agency), own[0] !== 'court')
  }
  return elsewhere ? null : (earlierInSentence(draft, from) ?? mainAgency(draft))
}

/** "the bureau's chief": of the agencies named with that noun before `token`, the last one. */
function lastNamed({ agencies, document }: Draft, token: number, noun: string): AgencyDraft | null {
  let last: AgencyDraft | null = null
  let place = -1
  for (const agency of agencies) {
    for (const { from, to } of agency.mentions) {
      if (from < token && from > place && document.lowers.slice(from, to).includes(noun)) [last, place] = [agency, from]
    }
  }
  return last
}

/** Offices whose place is part of their body's name: "Harris County District Attorney". */
const localOffice = /district attorney|sheriff|state's attorney|\bpolice chief\b/iu

const commonTitleWords =
  /^(?:minister|secretary|of|for|the|and|deputy|former|assistant|acting|under|undersecretary|vice|senior|general)$/iu

/** A minister belongs to the ministry that names the same field, a sheriff to the sheriff's office; others to any body of the type. */
function fits(title: string, agency: AgencyDraft): boolean {
  const name = agency.name.toLowerCase()
  if (/\bjustice\b/iu.test(title) && agency.type === 'court')
    return /supreme|high|federal|appeal|constitutional/u.test(name)
  if (/sheriff/iu.test(title)) return name.includes('sheriff')
  if (/district attorney|\bA?DA\b/iu.test(title)) return /district attorney|\bda\b/u.test(name)
  if (!/minister|secretary/iu.test(title)) return true
  const field = /\b(?:of|for) (.+)$/u.exec(title)?.[1] ?? title
  const fields = field.split(/[\s,]+/u).filter((word) => !commonTitleWords.test(word))
  return fields.length > 0 && fields.some((word) => name.includes(word.toLowerCase().replace(/s$/u, '')))
}

/** How much more the agency that an article begins with counts: later it is "the authority". */
const leadWeight = 2

/** The agency that the article is about: the one named most, where the first one has an advantage. */
export function mainAgency({ agencies }: Draft): AgencyDraft | null {
  const firstOf = ({ mentions }: AgencyDraft): number => Math.min(...mentions.map(({ from }) => from))
  const ordered = [...agencies].sort((a, b) => firstOf(a) - firstOf(b))
  let best: AgencyDraft | null = null
  let most = 0
  ordered.forEach((agency, place) => {
    const weight = agency.mentions.length + (place === 0 && agency.type !== 'court' ? leadWeight : 0)
    if (weight > most) [best, most] = [agency, weight]
  })
  return best
}

/** The agency last named before `token` in its sentence. */
function earlierInSentence(draft: Draft, token: number): AgencyDraft | null {
  const { document } = draft
  const sentence = document.sentenceOf[token]
  let last: AgencyDraft | null = null
  let place = -1
  for (const agency of draft.agencies) {
    for (const { from } of agency.mentions) {
      if (from < token && from > place && document.sentenceOf[from] === sentence) [last, place] = [agency, from]
    }
  }
  return last
}

function namedInSentence(
  { agencies, document }: Draft,
  token: number,
  passes: (agency: AgencyDraft) => boolean,
): AgencyDraft | null {
  const sentence = document.sentenceOf[token]
  return (
    agencies.find(
      (agency) => passes(agency) && agency.mentions.some(({ from }) => document.sentenceOf[from] === sentence),
    ) ?? null
  )
}

/**
 * Of the agencies that pass, one named in the sentence of `token`, else the one named most before it, else, if `behind`
 * may count, the first one named behind it.
 */
function nearest(
  { agencies, document }: Draft,
  token: number,
  passes: (agency: AgencyDraft) => boolean,
  behind: boolean,
): AgencyDraft | null {
  const sentence = document.sentenceOf[token]
  let best: AgencyDraft | null = null
  let most = 0
  let after: AgencyDraft | null = null
  let first = Infinity
  for (const agency of agencies) {
    if (!passes(agency)) continue
    let before = 0
    for (const { from } of agency.mentions) {
      if (document.sentenceOf[from] === sentence) return agency
      if (from < token) before++
      else if (from < first) [after, first] = [agency, from]
    }
    if (before > most) [best, most] = [agency, before]
  }
  return best ?? (behind ? after : null)
}
