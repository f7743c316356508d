/** Bodies by where the article names them: in the sentence, before it, most often. */

import type { AgencyDraft, Draft } from '../drafts.js'

export type AgencyFilter = (agency: AgencyDraft, from: number) => boolean

/** How much more the agency that an article begins with counts: later it is "the authority". */
const leadWeight = 2

const firstOf = ({ mentions }: AgencyDraft): number =>
  mentions.reduce((least, { from }) => Math.min(least, from), Infinity)

/** The agency that the article is about: the one named most, where the first one has an advantage. */
export function mainAgency(
  { agencies }: Draft,
  passes: (agency: AgencyDraft) => boolean = () => true,
): AgencyDraft | null {
  const ordered = agencies.filter(passes).sort((a, b) => firstOf(a) - firstOf(b))
  let best: AgencyDraft | null = null
  let most = 0
  ordered.forEach((agency, place) => {
    const weight = agency.mentions.length + (place === 0 && agency.type !== 'court' ? leadWeight : 0)
    if (weight > most) [best, most] = [agency, weight]
  })
  return best
}

/** The agency last named before `token`. */
export function lastBefore({ agencies }: Draft, token: number, passes: AgencyFilter): AgencyDraft | null {
  let last: AgencyDraft | null = null
  let place = -1
  for (const agency of agencies) {
    for (const { from } of agency.mentions) {
      if (from < token && from > place && passes(agency, from)) [last, place] = [agency, from]
    }
  }
  return last
}

/** The agency last named before `token` in its sentence. */
export function earlierInSentence(draft: Draft, token: number, passes: AgencyFilter): AgencyDraft | null {
  const { sentenceOf } = draft.document
  const sentence = sentenceOf[token]
  return lastBefore(draft, token, (agency, from) => sentenceOf[from] === sentence && passes(agency, from))
}

/** The agency first named in the sentence of `token`, before it. */
export function firstInSentence(
  { agencies, document }: Draft,
  token: number,
  passes: AgencyFilter,
): AgencyDraft | null {
  const sentence = document.sentenceOf[token]
  let best: AgencyDraft | null = null
  let place = token
  for (const agency of agencies) {
    for (const { from } of agency.mentions)
      if (from < place && document.sentenceOf[from] === sentence && passes(agency, from)) [best, place] = [agency, from]
  }
  return best
}

/** The agency in the sentence of `token` that is nearest to it. */
export function inSentence({ agencies, document }: Draft, token: number, passes: AgencyFilter): AgencyDraft | null {
  const sentence = document.sentenceOf[token]
  let best: AgencyDraft | null = null
  let least = Infinity
  for (const agency of agencies) {
    for (const { from } of agency.mentions) {
      const distance = Math.abs(from - token)
      if (document.sentenceOf[from] === sentence && distance < least && passes(agency, from))
        [best, least] = [agency, distance]
    }
  }
  return best
}

/** Sentences that "its" may look back over: quotations stand between a body and its head. */
const lookBack = 4

/** What "its" means: the agency last named in the sentence, else the first one of the nearest sentence before it that names any. */
export function antecedent(draft: Draft, token: number): AgencyDraft | null {
  const same = earlierInSentence(draft, token, () => true)
  if (same !== null) return same
  const { agencies, document } = draft
  const own = document.sentenceOf[token]!
  let best: AgencyDraft | null = null
  let sentence = own - lookBack - 1
  let place = Infinity
  for (const agency of agencies) {
    for (const { from } of agency.mentions) {
      const there = document.sentenceOf[from]!
      if (there >= own || there < sentence || (there === sentence && from > place)) continue
      ;[best, sentence, place] = [agency, there, from]
    }
  }
  return best
}

/** Of the agencies that pass, the one named most before `token`. */
export function mostBefore({ agencies }: Draft, token: number, passes: AgencyFilter): AgencyDraft | null {
  let best: AgencyDraft | null = null
  let most = 0
  for (const agency of agencies) {
    const times = agency.mentions.filter(({ from }) => from < token && passes(agency, from)).length
    if (times > most) [best, most] = [agency, times]
  }
  return best
}

/** The agency first named behind `token`. */
export function firstBehind({ agencies }: Draft, token: number, passes: AgencyFilter): AgencyDraft | null {
  let best: AgencyDraft | null = null
  let place = Infinity
  for (const agency of agencies) {
    for (const { from } of agency.mentions)
      if (from > token && from < place && passes(agency, from)) [best, place] = [agency, from]
  }
  return best
}
