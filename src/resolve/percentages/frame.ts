/** How a percentage stands in its sentence: the word that governs it, and the direction that this word gives. */

import { sentenceAt, type Document, type TokenRange } from '../../document/document.js'
import type { Direction } from '../../facts.js'
import type { PercentageReading } from '../../rules/percentages/reading.js'
import { lowerAt, tagAt } from '../clauses/words.js'
import { changeAdverbs, changeNouns, changeVerbs, comparatives } from './change-words.js'
import { gappedThing } from './gapped.js'
import { signedChange } from './table-change.js'

export interface Frame {
  /**
   * - `noun-after`: "a 5% rise"; `noun-before`: "a rise of 5%"
   * - `verb`: "rose 5%", "cut fares by 5%"; `self`: the percentage is the verb, "doubled"
   * - `adverb`: "up 5%"; `comparative`: "5% more"; `times`: "twice the figure", "three times as many"
   * - `share`: "5% of"; `level`: "stood at 5%", "a rate of 5%", and whatever else is no change
   */
  readonly how: 'noun-after' | 'noun-before' | 'verb' | 'self' | 'adverb' | 'comparative' | 'times' | 'share' | 'level'
  readonly direction: Direction
  /** Token of the governing word; for a level, the last token before the figure and its approximators. */
  readonly word: number
}

/** Farthest change word to the left that "by 5%" can belong to. */
const farthestVerb = 28
const farthestObject = 10

/** Words between a figure and what governs it: articles, approximators, adjectives of surprise. */
const lightWords = new Set([
  'a', 'an', 'the', 'another', 'some', 'nearly', 'almost', 'about', 'around', 'roughly', 'approximately', 'over', 'only', 'just', 'well',
  'estimated', 'additional', 'further', 'record', 'whopping', 'staggering', 'mere', 'modest', 'massive', 'full', 'whole', 'total',
  'average', 'close', 'near', 'even', 'still', 'under', 'above', 'below', 'no', 'not', 'perhaps', 'maybe', 'possibly', 'exactly',
  'barely', 'hardly', 'fewer', 'between', 'anywhere', 'slightly', 'sharply', '(', '"', '“', '‘', '~', '≈', 'circa', 'any', 'combined',
  'huge', 'sharp', 'steep', 'slight', 'marginal', 'dramatic', 'significant', 'cumulative', 'net', 'one', 'cent', 'healthy', 'respectable',
]) // prettier-ignore
/** Pairs that count as light before a figure: "at least", "more than", "up to", "an average of". */
const lightPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['least', new Set(['at'])],
  ['most', new Set(['at'])],
  ['than', new Set(['more', 'less', 'fewer', 'greater', 'higher', 'lower', 'other', 'better'])],
  ['as', new Set(['much', 'little', 'high', 'low', 'many', 'few'])],
  ['to', new Set(['up', 'close', 'near'])],
  ['of', new Set(['average', 'total', 'upwards', 'excess', 'maximum', 'minimum', 'equivalent', 'nearly'])],
])

/** Last token before a figure that is no article and no approximator; one less than `start` if there is none. */
export function governorOf(document: Document, from: number, start: number): number {
  const { lowers } = document
  let at = from - 1
  while (at >= start) {
    const word = lowers[at] ?? ''
    if (lightPairs.get(word)?.has(lowers[at - 1] ?? '') === true) {
      at -= 2
      if (word === 'as' && lowers[at] === 'as') at--
      if (word === 'of' && lowers[at] === 'in') at--
    } else if (lightWords.has(word) || /^\w{3,}ly$/u.test(word)) at--
    else break
  }
  return at
}

/** `previous` is the frame of the percentage before, for "rose 5 percent and 7 percent". */
export function readFrame(
  document: Document,
  range: TokenRange,
  reading: PercentageReading,
  previous?: { readonly range: TokenRange; readonly frame: Frame },
): Frame {
  const sentence = sentenceAt(document, range.from)
  const governor = governorOf(document, range.from, sentence.from)
  if (reading.direction !== null) return known(document, range, reading.direction, sentence)
  const share = lowerAt(document, range.to) === 'of' && lowerAt(document, range.to + 1) !== 'course'
  const signed = signedChange(document, range)
  if (signed !== undefined) return { how: 'self', direction: signed, word: range.from }
  return (
    nounAfter(document, range, sentence) ??
    timesFrame(document, range, reading) ??
    changeBefore(document, governor, sentence, share) ??
    comparativeAfter(document, range, sentence) ??
    (share ? { how: 'share', direction: 'none', word: range.to } : undefined) ??
    coordinated(document, range, governor, previous) ??
    namedChange(document, governor, sentence) ?? { how: 'level', direction: 'none', word: governor }
  )
}

/** "doubled", "+5%": negated, they tell of no change. */
function known(document: Document, range: TokenRange, direction: Direction, sentence: TokenRange): Frame {
  return { how: 'self', direction: isNegated(document, range.from, sentence) ? 'none' : direction, word: range.from }
}

/** A noun of change, not a verb, stands behind these. */
const determiners = new Set([
  'a', 'an', 'the', 'this', 'that', 'its', 'their', 'another', 'any', 'no', 'his', 'our', 'each', "'s", 'and', 'or',
]) // prettier-ignore
const timeJoints = new Set(['-', 'on', 'over', 'to', '–', '‑'])

/** "72.2 percent increase", "5% year-on-year growth", "10 per cent pay rise". */
function nounAfter(document: Document, { from, to }: TokenRange, sentence: TokenRange): Frame | undefined {
  const end = Math.min(sentence.to, to + 8)
  for (let at = to; at < end; at++) {
    const word = lowerAt(document, at)
    const direction = changeNouns.get(word)
    if (direction !== undefined) {
      const governor = lowerAt(document, from - 1)
      const isNoun = tagAt(document, at) !== 'VERB' || determiners.has(governor) || at > to
      // "20% drop out", "30 percent cut their spending" are verbs.
      const asVerb = ['out', 'their', 'the', 'its'].includes(lowerAt(document, at + 1)) && !determiners.has(governor)
      return isNoun && !asVerb ? { how: 'noun-after', direction, word: at } : undefined
    }
    const modifies = ['ADJ', 'NOUN', 'PROPN'].includes(tagAt(document, at)) || word === 'annualized'
    const joint =
      timeJoints.has(word) && /^(?:year|month|quarter|week|day|y|-|on|over)$/u.test(lowerAt(document, at - 1))
    if (!modifies && !joint && word !== '-') return undefined
  }
  return undefined
}

/** "twice the figure", "three times as many" compare; "three times higher" is left to the comparative. */
function timesFrame(document: Document, { to }: TokenRange, { unit }: PercentageReading): Frame | undefined {
  if (unit !== 'multiple') return undefined
  const next = lowerAt(document, to)
  const compares = ['as', 'the', 'that', 'what', 'its', 'their', 'those'].includes(next)
  return compares ? { how: 'times', direction: 'none', word: to } : undefined
}

/** Verbs that lead to a level, and to a change only with "by": "exceeded 5%". */
const reaching = new Set(['exceed', 'exceeds', 'exceeded', 'exceeding', 'surpass', 'surpasses', 'surpassed', 'surpassing', 'outpaced', 'outstripped']) // prettier-ignore

function changeBefore(document: Document, governor: number, sentence: TokenRange, share: boolean): Frame | undefined {
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

/** "12 percent more", "5% lower", "20 percent below", "3.8 times higher". */
function comparativeAfter(document: Document, { from, to }: TokenRange, sentence: TokenRange): Frame | undefined {
  // "1.1 billion, or 29.7%, more than"
  let at = lowerAt(document, to) === ',' && lowerAt(document, from - 1) === 'or' ? to + 1 : to
  while (
    at < sentence.to &&
    ['-', 'slightly', 'far', 'even', 'significantly', 'much', 'a', 'year'].includes(lowerAt(document, at))
  )
    at++
  if (at >= sentence.to) return undefined
  const word = lowerAt(document, at)
  const direction = comparatives.get(word)
  if (direction === undefined) return undefined
  // "in 5% above the river" has a place; "up to" and "down to" lead to a level, not to a change.
  const leads = ['up', 'down'].includes(word) && lowerAt(document, at + 1) === 'to'
  if (leads) return undefined
  const still = (word === 'above' || word === 'below') && standsStill(document, at + 1, sentence.to)
  return { how: 'comparative', direction: still ? 'none' : direction, word: at }
}

const yardsticks = new Set(['average', 'limit', 'threshold', 'norm', 'standard', 'target', 'mean', 'median', 'minimum', 'maximum', 'benchmark']) // prettier-ignore

/** "5% above the legal limit": apart from a yardstick, not more than before. */
function standsStill(document: Document, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 6); at++) {
    const word = lowerAt(document, at)
    if (yardsticks.has(word)) return !['for', 'in', 'of'].includes(lowerAt(document, at + 1))
    if (/^[,;:.]$/u.test(word) || tagAt(document, at) === 'VERB') return false
  }
  return false
}

const amounting = /^(?:was|were|is|are|amounted|amounts|totalled|totaled|came|reached)$/u

/** "the drop was 4 percent", "the increase in fines amounted to 12%": the subject says which way. */
function namedChange(document: Document, governor: number, { from }: TokenRange): Frame | undefined {
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

/** "rose 5% and 7% respectively", "by 10%, 20% and 30%", "rose 5% in May and 7% in June". */
function coordinated(
  document: Document,
  { from, to }: TokenRange,
  governor: number,
  previous: { readonly range: TokenRange; readonly frame: Frame } | undefined,
): Frame | undefined {
  if (gappedThing(document, { from, to }, previous) !== undefined) return previous!.frame
  if (previous === undefined || governor < previous.range.to || from - previous.range.to > 12) return undefined
  if (document.sentenceOf[previous.range.from] !== document.sentenceOf[from]) return undefined
  if (!joints.has(lowerAt(document, governor))) return undefined
  for (let at = governor + 1; at < from; at++) if (comparatives.has(lowerAt(document, at))) return undefined
  for (let at = previous.range.to; at < governor; at++) {
    if (['VERB', 'AUX'].includes(tagAt(document, at)) || lowerAt(document, at) === ';') return undefined
  }
  if (['VERB', 'AUX'].includes(tagAt(document, to)) || isFraction(document, from)) return undefined
  return previous.frame.how === 'share' || previous.frame.how === 'level' ? undefined : previous.frame
}

/** "rose 5% against 3% in Spain" tells two changes. */
const joints = new Set(['and', 'or', ',', '-', '–', '/', 'then', 'against', 'versus', 'vs'])

/** "down 12 percent, and one in ten": a proportion in words is no second change. */
function isFraction(document: Document, from: number): boolean {
  return lowerAt(document, from + 1) === 'in' || lowerAt(document, from + 1) === 'out'
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

/** "did not rise", "has never fallen", "without raising", "no increase". */
function isNegated(document: Document, word: number, sentence: TokenRange): boolean {
  for (let at = word - 1; at >= Math.max(sentence.from, word - 4); at--) {
    const lower = lowerAt(document, at)
    if (['not', "n't", 'never', 'without', 'neither', 'nor'].includes(lower)) {
      return !['only', 'just'].includes(lowerAt(document, at + 1))
    }
    if (/^[,;:.]$/u.test(lower)) return false
  }
  return lowerAt(document, word - 1) === 'no'
}
