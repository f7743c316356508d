/** Stretches of time that are told by their end: "12 months to March", "year ended 30 June 2025", "week to 8 June". */

import type { TimeUnit } from '../../normalize/duration.js'
import { defineRule, type FactRule } from '../kinds.js'
import { dateReading } from './points.js'
import { isDay } from './times.js'
import { hyphen } from './words.js'

const counted: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ['month', 'month'], ['months', 'month'], ['week', 'week'], ['weeks', 'week'], ['day', 'day'], ['days', 'day'],
]) // prettier-ignore

/** Months that the words name; weeks are one. */
const named = new Map([['year', 12], ['half', 6], ['quarter', 3]]) // prettier-ignore

const ending = defineRule('date', {
  slug: 'ending',
  pattern: [
    {
      either: [
        {
          sequence: [
            { mention: 'number', as: 'count' },
            { optional: hyphen },
            { lower: [...counted.keys()], as: 'unit' },
          ],
        },
        {
          sequence: [
            { optional: { lower: ['fiscal', 'financial', 'calendar', 'reporting'] } },
            { lower: [...named.keys()], as: 'name' },
          ],
        },
        { sequence: [{ lower: 'half', as: 'name' }, { optional: hyphen }, 'year'] },
        { sequence: [{ lower: 'week', as: 'unit' }] },
      ],
    },
    { optional: { lower: 'period' } },
    { optional: { lower: ['that', 'which'] } },
    { either: [{ lower: ['ended', 'ending'], as: 'ended' }, { lower: ['to', 'through'] }] },
    { optional: { lower: ['on', 'in'] } },
    { optional: 'the' },
    { optional: { lower: ['end', 'end-'] } },
    { optional: { either: ['of', hyphen] } },
    { mention: 'moment', as: 'end' },
  ],
  build: ({ count, unit, name, ended, end }, { document, match }) => {
    const { value } = end
    const definite = document.lowers[match.from - 1] === 'the' || ended !== undefined
    if (unit !== undefined && !unit.text.toLowerCase().startsWith('month')) {
      // "two weeks to Friday" may be a wait; "the two weeks to 8 June" is a stretch of reports.
      if (!isDay(value) || !definite || count?.value.max) return undefined
      const amount = { count: count?.value.value ?? 1, unit: counted.get(unit.text.toLowerCase())! }
      return dateReading({ how: 'ending', amount, end: value })
    }
    if (value.how !== 'named' || value.fields.month === undefined) return undefined
    if (name !== undefined && name.text.toLowerCase() !== 'year' && ended === undefined && !definite) return undefined
    const months = count?.value.value ?? named.get(name?.text.toLowerCase() ?? '') ?? 0
    // "three months to June" may be a sentence of three months; whole quarters are periods of reports.
    if (!Number.isInteger(months) || months === 0 || months % 3 !== 0 || months > 24 || count?.value.max)
      return undefined
    return dateReading({ how: 'ending', amount: { count: months, unit: 'month' }, end: value })
  },
  examples: [
    'In the ‹12 months to March› it fell.',
    'In the ‹year to 30 June 2025› it rose.',
    'In the ‹fiscal year ended June 30, 2024› and the ‹quarter ended Sept. 30›.',
    'In the ‹six months to end-December› and the ‹half-year to 31 December›.',
    'In the ‹week to 8 June› it fell, in the ‹four weeks ending 6 July› it rose.',
  ],
  counterexamples: ['It ran 12 months to the day.', 'In the quarter to come.', 'They have two weeks to Friday.'],
})

export const endingRules: readonly FactRule[] = [ending]
