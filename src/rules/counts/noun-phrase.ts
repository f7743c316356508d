/** The noun phrase behind a number: where its head is. One pass to the right, never beyond a small bound. */

import type { Document } from '../../document/document.js'
import { posTags } from '../../document/pos.js'
import { shapes } from '../../document/shape.js'
import { singular } from '../../normalize/base-form.js'
import type { FactSpans } from '../kinds.js'
import { attributivePlurals, isPlural, measuringWords, sameInPlural, timeUnits } from './nouns.js'

export interface NounPhrase {
  /** Head noun; for coordinated heads the first one. */
  readonly head: number
  /** Exclusive end: behind the last coordinated head. */
  readonly to: number
}

const longestPhrase = 10
const weekdayOrDeictic = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tomorrow|tonight)$/u
const participle = /(?:ed|ing|en|wn|lt|ht|ound|old|ost|ung|orn|ught)$/u
const comparatives = new Set(['more', 'other', 'further', 'additional', 'new', 'such', 'extra', 'others'])
const closers = new Set(['who', 'that', 'which', 'whose', 'whom', 'each', 'all', 'every', 'both', 'per', 'the', 'this', 'these', 'their', 'his', 'her', 'its', 'our', 'a', 'an', 'as', 'than', 'not', 'nor', 'or', 'but', 'still', 'also', 'including', 'according', 'following', 'involving', 'regarding', 'concerning', 'aged', 'worth', 'dated', 'ago', 'earlier', 'later', 'so', 'alone', 'nationwide', 'worldwide', 'apiece', 'others', 'across', 'via', 'pending', 'due', 'facing', 'accused', 'dead']) // prettier-ignore
const coordinators = new Set(['and', '&', 'or'])

/** The phrase that begins at `from` (behind the number, or behind "of"), or undefined if no noun is counted there. */
export function nounPhraseAt(
  document: Document,
  spans: FactSpans,
  from: number,
  end: number,
  one: boolean,
): NounPhrase | undefined {
  const head = headFrom(document, spans, from, Math.min(end, from + longestPhrase), one)
  if (head === undefined) return undefined
  return { head, to: coordinatedTo(document, spans, head, end, one) }
}

/** Last noun of the run, or the last plural of it when more than one thing is counted. */
function headFrom(document: Document, spans: FactSpans, from: number, end: number, one: boolean): number | undefined {
  const { lowers, pos, shapes: flags } = document
  let noun: number | undefined
  let plural: number | undefined
  for (let at = from; at < end; at++) {
    const word = lowers[at]!
    const tag = posTags[pos[at]!]!
    if (isBarred(document, spans, at, from)) break
    if (isHyphen(word) || word === '/') {
      // Only inside a compound: "first-instance cases", "and/or" is none.
      if ((flags[at]! & shapes.glued) === 0 || at + 1 >= end || (flags[at + 1]! & shapes.glued) === 0) break
      noun = undefined
      continue
    }
    if (isQuote(word)) {
      if (noun !== undefined && at + 1 < end && plural !== undefined) break
      continue
    }
    if (word === "'s" || (word === "'" && isPlural(lowers[at - 1] ?? ''))) {
      noun = undefined
      plural = undefined
      continue
    }
    const joined = at > from && (lowers[at - 1] === '-' || lowers[at - 1] === '/')
    if (plural !== undefined && !attributivePlurals.has(lowers[plural]!) && !joined) break
    if (coordinators.has(word)) {
      // "58 search-and-seizure warrants"
      if (isHyphen(lowers[at - 1]) && isHyphen(lowers[at + 1])) continue
      if (plural !== undefined || !joinsModifiers(document, at, end)) break
      continue
    }
    // "intellectual property (IP) cases"
    if (word === '(' && noun !== undefined && plural === undefined && lowers[at + 2] === ')' && at + 3 < end) {
      at += 2
      continue
    }
    if (word === ',') {
      if (noun !== undefined || posTags[pos[at - 1]!] !== 'ADJ' || posTags[pos[at + 1] ?? 0] !== 'ADJ') break
      continue
    }
    if (joined) {
      if (sameInPlural.has(word) || (isNounLike(tag) && !participle.test(word))) noun = at
      if (noun === at && isPlural(word)) plural = at
      continue
    }
    if (isNounLike(tag)) {
      noun = at
      if (isPlural(word) && (word !== 'accused' || standsAsNoun(document, at, end))) plural = at
      continue
    }
    if (plural === undefined && sameInPlural.has(word) && standsAsNoun(document, at, end)) {
      noun = plural = at
      break
    }
    if (tag === 'ADJ' || comparatives.has(word)) continue
    // "six counts", "two drug busts": a plural that the tagger takes for a verb.
    if (tag === 'VERB' && plural === undefined && !one && isPlural(word)) {
      noun = plural = at
      continue
    }
    if ((tag === 'VERB' || tag === 'ADV') && plural === undefined && leadsToNoun(document, at, end)) continue
    break
  }
  return one ? oneHead(document, noun, plural) : pluralHead(document, spans, noun, plural)
}

function oneHead({ lowers }: Document, noun: number | undefined, plural: number | undefined): number | undefined {
  if (noun === undefined) return undefined
  const word = lowers[noun]!
  return plural === noun && !sameInPlural.has(word) && !attributivePlurals.has(word) ? undefined : noun
}

function pluralHead(
  document: Document,
  spans: FactSpans,
  noun: number | undefined,
  plural: number | undefined,
): number | undefined {
  if (plural !== undefined) return plural
  // "100 Rohingya", "11 Chinese": peoples have one form.
  return noun !== undefined &&
    spans.covering('place', noun)?.to === noun + 1 &&
    /(?:ese|ss|ch|sh|[aio])$/u.test(document.lowers[noun]!)
    ? noun
    : undefined
}

function isHyphen(word: string | undefined): boolean {
  return word === '-' || word === '‑'
}

function isNounLike(tag: string): boolean {
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'X'
}

function isQuote(word: string): boolean {
  return word === '“' || word === '”' || word === '"' || word === "'"
}

/** Words that no phrase runs over: dates, other figures, weekdays, relative words. */
function isBarred(document: Document, spans: FactSpans, at: number, from: number): boolean {
  const word = document.lowers[at]!
  if (closers.has(word) && word !== 'accused' && word !== 'others') return true
  if (weekdayOrDeictic.test(word)) return true
  if (spans.covering('number', at) !== undefined || spans.covering('percentage', at) !== undefined) return true
  if (spans.covering('figure', at) !== undefined) return true
  const date = spans.covering('date', at)
  return date !== undefined && at > from
}

/** "three accused", but not "603 accused persons" or "five accused of theft". */
function standsAsNoun({ lowers, pos }: Document, at: number, end: number): boolean {
  if (lowers[at] === 'dead' || lowers[at] === 'missing') return false
  const next = at + 1 < end ? posTags[pos[at + 1]!]! : 'PUNCT'
  return lowers[at + 1] !== 'of' && !isNounLike(next) && next !== 'ADJ'
}

/** "known victims", "newly built plants": a participle or adverb with a noun behind it. */
function leadsToNoun({ lowers, pos }: Document, at: number, end: number): boolean {
  const word = lowers[at]!
  const tag = posTags[pos[at]!]
  if (tag === 'VERB' && !participle.test(word)) return false
  for (let next = at + 1; next < Math.min(end, at + 4); next++) {
    const nextTag = posTags[pos[next]!]!
    if (isNounLike(nextTag)) return true
    if (lowers[next] !== '-' && nextTag !== 'ADJ' && nextTag !== 'VERB') return false
  }
  return false
}

/** "state and local officials", "law enforcement and tax officers": modifiers of one plural head. */
function joinsModifiers({ pos, lowers }: Document, at: number, end: number): boolean {
  const before = posTags[pos[at - 1] ?? 0]
  const behind = posTags[pos[at + 1] ?? 0]
  const then = posTags[pos[at + 2] ?? 0] ?? ''
  if (at + 2 >= end || (before !== 'ADJ' && before !== 'NOUN')) return false
  if (behind === 'ADJ') return then === 'ADJ' || isNounLike(then)
  return behind === 'NOUN' && !isPlural(lowers[at + 1]!) && then === 'NOUN' && isPlural(lowers[at + 2]!)
}

/** "analysts and investigators": a second plural without a determiner or number of its own, and no verb of its own. */
function coordinatedTo(document: Document, spans: FactSpans, head: number, end: number, one: boolean): number {
  const { lowers, pos } = document
  if (one || head + 2 >= end || !coordinators.has(lowers[head + 1]!)) return head + 1
  for (let at = head + 2; at < Math.min(end, head + 5); at++) {
    if (isBarred(document, spans, at, head + 2)) return head + 1
    const tag = posTags[pos[at]!]!
    if (isNounLike(tag) && isPlural(lowers[at]!)) {
      const next = posTags[pos[at + 1] ?? 0]!
      const isOpen = at + 1 < end && (isNounLike(next) || next === 'AUX')
      return isNounLike(next) && isOpen ? head + 1 : at + 1
    }
    if (tag !== 'ADJ' && !isNounLike(tag)) return head + 1
  }
  return head + 1
}

/** Plural of an acronym: "MPs", "SMSes". */
const acronyms = /^(\p{Lu}{2,})e?s$/u

/** Singular of the head, or undefined for units of time and measures. */
export function unitOf({ forms, lowers }: Document, head: number, from = head): string | undefined {
  const acronym = acronyms.exec(forms[head]!)?.[1]?.toLowerCase()
  const unit = acronym ?? singular(lowers[head]!.replace(/\.$/u, ''))
  // "charging points" are things, "12 points" are none.
  return timeUnits.has(unit) || (head === from && measuringWords.has(unit)) ? undefined : unit
}
