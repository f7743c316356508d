/** Two dates with one value: "from 2008 to 2012", "April 3-5, 2023", "between March 2021 and May 2022", "2012-13". */

import type { Document } from '../../document/document.js'
import { isInCalendar } from '../../normalize/calendar.js'
import { defineRule, type FactRule } from '../kinds.js'
import { movesBefore } from './moving.js'
import { dateReading } from './points.js'
import { withoutWeekday, type CalendarFields, type DateReading, type Moment } from './reading.js'
import { comma, dayFigure, isGlued, toWords } from './words.js'

/** "early ", "end of ": what may stand before either end. */
const mod = {
  optional: {
    either: [
      { lower: ['early', 'mid', 'mid-', 'late'] },
      { sequence: [{ lower: ['early', 'mid', 'late', 'end'] }, { lower: ['-', 'of'] }] },
      { sequence: [{ lower: 'the' }, { lower: ['end', 'start', 'beginning'] }, 'of'] },
    ],
  },
} as const
/** "at least ", "in or about ": inside a range, before its upper end. */
const approximately = {
  optional: {
    either: [
      { lower: ['the', 'about', 'around', 'approximately'] },
      { sequence: ['at', 'least', { optional: { lower: ['in', 'on'] } }] },
      { sequence: [{ optional: { lower: ['in', 'on'] } }, { optional: 'or' }, { lower: ['about', 'around'] }] },
    ],
  },
} as const
const point = ['moment', 'year'] as const

const between = defineRule('date', {
  slug: 'between',
  pattern: [
    { lower: 'between' },
    { optional: 'the' },
    {
      sequence: [
        mod,
        { mention: point, as: 'low' },
        comma,
        { lower: ['and', '&', 'to'] },
        { optional: 'the' },
        mod,
        { mention: point, as: 'high' },
      ],
      as: 'span',
    },
  ],
  build: ({ low, high }) => rangeOf(low.value as Moment, high.value as Moment),
  examples: [
    'Between ‹March 2021 and May 2022› it fell.',
    'Between ‹2019 and 2023› it rose.',
    'Between ‹June 21, 2016, and December 30, 2016›.',
  ],
  counterexamples: ['Between you and May it fell.'],
})

const fromTo = defineRule('date', {
  slug: 'from-to',
  pattern: [
    mod,
    { mention: point, as: 'low' },
    { optional: { lower: [',', 'up'] } },
    {
      either: [
        { lower: toWords },
        {
          sequence: [
            'and',
            { lower: ['continuing', 'ending', 'lasting'] },
            { optional: { lower: ['through', 'until', 'to', 'in', 'on'] } },
          ],
        },
      ],
    },
    approximately,
    mod,
    { mention: point, as: 'high' },
  ],
  build: ({ low, high }, { document, match }) => {
    if (movesBefore(document, match.from)) return undefined
    const joined = document.lowers[low.to] ?? ''
    // "2024-361" is no range, nor is a year behind a dash that is set off by blanks.
    if (isGlued(document, low.from) && /^[-/.\d]/u.test(document.lowers[low.from - 1] ?? '')) return undefined
    if (
      /^[–—-]$/u.test(joined) &&
      isBareYear(high.value as Moment) &&
      !isBareYear(low.value as Moment) &&
      !hasYear(low.value as Moment) &&
      !isGlued(document, low.to)
    )
      return undefined
    return rangeOf(low.value as Moment, high.value as Moment)
  },
  examples: [
    'From ‹2008 to 2012› it fell.',
    'In ‹2018–2022› and ‹January to June 2024›.',
    'From ‹March 3 through April 7› it rose.',
  ],
  counterexamples: ['The hearing was moved from May 3 to June 7.'],
})

/** Ends in one order; undefined where an upper end that is known lies before the lower one. */
function rangeOf(low: Moment, high: Moment): DateReading | undefined {
  if (low.how === 'named' && high.how === 'named') {
    const [a, b] = [low.fields, high.fields]
    if (a.year !== undefined && b.year !== undefined && (a.year > b.year || (a.year === b.year && isAfter(a, b))))
      return undefined
  }
  return dateReading(low, null, high)
}

function isAfter(a: CalendarFields, b: CalendarFields): boolean {
  if (a.month === undefined || b.month === undefined)
    return (
      a.month === undefined &&
      b.month === undefined &&
      a.quarter === undefined &&
      a.half === undefined &&
      a.season === undefined &&
      a.week === undefined
    )
  return a.month > b.month || (a.month === b.month && a.day !== undefined && b.day !== undefined && a.day >= b.day)
}

function isBareYear(moment: Moment): boolean {
  return moment.how === 'named' && moment.fields.year !== undefined && Object.keys(moment.fields).length === 1
}

function hasYear(moment: Moment): boolean {
  return moment.how !== 'named' || moment.fields.year !== undefined || moment.fields.decade !== undefined
}

/** "12-13 November 2025", "14 and 28 February 2022" after "between". */
const daysBeforeMonth = defineRule('date', {
  slug: 'days-month',
  pattern: [
    {
      sequence: [
        { ...dayFigure, as: 'day' },
        { lower: [...toWords, 'and', '&', '/'], as: 'join' },
        { mention: 'moment', as: 'high' },
      ],
      as: 'span',
    },
  ],
  build: ({ day, join, high }, { document, match }) => {
    const { value } = high
    const fields = value.how === 'named' || value.how === 'shifted' ? value.fields : undefined
    if (
      fields?.day === undefined ||
      fields.month === undefined ||
      (document.lowers[high.from] !== String(fields.day) && !/^\d/u.test(document.lowers[high.from] ?? ''))
    )
      return undefined
    const low = Number(day.text)
    if (/^(?:and|&)$/u.test(join.text) && !spansDays(document, match.from, low, fields.day)) return undefined
    if (low >= fields.day || !isInCalendar(fields.month, low, fields.year)) return undefined
    return dateReading({ ...value, fields: { ...withoutWeekday(fields), day: low } } as Moment, null, value)
  },
  examples: [
    'On ‹12-13 November 2025› they met.',
    'From ‹3 to 9 May› it fell.',
    'Between ‹14 and 28 February 2022› it rose.',
    'On ‹14 and 15 October 2025› they met.',
  ],
  counterexamples: ['Some 12 and 3 May it fell.', 'Of 14 and 15 October.'],
})

/** "April 3-5, 2023", "December 9 and 18" after "between". */
const monthDays = defineRule('date', {
  slug: 'month-days',
  pattern: [
    { mention: 'moment', as: 'low' },
    { lower: [...toWords, 'and', '&', '/'], as: 'join' },
    { ...dayFigure, as: 'day' },
    { optional: { sequence: [comma, { mention: 'year', as: 'of' }] } },
  ],
  notFollowedBy: { lower: ['percent', '%', 'million', 'billion', 'people'] },
  build: ({ low, join, day, of }, { document, match }) => {
    const { value } = low
    if (
      value.how !== 'named' ||
      value.fields.day === undefined ||
      value.fields.month === undefined ||
      value.fields.year !== undefined
    )
      return undefined
    if (!/\d|th|st|nd|rd/u.test(document.lowers[low.to - 1] ?? '')) return undefined
    const high = Number(day.text)
    if (/^(?:and|&)$/u.test(join.text) && !spansDays(document, match.from, value.fields.day, high)) return undefined
    const year = of?.value.how === 'named' ? of.value.fields.year : undefined
    if (high <= value.fields.day || !isInCalendar(value.fields.month, high, year)) return undefined
    const shared = { ...withoutWeekday(value.fields), ...(year === undefined ? {} : { year }) }
    if (of?.value.how === 'shifted')
      return dateReading({ ...of.value, fields: shared }, null, { ...of.value, fields: { ...shared, day: high } })
    return dateReading({ how: 'named', fields: shared }, null, { how: 'named', fields: { ...shared, day: high } })
  },
  examples: ['On ‹April 3-5, 2023› they met.', 'Between ‹December 9 and 18› it fell.', 'From ‹May 3 to 9› it rose.'],
  counterexamples: ['On April 9-5 they met.', 'On May 3 to 500 riders.'],
})

/** "between 14 and 28 February" is a stretch, and so are two days that follow each other. */
function spansDays({ lowers }: Document, from: number, low: number, high: number): boolean {
  return lowers[from - 1] === 'between' || (high === low + 1 && leadsDays.has(lowers[from - 1] ?? ''))
}

const leadsDays = new Set(['on', 'for', 'from', 'the'])

export const rangeRules: readonly FactRule[] = [between, fromTo, daysBeforeMonth, monthDays]
