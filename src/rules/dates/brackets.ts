/** The day that stands in brackets behind a weekday, "today" or "this morning". */

import { isInCalendar } from '../../normalize/calendar.js'
import type { Moment } from './reading.js'
import { dayOfMonth, month as monthName, readDayOfMonth, readMonth } from './words.js'

/** "(July 9)", "(9 July)". */
export const dayInBrackets = {
  sequence: [
    '(',
    {
      either: [{ sequence: [dayOfMonth, { optional: 'of' }, monthName] }, { sequence: [monthName, dayOfMonth] }],
    },
    ')',
  ],
} as const

/** The day that stands in brackets says more than the word before it. */
export function bracketed(
  month: { readonly text: string } | undefined,
  day: { readonly text: string } | undefined,
  dayth: { readonly value: { readonly value: number } } | undefined,
): Moment | undefined {
  if (month === undefined) return undefined
  const fields = { month: readMonth(month), day: readDayOfMonth(day, dayth) }
  return isInCalendar(fields.month, fields.day) ? { how: 'named', fields } : undefined
}
