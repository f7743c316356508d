/** Clock times, alone and side by side with a day: "3:45 pm, Friday 1 March 2024", "Aug. 8, 2014, at 8:30 a.m.". */

import { defineRule, type FactRule } from '../kinds.js'
import type { Clock, DateReading, Moment } from './reading.js'
import { toWords } from './words.js'

function timeReading(clock: Clock, moment: Moment | null, clockUpTo: Clock | null = null): DateReading {
  return { type: 'time', clock, clockUpTo, moment }
}

/** Only a day has a time of day. */
export function isDay(moment: Moment): boolean {
  switch (moment.how) {
    case 'named':
    case 'shifted':
      return (
        moment.fields?.day !== undefined ||
        moment.fields?.weekday !== undefined ||
        moment.fields?.holiday !== undefined ||
        (moment.how === 'shifted' && moment.unit === 'day')
      )
    case 'offset':
      return moment.amount.unit === 'day'
    case 'nth':
      return moment.unit === 'day'
    case 'ending':
    case 'same':
    case 'around':
      return false
    default:
      return moment satisfies never
  }
}

const alone = defineRule('date', {
  slug: 'time',
  pattern: [{ mention: 'clock', as: 'clock' }],
  build: ({ clock }) => timeReading(clock.value, null),
  examples: ['It shut at ‹9:30 a.m.› and at ‹noon›.'],
})

const upToClock = {
  optional: { sequence: [{ lower: [...toWords, 'and'] }, { mention: 'clock', as: 'clockUpTo' }] },
} as const

const range = defineRule('date', {
  slug: 'time-range',
  pattern: [
    { mention: 'clock', as: 'clock' },
    { lower: [...toWords, 'and'], as: 'join' },
    { mention: 'clock', as: 'clockUpTo' },
  ],
  build: ({ clock, clockUpTo, join }, { document, match }) => {
    if (join.text.toLowerCase() === 'and' && document.lowers[match.from - 1] !== 'between') return undefined
    return timeReading(clock.value, null, clockUpTo.value)
  },
  examples: ['It opens from ‹9 a.m. to 4 p.m.› daily.', 'Between ‹9am and 4pm› it shut.'],
  counterexamples: ['At 9am and 4pm it shut.'],
})

const clockFirst = defineRule('date', {
  slug: 'time-day',
  pattern: [
    { mention: 'clock', as: 'clock' },
    upToClock,
    { optional: { lower: [',', '-', '–', '|', '•', '('] } },
    { optional: { lower: ['on', 'of', 'this', 'early', 'late', 'the'] } },
    { mention: 'moment', as: 'moment' },
  ],
  build: ({ clock, clockUpTo, moment }) =>
    isDay(moment.value) ? timeReading(clock.value, moment.value, clockUpTo?.value ?? null) : undefined,
  examples: [
    'At ‹3:45 pm, Friday 1 March 2024› it fell.',
    'By ‹5 p.m. Friday› it rose.',
    'At ‹10.30am on Monday› it shut.',
  ],
  counterexamples: ['At 9am in March 2021.'],
})

const dayFirst = defineRule('date', {
  slug: 'day-time',
  pattern: [
    { mention: 'moment', as: 'moment' },
    { optional: { lower: [',', '-', '–', '—', '|', '•', 'T', 't', '/'] } },
    { optional: { lower: ['at', 'from', 'by', 'around', 'about', '@', 'of'] } },
    { optional: { lower: ['around', 'about', 'approximately', '-'] } },
    { mention: 'clock', as: 'clock' },
    upToClock,
  ],
  build: ({ moment, clock, clockUpTo }) =>
    isDay(moment.value) ? timeReading(clock.value, moment.value, clockUpTo?.value ?? null) : undefined,
  examples: [
    'On ‹Aug. 8, 2014, at 8:30 a.m.› it fell.',
    'Updated ‹July 18, 2023 21:47 IST›.',
    'Posted ‹2024-04-26 15:08:42›.',
  ],
  counterexamples: ['In March 2021, 9:30 was the hour.'],
})

export const timeRules: readonly FactRule[] = [dayFirst, clockFirst, range, alone]
