/** Moments on the calendar. */

import { addMonths, dayOf, isInCalendar, partsOf, weekdayOf, type Day } from '../../normalize/calendar.js'
import { placedWeekday } from '../../normalize/holidays.js'
import { calendarSteps, type TimeUnit } from '../../normalize/duration.js'
import {
  dayPeriod,
  fiscalYear,
  inOtherYear,
  isCoarser,
  periodAround,
  shiftedPeriod,
  type CalendarUnit,
  type Period,
} from '../../normalize/period.js'
import type { Base, CalendarFields, Moment } from '../../rules/dates/reading.js'
import { placeDayOfMonth, inYear, placeAfter, placeComplete, placeInNearestYear, placeWeekday } from './named.js'
import type { Placed, Timeline } from './timeline.js'

/** What is known at the place of a mention. */
export interface Surroundings {
  /** Day that relative dates count from; null when the article has none. */
  readonly anchor: Day | null
  readonly timeline: Timeline
  readonly sentence: number
  /** Whether the words around the mention speak of what is to come. */
  readonly leansFuture: () => boolean
  /** "since March 3": a day that is over. */
  readonly since: boolean
  /** A year that a neighbour in the same list gives: "August and September 2025". */
  readonly neighbourYear: number | null
  /** "than a year earlier": like is compared with like. */
  readonly compared: boolean
  /** A date of the same sentence after which this one is told. */
  readonly told: Placed | null
}

/** Sentences to look back for what "the previous year" refers to, and for "that year", which may stand farther on. */
const reach = 1
const farReach = 4
const sameReach = 2
const offsetReach = 3

export function placeMoment(moment: Moment, around: Surroundings): Placed | null {
  switch (moment.how) {
    case 'named':
      return placeNamed(moment, around)
    case 'shifted':
      return placeShifted(moment, around)
    case 'offset':
      return placeOffset(moment, around)
    case 'ending':
      return placeEnding(moment, around)
    case 'same':
      return placeSame(moment, around)
    case 'around':
      return placeAround(moment, around)
    case 'nth':
      return placeNth(moment, around)
    default:
      return moment satisfies never
  }
}

function placeNamed({ fields, lean }: Moment & { how: 'named' }, around: Surroundings): Placed | null {
  const { anchor, timeline, neighbourYear, told } = around
  const complete = placeComplete(fields)
  if (complete !== null) return complete
  if (fields.day !== undefined && fields.month === undefined) {
    const direction = around.leansFuture() ? 'future' : 'past'
    return anchor === null ? null : placeDayOfMonth(fields.day, fields.weekday, anchor, direction)
  }
  if (fields.weekday !== undefined && fields.month === undefined) {
    if (anchor === null) return null
    if (lean === 'previous' || lean === 'following') {
      const from = timeline.nearest(({ low }) => low.unit === 'day', around.sentence, reach)?.low.first ?? anchor
      return placeWeekday(fields.weekday, from, lean === 'previous' ? 'strictly-past' : 'future')
    }
    if (lean === 'that') return placeThat(fields, around)
    if (lean === 'last') return placeWeekday(fields.weekday, anchor, 'strictly-past')
    if (lean === 'today') return placeWeekday(fields.weekday, anchor, 'past')
    if (lean === 'next') return placeWeekday(fields.weekday, anchor, 'future')
    return placeWeekday(fields.weekday, anchor, around.leansFuture() ? 'future' : 'past')
  }
  if (neighbourYear !== null && lean === undefined) return inYear(fields, neighbourYear)
  if (anchor === null) return timeline.headingYear === null ? null : inYear(fields, timeline.headingYear)
  if (lean === 'this') return placeThis(fields, anchor)
  if (lean === 'that') return placeThat(fields, around)
  if (lean === 'following' || lean === 'previous') {
    const from = timeline.nearest(({ low }) => low.first !== null, around.sentence, reach)?.low.first ?? anchor
    return lean === 'following' ? placeAfter(fields, from + 1) : placeInNearestYear(fields, from, 'strictly-past')
  }
  if (lean === 'last') return placeInNearestYear(fields, anchor, 'strictly-past')
  if (lean === 'next') return placeNext(fields, anchor)
  if (fields.day !== undefined && told !== null && told.low.first !== null) return placeAfter(fields, told.low.first)
  return placeInNearestYear(fields, anchor, around.since ? 'past-only' : around.leansFuture() ? 'future' : 'past')
}

/** "that August", "that Friday": in the year, or after the day, that the text spoke of last. */
function placeThat(fields: CalendarFields, { anchor, timeline, sentence }: Surroundings): Placed | null {
  if (fields.weekday !== undefined) {
    const day = timeline.nearest(({ low }) => low.unit === 'day', sentence, farReach)?.low.first ?? null
    return day === null ? null : placeWeekday(fields.weekday, day - 1, 'future')
  }
  const context = timeline.nearest(({ low }) => low.first !== null, sentence, farReach)?.low
  if (context !== undefined) return inYear(fields, context.year)
  return anchor === null ? null : placeInNearestYear(fields, anchor, 'past')
}

/** "this March", "this winter": in the year of the reference day, or the winter that it stands in. */
function placeThis(fields: CalendarFields, anchor: Day): Placed | null {
  const { year, month } = partsOf(anchor)
  return inYear(fields, fields.season === 'WI' && month < 3 ? year - 1 : year)
}

/** "next March" is the first that begins after the reference day. */
function placeNext(fields: CalendarFields, anchor: Day): Placed | null {
  const { year } = partsOf(anchor)
  const same = inYear(fields, year)
  return same !== null && same.low.first !== null && same.low.first > anchor ? same : inYear(fields, year + 1)
}

function placeShifted(
  { unit, by, base, fiscal, now, fields }: Moment & { how: 'shifted' },
  around: Surroundings,
): Placed | null {
  const { anchor, timeline, sentence } = around
  const found = base === 'context' ? timeline.nearest(noCoarser(unit), sentence, by === 0 ? farReach : reach) : null
  const context = found ?? (now === true ? null : topicOf(unit, base, by, around))
  const from = context === null ? null : by > 0 ? (context.high ?? context.low) : context.low
  if (from !== null && unit === 'year' && (from.fiscal || fiscal === true)) return one(fiscalYear(from.year + by))
  const day = from?.first ?? anchor
  if (day === null) return null
  if (unit === 'weekend' && by === 0 && base === 'anchor') return one(weekend(day, around))
  const period = shiftedPeriod(day, unit, by)
  if (unit === 'year' && fiscal === true) return one(fiscalYear(period.year))
  return fields === undefined ? one(period) : narrowed(period, fields)
}

/** In a report on a year that is over, "the previous year" and "the end of the year" count from that year. */
function topicOf(unit: CalendarUnit, base: Base, by: number, { timeline, leansFuture }: Surroundings): Placed | null {
  if (unit !== 'year' || timeline.topic === null) return null
  return base === 'context' || (by === 0 && !leansFuture()) ? timeline.topic : null
}

/** "the weekend" is the one that is over, or the next where the words say so. */
function weekend(day: Day, { leansFuture }: Surroundings): Period {
  return weekdayOf(day) < 6 && !leansFuture() ? shiftedPeriod(day, 'weekend', -1) : periodAround(day, 'weekend')
}

function noCoarser(unit: CalendarUnit): (placed: Placed) => boolean {
  return ({ low }) => !isCoarser(low.unit, unit)
}

/** Part of a period: "March" of last year, "Tuesday" of last week, "the 15th" of next month. */
function narrowed(period: Period, fields: CalendarFields): Placed | null {
  const { unit, first, year } = period
  if (first === null) return one(period)
  if (unit === 'week') return fields.weekday === undefined ? null : one(dayPeriod(first + fields.weekday - 1))
  if (unit === 'month') {
    const { month } = partsOf(first)
    return fields.day !== undefined && isInCalendar(month, fields.day, year)
      ? one(dayPeriod(dayOf(year, month, fields.day)))
      : null
  }
  return unit === 'year' ? inYear(fields, year) : null
}

const unitOf: Record<TimeUnit, CalendarUnit> = {
  century: 'year', decade: 'year', year: 'year', quarter: 'quarter', month: 'month', fortnight: 'week', week: 'week', day: 'day', night: 'day', hour: 'day',
  minute: 'day', second: 'day',
} // prettier-ignore

function placeOffset({ amount, sign, base }: Moment & { how: 'offset' }, around: Surroundings): Placed | null {
  const unit = unitOf[(amount.rest ?? amount).unit]
  const { anchor, timeline, sentence } = around
  const { months, days } = calendarSteps(amount)
  const move = (day: Day): Day => addMonths(day, sign * months) + sign * days
  // Weeks after a day end on a day; "two weeks ago" was in some week.
  const wanted = unit === 'week' ? 'day' : unit
  if (base === 'anchor') return anchor === null ? null : one(periodAround(move(anchor), sign > 0 ? wanted : unit))
  if (base !== 'context') {
    const placed = placeMoment(base, around)
    const day = sign < 0 ? placed?.low.first : (placed?.high ?? placed?.low)?.last
    return day === undefined || day === null ? null : one(periodAround(move(day), 'day'))
  }
  const found =
    timeline.nearest(noCoarser(wanted), sentence, offsetReach) ?? (wanted === 'year' ? timeline.topic : null)
  if (found === null) {
    // "Later" needs something to be later than.
    const told = timeline.nearest(() => true, sentence, reach) !== null
    return told || anchor === null || sign > 0 ? null : one(periodAround(move(anchor), wanted))
  }
  // "504 cases on October 31, 2018, against 410 a year earlier" compares day with day.
  const compared = (found === around.told || around.compared) && sign < 0 && months === 12
  if (wanted === 'year' && (found.low.unit !== 'day' || compared) && found.low.unit !== 'week') {
    return moved(found, found.low.year + (sign * months) / 12)
  }
  return found.low.first === null ? null : one(periodAround(move(found.low.first), wanted))
}

/** From the day, or the month, after the one in which the stretch before ended. */
function placeEnding({ amount, end }: Moment & { how: 'ending' }, around: Surroundings): Placed | null {
  const high = placeMoment(end, around)?.low
  if (high === undefined || high.last === null) return null
  const { months, days } = calendarSteps(amount)
  const first = addMonths(high.last + 1, -months) - days
  return { low: periodAround(first, high.unit), high }
}

function placeAround({ unit, day }: Moment & { how: 'around' }, around: Surroundings): Placed | null {
  const placed = placeMoment(day, around)
  const first = placed?.low.first
  if (first === undefined || first === null) return null
  // A holiday early in the week belongs to the weekend before it.
  return one(unit === 'weekend' && weekdayOf(first) <= 3 ? shiftedPeriod(first, unit, -1) : periodAround(first, unit))
}

/** A week belongs to the month or year that its Thursday lies in, as in ISO 8601. */
const thursday = 4

function placeNth({ place, unit, weekday, of }: Moment & { how: 'nth' }, around: Surroundings): Placed | null {
  const outer = placeMoment(of, around)
  const first = outer?.low.first ?? null
  const last = (outer?.high ?? outer?.low)?.last ?? null
  if (first === null || last === null) return null
  const wanted = unit === 'week' ? thursday : weekday
  const day =
    wanted !== null ? placedWeekday(first, last, wanted, place) : place < 0 ? last + 1 + place : first + place - 1
  return day < first || day > last ? null : one(periodAround(day, unit))
}

/** A part of a year, or a range: what "the same period" can mean. */
function isPeriod({ low, high }: Placed): boolean {
  return high !== null || (low.unit !== 'day' && low.unit !== 'week' && isCoarser('year', low.unit))
}

function placeSame({ year }: Moment & { how: 'same' }, around: Surroundings): Placed | null {
  const { timeline, sentence } = around
  const found = timeline.nearest(isPeriod, sentence, sameReach) ?? timeline.nearest(noCoarser('half'), sentence, reach)
  if (year === null) return found
  if (found !== null && year.how === 'shifted' && year.base === 'context') return moved(found, found.low.year + year.by)
  const placed = placeMoment(year, around)
  return found === null || placed === null ? placed : moved(found, placed.low.year)
}

function moved({ low, high }: Placed, year: number): Placed {
  return { low: inOtherYear(low, year), high: high === null ? null : inOtherYear(high, year + high.year - low.year) }
}

function one(period: Period): Placed {
  return { low: period, high: null }
}
