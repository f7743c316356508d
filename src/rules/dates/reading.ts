/** Calendar expressions as their words give them, before they are placed on the calendar. */

import type { DateModifier } from '../../facts.js'
import type { Amount, TimeUnit } from '../../normalize/duration.js'
import type { Holiday } from '../../normalize/holidays.js'
import type { CalendarUnit, Season } from '../../normalize/period.js'

/** What the words name; all that is missing comes from the reference date or from another date. */
export interface CalendarFields {
  /** Hundreds of years: 20 for the 2000s as a century. */
  readonly century?: number
  /** Tens of years: 199 for the 1990s. */
  readonly decade?: number
  readonly year?: number
  /** The year is a fiscal one, named by the calendar year that it ends in. */
  readonly fiscal?: true
  readonly half?: number
  readonly quarter?: number
  readonly season?: Season
  /** First and last month of "first nine months". */
  readonly months?: readonly [number, number]
  /** First and last quarter of "first three quarters". */
  readonly quarters?: readonly [number, number]
  readonly month?: number
  /** ISO week of the year. */
  readonly week?: number
  readonly day?: number
  /** The figures can be read the other way round: "03/04/2024". */
  readonly ambiguous?: true
  /** 1 is Monday. */
  readonly weekday?: number
  readonly holiday?: Holiday
}

export function withoutWeekday(fields: CalendarFields): CalendarFields {
  const kept: { -readonly [K in keyof CalendarFields]: CalendarFields[K] } = { ...fields }
  delete kept.weekday
  return kept
}

/** What a relative moment counts from: the day of publication, or the date that the text spoke of last. */
export type Base = 'anchor' | 'context'

/** What stands before a name: "previous" and "following" count from another date. */
export type Lean = 'last' | 'this' | 'next' | 'today' | 'previous' | 'following' | 'that'

/** A point or a period in the calendar. */
export type Moment =
  /** "March 3, 2021", "Friday", "the third quarter"; `lean` is the "last", "this", "next" or "today" before it. */
  | { readonly how: 'named'; readonly fields: CalendarFields; readonly lean?: Lean }
  /** "last month", "the previous year", "this week": `fields` narrow it down ("March last year"). */
  | {
      readonly how: 'shifted'
      readonly unit: CalendarUnit
      readonly by: number
      readonly base: Base
      readonly fiscal?: true
      /** "this year" is that of publication, whatever year the article is about. */
      readonly now?: true
      readonly fields?: CalendarFields
    }
  /** "two years ago", "six days later", "three weeks before May 3". */
  | { readonly how: 'offset'; readonly amount: Amount; readonly sign: 1 | -1; readonly base: Base | Moment }
  /** "the 12 months to March", "the year ended 30 June 2025", "the week to 8 June": a stretch, told by its end. */
  | { readonly how: 'ending'; readonly amount: Amount; readonly end: Moment }
  /** "the week of December 29", "Labor Day weekend": the week or weekend that a day belongs to. */
  | { readonly how: 'around'; readonly unit: 'week' | 'weekend'; readonly day: Moment }
  /** "the second Tuesday of July", "the last day of 2023", "the first week of May": counted from the end where negative. */
  | {
      readonly how: 'nth'
      readonly place: number
      readonly unit: 'day' | 'week'
      readonly weekday: number | null
      readonly of: Moment
    }
  /** "the same period last year", "the same quarter of 2023": an earlier period, moved to another year. */
  | { readonly how: 'same'; readonly year: Moment | null }

/** A clock time: hours to 23. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  /** Whether the words say which half of the day is meant. */
  readonly halfKnown: boolean
}

export type DateReading =
  | {
      readonly type: 'date'
      readonly moment: Moment
      /** Upper end of a range. */
      readonly upTo: Moment | null
      readonly mod: DateModifier | null
    }
  | {
      readonly type: 'time'
      readonly clock: Clock
      /** Upper end of a range of clock times. */
      readonly clockUpTo: Clock | null
      readonly moment: Moment | null
    }
  | { readonly type: 'duration'; readonly amount: Amount; readonly upTo: Amount | null }

export type { Amount, TimeUnit }
