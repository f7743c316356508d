/** Values of all dates. */

import { spanOf, type Document } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import type { Warning } from '../../facts.js'
import { formatDay, padded, readDay, type Day } from '../../normalize/calendar.js'
import { durationValue } from '../../normalize/duration.js'
import { weighCountries } from '../../rules/agencies/country-evidence.js'
import type { Clock, DateReading, Moment } from '../../rules/dates/reading.js'
import type { FactFound } from '../../rules/kinds.js'
import type { DateDraft, Draft } from '../drafts.js'
import { placeMoment, type Surroundings } from './place.js'
import { placeRange } from './range.js'
import { orderSlashed } from './slashed.js'
import { leansFuture } from './tense.js'
import { Timeline, type Placed } from './timeline.js'

type FoundDate = FactFound<'date'>

/** Values of all dates, in reading order; null for those that could not be placed. */
export function resolveDates({ document, spans, anchor }: Draft): readonly DateDraft[] {
  const found = orderSlashed(spans.all('date'), document, () => weighCountries(document, spans).main)
  const timeline = new Timeline()
  const day = anchor.published === null ? null : (readDay(anchor.published) ?? null)
  return found.map((mention, index) => resolveDate(mention, { document, timeline, anchor: day, found, index }))
}

/** A warning for each date that could not be placed. */
export function unplacedDates({ document, dates }: Draft): Warning[] {
  return dates
    .filter(({ value }) => value === null)
    .map((date): Warning => ({
      code: 'unresolved-date',
      message: 'no reference date to place it by',
      ...spanOf(document, date),
    }))
}

interface Progress {
  readonly document: Document
  readonly timeline: Timeline
  readonly anchor: Day | null
  readonly found: readonly FoundDate[]
  readonly index: number
}

function resolveDate(mention: FoundDate, progress: Progress): DateDraft {
  const { value: reading } = mention
  switch (reading.type) {
    case 'duration': {
      const { amount, upTo } = reading
      const value = upTo === null ? durationValue(amount) : `${durationValue(amount)}/${durationValue(upTo)}`
      return draftOf(mention, value)
    }
    case 'time': {
      const day = dayOfTime(reading.moment, mention, progress)
      const write = (clock: Clock): string => `${day === null ? '' : formatDay(day)}${timeValue(clock)}`
      const value =
        reading.clockUpTo === null ? write(reading.clock) : `${write(reading.clock)}/${write(reading.clockUpTo)}`
      return draftOf(mention, value, null, day, day)
    }
    case 'date': {
      const placed = placeDate(reading, mention, progress)
      if (placed === null) return lengthOf(reading, mention, progress.document) ?? draftOf(mention, null, reading.mod)
      const { low, high } = placed
      const value = high === null ? low.value : `${low.value}/${high.value}`
      return draftOf(mention, value, reading.mod, low.first, (high ?? low).last)
    }
    default:
      return reading satisfies never
  }
}

/** "were still called 90 days later" where no day was told: how long, not when. */
function lengthOf(
  { moment, upTo }: DateReading & { type: 'date' },
  mention: FoundDate,
  { lowers }: Document,
): DateDraft | null {
  const isDistance = moment.how === 'offset' && moment.base === 'context' && upTo === null && moment.amount.count > 1
  if (!isDistance || !/^(?:later|afterwards?)$/u.test(lowers[mention.to - 1]!)) return null
  const draft = draftOf({ ...mention, to: mention.to - 1 }, durationValue(moment.amount))
  return { ...draft, type: 'duration' }
}

function draftOf(
  { from, to, rule, value: { type } }: FoundDate,
  value: string | null,
  mod: DateDraft['mod'] = null,
  first: Day | null = null,
  last: Day | null = null,
): DateDraft {
  return { from, to, rule, type, mod, firstDay: iso(first), lastDay: iso(last), value }
}

function iso(day: Day | null): string | null {
  return day === null ? null : formatDay(day)
}

function timeValue({ hour, minute, second }: Clock): string {
  return `T${padded(hour)}:${padded(minute)}${second === null ? '' : `:${padded(second)}`}`
}

function placeDate(
  { moment, upTo }: DateReading & { type: 'date' },
  mention: FoundDate,
  progress: Progress,
): Placed | null {
  const { document, timeline } = progress
  const around = surroundings(mention, progress)
  const told = apposition(moment, mention, progress) ?? moment
  const placed = upTo === null ? placeMoment(told, around) : placeRange(moment, upTo, around)
  if (placed === null) return null
  remember(placed, mention, progress, upTo ?? moment)
  if (placed.low.unit === 'year' && placed.high === null) {
    if (isWholeLine(document, mention)) timeline.headingYear = placed.low.year
    if (timeline.topic === null && isTopic(document, mention, progress.anchor, placed)) timeline.topic = placed
  }
  return placed
}

function remember(placed: Placed, mention: FoundDate, { document, timeline }: Progress, moment: Moment): void {
  const aside = isReported(document, mention.from) || moment.how === 'offset' || isBaseline(document, mention.from)
  timeline.add({ placed, sentence: document.sentenceOf[mention.from]!, explicit: namesYear(moment), aside })
}

/** "six days later, on August 12, 2019": the full date says what the distance means. */
function apposition(moment: Moment, { to }: FoundDate, { document, found, index }: Progress): Moment | null {
  const next = found[index + 1]
  if (moment.how !== 'offset' || next?.value.type !== 'date' || next.value.upTo !== null) return null
  const between = document.lowers.slice(to, Math.min(next.from, to + 4)).join(' ')
  const full = next.value.moment.how === 'named' && next.value.moment.fields.day !== undefined
  return full && next.from - to <= 3 && /^, (?:on|in)(?: the)?$/u.test(between) ? next.value.moment : null
}

function dayOfTime(moment: Moment | null, mention: FoundDate, progress: Progress): Day | null {
  const around = surroundings(mention, progress)
  if (moment !== null) {
    const placed = placeMoment(moment, around)
    if (placed !== null) remember(placed, mention, progress, moment)
    return placed?.low.first ?? null
  }
  const { timeline } = progress
  const isDay = ({ low }: Placed): boolean => low.unit === 'day'
  const nearest = timeline.nearest(isDay, around.sentence, 1, false) ?? timeline.nearest(isDay, around.sentence, 0)
  return nearest?.low.first ?? progress.anchor
}

function surroundings(mention: FoundDate, progress: Progress): Surroundings {
  const { document, timeline, anchor } = progress
  const sentence = document.sentenceOf[mention.from]!
  return {
    anchor,
    timeline,
    sentence,
    leansFuture: () => leansFuture(document, mention.from, mention.to),
    since: document.lowers[mention.from - 1] === 'since',
    neighbourYear: neighbourYear(mention, progress),
    compared: comparing.has(document.lowers[mention.from - 2] ?? ''),
    told: isReported(document, mention.from) ? null : timeline.explicitDayIn(sentence),
  }
}

const baselineWords = new Set(['from', 'against', 'versus', 'compared', 'than'])
/** Tokens between a comparison and the date of its figure: "compared with a record 27,611 in 2023". */
const baselineReach = 6

/** "fell to five in 2024 from 30 in 2018": the story goes on from the first date. */
function isBaseline({ lowers, sentenceOf, shapes: flags }: Document, from: number): boolean {
  if (lowers[from - 1] !== 'in') return false
  let figure = false
  for (let at = from - 2; at >= Math.max(0, from - 2 - baselineReach); at--) {
    if (sentenceOf[at] !== sentenceOf[from]) return false
    if (baselineWords.has(lowers[at]!)) return figure
    figure ||= (flags[at]! & shapes.digits) !== 0
  }
  return false
}

/** Words before "a year earlier" where two figures are compared. */
const comparing = new Set(['than', 'from', 'against', 'versus'])

const saying = new Set(['say', 'tell', 'announce', 'report', 'release', 'publish', 'issue', 'rule'])

/** "prosecutors said on March 3": the day of saying is not told after the dates before it. */
function isReported({ lemmas }: Document, from: number): boolean {
  return saying.has(lemmas[from - 1] ?? '') || saying.has(lemmas[from - 2] ?? '')
}

/** Sentences from the beginning in which a heading can say what year the article is about. */
const headings = 4

/** "Annual report 2021", "Case statistics for 2019": a heading that ends in a year which is over. */
function isTopic(
  { sentences, sentenceOf, lowers }: Document,
  { from, to }: FoundDate,
  anchor: Day | null,
  { low }: Placed,
): boolean {
  const sentence = sentenceOf[from]!
  const end = sentences[sentence + 1]!
  if (sentence >= headings || end - to > 0 || anchor === null || from === sentences[sentence]) return false
  return /^(?:[a-z]+|:|,)$/u.test(lowers[from - 1] ?? '') && (low.fiscal || (low.last ?? anchor) < anchor)
}

const joints = new Set(['and', 'or', '&', ','])

/** Longest list of dates that share a year at its end: "in March, April and May 2024". */
const longestList = 6

/** The year of a date that follows in a list. */
function neighbourYear({ to }: FoundDate, { document, found, index }: Progress): number | null {
  let end = to
  for (let next = index + 1; next <= index + longestList; next++) {
    const date = found[next]
    if (date?.value.type !== 'date' || !joinedBy(document, end, date.from)) return null
    const { moment } = date.value
    if (moment.how !== 'named') return null
    const { year, fiscal } = moment.fields
    if (year !== undefined) return fiscal === undefined && Object.keys(moment.fields).length > 1 ? year : null
    end = date.to
  }
  return null
}

function joinedBy({ lowers }: Document, from: number, to: number): boolean {
  if (from === to || to - from > 2) return false
  for (let at = from; at < to; at++) if (!joints.has(lowers[at]!)) return false
  return true
}

function namesYear(moment: Moment): boolean {
  return moment.how === 'named' && (moment.fields.year !== undefined || moment.fields.decade !== undefined)
}

/** A line of its own. */
function isWholeLine({ sentences, sentenceOf }: Document, { from, to }: FoundDate): boolean {
  const sentence = sentenceOf[from]!
  return sentences[sentence] === from && sentences[sentence + 1] === to
}
