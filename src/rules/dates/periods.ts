/** Parts of years: quarters, halves, seasons, months by number, weeks; and decades. */

import { seasonNames } from '../../normalize/calendar-words.js'
import { defineRule, type FactRule } from '../kinds.js'
import type { CalendarFields, Moment } from './reading.js'
import { fullMonth, hyphen, readMonth, twoDigits, wholeYear, yearFigure, yearFigures } from './words.js'

/** "of 2023", "in the previous year", " 2023", ", 2023". */
const yearAfter = {
  optional: {
    sequence: [
      {
        optional: {
          either: [
            { sequence: [{ lower: ['of', 'in', 'during', ',', '/', '-'] }, { optional: 'the' }] },
            { lower: 'the' },
          ],
        },
      },
      { mention: 'year', as: 'of' },
    ],
  },
} as const

/** Fields in a year, or still without one. */
export function partOfYear(fields: CalendarFields, year: { readonly value: Moment } | undefined): Moment {
  const moment = year?.value
  if (moment === undefined) return { how: 'named', fields }
  if (moment.how === 'named') return { how: 'named', fields: { ...moment.fields, ...fields } }
  return moment.how === 'shifted' ? { ...moment, fields: { ...moment.fields, ...fields } } : moment
}

const ordinalPlaces = new Map([
  ['first', 1], ['1st', 1], ['opening', 1], ['second', 2], ['2nd', 2], ['third', 3], ['3rd', 3], ['fourth', 4], ['4th', 4], ['final', 4],
  ['last', 4],
]) // prettier-ignore

const ordinalQuarter = defineRule('moment', {
  slug: 'ordinal-quarter',
  pattern: [
    { lower: [...ordinalPlaces.keys()], as: 'place' },
    { optional: { either: [hyphen, { lower: ['fiscal', 'financial', 'calendar'] }] } },
    'quarter',
    yearAfter,
  ],
  notFollowedBy: { lower: ['-', 'final', 'finals', 'of'] },
  build: ({ place, of }) => {
    // "the last quarter" without a year is the one before this.
    if (place.text.toLowerCase() === 'last' && of === undefined) return undefined
    return partOfYear({ quarter: ordinalPlaces.get(place.text.toLowerCase())! }, of)
  },
  examples: [
    'In the ‹third quarter of 2023› it fell.',
    'By the ‹fourth quarter› it rose.',
    'In the ‹first quarter of last year›.',
  ],
  counterexamples: ['In the third quarters it fell.', 'They hit a third quarter of the town.'],
})

const quarterFigures: ReadonlyMap<string, number> = new Map(
  [1, 2, 3, 4].flatMap(
    (place) =>
      [
        [`q${place}`, place],
        [`${place}q`, place],
      ] as const,
  ),
)
const gluedQuarters: ReadonlyMap<string, readonly [number, string]> = new Map(
  [1, 2, 3, 4].flatMap((place) =>
    [...twoDigits, ...yearFigures].flatMap((year) => [[`q${place}${year}`, [place, year]] as const] as const),
  ),
)

const quarterFigure = defineRule('moment', {
  slug: 'quarter-figure',
  pattern: [
    {
      either: [
        { lower: [...quarterFigures.keys()], as: 'place' },
        {
          sequence: [
            { lower: ['1', '2', '3', '4'], as: 'digit' },
            { form: ['Q', 'q'], shape: 'glued' },
          ],
        },
      ],
    },
    { optional: { lower: "'" } },
    yearAfter,
  ],
  build: ({ place, digit, of }) =>
    partOfYear(
      {
        quarter: digit === undefined ? (quarterFigures.get(place?.text.toLowerCase() ?? '') ?? 0) : Number(digit.text),
      },
      of,
    ),
  examples: ['In ‹Q3 2023› it fell, in ‹Q4› it rose.', 'Sales in ‹Q1 of this year›.'],
  counterexamples: ['The Q5 model sold.'],
})

const quarterBehind = defineRule('moment', {
  slug: 'quarter-behind-year',
  pattern: [
    { ...yearFigure, as: 'year' },
    { optional: { either: [hyphen, { lower: '/' }] } },
    { lower: [...quarterFigures.keys()], as: 'place' },
  ],
  build: ({ year, place }) => ({
    how: 'named',
    fields: { year: Number(year.text), quarter: quarterFigures.get(place.text.toLowerCase())! },
  }),
  examples: ['In ‹2024 Q1› it fell, in ‹2024-Q2› too.'],
})

const quarterGlued = defineRule('moment', {
  slug: 'quarter-glued',
  pattern: [{ lower: [...gluedQuarters.keys()], as: 'word' }],
  build: ({ word }) => {
    const [place, year] = gluedQuarters.get(word.text.toLowerCase())!
    return { how: 'named', fields: { year: wholeYear(year), quarter: place } }
  },
  examples: ['In ‹Q32023› it fell.'],
})

/** "the September quarter 2023", as in Australia. */
const monthQuarter = defineRule('moment', {
  slug: 'month-quarter',
  pattern: [{ ...fullMonth, as: 'month' }, { optional: hyphen }, 'quarter', yearAfter],
  build: ({ month, of }) => {
    const last = readMonth(month)
    return last % 3 === 0 ? partOfYear({ quarter: last / 3 }, of) : undefined
  },
  examples: ['In the ‹December quarter of 2022› it rose.', 'The ‹June quarter› was mild.'],
  counterexamples: ['A May quarter came.'],
})

const halfPlaces = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['latter', 2],
])

const ordinalHalf = defineRule('moment', {
  slug: 'ordinal-half',
  pattern: [
    { lower: [...halfPlaces.keys()], as: 'place' },
    { optional: hyphen },
    { either: ['half', { sequence: ['half', { optional: hyphen }, 'year'] }, { lower: 'half-year' }] },
    yearAfter,
  ],
  build: ({ place, of }, { document, match }) => {
    // "the first half of the match" is no date.
    if (of === undefined && document.lowers[match.to] === 'of') return undefined
    return partOfYear({ half: halfPlaces.get(place.text.toLowerCase())! }, of)
  },
  examples: [
    'In the ‹first half of 2024› it fell.',
    'By the ‹second half› it rose.',
    'In the ‹first half of this year›.',
  ],
  counterexamples: ['In the first half of the match he scored.'],
})

const halfFigures = new Map([
  ['h1', 1],
  ['h2', 2],
])

const halfFigure = defineRule('moment', {
  slug: 'half-figure',
  pattern: [
    {
      either: [
        { lower: [...halfFigures.keys()], as: 'place' },
        {
          sequence: [
            { lower: ['1', '2'], as: 'digit' },
            { form: ['H'], shape: 'glued' },
          ],
        },
      ],
    },
    yearAfter,
  ],
  build: ({ place, digit, of }) =>
    of === undefined
      ? undefined
      : partOfYear(
          { half: digit === undefined ? (halfFigures.get(place?.text.toLowerCase() ?? '') ?? 0) : Number(digit.text) },
          of,
        ),
  examples: ['In ‹H1 2024› it fell.', 'In ‹H2 of last year› it rose.'],
  counterexamples: ['Bring form H1 to the desk.'],
})

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
    { optional: { lower: ['of', 'in'] } },
    { optional: 'the' },
    { mention: 'year', as: 'of' },
  ],
  build: ({ side, count, of }) => {
    const size = /^(?:two|2)$/iu.test(count.text) ? 2 : 3
    const first = side.text.toLowerCase() === 'first'
    return partOfYear({ quarters: first ? [1, size] : [5 - size, 4] }, of)
  },
  examples: ['In the ‹first three quarters of 2010› it fell.'],
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

export const periodRules: readonly FactRule[] = [
  ordinalQuarter, quarterFigure, quarterBehind, quarterGlued, monthQuarter, ordinalHalf, halfFigure, numberedMonths, numberedQuarters, numberedMonth,
  numberedWeek, season, decade, shortDecade,
] // prettier-ignore
