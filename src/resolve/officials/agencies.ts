/** The agency of an official: of the phrase, else the one that the office belongs to, else the one that the article is about. */

import type { AgencyType } from '../../facts.js'
import type { AgencyDraft, Draft } from '../drafts.js'
import type { OfficialGroup } from './groups.js'

/** Offices that belong to bodies of one type, by words of the title; heads of state and local heads belong to none (null), others to any type (undefined). */
const affinities: readonly { readonly words: RegExp; readonly types: readonly AgencyType[] | null | undefined }[] = [
  { words: /\b(?:secretary[- ]general|director|spokes\w+|chair\w*|head|rapporteur)\b/iu, types: undefined },
  { words: /\b(?:president|prime minister|premier|mayor|governor|chancellor|king|queen|surrogate|ambassador|first minister)\b/iu, types: null },
  { words: /\b(?:judge|justice|magistrate|recorder|master)\b/iu, types: ['court'] },
  { words: /\b(?:attorneys?|prosecutor|procurator|solicitor|ADA|AUSA|DA|AG|counsel)\b/iu, types: ['prosecution'] },
  { words: /\b(?:senator|sen\.?|rep\.?|representative|congress\w*|lawmaker|legislator|MP|assembly\w*|councill?or|alderman|speaker|supervisor|delegate)(?:\b|$)/iu, types: ['legislature'] },
  { words: /\b(?:minister|secretary|undersecretary)\b/iu, types: ['ministry'] },
  { words: /\b(?:sheriff|undersheriff|officer|detective|constable|sergeant|inspector|superintendent|lieutenant|captain|colonel|agent|trooper|sgt|lt|capt|det|insp|supt|dcp|acp|dsp|asp|pc|garda|marshal|commissioner of police)\b/iu, types: ['police'] },
] // prettier-ignore

export function linkAgency(draft: Draft, group: OfficialGroup): AgencyDraft | null {
  if (group.agency !== null) return group.agency
  const { title, readings } = group
  const { from, doubtful } = readings[0]!
  if (title === null || doubtful) return earlierInSentence(draft, from) ?? mainAgency(draft)
  const affinity = affinities.find(({ words }) => words.test(title))
  if (affinity?.types === undefined) return earlierInSentence(draft, from) ?? mainAgency(draft)
  const { types } = affinity
  if (types === null) return null
  return nearest(draft, from, (agency) => types.includes(agency.type) && fits(title, agency), types[0] !== 'court')
}

const commonTitleWords =
  /^(?:minister|secretary|of|for|the|and|deputy|former|assistant|acting|state|under|undersecretary|vice|senior|general)$/iu

/** A minister belongs to the ministry that names the same field; others to any body of the type. */
function fits(title: string, agency: AgencyDraft): boolean {
  if (/\bjustice\b/iu.test(title) && agency.type === 'court')
    return /supreme|high|federal|appeal|constitutional/iu.test(agency.name)
  if (!/minister|secretary/iu.test(title)) return true
  const fields = title.split(/[\s,]+/u).filter((word) => !commonTitleWords.test(word))
  const name = agency.name.toLowerCase()
  return fields.length > 0 && fields.some((word) => name.includes(word.toLowerCase().replace(/s$/u, '')))
}

/** The agency that the article is about: the one named most, earlier ones first. */
export function mainAgency({ agencies }: Draft): AgencyDraft | null {
  let best: AgencyDraft | null = null
  for (const agency of agencies) if (best === null || agency.mentions.length > best.mentions.length) best = agency
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
