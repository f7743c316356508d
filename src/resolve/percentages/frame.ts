/** How a percentage stands in its sentence: the word that governs it, and the direction that this word gives. */

import { sentenceAt, type Document, type TokenRange } from '../../document/document.js'
import type { Direction } from '../../facts.js'
import type { PercentageReading } from '../../rules/percentages/reading.js'
import { lowerAt, tagAt } from '../clauses/words.js'
import { comparativeAfter, nounAfter } from './change-after.js'
import { changeBefore, namedChange } from './change-before.js'
import { comparatives } from './change-words.js'
import { gappedThing } from './gapped.js'
import { governorOf } from './governor.js'
import { isNegated } from './negation.js'
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

/** "twice the figure", "three times as many" compare; "three times higher" is left to the comparative. */
function timesFrame(document: Document, { to }: TokenRange, { unit }: PercentageReading): Frame | undefined {
  if (unit !== 'multiple') return undefined
  const next = lowerAt(document, to)
  const compares = ['as', 'the', 'that', 'what', 'its', 'their', 'those'].includes(next)
  return compares ? { how: 'times', direction: 'none', word: to } : undefined
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
