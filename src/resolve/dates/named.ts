/** Named parts of the calendar ("March 3", "the third quarter", "Friday") on the calendar. */

import { dayOf, isInCalendar, partsOf, weekdayOf, type Day } from '../../normalize/calendar.js'
import { holidayIn } from '../../normalize/holidays.js'
import {
  centuryPeriod, dayPeriod, decadePeriod, fiscalYear, halfPeriod, monthPeriod, monthsOf, quarterPeriod, seasonPeriod, weekPeriod,
  yearPeriod, type Period,
} from '../../normalize/period.js' // prettier-ignore
import { withoutWeekday, type CalendarFields } from '../../rules/dates/reading.js'
import type { Placed } from './timeline.js'

/** What the fields name in a year; null for a day that the year has not. */
export function inYear(fields: CalendarFields, year: number): Placed | null {
  if (fields.months !== undefined) {
    const [low, high] = monthsOf(year, ...fields.months)
    return { low, high }
  }
  if (fields.quarters !== undefined) {
    const [from, to] = fields.quarters
    return { low: quarterPeriod(year, from), high: quarterPeriod(year, to) }
  }
  const period = periodInYear(fields, year)
  return period === null ? null : { low: period, high: null }
}

function periodInYear(fields: CalendarFields, year: number): Period | null {
  const { month, day, weekday, holiday } = fields
  if (fields.fiscal === true) {
    const part =
      fields.quarter !== undefined ? `-Q${fields.quarter}` : fields.half !== undefined ? `-H${fields.half}` : ''
    return fiscalYear(year, part)
  }
  if (holiday !== undefined) return dayPeriod(holidayIn(holiday, year))
  if (month !== undefined) {
    if (day === undefined) return monthPeriod(year, month)
    if (!isInCalendar(month, day, year)) return null
    const found = dayOf(year, month, day)
    return weekday === undefined || weekdayOf(found) === weekday ? dayPeriod(found) : null
  }
  if (fields.quarter !== undefined) return quarterPeriod(year, fields.quarter)
  if (fields.half !== undefined) return halfPeriod(year, fields.half)
  if (fields.season !== undefined) return seasonPeriod(year, fields.season)
  if (fields.week !== undefined) return weekPeriod(year, fields.week)
  return yearPeriod(year)
}

/** Fields that need no other date: a year, a decade, a century. */
export function placeComplete(fields: CalendarFields): Placed | null {
  const { year, decade, century } = fields
  if (decade !== undefined) return { low: decadePeriod(decade), high: null }
  if (century !== undefined) return { low: centuryPeriod(century), high: null }
  // A weekday that does not fit a full date is the writer's slip, not another date.
  if (year === undefined) return null
  return inYear(fields, year) ?? inYear(withoutWeekday(fields), year)
}

/** Which way to look from the reference day, which itself counts as past; `past-only` takes no day that is close ahead. */
export type Direction = 'past' | 'past-only' | 'future' | 'strictly-past'

/** The nearest weekday. */
export function placeWeekday(weekday: number, from: Day, direction: Direction): Placed {
  const back = (weekdayOf(from) - weekday + 7) % 7
  const day =
    direction === 'future'
      ? from + (back === 0 ? 7 : 7 - back)
      : direction === 'past' || back > 0
        ? from - back
        : from - 7
  return { low: dayPeriod(day), high: null }
}

/** Days on either side of the reference day in which the next or the last such day of a month lies. */
const dayReach = 400

/** "the 25th", "Tuesday the 11th": the nearest such day on one side; with a weekday, on either. */
export function placeDayOfMonth(
  day: number,
  weekday: number | undefined,
  from: Day,
  direction: Direction,
): Placed | null {
  const fits = (at: Day): boolean => partsOf(at).day === day && (weekday === undefined || weekdayOf(at) === weekday)
  for (let distance = direction === 'past' ? 0 : 1; distance <= dayReach; distance++) {
    const [near, far] = direction === 'past' ? [from - distance, from + distance] : [from + distance, from - distance]
    if (fits(near)) return { low: dayPeriod(near), high: null }
    if (weekday !== undefined && fits(far)) return { low: dayPeriod(far), high: null }
  }
  return null
}

/** How far ahead of the reference day a period may begin or end to count as past, by what it is. */
function isPast({ low, high }: Placed, from: Day, strictly: boolean): boolean {
  const last = (high ?? low).last
  const { first, unit } = low
  if (first === null || last === null) return false
  if (strictly) return last < from
  // Figures of a quarter or a half come out when it is over; a month or a season is spoken of while it lasts.
  return unit === 'quarter' || unit === 'half' || high !== null ? last <= from + 15 : first <= from
}

/** The nearest year for fields without one. */
export function placeInNearestYear(fields: CalendarFields, from: Day, direction: Direction): Placed | null {
  const { year } = partsOf(from)
  const reach = fields.day === 29 || fields.weekday !== undefined ? 6 : 1
  const years = Array.from({ length: 2 * reach + 1 }, (_, index) => year - reach + index)
  const candidates = years.map((candidate) => inYear(fields, candidate)).filter((placed) => placed !== null)
  const past = candidates.filter((placed) => isPast(placed, from, direction === 'strictly-past'))
  const latest = past.at(-1)
  const next = candidates.find((placed) => (placed.high ?? placed.low).last! >= from && !(placed.low.first === from))
  if (direction === 'past' && isNearAhead(latest, next, from, fields)) return next ?? null
  if (direction !== 'future') return closest(latest, next, from, fields) ?? latest ?? next ?? null
  return closest(next, latest, from, fields) ?? next ?? latest ?? null
}

/** Days ahead of the reference day within which a day is told without its year. */
const nearAhead = 60

/** A day of the year before would be told with its year: "fixed Nov 21 for mention" in October looks ahead. */
function isNearAhead(
  latest: Placed | undefined,
  next: Placed | undefined,
  from: Day,
  { day, weekday, holiday }: CalendarFields,
): boolean {
  if ((day === undefined && holiday === undefined) || weekday !== undefined || next === undefined) return false
  const { year } = partsOf(from)
  const earlier = latest === undefined || latest.low.year < year
  return earlier && next.low.year === year && next.low.first! - from <= nearAhead
}

/** A weekday beside the day decides against the words around: the year whose day falls on it, if near. */
function closest(
  preferred: Placed | undefined,
  other: Placed | undefined,
  from: Day,
  { weekday }: CalendarFields,
): Placed | null {
  if (weekday === undefined || preferred === undefined || other === undefined) return null
  const distance = ({ low }: Placed): number => Math.abs(low.first! - from)
  return distance(other) < 330 && distance(preferred) > 366 ? other : null
}

/** The first time that the fields come after a day, or on it. */
export function placeAfter(fields: CalendarFields, from: Day): Placed | null {
  const { year } = partsOf(from)
  for (const candidate of [year, year + 1]) {
    const placed = inYear(fields, candidate)
    const last = (placed?.high ?? placed?.low)?.last ?? null
    if (last !== null && last >= from) return placed
  }
  return null
}
