/** Names of months, weekdays, seasons and units of time, as newsrooms write them. All in lower case. */

import type { TimeUnit } from './duration.js'
import type { CalendarUnit, Season } from './period.js'

const monthNames = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
] // prettier-ignore
const shortMonthNames: readonly (readonly string[])[] = [
  ['jan'], ['feb', 'febr'], ['mar'], ['apr'], [], ['jun'], ['jul'], ['aug'], ['sep', 'sept'], ['oct'], ['nov'], ['dec'],
] // prettier-ignore
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const shortWeekdayNames: readonly (readonly string[])[] = [
  ['mon'], ['tue', 'tues'], ['wed', 'weds'], ['thu', 'thur', 'thurs'], ['fri'], ['sat'], ['sun'],
] // prettier-ignore

/** With and without the full stop of an abbreviation. */
function places(full: readonly string[], short: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map([
    ...full.map((name, index) => [name, index + 1] as const),
    ...short.flatMap((names, index) =>
      names.flatMap((name) => [[name, index + 1] as const, [`${name}.`, index + 1] as const]),
    ),
  ])
}

/** Month, 1 to 12, by name or abbreviation. */
export const months: ReadonlyMap<string, number> = places(monthNames, shortMonthNames)
/** Weekday, 1 (Monday) to 7, by name or abbreviation. */
export const weekdays: ReadonlyMap<string, number> = places(weekdayNames, shortWeekdayNames)
export const fullMonths: readonly string[] = monthNames
export const fullWeekdays: readonly string[] = weekdayNames

export const seasonNames: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'], ['summer', 'SU'], ['autumn', 'FA'], ['fall', 'FA'], ['winter', 'WI'],
]) // prettier-ignore

/** Units of durations, singular and plural. */
export const timeUnitNames: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ['century', 'century'], ['centuries', 'century'], ['decade', 'decade'], ['decades', 'decade'], ['year', 'year'],
  ['years', 'year'], ['yr', 'year'], ['yrs', 'year'], ['quarter', 'quarter'], ['quarters', 'quarter'], ['month', 'month'],
  ['months', 'month'], ['fortnight', 'fortnight'], ['fortnights', 'fortnight'], ['week', 'week'], ['weeks', 'week'],
  ['day', 'day'], ['days', 'day'], ['nights', 'night'], ['hour', 'hour'], ['hours', 'hour'], ['hr', 'hour'], ['hrs', 'hour'],
  ['minute', 'minute'], ['minutes', 'minute'], ['min', 'minute'], ['mins', 'minute'], ['second', 'second'], ['seconds', 'second'],
]) // prettier-ignore

/** Units that "last", "this" and "next" go with; years are read on their own. */
export const calendarUnitNames: ReadonlyMap<string, CalendarUnit> = new Map([
  ['century', 'century'], ['decade', 'decade'], ['quarter', 'quarter'], ['half', 'half'], ['half-year', 'half'],
  ['month', 'month'], ['week', 'week'], ['weekend', 'weekend'], ['day', 'day'],
]) // prettier-ignore

/** Parts of a day that follow or replace the name of a day; the day is what counts. */
export const dayParts: readonly string[] = ['morning', 'afternoon', 'evening', 'night']

/** Time zones as they stand behind a clock time. */
export const timeZones: readonly string[] = [
  'gmt', 'utc', 'est', 'edt', 'et', 'cst', 'cdt', 'ct', 'mst', 'mdt', 'mt', 'pst', 'pdt', 'pt', 'bst', 'cet', 'cest', 'eet',
  'eest', 'ist', 'jst', 'kst', 'hkt', 'sgt', 'pht', 'aest', 'aedt', 'awst', 'acst', 'nzst', 'nzdt', 'sast', 'eat', 'wat', 'msk',
  'pkt', 'bdt', 'wib', 'akst', 'akdt', 'hst', 'ast', 'adt',
] // prettier-ignore
