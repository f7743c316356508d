/** The period that an earlier sentence hands on to the counts of one without a date. */

import { sentenceAt, type Document } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import type { FactFound } from '../../rules/kinds.js'
import type { DateDraft } from '../drafts.js'

type Count = FactFound<'count'>

/** Counts whose noun stands in what was said before. */
const elliptic = new Set(['count/bare-part', 'count/bare-subject', 'count/bare-other', 'count/bare-listed'])
/** Counts that are compared with, whose period is not that of what the text is about. */
const compared = new Set(['count/bare-compared', 'count/bare-difference'])
const spans = new Set(['period', 'year', 'quarter', 'half', 'month', 'months', 'time', 'term', 'span'])
const pointing = new Set(['the', 'that', 'this', 'same'])

interface Handed {
  readonly sentence: number
  readonly period: DateDraft
}

export class CarriedPeriods {
  #handed: Handed | undefined

  constructor(
    readonly document: Document,
    /** Dates by the sentence that they stand in. */
    readonly dates: ReadonlyMap<number, readonly DateDraft[]>,
  ) {}

  /** Takes note of the period of a count. */
  note({ from, rule }: Count, period: DateDraft | null): void {
    if (period !== null && !compared.has(rule)) this.#handed = { sentence: this.document.sentenceOf[from]!, period }
  }

  /** The period of a count in a sentence without dates. */
  of(count: Count): DateDraft | null {
    const sentence = this.document.sentenceOf[count.from]!
    return this.#ofReport(count, sentence) ?? this.#ofWhole(count, sentence)
  }

  /** "Of these, 188 related to traps": what is counted was counted in the sentence before, of the same paragraph. */
  #ofWhole(count: Count, sentence: number): DateDraft | null {
    const handed = this.#handed
    if (handed === undefined || sentence - handed.sentence > 1) return null
    if (!elliptic.has(count.rule)) return null
    const { lowers, shapes: flags } = this.document
    if (handed.sentence === sentence) return handed.period
    const { from } = sentenceAt(this.document, count.from)
    const takesUp = lowers[from] === 'of' && /^(?:these|those|them|the|which)$/u.test(lowers[from + 1]!)
    const isBracketed = count.rule === 'count/bare-listed' && lowers[count.to] === ')'
    if (!takesUp && !isBracketed) return null
    return (flags[from]! & shapes['line-start']) !== 0 || isDay(handed.period) ? null : handed.period
  }

  /** "The report covers the year to June. In the reporting period, 40 cases were closed." */
  #ofReport({ from: token }: Count, sentence: number): DateDraft | null {
    const { lowers } = this.document
    const { from } = sentenceAt(this.document, token)
    if (!/^(?:in|during|over|within|for)$/u.test(lowers[from]!) || !pointing.has(lowers[from + 1]!)) return null
    const isNamed = lowers[from + 2] === 'period' || lowers[from + 3] === 'period'
    if (!isNamed && !(spans.has(lowers[from + 2]!) && lowers[from + 1] !== 'the')) return null
    const before = this.dates.get(sentence - 1)
    return before?.findLast((date) => date.value?.includes('/') === true || !isDay(date)) ?? null
  }
}

function isDay({ value, type }: DateDraft): boolean {
  return value === null || type !== 'date' || (value.length >= 10 && !value.includes('/'))
}
