/** Noun phrases over a tagged document: the head with what stands before it and the complements that tell what it is of. */

import type { Document, TokenRange } from '../../document/document.js'
import type { FactSpans } from '../../rules/kinds.js'
import { determiners, isParticiple, lowerAt, pronouns, tagAt } from './words.js'

/** Words that tell what a thing is of, so that they stay with it. */
const complementWords = new Set([
  'of',
  'for',
  'about',
  'against',
  'involving',
  'concerning',
  'regarding',
  'per',
  'among',
  'under',
  'with',
  'between',
])
/** "conviction rate in fraud matters", "spending on roads": kept where no place and no date follows. */
const placeWords = new Set(['in', 'on', 'from', 'at', 'by'])
const farthestWord = 14

/** The phrase that begins at `from` or behind its determiners, number and approximators; undefined for a pronoun or none. */
export function phraseFrom(document: Document, spans: FactSpans, from: number, limit: number): TokenRange | undefined {
  const start = skipLead(document, spans, from, limit)
  const those = lowerAt(document, start) === 'those' ? thoseEnd(document, start, limit) : undefined
  if (those !== undefined) return { from: start, to: those }
  const head = headEnd(document, spans, start, limit)
  if (head === undefined) return undefined
  return { from: start, to: complementEnd(document, spans, head, Math.min(limit, start + farthestWord)) }
}

const leadWords = new Set([
  'nearly', 'almost', 'about', 'around', 'roughly', 'approximately', 'over', 'only', 'just', 'than', 'at', 'least', 'up', 'to', 'fewer', 'less', 'of', 'same', 'overall', 'total',
]) // prettier-ignore

/** Behind determiners, numbers, dates and approximators. */
function skipLead(document: Document, spans: FactSpans, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const number = spans.covering('number', at)
    const word = lowerAt(document, at)
    if (number !== undefined && lowerAt(document, number.to) !== '-') at = number.to
    else if (word === 'those' && (!nounFollows(document, at + 1, limit) || /[^e]ed$/u.test(lowerAt(document, at + 1))))
      break
    else if (determiners.has(word) || (leadWords.has(word) && at + 1 < limit)) at++
    else if (/^["“‘'(]$/u.test(word) && at === from) at++
    else break
  }
  return at
}

const afterThose = new Set(['who', 'whose', 'in', 'on', 'at', 'with', 'without', 'of', 'from', 'under', 'over', 'between', 'aged', 'still']) // prettier-ignore

/** "those who ran into difficulty", "those affected", "those on its lists": up to the clause's own verb; undefined for "those" alone. */
function thoseEnd(document: Document, those: number, limit: number): number | undefined {
  const first = lowerAt(document, those + 1)
  const participle = tagAt(document, those + 1) === 'VERB' || /(?:ed|wn)$/u.test(first)
  // "two per cent of those lasted longer": the verb of the clause.
  if (participle && !afterThose.has(first) && !verbFollows(document, those + 2, limit)) return undefined
  if (!(afterThose.has(first) || participle) || those + 1 >= limit) return undefined
  let at = those + 2
  if (first === 'who') {
    while (at < limit && ['AUX', 'ADV', 'PART'].includes(tagAt(document, at))) at++
    at++
  }
  for (; at < Math.min(limit, those + farthestWord); at++) {
    const tag = tagAt(document, at)
    const word = lowerAt(document, at)
    if (tag === 'AUX' || tag === 'PUNCT' || (tag === 'VERB' && lowerAt(document, at - 1) !== 'to')) break
    if (word === 'while' || word === 'but' || (tag === 'ADV' && !participle)) break
  }
  return Math.min(at, limit)
}

/** Another verb of the clause; at the end of a phrase that is known to end, none is needed. */
function verbFollows(document: Document, from: number, limit: number): boolean {
  for (let at = from; at < limit; at++) {
    const tag = tagAt(document, at)
    if (tag === 'VERB' || tag === 'AUX') return true
    if (/^[.;:]$/u.test(lowerAt(document, at))) return false
  }
  return lowerAt(document, limit) !== '' && ['VERB', 'AUX'].includes(tagAt(document, limit))
}

const articles = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her'])

/** End of the head noun and what stands before it. */
function headEnd(document: Document, spans: FactSpans, from: number, limit: number): number | undefined {
  let end: number | undefined
  for (let at = from; at < limit; at++) {
    const word = lowerAt(document, at)
    const tag = tagAt(document, at)
    if (spans.covering('percentage', at) !== undefined) break
    if (end !== undefined && determiners.has(word) && word !== 'other' && word !== 'more') break
    if (
      word === '(' &&
      end !== undefined &&
      lowerAt(document, at + 2) === ')' &&
      nounFollows(document, at + 3, limit)
    ) {
      // "intellectual property (IP) cases"
      at += 2
      continue
    }
    if (spans.covering('date', at) !== undefined && end !== undefined) break
    if (at === from && pronouns.has(word) && !nounFollows(document, at + 1, limit)) return undefined
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'X' || tag === 'SYM') end = at + 1
    else if (tag === 'ADJ' || tag === 'NUM' || tag === 'DET' || tag === 'PART' || word === "'s" || word === "'") {
      if (tag === 'PART' && word !== "'s" && word !== "'" && word !== '’') break
      if (end !== undefined && (tag === 'DET' || tag === 'NUM')) break
      // The tagger takes some nouns for adjectives: "the fine", "its public".
      const alone = tag === 'ADJ' && end === undefined && at > 0 && articles.has(lowerAt(document, at - 1))
      if (alone && ['ADP', 'PUNCT', 'AUX'].includes(tagAt(document, at + 1))) end = at + 1
      if (tag === 'ADJ' && at === limit - 1 && (end === undefined || lowerAt(document, at - 1) === "'s")) end = at + 1
    } else if (tag === 'VERB') {
      const modifies = /(?:ed|en|wn|ing)$/u.test(word) && nounFollows(document, at + 1, limit) && end === undefined
      const compound =
        /ing$/u.test(word) && (end === undefined || nounFollows(document, at + 1, limit) || at + 1 >= limit)
      if (compound && !nounFollows(document, at + 1, limit)) end = at + 1
      else if (!modifies && !compound) break
    } else if (word === 'and' || word === '&' || word === 'or') {
      // "fraud and theft", "cyber and fraud cases": one phrase when a noun follows and no verb comes first.
      if (!nounFollows(document, at + 1, limit) || end === undefined) break
      if (determiners.has(lowerAt(document, at + 1)) || spans.covering('number', at + 1) !== undefined) break
    } else if (['-', '‑', '"', '”', '“', '’', '‘', '/', '%', '$'].includes(word)) {
      if (['"', '”', '’'].includes(word) && end === undefined && !nounFollows(document, at + 1, limit)) break
    } else if (tag === 'ADV' && nounFollows(document, at + 2, limit) && end === undefined) {
      continue
    } else break
  }
  return end
}

function nounFollows(document: Document, at: number, limit: number): boolean {
  for (let next = at; next < Math.min(limit, at + 3); next++) {
    const tag = tagAt(document, next)
    if (tag === 'NOUN' || tag === 'PROPN') return true
    if (
      tag !== 'ADJ' &&
      lowerAt(document, next) !== '-' &&
      !(tag === 'VERB' && /(?:ed|ing)$/u.test(lowerAt(document, next)))
    )
      return false
  }
  return false
}

/** Behind "of …", "about …" and the like, at most three of them. */
function complementEnd(document: Document, spans: FactSpans, head: number, limit: number): number {
  let end = head
  for (let round = 0; round < 3; round++) {
    const word = lowerAt(document, end)
    const joint = end < limit && isParticiple(document, end) && !/ing$/u.test(word) ? end + 1 : end
    const preposition = lowerAt(document, joint)
    const stays =
      complementWords.has(preposition) || (placeWords.has(preposition) && !placed(document, spans, joint + 1))
    if (!stays || joint + 1 >= limit) return end
    const start = skipDeterminers(document, joint + 1, limit)
    if (placed(document, spans, start)) return end
    const next = headEnd(document, spans, start, limit)
    if (next === undefined || spans.covering('number', start) !== undefined) return end
    end = next
  }
  return end
}

function skipDeterminers(document: Document, from: number, limit: number): number {
  let at = from
  while (at < limit && determiners.has(lowerAt(document, at))) at++
  return at
}

/** A date, a place or an agency begins here: where and when, not what. */
function placed(document: Document, spans: FactSpans, from: number): boolean {
  const at = determiners.has(lowerAt(document, from)) ? from + 1 : from
  return (
    spans.covering('date', at) !== undefined ||
    spans.covering('place', at) !== undefined ||
    /^(?:19|20)\d\d$/u.test(lowerAt(document, at))
  )
}
