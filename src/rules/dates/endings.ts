/** Stretches of months that are told by their end: "12 months to March", "year ended 30 June 2025". */

import { defineRule, type FactRule } from '../kinds.js'
import { dateReading } from './points.js'
import { hyphen } from './words.js'

const ending = defineRule('date', {
  slug: 'ending',
  pattern: [
    {
      either: [
        { sequence: [{ mention: 'number', as: 'count' }, { optional: hyphen }, { lower: ['months', 'month'] }] },
        {
          sequence: [
            { optional: { lower: ['fiscal', 'financial', 'calendar', 'reporting'] } },
            { lower: 'year', as: 'year' },
          ],
        },
        { sequence: ['quarter'] },
        { sequence: [{ optional: { lower: 'half' } }, { optional: hyphen }, { lower: 'half', as: 'half' }] },
      ],
    },
    { optional: { lower: 'period' } },
    { either: [{ lower: ['ended', 'ending'], as: 'ended' }, { lower: ['to', 'through'] }] },
    { optional: { lower: ['on', 'in'] } },
    { optional: { lower: ['the', 'end', 'end-'] } },
    { optional: { either: ['of', hyphen] } },
    { mention: 'moment', as: 'end' },
  ],
  build: ({ count, year, half, ended, end }) => {
    const { value } = end
    if (value.how !== 'named' || value.fields.month === undefined) return undefined
    if (year === undefined && count === undefined && ended === undefined) return undefined
    const months = count !== undefined ? count.value.value : year !== undefined ? 12 : half !== undefined ? 6 : 3
    // "three months to June" may be a sentence of three months; whole quarters are periods of reports.
    if (!Number.isInteger(months) || months % 3 !== 0 || months > 24 || count?.value.max) return undefined
    return dateReading({ how: 'ending', months, end: value })
  },
  examples: [
    'In the ‹12 months to March› it fell.',
    'In the ‹year to 30 June 2025› it rose.',
    'In the ‹fiscal year ended June 30, 2024› and the ‹quarter ended Sept. 30›.',
    'In the ‹six months to end-December› it fell.',
  ],
  counterexamples: ['It ran 12 months to the day.', 'In the quarter to come.'],
})

export const endingRules: readonly FactRule[] = [ending]
