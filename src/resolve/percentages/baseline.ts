/** What a change is measured from: a date that the sentence compares with, or the period before. */

import { sentenceAt, type Document, type TokenRange } from '../../document/document.js'
import { lowerAt, tagAt } from '../clauses/words.js'
import type { PercentageUnit } from '../../facts.js'
import { partitionPoint } from '../../partition-point.js'
import type { DateDraft } from '../drafts.js'
import type { Frame } from './frame.js'

/** Words between what introduces a comparison and its date: "from the same period of", "than in". */
const between = new Set([
  'the', 'a', 'in', 'of', 'for', 'same', 'corresponding', 'period', 'figure', 'figures', 'level', 'levels', 'that', 'those', 'number', 'total', 'during', 'its',
  'their', 'at', 'with', 'to', 'equivalent', 'comparable', 'what', 'it', 'was', 'were', 'recorded', 'seen', 'reported', 'set', 'rate', 'full', 'whole', 'end', 'all',
  'quarter', 'half', 'similar', 'many', 'much', 'likely', 'logged', 'tallied', 'registered', 'handled', 'over', 'on', 'average', 'high', 'low', 'low-base', 'peak', 'as', 'just', 'only', 'about', 'early', 'late', 'then',
]) // prettier-ignore
const introducers = new Set([
  'from', 'than', 'since', 'against', 'versus', 'vs', 'vs.', 'compared', 'comparison', 'relative', 'below', 'above', 'double', 'twice', 'on', 'over', 'times', 'triple', 'treble', 'quadruple',
]) // prettier-ignore
const farthestIntroducer = 12
const multiplying = new Set(['times', 'double', 'twice', 'triple', 'treble', 'quadruple'])

export type Baseline = DateDraft | 'previous-period' | null

/** Baseline of a percentage; `next` is where the next percentage of the text begins. */
export function readBaseline(
  document: Document,
  dates: readonly DateDraft[],
  range: TokenRange,
  frame: Frame,
  previousEnd: number,
  next: number,
): Baseline {
  if (frame.direction === 'none' && frame.how !== 'times') return null
  const secondAs = frame.how === 'times' ? secondAsOf(document, range) : range.to
  const sentence = sentenceAt(document, range.from)
  const inSentence = datesWithin(dates, sentence)
  if (lowerAt(document, range.to) === 'since' && /^[.,;]?$/u.test(lowerAt(document, range.to + 1))) {
    return inSentence.findLast((date) => date.to <= range.from && date.type === 'date') ?? null
  }
  const limit = limitBehind(document, range, next, sentence)
  const behind = inSentence.find(
    (date) =>
      date.from >= secondAs &&
      date.from < limit &&
      (secondAs > range.to
        ? date.type === 'date' && date.from - secondAs <= farthestAs
        : isCompared(document, date, range, sentence)),
  )
  if (behind !== undefined) return behind
  if (saysPeriodBefore(document, range, frame, sentence, limit)) return 'previous-period'
  if (frame.how === 'times') return null
  const floor = Math.max(sentence.from, Math.min(previousEnd, range.from))
  const inFront = inSentence.filter((date) => date.to <= Math.min(range.from, Math.max(frame.word, range.from)))
  return (
    inFront.filter((date) => date.from >= floor && isComparedBefore(document, date, range, sentence)).at(-1) ??
    inFront.find((date) => opensComparison(document, date, sentence)) ??
    null
  )
}

/** "rose 36% year on year, while others fell 1%": like is told beside like, and the comparison holds for both. */
export function sharedBaseline(
  document: Document,
  dates: readonly DateDraft[],
  change: Change,
  before: (Change & { readonly baseline: Baseline }) | undefined,
  next: number,
): Baseline {
  if (before === undefined || before.baseline === null || !isPlain(change) || !isPlain(before)) return null
  if (change.unit !== before.unit) return null
  const { baseline } = before
  const sentence = sentenceAt(document, change.range.from)
  if (before.range.from < sentence.from) return null
  const from = baseline === 'previous-period' ? before.range.to : Math.max(baseline.to, before.range.to)
  const isGapped = change.frame.word === before.frame.word
  if (!isGapped && !besides(document, from, change.range.from)) return null
  const others = datesWithin(dates, { from, to: Math.min(next, sentence.to) })
  return others.some(({ type }) => type === 'date') ? null : baseline
}

interface Change {
  readonly range: TokenRange
  readonly frame: Frame
  readonly unit: PercentageUnit
}

function isPlain({ frame }: Change): boolean {
  return frame.direction !== 'none' && (frame.how === 'verb' || frame.how === 'adverb')
}

/** Nothing but ", while" and its clause. */
function besides(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (lowerAt(document, at) !== ',') continue
    return lowerAt(document, at + 1) === 'while' && !document.lowers.slice(at + 1, to).includes(',')
  }
  return false
}

function datesWithin(dates: readonly DateDraft[], sentence: TokenRange): readonly DateDraft[] {
  const first = partitionPoint(dates, ({ from }) => from < sentence.from)
  const behind = partitionPoint(dates, ({ from }) => from < sentence.to, first)
  return dates.slice(first, behind)
}

/** Tokens from the second "as" to its date: "as in all of 2023". */
const farthestAs = 6

/** "twice as many this year as in 2023": where what is compared with begins. */
function secondAsOf(document: Document, { to }: TokenRange): number {
  if (lowerAt(document, to) !== 'as') return to
  for (let at = to + 2; at < to + 12; at++) {
    if (lowerAt(document, at) === 'as') return at
    if (/^[.;]$/u.test(lowerAt(document, at))) break
  }
  return to
}

/** Up to the next percentage; over it where both share the comparison ("rose 5% and 7% from 2021", "up 5% to 30% from 2021"). */
function limitBehind(document: Document, range: TokenRange, next: number, sentence: TokenRange): number {
  for (let at = range.to; at < Math.min(next, sentence.to); at++) {
    const word = lowerAt(document, at)
    if (word === ';' || word === 'while' || word === 'whereas') return at
  }
  if (next >= sentence.to) return sentence.to
  const joint = lowerAt(document, next - 1)
  return next - range.to <= 3 && ['and', 'or', 'to', ','].includes(joint) ? sentence.to : next
}

/** Word that introduces the comparison with a date, over the thing counted then: "from the 26,563 cases recorded over". */
function introducerOf(document: Document, date: TokenRange, floor: number, close: number): number | undefined {
  for (let at = date.from - 1; at >= Math.max(floor, date.from - farthestIntroducer); at--) {
    const word = lowerAt(document, at)
    if (introducers.has(word) && (!weak.has(word) || (at <= close && !timeUnits.has(lowerAt(document, at - 1)))))
      return at
    if (yardsticks.has(word)) return undefined
    if (between.has(word) || /^[\d,.]+$/u.test(word)) continue
    if (!passing.has(tagAt(document, at))) return undefined
  }
  return undefined
}

/** These introduce a comparison only right behind the figure: "5% on 2022". */
const weak = new Set(['on', 'over'])
/** "year on year in May" compares no month. */
const timeUnits = new Set(['year', 'month', 'quarter', 'week'])
/** What a multiple is apart from holds at all times: "twice the legal limit in 2022". */
const yardsticks = new Set([
  'limit',
  'threshold',
  'norm',
  'standard',
  'dose',
  'benefit',
  'income',
  'maximum',
  'minimum',
])
const passing = new Set(['NOUN', 'ADJ', 'NUM', 'PROPN'])

/** A year, a month or another period, not a single day: "up 5% on 2022", but "up 5% on Monday". */
function isPeriod(date: DateDraft): boolean {
  return date.type === 'date' && (date.value === null || !/^\d{4}-\d\d-\d\d|\/|X$/u.test(date.value))
}

/** "from 2021", "compared with the same period last year", "than in 2019", "the figure for 2020" behind the percentage. */
function isCompared(document: Document, date: DateDraft, range: TokenRange, sentence: TokenRange): boolean {
  if (date.type === 'duration') return false
  const at = introducerOf(document, date, Math.max(range.to - 2, sentence.from), range.to + 2)
  if (at === undefined) return false
  const word = lowerAt(document, at)
  if (word === 'on' || word === 'over') return isPeriod(date) && !rangeOfTime(date)
  if (word === 'from') return !rangeOfTime(date) || isShortRange(document, date)
  if (word === 'since' && superlatives.has(lowerAt(document, at - (lowerAt(document, at - 1) === 'level' ? 2 : 1))))
    return false
  if (multiplying.has(word)) return at >= range.from
  return true
}

const superlatives = new Set([
  'lowest', 'highest', 'largest', 'biggest', 'smallest', 'fastest', 'slowest', 'sharpest', 'steepest', 'strongest', 'weakest', 'worst', 'best', 'most', 'fewest',
  'least', 'first', 'longest', 'shortest', 'greatest', 'deepest',
]) // prettier-ignore

/** "from 2023-24": the year of an office, not a stretch of two. */
function isShortRange(document: Document, { from, to }: TokenRange): boolean {
  return to - from === 3 && lowerAt(document, to - 1).length === 2
}

/** "from January to September" says when, not from what. */
function rangeOfTime(date: DateDraft): boolean {
  return (
    date.value !== null &&
    date.value.includes('/') &&
    !/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/u.test(date.value) &&
    !date.value.includes('-01/')
  )
}

/** "against 2,220 in the corresponding period of 2022, a 28% increase", "from 44% in 2020 to 61%". */
function isComparedBefore(document: Document, date: DateDraft, range: TokenRange, sentence: TokenRange): boolean {
  if (date.type === 'duration' || isCutOff(document, date.to, range.from)) return false
  for (let at = date.from - 1; at >= Math.max(sentence.from, date.from - 12); at--) {
    const word = lowerAt(document, at)
    if (['against', 'compared', 'versus', 'vs', 'than'].includes(word)) return true
    if (word === 'from') return at < date.from - 1 || !rangeOfTime(date)
    if (/^[,;:()]$/u.test(word) || word === 'to') return false
  }
  return false
}

/** Another clause begins in between: "from last year, while". */
function isCutOff(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = lowerAt(document, at)
    if (cuts.has(word) || (word === 'and' && lowerAt(document, at - 1) === ',')) return true
  }
  return false
}

const cuts = new Set([';', 'while', 'whereas', 'but', 'although', 'though'])

/** "Compared with 2021, …" at the head holds for the whole sentence. */
function opensComparison(document: Document, date: DateDraft, sentence: TokenRange): boolean {
  const word = lowerAt(document, sentence.from)
  return date.from - sentence.from <= 8 && ['compared', 'relative', 'against'].includes(word)
}

const units = 'year|month|quarter|week|day|decade'
const sameUnit = new RegExp(
  `\\b(?:${units})[ -]+(?:on|over|to)[ -]+(?:${units})\\b|\\by[ -]?o[ -]?y\\b|\\bon[ -]+(?:year|month|quarter)\\b|\\by ?/ ?y\\b|\\bq ?/ ?q\\b|\\bm ?/ ?m\\b`,
  'u',
)
const unitBefore = new RegExp(
  `\\b(?:from|than|over|on|with|to|in|of|against|below|above)(?: (?:the|a|in|that|of|for|same|period|corresponding|figure|during|time|point|level))* (?:(?:${units}) (?:earlier|ago|before|prior)|(?:previous|preceding|prior|last|earlier) (?:financial |fiscal |calendar |reporting )?(?:${units}|period|years|term|season|session))\\b`,
  'u',
)

/** "year on year", "annually", "from a year earlier". */
function saysPeriodBefore(
  document: Document,
  range: TokenRange,
  frame: Frame,
  sentence: TokenRange,
  limit: number,
): boolean {
  const to = Math.min(limit, range.to + 14)
  if (sameUnit.test(headOf(document, sentence))) return true
  const from = Math.max(sentence.from, Math.min(frame.word, range.from) - 5)
  const words = document.lowers.slice(from, to)
  const clause = stopAtBreak(words, range.to - from)
  if (sameUnit.test(clause)) return true
  if (
    /\b(?:annually|annual|yearly)\b/u.test(
      document.lowers.slice(Math.max(from, range.from - 4), Math.min(to, range.to + 3)).join(' '),
    )
  )
    return frame.direction !== 'none'
  return unitBefore.test(stopAtBreak(document.lowers.slice(range.from, to), range.to - range.from))
}

/** "Year on year, …" holds for the whole sentence. */
function headOf(document: Document, { from, to }: TokenRange): string {
  const end = Math.min(to, from + 6)
  for (let at = from; at < end; at++)
    if (lowerAt(document, at) === ',') return document.lowers.slice(from, at).join(' ')
  return ''
}

/** Words joined, up to the first semicolon or "while" behind the figure. */
function stopAtBreak(words: readonly string[], figureEnd: number): string {
  const stop = words.findIndex(
    (word, place) =>
      place >= figureEnd && (word === ';' || word === 'while' || word === 'whereas' || word === 'although'),
  )
  return (stop < 0 ? words : words.slice(0, stop)).join(' ')
}
