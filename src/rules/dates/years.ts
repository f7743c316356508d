/** Years that parts can belong to: "2023", "fiscal 2023", "last year", "the same year". Which stand alone is told later. */

import { months } from '../../normalize/calendar-words.js'
import { numberWords, ordinalWords, readCardinal } from '../../normalize/number.js'
import { defineRule, type FactRule } from '../kinds.js'
import { hyphen, twoDigits, wholeYear, yearFigure, yearFigures, yearKinds } from './words.js'

const figure = defineRule('year', {
  slug: 'figure',
  pattern: [
    {
      optional: {
        either: ['cy', { sequence: [{ optional: { lower: yearKinds } }, { lower: 'year' }, { optional: 'of' }] }],
      },
    },
    { ...yearFigure, as: 'year' },
  ],
  build: ({ year }) => ({ how: 'named', fields: { year: Number(year.text) } }),
  examples: ['Output in ‹2023› fell.', 'In the ‹year 2021› it rose.', 'The ‹judicial year 2025› began.'],
  counterexamples: ['A sum of 20,234.'],
})

const { ones, teens, tens } = numberWords
const belowHundredWords = {
  either: [
    { sequence: [{ lower: tens }, { optional: hyphen }, { optional: { lower: ones } }] },
    { lower: [...teens, ...ones] },
  ],
} as const

/** "nineteen eighty-six", "two thousand and fifteen". */
const words = defineRule('year', {
  slug: 'words',
  pattern: [
    {
      either: [
        {
          sequence: [
            { sequence: [{ lower: ['eighteen', 'nineteen'] }], as: 'century' },
            { sequence: [{ lower: tens }, { optional: hyphen }, { optional: { lower: ones } }], as: 'rest' },
          ],
        },
        { sequence: ['two', 'thousand', { optional: 'and' }, { sequence: [belowHundredWords], as: 'rest' }] },
      ],
    },
  ],
  precededBy: { lower: ['in', 'since', 'until', 'till', 'by', ',', ...months.keys(), ...ordinalWords.keys()] },
  notFollowedBy: { pos: ['NOUN', 'PROPN', 'NUM', 'ADJ'] },
  build: ({ century, rest }, { document, match }) => {
    if (rest === undefined) return undefined
    const below = readCardinal(document.lowers.slice(rest.from, rest.to).filter((word) => word !== '-'))
    if (below === undefined || (document.lowers[match.from - 1] === ',' && century === undefined)) return undefined
    const hundreds = century === undefined ? 2000 : century.text.toLowerCase() === 'nineteen' ? 1900 : 1800
    return { how: 'named', fields: { year: hundreds + below } }
  },
  examples: ['It shut in ‹nineteen eighty-six› and opened in ‹two thousand and fifteen›.'],
  counterexamples: ['It held two thousand and fifteen books.', 'In two thousand and fifteen cases it fell.'],
})

const calendarGlued = [...twoDigits, ...yearFigures].map((digits) => `cy${digits}`)

const calendarAbbreviated = defineRule('year', {
  slug: 'calendar-abbreviated',
  pattern: [{ lower: calendarGlued, as: 'year' }],
  build: ({ year }) => ({ how: 'named', fields: { year: wholeYear(year.text.slice(2)) } }),
  examples: ['Sales in ‹CY18› and ‹CY2019›.'],
})

const leans = new Map([
  ['last', -1], ['past', -1], ['next', 1], ['coming', 1], ['upcoming', 1], ['this', 0], ['current', 0], ['present', 0],
]) // prettier-ignore
const contextLeans = new Map([
  ['previous', -1], ['preceding', -1], ['prior', -1], ['following', 1], ['subsequent', 1], ['succeeding', 1], ['same', 0], ['that', 0],
]) // prettier-ignore

const qualifier = {
  optional: {
    either: [
      { lower: ['fiscal', 'financial', 'tax'], as: 'fiscal' },
      { lower: ['calendar', 'whole', 'entire', 'full'] },
    ],
  },
} as const

const relative = defineRule('year', {
  slug: 'relative',
  pattern: [
    {
      sequence: [{ lower: [...leans.keys(), ...contextLeans.keys()], as: 'lean' }, qualifier, { lower: 'year' }],
      as: 'span',
    },
  ],
  notFollowedBy: { lower: ['old', 'olds', '-', 'ago', 'before'] },
  build: ({ lean, fiscal: fiscalWord }, { document, match }) => {
    const word = lean.text.toLowerCase()
    const before = document.lowers[match.from - 1] ?? ''
    // "the past year" is a stretch of twelve months; "the next year" follows what was told.
    if (word === 'past') return undefined
    if (word === 'last' && fiscalWord === undefined && before === 'the') return undefined
    const context = contextLeans.get(word) ?? (word === 'next' && before === 'the' ? 1 : undefined)
    return {
      how: 'shifted',
      unit: 'year',
      by: context ?? leans.get(word)!,
      base: context === undefined ? 'anchor' : 'context',
      ...(fiscalWord === undefined ? {} : { fiscal: true }),
      ...(context === undefined && leans.get(word) === 0 ? { now: true } : {}),
    }
  },
  examples: [
    'Output fell ‹last year› and the ‹previous year›.',
    'It opens ‹next year›.',
    'In the ‹same year› it shut.',
    'In the ‹last fiscal year› it lost.',
  ],
  counterexamples: ['Over the past year it grew.', 'Last yearling sold.'],
})

/** "the first two months of the year", "later in the year": only as part of a longer phrase. */
const theYear = defineRule('year', {
  slug: 'the-year',
  pattern: [{ lower: ['of', 'in'] }, 'the', { lower: 'year', as: 'span' }],
  notFollowedBy: [{ pos: ['NUM', 'NOUN', 'PROPN'] }, { lower: ['of', 'to'] }],
  build: () => ({ how: 'shifted', unit: 'year', by: 0, base: 'anchor' }),
  examples: ['In the first two months of the ‹year› it fell.'],
  counterexamples: ['In the year 2021 it rose.'],
})

const beforeLast = defineRule('year', {
  slug: 'before-last',
  pattern: ['year', 'before', 'last'],
  build: () => ({ how: 'shifted', unit: 'year', by: -2, base: 'anchor' }),
  examples: ['It lost money the ‹year before last›.'],
})

export const yearRules: readonly FactRule[] = [calendarAbbreviated, relative, beforeLast, theYear, words, figure]
