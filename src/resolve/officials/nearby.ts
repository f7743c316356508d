/** Bodies by where the article names them: in the sentence, before it, most often. Look-ups go over a bounded number of mentions. */

import { sentenceAt, type Document } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import { isPossessive } from '../clauses/words.js'
import type { AgencyDraft, Draft } from '../drafts.js'
import { countBefore, placesOf, type Place } from './places.js'

/** Asks whether an agency fits that is mentioned from token `from` to token `to`. */
export type AgencyFilter = (agency: AgencyDraft, from: number, to: number) => boolean

/** How much more the agency that an article begins with counts: later it is "the authority". */
const leadWeight = 2
/** Mentions or agencies that one look-up goes over at most. */
const farthest = 500

/**
 * The agency that the article is about: the one that publishes it, else the one named most, where the first one, of those
 * that pass, has an advantage.
 */
export function mainAgency(
  { agencies, publisher }: Draft,
  passes?: (agency: AgencyDraft) => boolean,
): AgencyDraft | null {
  if (publisher !== null && (passes === undefined || passes(publisher))) return publisher
  let best: AgencyDraft | null = null
  let most = 0
  let isFirst = true
  const last = Math.min(agencies.length, farthest)
  for (let index = 0; index < last; index++) {
    const agency = agencies[index]!
    if (passes !== undefined && !passes(agency)) continue
    const weight = agency.mentions.length + (isFirst && agency.type !== 'court' ? leadWeight : 0)
    isFirst = false
    if (weight > most) {
      best = agency
      most = weight
    }
  }
  return best
}

/** Bodies above countries have vice-presidents of their own; elsewhere one is the deputy of a head of state. */
export function isUnion(agency: AgencyDraft | null): boolean {
  return agency?.country === 'EU' || agency?.country === 'INT'
}

/** The agency last named before `token`, at or behind token `start`. */
export function lastBefore({ agencies }: Draft, token: number, passes: AgencyFilter, start = 0): AgencyDraft | null {
  const { inOrder } = placesOf(agencies)
  const end = countBefore(inOrder, token)
  for (let index = end - 1; index >= 0 && index >= end - farthest; index--) {
    const { agency, from, to } = inOrder[index]!
    if (from < start) break
    if (passes(agency, from, to)) return agency
  }
  return null
}

/** The agency last named before `token` in its sentence. */
export function earlierInSentence(draft: Draft, token: number, passes: AgencyFilter): AgencyDraft | null {
  return lastBefore(draft, token, passes, sentenceAt(draft.document, token).from)
}

/** The agency last named before `token` in the sentence before its own. */
export function inSentenceBefore(draft: Draft, token: number, passes: AgencyFilter): AgencyDraft | null {
  const { from } = sentenceAt(draft.document, token)
  return from === 0 ? null : lastBefore(draft, from, passes, sentenceAt(draft.document, from - 1).from)
}

/** The agency first named in the sentence of `token`, before it. */
export function firstInSentence(
  { agencies, document }: Draft,
  token: number,
  passes: AgencyFilter,
): AgencyDraft | null {
  const { inOrder } = placesOf(agencies)
  const start = countBefore(inOrder, sentenceAt(document, token).from)
  for (let index = start; index < inOrder.length && index < start + farthest; index++) {
    const { agency, from, to } = inOrder[index]!
    if (from >= token) break
    if (passes(agency, from, to)) return agency
  }
  return null
}

/** The agency in the sentence of `token` that is nearest to it. */
export function inSentence({ agencies, document }: Draft, token: number, passes: AgencyFilter): AgencyDraft | null {
  const { inOrder } = placesOf(agencies)
  const sentence = sentenceAt(document, token)
  const start = Math.max(countBefore(inOrder, sentence.from), countBefore(inOrder, token) - farthest)
  let best: AgencyDraft | null = null
  let rank = Infinity
  let least = Infinity
  for (let index = start; index < inOrder.length && index < start + 2 * farthest; index++) {
    const { agency, from, to } = inOrder[index]!
    const distance = Math.abs(from - token)
    if (from >= sentence.to || (from > token && distance > least)) break
    if (distance > least || !passes(agency, from, to)) continue
    // Of two at one distance, the one that the article names first.
    const first = agency.mentions[0]!.from
    if (distance === least && first > rank) continue
    best = agency
    rank = first
    least = distance
  }
  return best
}

/** Sentences that "its" may look back over: quotations stand between a body and its head. */
const lookBack = 4

/** What "its" means: the agency last named in the sentence, else the first one of the nearest sentence before it that names any. */
export function antecedent(draft: Draft, token: number, passes: (agency: AgencyDraft) => boolean): AgencyDraft | null {
  const same = earlierInSentence(draft, token, passes)
  if (same !== null) return same
  const { document } = draft
  const { sentences } = document
  const own = document.sentenceOf[token]!
  const { inOrder } = placesOf(draft.agencies)
  const last = inOrder[countBefore(inOrder, sentences[own]!) - 1]
  if (last === undefined) return null
  const sentence = document.sentenceOf[last.from]!
  if (sentence < own - lookBack - 1) return null
  return lastPart(document, inOrder, countBefore(inOrder, sentences[sentence]!))
}

/** Sentences of a paragraph that a body's head may stand behind the one that begins with the body. */
const subjectReach = 2

/** "The Data Board fined 12 firms. Director Roe said": the body that the nearest sentence before, in the same paragraph, begins with. */
export function subjectBefore(
  draft: Draft,
  token: number,
  passes: (agency: AgencyDraft) => boolean,
): AgencyDraft | null {
  const { lowers, sentenceOf, sentences, shapes: flags } = draft.document
  const { byStart } = placesOf(draft.agencies)
  const own = sentenceOf[token]!
  for (let at = own; at >= Math.max(0, own - subjectReach); at--) {
    const start = sentences[at]!
    const named = byStart.get(lowers[start] === 'the' ? start + 1 : start)
    if (at < own && named !== undefined) return passes(named) ? named : null
    if ((flags[start]! & shapes['line-start']) !== 0) return null
  }
  return null
}

/** "The Seimas Committee on Legal Affairs": of bodies in a row, the part that the phrase is about. */
function lastPart(document: Document, inOrder: readonly Place[], index: number): AgencyDraft {
  let at = index
  for (let next = inOrder[at + 1]; next !== undefined; next = inOrder[at + 1]) {
    const { to } = inOrder[at]!
    if (next.from !== to && !(next.from === to + 1 && isPossessive(document, to))) break
    at++
  }
  return inOrder[at]!.agency
}

/** Of the agencies that pass, the one named most before `token`. */
export function mostBefore(
  { agencies }: Draft,
  token: number,
  passes: (agency: AgencyDraft) => boolean,
): AgencyDraft | null {
  let best: AgencyDraft | null = null
  let most = 0
  const last = Math.min(agencies.length, farthest)
  for (let index = 0; index < last; index++) {
    const agency = agencies[index]!
    const { mentions } = agency
    if (mentions[0]!.from >= token) break
    if (mentions.length <= most || !passes(agency)) continue
    const times = countBefore(mentions, token)
    if (times > most) {
      best = agency
      most = times
    }
  }
  return best
}

/** The agency first named behind `token`. */
export function firstBehind({ agencies }: Draft, token: number, passes: AgencyFilter): AgencyDraft | null {
  const { inOrder } = placesOf(agencies)
  const start = countBefore(inOrder, token + 1)
  for (let index = start; index < inOrder.length && index < start + farthest; index++) {
    const { agency, from, to } = inOrder[index]!
    if (passes(agency, from, to)) return agency
  }
  return null
}

/** Of the agencies that pass, one named in the sentence, else the one named most before it, else the first one behind it. */
export function nearest(draft: Draft, token: number, passes: (agency: AgencyDraft) => boolean): AgencyDraft | null {
  return inSentence(draft, token, passes) ?? mostBefore(draft, token, passes) ?? firstBehind(draft, token, passes)
}

/** "..., Superintendent Roe said": what stands before is what is said. */
export function reportsSentence({ lowers, sentenceOf }: Document, token: number): boolean {
  for (let at = token; at < token + 6 && sentenceOf[at] === sentenceOf[token]; at++)
    if (lowers[at] === 'said' || lowers[at] === 'added') return lowers[at + 1] === '.' || lowers[at + 1] === ','
  return false
}
