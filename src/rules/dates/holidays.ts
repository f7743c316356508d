/**
 * Holidays that a year or another word places: "Easter 2018", "last Thanksgiving", "two weeks before Christmas". Alone
 * they are times of the year like "the festive season", and no dates.
 */

import type { TokenTest } from '../../matcher/pattern.js'
import { splitForm } from '../../matcher/forms.js'
import { holidays as names, type Holiday } from '../../normalize/holidays.js'
import { timeUnitNames } from '../../normalize/calendar-words.js'
import type { Document, TokenRange } from '../../document/document.js'
import { defineRule, type FactRule } from '../kinds.js'
import { dateReading } from './points.js'
import { partOfYear } from './part-of-year.js'
import type { Lean, Moment } from './reading.js'
import type { DateElement } from './words.js'

const byTokens: ReadonlyMap<string, Holiday> = new Map(
  Array.from(names, ([name, holiday]) => [splitForm(name).join(' '), holiday] as const),
)
const anyName: DateElement = { either: [...byTokens.keys()].map((tokens) => ({ sequence: tokens.split(' ') })) }
const holidayName = { sequence: [anyName as TokenTest], as: 'name' } as const

function holidayAt({ lowers }: Document, { from, to }: TokenRange): Holiday {
  return byTokens.get(lowers.slice(from, to).join(' '))!
}

const inYear = defineRule('moment', {
  slug: 'holiday-year',
  pattern: [
    holidayName,
    { optional: { lower: [',', 'of', 'in'] } },
    { mention: 'year', as: 'of' },
    { optional: { lower: 'weekend', as: 'weekend' } },
  ],
  build: ({ name, of, weekend }, { document }) => {
    const day = partOfYear({ holiday: holidayAt(document, name) }, of)
    return weekend === undefined ? day : { how: 'around', unit: 'weekend', day }
  },
  examples: ['It shut on ‹Good Friday 2018› and on ‹Christmas Eve last year›.', 'Seen on ‹Labor Day 2021 weekend›.'],
  counterexamples: ['It shuts at Christmas.'],
})

const weekendInYear = defineRule('moment', {
  slug: 'holiday-weekend',
  pattern: [holidayName, 'weekend', { optional: { lower: [',', 'of', 'in'] } }, { mention: 'year', as: 'of' }],
  build: ({ name, of }, { document }) => {
    const day = partOfYear({ holiday: holidayAt(document, name) }, of)
    return { how: 'around', unit: 'weekend', day }
  },
  examples: ['It was stolen on ‹Memorial Day weekend 2021›.'],
})

const leans = new Map<string, Lean>([['last', 'last'], ['next', 'next'], ['this', 'this'], ['following', 'following'], ['previous', 'previous']]) // prettier-ignore

const leaning = defineRule('moment', {
  slug: 'holiday-leaning',
  pattern: [{ lower: [...leans.keys()], as: 'lean' }, holidayName],
  notFollowedBy: { pos: ['NOUN', 'PROPN', 'NUM'] },
  build: ({ lean, name }, { document }) => ({
    how: 'named',
    fields: { holiday: holidayAt(document, name) },
    lean: leans.get(lean.text.toLowerCase())!,
  }),
  examples: ['They met ‹last Easter› and meet ‹this Thanksgiving›.'],
  counterexamples: ['The last Christmas sale fell.'],
})

const distance = defineRule('date', {
  slug: 'holiday-distance',
  pattern: [
    { either: [{ mention: 'number', as: 'count' }, 'a'] },
    { lower: ['day', 'days', 'week', 'weeks', 'month', 'months'], as: 'unit' },
    { lower: ['before', 'after'], as: 'side' },
    holidayName,
  ],
  notFollowedBy: { pos: ['NOUN', 'PROPN'] },
  build: ({ count, unit, side, name }, { document }) => {
    const { value, max, vague } = count?.value ?? { value: 1, max: null, vague: false }
    if (vague || max !== null) return undefined
    const base: Moment = { how: 'named', fields: { holiday: holidayAt(document, name) } }
    const sign = side.text.toLowerCase() === 'after' ? 1 : -1
    return dateReading({
      how: 'offset',
      amount: { count: value, unit: timeUnitNames.get(unit.text.toLowerCase())! },
      sign,
      base,
    })
  },
  examples: ['It shut ‹two weeks before Christmas›.'],
  counterexamples: ['It shut before Christmas.'],
})

export const holidayRules: readonly FactRule[] = [inYear, weekendInYear, leaning]
export const holidayDistanceRules: readonly FactRule[] = [distance]
