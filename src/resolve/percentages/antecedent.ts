/** What stands in for a thing that a percentage does not name itself: the count or the group mentioned before. */

import { sentenceAt, type Document, type TokenRange } from '../../document/document.js'
import type { FactSpans } from '../../rules/kinds.js'
import { phraseFrom } from '../clauses/noun-phrase.js'
import { subjectOf } from '../clauses/subject.js'
import { determiners, lowerAt, tagAt } from '../clauses/words.js'
import type { CountDraft } from '../drafts.js'

export interface Measured {
  readonly phrase: TokenRange | undefined
  readonly count: CountDraft | undefined
}

/** What is known when a percentage is read: `before` holds the percentages already read, in order. */
export interface Scene {
  readonly document: Document
  readonly spans: FactSpans
  readonly counts: readonly CountDraft[]
  readonly before: readonly {
    readonly range: TokenRange
    readonly measured: Measured
  }[]
}

const nothing: Measured = { phrase: undefined, count: undefined }

/** For ", up 5%" and "that is a rise of 5%": the count in front, the subject, or what was counted in the sentence before. */
export function findAntecedent(scene: Scene, from: number): Measured {
  const sentence = sentenceAt(scene.document, from)
  return (
    countBefore(scene, from, sentence.from) ??
    subjectInSentence(scene, from, sentence) ??
    countBefore(scene, sentence.from, sentenceAt(scene.document, Math.max(0, sentence.from - 1)).from) ??
    lastMeasured(scene, from, 1) ??
    nothing
  )
}

/** For "four out of five said" and "60% of them": the group counted or shared out before. */
export function findGroup(scene: Scene, from: number): Measured {
  const { document } = scene
  const sentence = sentenceAt(document, from)
  const inSentence =
    groupAtHead(scene, from, sentence) ??
    shareInSentence(scene, sentence) ??
    countBefore(scene, from, sentence.from) ??
    groupBeforeColon(scene, from, sentence)
  if (inSentence !== undefined) return inSentence
  const counted = countBefore(scene, sentence.from, sentenceAt(document, Math.max(0, sentence.from - 1)).from)
  const shared = lastMeasured(scene, from, farthestGroup)
  // The nearer of the two: "accepted 7,776 cases. Foreign parties appeared in 10 percent of them".
  const nearer =
    (counted?.phrase?.from ?? -1) > (scene.before.at(-1)?.range.from ?? -1) ? (counted ?? shared) : (shared ?? counted)
  return nearer ?? subjectInSentence(scene, from, sentence) ?? nothing
}

/** "Of the breaches notified, 61% were": the group named at the head of the sentence. */
function groupAtHead(scene: Scene, from: number, sentence: TokenRange): Measured | undefined {
  const { document, spans } = scene
  if (!['of', 'among', 'amongst'].includes(lowerAt(document, sentence.from))) return undefined
  const start =
    determiners.has(lowerAt(document, sentence.from + 1)) && lowerAt(document, sentence.from + 1) !== 'those'
      ? sentence.from + 2
      : sentence.from + 1
  for (let comma = start + 1; comma < Math.min(from, start + longestGroup); comma++) {
    if (lowerAt(document, comma) === ',') {
      // Participles may close the group: "Of the breaches notified,".
      const phrase = phraseFrom(document, spans, start, comma) ?? { from: start, to: comma }
      return isPronominal(scene, phrase) ? undefined : measured(scene, { from: phrase.from, to: comma })
    }
    if (tagAt(document, comma) === 'AUX' && lowerAt(document, start) !== 'those') return undefined
  }
  return undefined
}

const longestGroup = 12

/** "54% of residents agree, while one-third oppose it": shares of one sentence are of one group. */
function shareInSentence({ document, before }: Scene, sentence: TokenRange): Measured | undefined {
  const last = before.at(-1)
  if (last === undefined || last.range.from < sentence.from || last.measured.phrase === undefined) return undefined
  return lowerAt(document, last.range.to) === 'of' ? last.measured : undefined
}

/** Bullets of a list count as sentences, and so do stray marks between them. */
const farthestGroup = 7

/** "Drivers were surveyed as well: four out of five said so." */
function groupBeforeColon(scene: Scene, from: number, sentence: TokenRange): Measured | undefined {
  const { document } = scene
  for (let at = from - 1; at >= Math.max(sentence.from, from - 3); at--) {
    if (lowerAt(document, at) === ':') return subjectInSentence(scene, at, sentence)
  }
  return undefined
}

const comparing = new Set(['against', 'from', 'than', 'versus', 'vs'])

/** Nearest count in front that is not itself the one compared with ("against 355 cases"). */
function countBefore(scene: Scene, to: number, from: number): Measured | undefined {
  const { document, spans, counts } = scene
  let attached: Measured | undefined
  for (let index = lastBefore(counts, to); index >= 0; index--) {
    const count = counts[index]!
    if (count.from < from) break
    if (isComparedWith(scene, count.from)) continue
    const phrase = phraseFrom(document, spans, count.from, sentenceAt(document, count.from).to)
    const isNamed = phrase !== undefined && phrase.from < count.to && phrase.from > count.from
    // "Cases plunged from 687 to 95, a drop of 86 percent": the subject names the level reached.
    if (!isNamed && ['to', 'at'].includes(lowerAt(document, count.from - 1))) return undefined
    const named = isNamed ? phrase : sameThings(scene, index)
    if (named === undefined) continue
    const found = { phrase: named, count }
    // "59 indictments in respect of 173 people": what hangs on a preposition gives way to what it hangs on.
    if (!hanging.has(lowerAt(document, count.from - 1)))
      return attached === undefined || isOneClause(document, count.to, attached.count!.from) ? found : attached
    attached ??= found
  }
  return attached ?? numberBefore(scene, to, from)
}

const hanging = new Set(['of', 'in', 'from', 'by', 'with', 'into', 'against', 'for', 'across', 'involving', 'on', 'among', 'between', 'involved']) // prettier-ignore

/** No verb, comma or joint between two counts, so that the second belongs to the first. */
function isOneClause(document: Document, from: number, to: number): boolean {
  if (to - from > 10) return false
  for (let at = from; at < to; at++) {
    if (/^(?:,|;|and|or|but|as|while)$/u.test(lowerAt(document, at))) return false
    if (['VERB', 'AUX'].includes(tagAt(document, at)) && !/(?:ing|ed)$/u.test(lowerAt(document, at))) return false
  }
  return true
}

/** How many counts back a bare number may take its noun from: "541 cases … 88 sought to". */
const farthestCount = 8

/** The noun of the nearest earlier count of the same unit. */
function sameThings({ document, spans, counts }: Scene, index: number): TokenRange | undefined {
  const { unit } = counts[index]!
  for (let at = index - 1; at >= Math.max(0, index - farthestCount); at--) {
    const count = counts[at]!
    if (count.unit !== unit) continue
    const phrase = phraseFrom(document, spans, count.from, count.to)
    if (phrase !== undefined && phrase.from > count.from) return phrase
  }
  return undefined
}

function isComparedWith({ document }: Scene, from: number): boolean {
  const at = lowerAt(document, from - 1) === 'the' ? from - 2 : from - 1
  if (comparing.has(lowerAt(document, at))) return true
  return (
    ['with', 'to'].includes(lowerAt(document, at)) &&
    /^(?:compared|relative|comparison)$/u.test(lowerAt(document, at - 1))
  )
}

/** A number with its noun that is no count, no date and no sum of money. */
function numberBefore(scene: Scene, to: number, from: number): Measured | undefined {
  const { document, spans } = scene
  const numbers = spans.all('number')
  for (let index = lastBefore(numbers, to); index >= 0; index--) {
    const number = numbers[index]!
    if (number.from < from) return undefined
    const taken = (['date', 'percentage', 'figure'] as const).some(
      (kind) => spans.covering(kind, number.from) !== undefined,
    )
    const before = lowerAt(document, number.from - 1)
    if (
      taken ||
      isComparedWith(scene, number.from) ||
      /[$€£¥₹]|^(?:rs|usd|eur|no|no\.|article|section)$|^,$/u.test(before)
    )
      continue
    if (
      /^[A-Za-z]+\$$/u.test(before) ||
      !/^(?:NOUN|ADJ|PROPN)$/u.test(tagAt(document, number.to)) ||
      notThings.test(lowerAt(document, number.to))
    )
      continue
    const phrase = phraseFrom(document, spans, number.from, sentenceAt(document, number.from).to)
    if (phrase !== undefined && phrase.to <= to && phrase.from === number.to) return { phrase, count: undefined }
  }
  return undefined
}

const notThings =
  /^(?:percent|per|financial|fiscal|euros?|dollars?|pounds?|yuan|yen|won|rupees|reais|rand|francs?|billion|million|crore|lakh|kilograms?|kg|tonnes?|tons?|km|kilometres?|kilometers?|miles?|hours?|minutes?|days?|weeks?|months?|years?|year-old|january|february|march|april|may|june|july|august|september|october|november|december|points?)$/u

function lastBefore(ranges: readonly TokenRange[], to: number): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.to <= to) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Subject of the nearest verb in front. */
function subjectInSentence(scene: Scene, from: number, sentence: TokenRange): Measured | undefined {
  const { document, spans } = scene
  for (let verb = from - 1; verb > Math.max(sentence.from, from - 40); verb--) {
    if (tagAt(document, verb) !== 'VERB' && tagAt(document, verb) !== 'AUX') continue
    const { phrase } = subjectOf(document, spans, verb)
    if (phrase === undefined || isPronominal(scene, phrase)) continue
    return measured(scene, phrase)
  }
  return undefined
}

/** What the percentage before measures, if it stands at most so many sentences back. */
function lastMeasured({ document, before }: Scene, from: number, sentences: number): Measured | undefined {
  const last = before.at(-1)
  if (last?.measured.phrase === undefined) return undefined
  const distance = (document.sentenceOf[from] ?? 0) - (document.sentenceOf[last.range.from] ?? 0)
  return distance <= sentences ? last.measured : undefined
}

/** Heads that stand for something named before: "the total", "that figure". */
const pronominal =
  /^(?:total|figure|number|amount|sum|level|volume|rest|remainder|overall|share|proportion|percentage)$/u

export function isPronominal({ document }: Scene, phrase: TokenRange): boolean {
  return phrase.to - phrase.from === 1 && pronominal.test(lowerAt(document, phrase.from))
}

const lead = /^(?:share|proportion|percentage|portion|number|numbers|amount)$/u

/** With the count that the phrase is part of; "the share of buyers" and "the number of cases" measure buyers and cases. */
export function measured({ counts, document, spans }: Scene, whole: TokenRange): Measured {
  let phrase = whole
  for (let at = whole.from; at < Math.min(whole.to - 2, whole.from + 4); at++) {
    const leads = lead.test(lowerAt(document, at)) && lowerAt(document, at + 1) === 'of'
    if (leads) phrase = phraseFrom(document, spans, at + 2, whole.to) ?? whole
  }
  return { phrase, count: countIn(counts, phrase) }
}

/** First count that overlaps a phrase; counts are in reading order. */
function countIn(counts: readonly CountDraft[], phrase: TokenRange): CountDraft | undefined {
  const count = counts[lastBefore(counts, phrase.from) + 1]
  return count !== undefined && count.from < phrase.to ? count : undefined
}
