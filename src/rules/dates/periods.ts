/** Months and weeks by number, seasons, decades: "the first nine months of 2023", "summer 2022", "the 1990s". */

import { seasonNames } from '../../normalize/calendar-words.js'
import { defineRule, type FactRule } from '../kinds.js'
import { partOfYear } from './part-of-year.js'
import { hyphen } from './words.js'

const numberedMonths = defineRule('moment', {
  slug: 'first-months',
  pattern: [
    { lower: ['first', 'last', 'final'], as: 'side' },
    { mention: 'number', as: 'count' },
    'months',
    { optional: { lower: ['of', 'in'] } },
    { optional: 'the' },
    { mention: 'year', as: 'of' },
  ],
  build: ({ side, count, of }) => {
    const { value, max } = count.value
    if (!(max === null && Number.isInteger(value) && value >= 2 && value < 12)) return undefined
    const months: [number, number] = side.text.toLowerCase() === 'first' ? [1, value] : [13 - value, 12]
    return partOfYear({ months }, of)
  },
  examples: ['In the ‹first nine months of this year› it fell.', 'Over the ‹last three months of 2023› it rose.'],
  counterexamples: ['In the first nine months it fell.'],
})

/** "the first three quarters of 2010". */
const numberedQuarters = defineRule('moment', {
  slug: 'first-quarters',
  pattern: [
    { lower: ['first', 'last'], as: 'side' },
    { lower: ['two', 'three', '2', '3'], as: 'count' },
    'quarters',
    {
      optional: {
        sequence: [{ optional: { lower: ['of', 'in'] } }, { optional: 'the' }, { mention: 'year', as: 'of' }],
      },
    },
  ],
  build: ({ side, count, of }, { document, match }) => {
    const size = /^(?:two|2)$/iu.test(count.text) ? 2 : 3
    const first = side.text.toLowerCase() === 'first'
    // Two quarters may be those of a match; the three that are over by the autumn are told without their year.
    const ends = document.lowers[match.to] !== 'of' && document.lowers[match.from - 1] === 'the'
    if (of === undefined && !(first && size === 3 && ends)) return undefined
    return partOfYear({ quarters: first ? [1, size] : [5 - size, 4] }, of)
  },
  examples: ['In the ‹first three quarters of 2010› it fell.', 'It rose by 5 percent in the ‹first three quarters›.'],
  counterexamples: ['The first two quarters were slow.'],
})

/** "the second month of 2024", "the first week of March 2021" is left to its month. */
const numberedMonth = defineRule('moment', {
  slug: 'month-by-number',
  pattern: [{ mention: 'ordinal', as: 'place' }, 'month', 'of', { optional: 'the' }, { mention: 'year', as: 'of' }],
  build: ({ place, of }) => (place.value.value <= 12 ? partOfYear({ month: place.value.value }, of) : undefined),
  examples: ['In the ‹ninth month of 2022› it fell.'],
})

const numberedWeek = defineRule('moment', {
  slug: 'week-by-number',
  pattern: [
    {
      either: [
        {
          sequence: [
            {
              either: [
                { mention: 'ordinal', as: 'place' },
                { lower: 'last', as: 'last' },
              ],
            },
            'week',
            'of',
            { mention: 'year', as: 'of' },
          ],
        },
        {
          sequence: [
            'week',
            { lower: Array.from({ length: 53 }, (_, week) => String(week + 1)), as: 'figure' },
            { optional: { sequence: [{ optional: 'of' }, { mention: 'year', as: 'of' }] } },
          ],
        },
      ],
    },
  ],
  build: ({ place, last, figure, of }, { document, match }) => {
    const week = figure !== undefined ? Number(figure.text) : last !== undefined ? 52 : (place?.value.value ?? 0)
    // "week 3 of the trial" is none of the calendar.
    const placed = of !== undefined || (figure !== undefined && document.lowers[match.to] !== 'of')
    return week >= 1 && week <= 53 && placed ? partOfYear({ week }, of) : undefined
  },
  examples: ['In ‹week 34 of 2023› it fell.', 'In the ‹second week of 2021›.'],
  counterexamples: ['In week 3 of the trial he spoke.'],
})

const season = defineRule('moment', {
  slug: 'season-of-year',
  pattern: [
    { lower: [...seasonNames.keys()], as: 'season' },
    {
      either: [
        { sequence: [{ optional: { lower: ['of', ','] } }, { optional: 'the' }, { mention: 'year', as: 'of' }] },
      ],
    },
  ],
  build: ({ season: name, of }) => partOfYear({ season: seasonNames.get(name.text.toLowerCase())! }, of),
  examples: ['In ‹summer 2022› it fell.', 'In the ‹spring of 2019› and ‹autumn last year›.'],
  counterexamples: ['Prices fall in 2022.', 'Summer came.'],
})

const decades: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 70 }, (_, index) => 150 + index).flatMap(
    (decade) =>
      [
        [`${decade}0s`, decade],
        [`${decade}0's`, decade],
      ] as const,
  ),
)
const shortDecades: ReadonlyMap<string, number> = new Map(
  [2, 3, 4, 5, 6, 7, 8, 9, 1, 0].map((tens) => [`${tens}0s`, tens < 2 ? 200 + tens : 190 + tens] as const),
)
const decadeWords = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties', 'noughties'].map(
    (word, index) => [word, index === 8 ? 200 : 192 + index] as const,
  ),
)

const decade = defineRule('moment', {
  slug: 'decade',
  pattern: [{ lower: [...decades.keys()], as: 'decade' }],
  build: ({ decade: word }) => ({ how: 'named', fields: { decade: decades.get(word.text.toLowerCase())! } }),
  examples: ['In the ‹1990s› it fell.'],
})

/** In figures with an apostrophe, in words after "the" where no one's age is told: "in his sixties" has no "the". */
const shortDecade = defineRule('moment', {
  slug: 'short-decade',
  pattern: [
    {
      either: [
        { lower: [...shortDecades.keys()].map((word) => `'${word}`), as: 'figure' },
        { sequence: [{ lower: "'" }, { lower: [...shortDecades.keys()], shape: 'glued', as: 'figure' }] },
        { lower: [...decadeWords.keys()], as: 'word' },
      ],
    },
  ],
  precededBy: { lower: ['the', 'early', 'late', 'mid', '-', 'mid-'] },
  build: ({ figure, word }, { document, match }) => {
    if (figure !== undefined)
      return { how: 'named', fields: { decade: shortDecades.get(figure.text.replace(/^['’]/u, '').toLowerCase())! } }
    if (
      word === undefined ||
      document.lowers
        .slice(Math.max(0, match.from - 3), match.from)
        .some((before) => /^(?:his|her|their|my|our|temperatures?|degrees)$/u.test(before))
    )
      return undefined
    return { how: 'named', fields: { decade: decadeWords.get(word.text.toLowerCase())! } }
  },
  examples: ['In the ‹nineties› it fell.', "In the ‹'80s› it rose."],
  counterexamples: ['A man in his sixties fell.', 'A woman in her late sixties fell.'],
})

/** "the 19th century": hundreds of years, counted from 1. */
const century = defineRule('moment', {
  slug: 'century',
  pattern: [{ mention: 'ordinal', as: 'place' }, { optional: hyphen }, { lower: 'century', as: 'word' }],
  build: ({ place, word }) => {
    const { value } = place.value
    // "21st Century Fox" is a name.
    return value >= 10 && value <= 22 && word.text === 'century'
      ? { how: 'named', fields: { century: value - 1 } }
      : undefined
  },
  examples: ['A relic of the ‹19th century›, not of the ‹twenty-first century›.'],
  counterexamples: ['The third century of his life.', '21st Century Mills shut.'],
})

/** "down 12% year to date". */
const yearToDate = defineRule('moment', {
  slug: 'year-to-date',
  pattern: ['year', { optional: hyphen }, 'to', { optional: hyphen }, 'date'],
  build: () => ({ how: 'shifted', unit: 'year', by: 0, base: 'anchor', now: true }),
  examples: ['Shares are down 12% ‹year to date›.', 'Its ‹year-to-date› sales fell.'],
})

export const periodRules: readonly FactRule[] = [
  numberedMonths,
  numberedQuarters,
  numberedMonth,
  numberedWeek,
  season,
  decade,
  shortDecade,
  century,
  yearToDate,
]
