/** Words of change before a percentage: "rose by 5%", "a fall of 5%", "up 5%", "the drop was 5%". */

import type { Document, TokenRange } from '../../document/document.js'
import type { Direction } from '../../facts.js'
import { lowerAt, tagAt } from '../clauses/words.js'
import { changeAdverbs, changeNouns, changeVerbs, determiners } from './change-words.js'
import type { Frame } from './frame.js'
import { isNegated } from './negation.js'

/** Farthest change word to the left that "by 5%" can belong to. */
const farthestVerb = 28
const farthestObject = 10

/** Verbs that lead to a level, and to a change only with "by": "exceeded 5%". */
const reaching = new Set(['exceed', 'exceeds', 'exceeded', 'exceeding', 'surpass', 'surpasses', 'surpassed', 'surpassing', 'outpaced', 'outstripped']) // prettier-ignore

export function changeBefore(
  document: Document,
  governor: number,
  sentence: TokenRange,
  share: boolean,
): Frame | undefined {
  if (governor < sentence.from) return undefined
  const word = lowerAt(document, governor)
  if (word === 'by' || (word === 'in' && !share)) return byFrame(document, governor, sentence, share, word)
  if (word === 'of') return nounBefore(document, governor, sentence)
  const adverb = changeAdverbs.get(word)
  if (adverb !== undefined) {
    return adverbFits(document, governor) ? frameOf(document, 'adverb', adverb, governor, sentence) : undefined
  }
  if (share) return undefined
  const verb = changeVerbs.get(word)
  if (verb !== undefined && !reaching.has(word)) return frameOf(document, 'verb', verb, governor, sentence)
  return objectBetween(document, governor, sentence)
}

/** "rose by", "cut fares in May by", "an increase in fines by", "cut in half". */
function byFrame(
  document: Document,
  governor: number,
  sentence: TokenRange,
  share: boolean,
  word: string,
): Frame | undefined {
  const reach = word === 'in' ? 6 : share ? 12 : farthestVerb
  for (let at = governor - 1; at >= Math.max(sentence.from, governor - reach); at--) {
    const lower = lowerAt(document, at)
    const verb = changeVerbs.get(lower)
    const wordBefore = lowerAt(document, at - 1)
    if (verb !== undefined && (tagAt(document, at) === 'VERB' || !changeNouns.has(lower) || at === governor - 1)) {
      const isAdjective =
        at < governor - 1 &&
        determiners.has(wordBefore) &&
        !['and', 'or'].includes(wordBefore) &&
        tagAt(document, at + 1) === 'NOUN'
      if (!isAdjective) {
        const frame = frameOf(document, 'verb', verb, at, sentence)
        return reaching.has(lower) && !isOverTime(document, at, sentence) ? { ...frame, direction: 'none' } : frame
      }
    }
    const noun = word === 'in' || share ? undefined : changeNouns.get(lower)
    if (noun !== undefined) return frameOf(document, 'noun-before', noun, at, sentence)
    const adverb = word === 'in' ? undefined : changeAdverbs.get(lower)
    if (adverb !== undefined && adverbFits(document, at) && lowerAt(document, at + 1) !== 'to') {
      return frameOf(document, 'adverb', adverb, at, sentence)
    }
    if (lower === ';') return undefined
  }
  return undefined
}

/** "exceeded last year's by 5%" tells a change, "exceeding capacity by 5%" a distance. */
function isOverTime(document: Document, verb: number, { to }: TokenRange): boolean {
  for (let at = verb + 1; at < Math.min(to, verb + 8); at++)
    if (/^(?:years?|months?|quarters?|weeks?|previous|last|earlier|(?:19|20)\d\d)$/u.test(lowerAt(document, at)))
      return true
  return false
}

/** "an increase of", "a growth rate of", "a drop in sales of". */
function nounBefore(document: Document, of: number, sentence: TokenRange): Frame | undefined {
  for (let at = of - 1; at >= Math.max(sentence.from, of - 10); at--) {
    const word = lowerAt(document, at)
    const direction =
      word === 'discount' && hasStartingPoint(document, at, sentence) ? 'decrease' : changeNouns.get(word)
    const next = lowerAt(document, at + 1)
    const joined =
      at === of - 1 || next === 'in' || (at === of - 2 && ['rate', 'rates', 'figure', 'target'].includes(next))
    if (direction !== undefined && joined) return frameOf(document, 'noun-before', direction, at, sentence)
    if (/^[,;:.]$/u.test(word) || ['VERB', 'AUX'].includes(tagAt(document, at))) return undefined
  }
  return undefined
}

/** A court's "discount of 35%" lowers a sentence or a fine; a shop's is a level. */
function hasStartingPoint(document: Document, before: number, sentence: TokenRange): boolean {
  for (let at = before - 1; at >= Math.max(sentence.from, before - 30); at--) {
    if (['point', 'sentence', 'penalty', 'fine', 'fines', 'plea', 'judge'].includes(lowerAt(document, at))) return true
  }
  return false
}

const phrasalVerbs =
  /^(?:ma(?:ke|kes|de|king)|t(?:ake|akes|ook|aking)|taken|sum\w*|set|sets|setting|g(?:ive|ave|ives|iving)|given|buy|buys|bought|snap\w*|hold|held|ends?|ended|ending|sign\w*|us(?:e|es|ed|ing))$/u

/** "made up 5%" and "ended up with" tell of no change. */
function adverbFits(document: Document, at: number): boolean {
  if (lowerAt(document, at) === 'off' && !/^(?:were|was|is|are|,|percent)$/u.test(lowerAt(document, at - 1)))
    return false
  return !phrasalVerbs.test(lowerAt(document, at - 1))
}

/** "cut prices 20%", "raised the rate 25 basis points": nothing but an object or a time in between. */
function objectBetween(document: Document, governor: number, sentence: TokenRange): Frame | undefined {
  for (let at = governor; at >= Math.max(sentence.from, governor - farthestObject); at--) {
    const word = lowerAt(document, at)
    const verb = changeVerbs.get(word)
    if (verb !== undefined && !reaching.has(word) && !(changeNouns.has(word) && tagAt(document, at) === 'NOUN')) {
      return frameOf(document, 'verb', verb, at, sentence)
    }
    const passes = ['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'PART'].includes(tagAt(document, at))
    if (!passes && !['-', 'on', 'year', 'over'].includes(word)) return undefined
  }
  return undefined
}

const amounting = /^(?:was|were|is|are|amounted|amounts|totalled|totaled|came|reached)$/u

/** "the drop was 4 percent", "the increase in fines amounted to 12%": the subject says which way. */
export function namedChange(document: Document, governor: number, { from }: TokenRange): Frame | undefined {
  const verb = lowerAt(document, governor) === 'to' ? governor - 1 : governor
  if (verb <= from || !amounting.test(lowerAt(document, verb))) return undefined
  for (let at = verb - 1; at >= Math.max(from, verb - 8); at--) {
    const direction = changeNouns.get(lowerAt(document, at))
    const before = at === from ? 'the' : lowerAt(document, at - 1)
    const leads = determiners.has(before) || tagAt(document, at - 1) === 'ADJ'
    if (direction !== undefined && leads) return { how: 'noun-before', direction, word: at }
    if (
      !['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'].includes(tagAt(document, at)) &&
      !['in', 'of', 'for'].includes(lowerAt(document, at))
    )
      return undefined
  }
  return undefined
}

function frameOf(
  document: Document,
  how: Frame['how'],
  direction: Direction,
  word: number,
  sentence: TokenRange,
): Frame {
  return { how, direction: isNegated(document, word, sentence) ? 'none' : direction, word }
}
