/** The agency of an official: of the phrase, else the one that the office belongs to, else the one that the article is about. */

import type { AgencyType } from '../../facts.js'
import type { AgencyDraft, Draft } from '../drafts.js'
import type { OfficialGroup } from './groups.js'

/** Offices that belong to bodies of one type, by words of the title; heads of state and local heads belong to none. */
const affinities: readonly { readonly words: RegExp; readonly types: readonly AgencyType[] | null }[] = [
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
  if (title === null) return nearest(draft, readings[0]!.from, () => true)
  const affinity = affinities.find(({ words }) => words.test(title))
  if (affinity === undefined) return nearestInSentence(draft, readings[0]!.from) ?? mainAgency(draft)
  const { types } = affinity
  if (types === null) return null
  return nearest(draft, readings[0]!.from, (agency) => types.includes(agency.type) && fits(title, agency))
}

const commonTitleWords =
  /^(?:minister|secretary|of|for|the|and|deputy|former|assistant|acting|state|under|undersecretary|vice|senior|general)$/iu

/** A minister belongs to the ministry that names the same field; others to any body of the type. */
function fits(title: string, agency: AgencyDraft): boolean {
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

function nearestInSentence(draft: Draft, token: number): AgencyDraft | null {
  const { document, agencies } = draft
  const sentence = document.sentenceOf[token]
  return agencies.find((agency) => agency.mentions.some(({ from }) => document.sentenceOf[from] === sentence)) ?? null
}

/** Of the agencies that pass, the one last named before `token`, else the first one named behind it. */
function nearest({ agencies }: Draft, token: number, passes: (agency: AgencyDraft) => boolean): AgencyDraft | null {
  let before: AgencyDraft | null = null
  let last = -1
  let after: AgencyDraft | null = null
  let first = Infinity
  for (const agency of agencies) {
    if (!passes(agency)) continue
    for (const { from } of agency.mentions) {
      if (from <= token && from > last) [before, last] = [agency, from]
      else if (from > token && from < first) [after, first] = [agency, from]
    }
  }
  return before ?? after
}
