/** Stretches of time: "15 years", "24-month", "two and a half years", "the past 18 months"; ages are none. */

import type { Document, TokenRange } from '../../document/document.js'
import { timeUnitNames } from '../../normalize/calendar-words.js'
import { timeUnits, type TimeUnit } from '../../normalize/duration.js'
import { defineRule, type FactRule } from '../kinds.js'
import { isAge } from './ages.js'
import type { Amount, DateReading } from './reading.js'
import { hyphen } from './words.js'

/** "Three quarters" is a share. */
const unitWords = [...timeUnitNames.keys()].filter((word) => !word.startsWith('quarter'))
const unitWord = { lower: unitWords } as const
const kinds = [
  'calendar',
  'working',
  'business',
  'consecutive',
  'full',
  'long',
  'additional',
  'more',
  'further',
  'straight',
  'successive',
  'school',
  'trading',
  'whole',
  'other',
] as const
const andHalf = { sequence: ['and', 'a', 'half'] } as const
/** "the past", "the last": the words that place a stretch before now belong to it. */
const past = { optional: { lower: ['past', 'last', 'next', 'previous', 'coming', 'preceding', 'following'] } } as const

function unitOf(text: string): TimeUnit {
  return timeUnitNames.get(text.toLowerCase())!
}

/** "24 hours a day", "40 hours per week", "3 min read": how often or how long as a rule, not how long it took. */
function isRate({ lowers }: Document, { to }: TokenRange): boolean {
  const next = lowers[to] ?? ''
  return next === 'read' || (/^(?:a|per|every|each)$/u.test(next) && unitWords.includes(lowers[to + 1] ?? ''))
}

interface Counted {
  readonly value: number
  readonly max: number | null
  readonly vague: boolean
}

/** "for years", "hundreds of hours" and "1,200,000 years" measure nothing. */
function durationOf(count: Counted, unit: TimeUnit, more: Partial<Amount> = {}): DateReading | undefined {
  if (count.vague || count.value > 100_000) return undefined
  const amount: Amount = { count: count.value, unit, ...more }
  return { type: 'duration', amount, upTo: count.max === null ? null : { count: count.max, unit, ...more } }
}

/** Abbreviations and "second" need a figure before them. */
function isWordUnit(text: string): boolean {
  return !/^(?:yrs?|hrs?|mins?|second)$/iu.test(text)
}

const figureUnit = defineRule('date', {
  slug: 'duration',
  pattern: [
    past,
    { mention: 'number', as: 'count' },
    { optional: { either: [hyphen, { lower: kinds }] } },
    { sequence: [unitWord], as: 'unit' },
    { optional: { sequence: [andHalf], as: 'half' } },
  ],
  build: ({ count, unit, half }, { document, match }) => {
    if (isAge(document, match) || isRate(document, match) || (!isWordUnit(unit.text) && count.value.spelled))
      return undefined
    const counted = half === undefined ? count.value : { ...count.value, value: count.value.value + 0.5 }
    return durationOf(counted, unitOf(unit.text))
  },
  examples: [
    'He got ‹15 years› in prison, she a ‹24-month› sentence.',
    'Over the ‹past two years› it fell.',
    'It took ‹48 hours› and ‹two and a half years›.',
    'In ‹five working days›.',
    'It ran for ‹two decades›.',
  ],
  counterexamples: [
    'A man aged 44 years left.',
    'He is 44 years old.',
    'A 34-year-old man left.',
    'It took hundreds of years.',
    'It ran for years.',
  ],
})

/** "18 years and six months", "30 years, 8 months", "one year and a day". */
const twoUnits = defineRule('date', {
  slug: 'duration-two-units',
  pattern: [
    past,
    { either: [{ mention: 'number', as: 'count' }, 'a'] },
    { sequence: [unitWord], as: 'unit' },
    { optional: { lower: [',', 'and'] } },
    { optional: 'and' },
    { either: [{ mention: 'number', as: 'restCount' }, 'a'] },
    { sequence: [unitWord], as: 'restUnit' },
  ],
  build: ({ count, unit, restCount, restUnit }, { document, match }) => {
    if (isAge(document, match)) return undefined
    const rest = { count: restCount?.value.value ?? 1, unit: unitOf(restUnit.text) }
    // Of two units that stand side by side the second is the smaller.
    if (timeUnits.indexOf(rest.unit) <= timeUnits.indexOf(unitOf(unit.text))) return undefined
    return durationOf(count?.value ?? { value: 1, max: null, vague: false }, unitOf(unit.text), { rest })
  },
  examples: [
    'He got ‹18 years and six months›.',
    'She faces ‹30 years, 8 months› in jail.',
    'It lasts ‹one year and one day›.',
  ],
  counterexamples: ['In days and two years.'],
})
/** "six months to two years", "18 months or three years". */
const unitRange = defineRule('date', {
  slug: 'duration-range',
  pattern: [
    { mention: 'number', as: 'count' },
    { sequence: [unitWord], as: 'unit' },
    { lower: ['to', 'or', '-', '–'], as: 'join' },
    { mention: 'number', as: 'countUpTo' },
    { optional: hyphen },
    { sequence: [unitWord], as: 'unitUpTo' },
  ],
  build: ({ count, unit, countUpTo, unitUpTo }, { document, match }) => {
    if (isAge(document, match) || count.value.vague || count.value.max !== null || countUpTo.value.max !== null)
      return undefined
    // "cut from 226 days to 148 days" tells two lengths.
    if (unitOf(unit.text) === unitOf(unitUpTo.text) && countUpTo.value.value <= count.value.value) return undefined
    return {
      type: 'duration',
      amount: { count: count.value.value, unit: unitOf(unit.text) },
      upTo: { count: countUpTo.value.value, unit: unitOf(unitUpTo.text) },
    }
  },
  examples: ['He faces ‹six months to two years› in jail.'],
  counterexamples: ['Cut from 226 days to 148 days.'],
})

/** "a year in prison", "within a month", "the past year", "half a year", "year-long". */
const oneUnit = defineRule('date', {
  slug: 'duration-one',
  pattern: [
    { either: [{ lower: ['a', 'an'] }, { lower: ['past', 'last', 'coming', 'next'], as: 'lean' }] },
    {
      sequence: [{ lower: ['year', 'month', 'week', 'fortnight', 'decade', 'century', 'day', 'hour', 'minute'] }],
      as: 'unit',
    },
  ],
  notPrecededBy: { lower: ['once', 'twice', 'times', 'percent', 'million', 'billion', '%', 'dollars', 'euros'] },
  notFollowedBy: { lower: ['ago', 'earlier', 'later', 'before', '-', 'old', 'after', 'of', 'when', 'that', 'from'] },
  build: ({ lean, unit }, { document, match }) => {
    const { lowers } = document
    const before = lowers[match.from - 1] ?? ''
    if (lean !== undefined) {
      if (
        before !== 'the' ||
        /^(?:day|hour|minute)$/u.test(unit.text) ||
        (/^(?:last|next)$/u.test(lean.text) && !overWords.test(lowers[match.from - 2] ?? ''))
      )
        return undefined
    } else if (!overWords.test(before) && !/^(?:in|behind)$/u.test(lowers[match.to] ?? '')) return undefined
    else if (
      /^(?:in|behind)$/u.test(lowers[match.to] ?? '') &&
      !overWords.test(before) &&
      !/^(?:prison|jail|custody|bars|detention|gaol|home|office|hospital)$/u.test(lowers[match.to + 1] ?? '')
    )
      return undefined
    return { type: 'duration', amount: { count: 1, unit: unitOf(unit.text) }, upTo: null }
  },
  examples: ['Over the ‹past year› it fell.', 'Within ‹a month› it rose.', 'He got ‹a year› in jail.'],
  counterexamples: ['It costs $30 a month.', 'Twice a year it shuts.', 'A year later it shut.'],
})
const overWords =
  /^(?:over|within|for|nearly|almost|about|than|during|in|least|after|under|exactly|roughly|of|only|just|up|spent|barely)$/u

const halfUnit = defineRule('date', {
  slug: 'duration-half',
  pattern: [
    { either: [{ sequence: ['half', { lower: ['a', 'an'] }] }, { sequence: ['half', { optional: hyphen }] }] },
    { sequence: [{ lower: ['year', 'hour', 'century', 'decade', 'day', 'month'] }], as: 'unit' },
  ],
  notPrecededBy: [
    { lower: ['first', 'second', 'latter', 'this', 'last', 'and', 'next'] },
    { mention: 'number' },
    { mention: 'ordinal' },
  ],
  notFollowedBy: { lower: ['of', 'results', 'report', 'earnings'] },
  build: ({ unit }) => ({ type: 'duration', amount: { count: 0.5, unit: unitOf(unit.text) }, upTo: null }),
  examples: ['It took ‹half an hour›.', 'A ‹half-hour› talk.'],
  counterexamples: ['The first half year was slow.'],
})

const unitLong = defineRule('date', {
  slug: 'duration-long',
  pattern: [
    {
      either: [
        {
          sequence: [
            { lower: ['year', 'month', 'week', 'decade', 'day', 'hour', 'century'], as: 'unit' },
            hyphen,
            'long',
          ],
        },
        { lower: ['yearlong', 'monthlong', 'weeklong', 'daylong', 'decadelong', 'hourlong'], as: 'word' },
      ],
    },
  ],
  notPrecededBy: [{ lower: hyphens() }, { mention: 'number' }],
  build: ({ unit, word }) => {
    const name = unit?.text ?? word?.text.slice(0, -'long'.length) ?? ''
    return { type: 'duration', amount: { count: 1, unit: unitOf(name) }, upTo: null }
  },
  examples: ['A ‹year-long› inquiry and a ‹monthlong› trial.'],
  counterexamples: ['A two-year-long inquiry.'],
})

function hyphens(): readonly string[] {
  return ['-', '‑', '–', 'years', 'months']
}

export const durationRules: readonly FactRule[] = [twoUnits, unitRange, figureUnit, halfUnit, unitLong, oneUnit]
