/** Days and weeks told by a longer stretch or by a day: "second Tuesday of July", "week of December 29", "night of 3 May". */

import { dayParts } from '../../normalize/calendar-words.js'
import { defineRule, type FactRule } from '../kinds.js'
import { dateReading } from './points.js'
import { isDay } from './times.js'
import { fullWeekday, readWeekday } from './words.js'

const places = new Map([
  ['first', 1], ['second', 2], ['third', 3], ['fourth', 4], ['fifth', 5], ['last', -1], ['final', -1],
]) // prettier-ignore

const numbered = defineRule('date', {
  slug: 'numbered-day',
  pattern: [
    { lower: [...places.keys()], as: 'place' },
    {
      either: [
        { ...fullWeekday, as: 'weekday' },
        { lower: ['day', 'week'], as: 'unit' },
      ],
    },
    { lower: ['of', 'in'] },
    { optional: 'the' },
    {
      either: [
        { mention: 'moment', as: 'outer' },
        { mention: 'year', as: 'of' },
        { lower: ['month', 'year'], as: 'bare' },
      ],
    },
  ],
  build: ({ place, weekday, unit, outer, of, bare }, { document }) => {
    const value = outer?.value ?? of?.value
    if (value !== undefined && isDay(value)) return undefined
    // "the first day of the month" may be that of any month: only "last Friday of the month" tells which.
    if (bare !== undefined && (weekday === undefined || document.lowers[bare.from - 1] !== 'the')) return undefined
    const count = places.get(place.text.toLowerCase())!
    const week = unit?.text.toLowerCase() === 'week'
    // Weeks of years have numbers, which other rules read.
    if (week && outer === undefined) return undefined
    const bareUnit = bare?.text.toLowerCase() === 'year' ? 'year' : 'month'
    return dateReading({
      how: 'nth',
      place: count,
      unit: week ? 'week' : 'day',
      weekday: readWeekday(weekday).weekday ?? null,
      of: value ?? { how: 'shifted', unit: bareUnit, by: 0, base: 'anchor' },
    })
  },
  examples: [
    'They meet on the ‹second Tuesday of July›.',
    'It shut on the ‹last day of February 2024›, not in the ‹first week of May›.',
    'It opens on the ‹last Friday of next month›.',
  ],
  counterexamples: ['On the first day of the month it shuts.', 'The first day of trading.', 'The last day of May 3.'],
})

/** "week of May 5", "week beginning 9 June", "week commencing Monday 9 June". */
const weekOfDay = defineRule('date', {
  slug: 'week-of-day',
  pattern: [
    'week',
    { lower: ['of', 'beginning', 'starting', 'commencing'] },
    { optional: 'the' },
    { mention: 'moment', as: 'day' },
  ],
  build: ({ day }) => (isDay(day.value) ? dateReading({ how: 'around', unit: 'week', day: day.value }) : undefined),
  examples: ['In the ‹week of May 5, 2025› and the ‹week beginning 9 June›.'],
  counterexamples: ['In the week of May 2025 it shut.'],
})

/** "the night of 3 May", "the early hours of Sunday": the day is what counts. */
const partOfNamedDay = defineRule('date', {
  slug: 'part-of-named-day',
  pattern: [
    {
      either: [
        { sequence: [{ optional: { lower: ['early', 'late'] } }, { lower: dayParts }] },
        { sequence: [{ lower: ['early', 'small'] }, { optional: 'morning' }, 'hours'] },
      ],
    },
    'of',
    { optional: 'the' },
    { mention: 'moment', as: 'day' },
  ],
  build: ({ day }) => (isDay(day.value) ? dateReading(day.value) : undefined),
  examples: ['On the ‹night of 3 May› it burned, in the ‹early hours of Sunday› it fell.'],
  counterexamples: ['The night of March 2021 was cold.'],
})

export const numberedDayRules: readonly FactRule[] = [numbered, weekOfDay, partOfNamedDay]
