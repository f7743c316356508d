/** Dates that stand alone, with what narrows them down: "early 2020", "end of last year", "later this month". */

import type { DateModifier } from '../../facts.js'
import { defineRule, type FactRule } from '../kinds.js'
import type { DateReading, Moment } from './reading.js'
import { isDay } from './times.js'
import { readsAsYear } from './year-context.js'
import { hyphen } from './words.js'

export function dateReading(moment: Moment, mod: DateModifier | null = null, upTo: Moment | null = null): DateReading {
  return { type: 'date', moment, upTo, mod }
}

const point = defineRule('date', {
  slug: 'point',
  pattern: [{ mention: 'moment', as: 'moment' }],
  build: ({ moment }) => dateReading(moment.value),
  examples: ['It fell on ‹March 3, 2021›, and again ‹last Friday›.', 'In ‹Q3 2023› it rose.'],
  counterexamples: ['Last yearling sold.'],
})

const year = defineRule('date', {
  slug: 'year',
  pattern: [{ mention: 'year', as: 'year' }],
  build: ({ year: found }, { document, match }) => {
    const { value } = found
    if (found.text.toLowerCase() === 'year') return undefined
    const bare =
      value.how === 'named' && value.fields.fiscal === undefined && !found.text.toLowerCase().startsWith('cy')
    return bare && !readsAsYear(document, match) ? undefined : dateReading(value)
  },
  examples: ['In ‹2022› it fell; the ‹2019› plan shut.', 'Output (‹2018›) fell ‹last year›.', 'Up from ‹fiscal 2021›.'],
  counterexamples: ['The Weights Act 1957 applies.', 'They sold 2023 carts.', 'File 2024-361 was shut.'],
})

const modifiers = new Map<string, DateModifier>([
  ['early', 'start'], ['beginning', 'start'], ['start', 'start'], ['opening', 'start'], ['outset', 'start'], ['onset', 'start'],
  ['mid', 'mid'], ['middle', 'mid'], ['midway', 'mid'], ['mid-', 'mid'],
  ['late', 'end'], ['end', 'end'], ['close', 'end'], ['tail', 'end'], ['eve', 'end'], ['conclusion', 'end'],
]) // prettier-ignore

/** "early", "mid-", "the end of", "end-", "start of the". */
const modWord = {
  sequence: [
    { lower: [...modifiers.keys()], as: 'mod' },
    {
      optional: {
        either: [
          hyphen,
          { sequence: [{ optional: 'part' }, { lower: ['of', 'in'] }, { optional: 'the' }] },
          { sequence: [hyphen, 'to', hyphen, { lower: ['mid', 'late'] }, { optional: hyphen }] },
          { sequence: ['to', { lower: ['mid', 'late'] }, { optional: hyphen }] },
        ],
      },
    },
  ],
} as const

const yearEnd = defineRule('date', {
  slug: 'year-end',
  pattern: [
    { lower: ['year', 'fiscal'] },
    { optional: hyphen },
    { optional: { lower: 'year' } },
    { optional: hyphen },
    'end',
    { optional: { lower: 'of' } },
    { mention: 'year', as: 'of' },
  ],
  build: ({ of }) => (of.text.toLowerCase() === 'year' ? undefined : dateReading(of.value, 'end')),
  examples: ['At ‹year-end 2020› it fell, by ‹year end 2023› it rose.'],
  counterexamples: ['At the year end the board met.'],
})

const verbsToo = new Set(['start', 'close'])

const modified = defineRule('date', {
  slug: 'modified',
  pattern: [modWord, { mention: ['moment', 'year'], as: 'moment' }],
  build: ({ mod, moment }) => {
    const word = mod.text.toLowerCase()
    const value = moment.value as Moment
    // "Talks start January 5", "bids close May 3": without "of" these are verbs.
    const isVerb = moment.from === mod.to && (verbsToo.has(word) || (word === 'end' && isDay(value)))
    return isVerb ? undefined : dateReading(value, modifiers.get(word) ?? null)
  },
  examples: [
    'In ‹early 2020› it fell, by the ‹end of last year› it rose.',
    'In ‹mid-2021› and ‹late March›.',
    'At the ‹start of the third quarter›.',
    'All is over by ‹end June›.',
  ],
  counterexamples: ['The early bird sang.', 'Bids close January 20.', 'The works end May 3.'],
})

/** "earlier this year", "later in March", "earlier today"; late on a weekday is left outside. */
const earlier = defineRule('date', {
  slug: 'earlier-later',
  pattern: [
    { lower: ['earlier', 'later'] },
    { optional: { sequence: [{ lower: ['in', 'on'] }, { optional: 'the' }] } },
    { mention: ['moment', 'year'], as: 'moment' },
  ],
  build: ({ moment }) => dateReading(moment.value as Moment),
  examples: ['It fell ‹earlier this year› and ‹earlier today›.', 'It opens ‹later this month›.'],
})

const timeWords = new Set([
  'the', 'by', 'before', 'until', 'till', 'at', 'from', 'since', 'and', 'that', 'than', ',', 'to', 'for',
]) // prettier-ignore

/** "by the end of the year", "later in the month", "year's end". */
const unitOfNow = defineRule('date', {
  slug: 'end-of-the-year',
  pattern: [
    {
      either: [
        {
          sequence: [
            { lower: ['end', 'beginning', 'start', 'middle', 'close'], as: 'mod' },
            'of',
            { optional: 'the' },
            { lower: ['year', 'month', 'week', 'quarter', 'decade', 'century'], as: 'unit' },
          ],
        },
        {
          sequence: [
            { lower: ['later', 'earlier'], as: 'side' },
            'in',
            'the',
            { lower: ['year', 'month', 'week', 'quarter', 'day'], as: 'unit' },
          ],
        },
        {
          sequence: [
            { lower: ['year', 'month', 'week', 'quarter'], as: 'unit' },
            { either: [hyphen, { lower: "'s" }] },
            'end',
          ],
        },
      ],
    },
  ],
  build: ({ mod, side, unit }, { document, match }) => {
    if (unit === undefined) return undefined
    // "at end of month" and "by year-end" tell a time, "a year-end report" does not.
    if (mod === undefined && side === undefined && !timeWords.has(document.lowers[match.from - 1] ?? ''))
      return undefined
    if (/^(?:and|end)$/u.test(document.lowers[match.to] ?? '')) return undefined
    const name = unit.text.toLowerCase() as 'year' | 'month' | 'week' | 'quarter' | 'day'
    return dateReading(
      { how: 'shifted', unit: name, by: 0, base: 'anchor' },
      side !== undefined ? null : (modifiers.get(mod?.text.toLowerCase() ?? 'end') ?? null),
    )
  },
  examples: ['By the ‹end of the month› it fell.', 'It shuts by ‹year-end›.'],
  counterexamples: ['At the week and end it shut.'],
})

export const pointRules: readonly FactRule[] = [yearEnd, modified, earlier, unitOfNow, point, year]
