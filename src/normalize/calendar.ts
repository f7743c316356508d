/**
 * The Gregorian calendar in whole days: no clock, no time zone.
 *
 * A day is a number, counted from 1970-01-01; months run from 1 to 12, weekdays from 1 (Monday) to 7.
 */

export type Day = number

export interface DayParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

const millisecondsPerDay = 86_400_000

export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay
}

export function partsOf(day: Day): DayParts {
  const date = new Date(day * millisecondsPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function daysInMonth(year: number, month: number): number {
  return partsOf(dayOf(year, month + 1, 1) - 1).day
}

/** Whether the month has such a day; without a year, 29 February counts. */
export function isInCalendar(month: number, day: number, year = 2000): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** Moves by whole months; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: inMonth } = partsOf(day)
  const first = partsOf(dayOf(year, month + months, 1))
  return dayOf(first.year, first.month, Math.min(inMonth, daysInMonth(first.year, first.month)))
}

export interface Week {
  readonly year: number
  readonly week: number
}

/** ISO 8601 week: it begins on Monday and belongs to the year of its Thursday. */
export function weekOf(day: Day): Week {
  const thursday = day - weekdayOf(day) + 4
  const { year } = partsOf(thursday)
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 }
}

/** Monday of an ISO week. */
export function mondayOf({ year, week }: Week): Day {
  const inFirstWeek = dayOf(year, 1, 4)
  return inFirstWeek - weekdayOf(inFirstWeek) + 1 + (week - 1) * 7
}

/** Number of ISO weeks in a year: 52 or 53. */
export function weeksIn(year: number): number {
  return weekOf(dayOf(year, 12, 28)).week
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const { year, month, day: inMonth } = partsOf(day)
  return `${padded(year, 4)}-${padded(month)}-${padded(inMonth)}`
}

/** Day of `YYYY-MM-DD`, or undefined if the calendar has none such. */
export function readDay(iso: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  return isInCalendar(month, day, year) ? dayOf(year, month, day) : undefined
}

export function padded(value: number, length = 2): string {
  return String(value).padStart(length, '0')
}
