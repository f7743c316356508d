/** Days of the year that have a name: fixed ones, ones by weekday, and those that Easter moves. */

import { dayOf, weekdayOf, type Day } from './calendar.js'

/** A day of a month; a weekday by its place in a month, the last as -1; or days from another holiday. */
type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly place: number }
  | { readonly from: 'easter' | 'thanksgiving'; readonly days: number }

/**
 * Holidays that English news dates other things by. Source: 5 U.S.C. 6103 for those of the United States, whose
 * "Labor Day" and "Thanksgiving" are meant; the Gregorian computus for Easter.
 */
const rules = {
  'new year': { month: 1, day: 1 },
  "new year's eve": { month: 12, day: 31 },
  'martin luther king day': { month: 1, weekday: 1, place: 3 },
  "valentine's day": { month: 2, day: 14 },
  "presidents' day": { month: 2, weekday: 1, place: 3 },
  "st patrick's day": { month: 3, day: 17 },
  'good friday': { from: 'easter', days: -2 },
  easter: { from: 'easter', days: 0 },
  'easter monday': { from: 'easter', days: 1 },
  'may day': { month: 5, day: 1 },
  'memorial day': { month: 5, weekday: 1, place: -1 },
  juneteenth: { month: 6, day: 19 },
  'labor day': { month: 9, weekday: 1, place: 1 },
  'columbus day': { month: 10, weekday: 1, place: 2 },
  halloween: { month: 10, day: 31 },
  'veterans day': { month: 11, day: 11 },
  thanksgiving: { month: 11, weekday: 4, place: 4 },
  'black friday': { from: 'thanksgiving', days: 1 },
  'cyber monday': { from: 'thanksgiving', days: 4 },
  'christmas eve': { month: 12, day: 24 },
  christmas: { month: 12, day: 25 },
  'boxing day': { month: 12, day: 26 },
} as const satisfies Record<string, HolidayRule>

export type Holiday = keyof typeof rules

/** Other names, in lower case with straight apostrophes. */
const otherNames: readonly (readonly [string, Holiday])[] = [
  ["new year's day", 'new year'], ["new year's", 'new year'], ['mlk day', 'martin luther king day'],
  ['valentines day', "valentine's day"], ["presidents day", "presidents' day"], ["st. patrick's day", "st patrick's day"],
  ['easter sunday', 'easter'], ['easter day', 'easter'], ["veterans' day", 'veterans day'], ['thanksgiving day', 'thanksgiving'],
  ['christmas day', 'christmas'], ['xmas', 'christmas'], ['xmas day', 'christmas'],
] // prettier-ignore

/** Holidays by name. */
export const holidays: ReadonlyMap<string, Holiday> = new Map([
  ...(Object.keys(rules) as Holiday[]).map((name) => [name, name] as const),
  ...otherNames,
])

export function holidayIn(holiday: Holiday, year: number): Day {
  const rule: HolidayRule = rules[holiday]
  if ('from' in rule) return (rule.from === 'easter' ? easterIn(year) : holidayIn(rule.from, year)) + rule.days
  if ('day' in rule) return dayOf(year, rule.month, rule.day)
  return placedWeekday(dayOf(year, rule.month, 1), dayOf(year, rule.month + 1, 1) - 1, rule.weekday, rule.place)
}

/** The `place`th such weekday from the first to the last day; -1 is the last one. */
export function placedWeekday(first: Day, last: Day, weekday: number, place: number): Day {
  if (place < 0) return last - ((weekdayOf(last) - weekday + 7) % 7) + (place + 1) * 7
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (place - 1) * 7
}

/** Easter Sunday by the Gregorian computus. Source: J. Meeus, Astronomical Algorithms, chapter 8. */
function easterIn(year: number): Day {
  const cycle = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const leapCenturies = Math.floor(century / 4)
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * cycle + century - leapCenturies - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7
  const late = Math.floor((cycle + 11 * moon + 22 * toSunday) / 451)
  return dayOf(year, 3, 22) + moon + toSunday - 7 * late
}
