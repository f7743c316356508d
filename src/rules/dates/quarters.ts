/** Quarters and halves of years: "Q3 2023", "the third quarter", "the first half of last year". */

import { months } from '../../normalize/calendar-words.js'
import { defineRule, type FactRule } from '../kinds.js'
import { hyphen, readMonth, toWords, twoDigits, wholeYear, yearFigure, yearFigures } from './words.js'
import { partOfYear, yearAfter } from './part-of-year.js'

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
  pattern: [{ lower: [...months.keys()], as: 'month' }, { optional: hyphen }, { lower: ['quarter', 'qtr'] }, yearAfter],
  build: ({ month, of }) => {
    const last = readMonth(month)
    return last % 3 === 0 ? partOfYear({ quarter: last / 3 }, of) : undefined
  },
  examples: ['In the ‹December quarter of 2022› it rose.', 'The ‹June quarter› was mild, the ‹Sep qtr 2024› was not.'],
  counterexamples: ['A May quarter came.'],
})

const halfPlaces = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['latter', 2],
])

/** Whose semester it is: a student's, not the calendar's. */
const studying = new Set(['his', 'her', 'their', 'my', 'our', 'your', 'a'])

const ordinalHalf = defineRule('moment', {
  slug: 'ordinal-half',
  pattern: [
    { lower: [...halfPlaces.keys()], as: 'place' },
    { optional: hyphen },
    {
      either: [
        'half',
        { sequence: ['half', { optional: hyphen }, 'year'] },
        { lower: 'half-year' },
        { lower: 'semester', as: 'semester' },
      ],
    },
    yearAfter,
  ],
  build: ({ place, semester, of }, { document, match }) => {
    // "the first half of the match" is no date.
    if (of === undefined && document.lowers[match.to] === 'of') return undefined
    if (semester !== undefined && studying.has(document.lowers[match.from - 1] ?? '')) return undefined
    return partOfYear({ half: halfPlaces.get(place.text.toLowerCase())! }, of)
  },
  examples: [
    'In the ‹first half of 2024› it fell.',
    'By the ‹second half› it rose.',
    'In the ‹first half of this year›.',
    'Fines doubled in the ‹second semester of 2024›.',
  ],
  counterexamples: ['In the first half of the match he scored.', 'In her second semester she left.'],
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

/** "1H25", "2Q24": the tokenizer cuts the figure off. */
const partYears = new Map<string, readonly ['half' | 'quarter', string]>(
  [...twoDigits, ...yearFigures].flatMap((year) => [
    [`h${year}`, ['half', year]] as const,
    [`q${year}`, ['quarter', year]] as const,
  ]),
)

const partGlued = defineRule('moment', {
  slug: 'part-glued',
  pattern: [
    { lower: ['1', '2', '3', '4'], as: 'place' },
    { lower: [...partYears.keys()], shape: 'glued', as: 'word' },
  ],
  build: ({ place, word }) => {
    const [part, year] = partYears.get(word.text.toLowerCase())!
    const count = Number(place.text)
    return part === 'half' && count > 2 ? undefined : { how: 'named', fields: { year: wholeYear(year), [part]: count } }
  },
  examples: ['In ‹1H25› it fell, in ‹3Q24› it rose.'],
  counterexamples: ['Bolt 3H25 broke.'],
})

const quarterFigureTest = { lower: [...quarterFigures.keys()] } as const
/** "q1-q3": the tokenizer leaves both in one. */
const gluedSpans: ReadonlyMap<string, readonly [number, number]> = new Map(
  ['-', '‑', '–'].flatMap((dash) =>
    [1, 2, 3].flatMap((low) => [2, 3, 4].map((high) => [`q${low}${dash}q${high}`, [low, high]] as const)),
  ),
)

/** "Q1-Q3 2024": several quarters as one stretch. */
const quarterSpan = defineRule('moment', {
  slug: 'quarter-span',
  pattern: [
    {
      either: [
        {
          sequence: [{ ...quarterFigureTest, as: 'low' }, { lower: toWords }, { ...quarterFigureTest, as: 'high' }],
        },
        { lower: [...gluedSpans.keys()], as: 'glued' },
      ],
    },
    { optional: { lower: "'" } },
    yearAfter,
  ],
  build: ({ low, high, glued, of }) => {
    const [first = 0, last = 0] =
      gluedSpans.get(glued?.text.toLowerCase() ?? '') ??
      [low, high].map((end) => quarterFigures.get(end?.text.toLowerCase() ?? '') ?? 0)
    return first < last ? partOfYear({ quarters: [first, last] }, of) : undefined
  },
  examples: ['In ‹Q1-Q3 2024› it fell, from ‹Q2 to Q4› it rose.'],
  counterexamples: ['The Q5-Q7 models sold.', 'Version Q3-Q2 shipped.'],
})

export const quarterRules: readonly FactRule[] = [
  quarterSpan,
  ordinalQuarter,
  quarterFigure,
  quarterBehind,
  quarterGlued,
  partGlued,
  monthQuarter,
  ordinalHalf,
  halfFigure,
]
