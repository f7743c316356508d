/** What is known when a percentage is read, and what it is found to measure. */

import type { Document, TokenRange } from '../../document/document.js'
import { partitionPoint } from '../../partition-point.js'
import type { FactSpans } from '../../rules/kinds.js'
import { phraseFrom } from '../clauses/noun-phrase.js'
import { lowerAt } from '../clauses/words.js'
import type { CountDraft } from '../drafts.js'
import type { Frame } from './frame.js'

export interface Measured {
  readonly phrase: TokenRange | undefined
  readonly count: CountDraft | undefined
}

export const nothing: Measured = { phrase: undefined, count: undefined }

/** What is known when a percentage is read: `before` holds the percentages already read, in order. */
export interface Scene {
  readonly document: Document
  readonly spans: FactSpans
  readonly counts: readonly CountDraft[]
  readonly before: readonly {
    readonly range: TokenRange
    readonly measured: Measured
    readonly frame: Frame
  }[]
}

/** Index of the last of the ranges, which are in order, that ends at `to` or before. */
export function lastBefore(ranges: readonly TokenRange[], to: number): number {
  return partitionPoint(ranges, (range) => range.to <= to) - 1
}

/** What the percentage before measures, if it stands at most so many sentences back. */
export function lastMeasured({ document, before }: Scene, from: number, sentences: number): Measured | undefined {
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
export function measured({ counts, document, spans }: Omit<Scene, 'before'>, whole: TokenRange): Measured {
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
