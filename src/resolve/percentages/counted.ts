/** The count in front of a percentage, and the thing that it counts. */

import { sentenceAt, type Document, type TokenRange } from '../../document/document.js'
import { phraseFrom } from '../clauses/noun-phrase.js'
import { lowerAt, tagAt } from '../clauses/words.js'
import type { CountDraft } from '../drafts.js'
import { lastBefore, type Measured, type Scene } from './scene.js'

const comparing = new Set(['against', 'from', 'than', 'versus', 'vs'])

/** Nearest count in front that is not itself the one compared with ("against 355 cases"). */
export function countBefore(scene: Scene, to: number, from: number): Measured | undefined {
  const { document, counts } = scene
  let attached: Measured | undefined
  for (let index = lastBefore(counts, to); index >= 0; index--) {
    const count = counts[index]!
    if (count.from < from) break
    if (isComparedWith(scene, count.from)) continue
    const phrase = countPhrase(scene, count)
    const isNamed = phrase !== undefined
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

/** The noun that a count counts, with what tells what it is of; undefined for a bare number. */
export function countPhrase({ document, spans }: Scene, count: CountDraft): TokenRange | undefined {
  const phrase = phraseFrom(document, spans, count.from, sentenceAt(document, count.from).to)
  if (phrase !== undefined && phrase.from < count.to && phrase.from > count.from) return phrase
  // "2.1 lakh calls from April": the tagger takes the noun for a verb.
  const number = spans.covering('number', count.from)
  const isVerb = number !== undefined && number.to < count.to && tagAt(document, count.to - 1) === 'VERB'
  return isVerb ? { from: number.to, to: count.to } : undefined
}

const hanging = new Set(['of', 'in', 'from', 'by', 'with', 'into', 'against', 'for', 'across', 'involving', 'on', 'among', 'between', 'involved']) // prettier-ignore

/** "the licences of 38 firms, a fourfold rise": what is counted is not what rose. */
export function ownerOf({ document, spans }: Scene, from: number): TokenRange | undefined {
  if (lowerAt(document, from - 1) !== 'of' || !/[^s]s$/u.test(lowerAt(document, from - 2))) return undefined
  let start = from - 1
  while (['NOUN', 'ADJ', 'PROPN'].includes(tagAt(document, start - 1))) start--
  const isCounted = spans.covering('number', start - 1) !== undefined || spans.covering('number', start) !== undefined
  if (start === from - 1 || isCounted || !articles.has(lowerAt(document, start - 1))) return undefined
  return { from: start, to: from - 1 }
}

const articles = new Set(['the', 'its', 'their'])

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
    /^(?:compare[sd]?|relative|comparison)$/u.test(lowerAt(document, at - 1))
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
