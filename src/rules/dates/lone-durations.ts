/** Stretches of one unit that no figure counts: "a year in prison", "half an hour", "a year and a half", "all week". */

import { fractionCharacters, readCardinal } from '../../normalize/number.js'
import { defineRule, type FactRule } from '../kinds.js'
import { isAge } from './ages.js'
import { andHalf, partBehind, unitOf, unitWord } from './duration-words.js'
import { hyphen } from './words.js'

/** "a year and a half", "an hour and a quarter". */
const oneAndPart = defineRule('date', {
  slug: 'duration-one-and-half',
  pattern: [{ lower: ['a', 'an'] }, { sequence: [unitWord], as: 'unit' }, { sequence: [andHalf], as: 'half' }],
  build: ({ unit, half }, { document, match }) =>
    isAge(document, match)
      ? undefined
      : { type: 'duration', amount: { count: 1 + partBehind(half), unit: unitOf(unit.text) }, upTo: null },
  examples: ['He served ‹a year and a half›.'],
  counterexamples: ['A year and a day came.'],
})

/** "protests went on all week". */
const wholeUnit = defineRule('date', {
  slug: 'duration-whole',
  pattern: ['all', { sequence: [{ lower: ['day', 'week', 'month', 'year'] }], as: 'unit' }],
  notPrecededBy: { lower: ['-', 'of', 'at', 'in', "n't", 'not'] },
  notFollowedBy: { lower: ['long', '-', 'round', 'of'] },
  build: ({ unit }) => ({ type: 'duration', amount: { count: 1, unit: unitOf(unit.text) }, upTo: null }),
  examples: ['It rained ‹all day›.'],
  counterexamples: ['An all-day fair.', 'All years are alike.'],
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
    {
      either: [
        { sequence: ['half', { lower: ['a', 'an'] }] },
        { sequence: ['half', { optional: hyphen }] },
        { form: fractionCharacters, as: 'sign' },
      ],
    },
    { sequence: [{ lower: ['year', 'hour', 'century', 'decade', 'day', 'month'] }], as: 'unit' },
  ],
  notPrecededBy: [
    { lower: ['first', 'second', 'latter', 'this', 'last', 'and', 'next'] },
    { mention: 'number' },
    { mention: 'ordinal' },
  ],
  notFollowedBy: { lower: ['of', 'results', 'report', 'earnings'] },
  build: ({ unit, sign }) => ({
    type: 'duration',
    amount: { count: sign === undefined ? 0.5 : (readCardinal([sign.text]) ?? 0), unit: unitOf(unit.text) },
    upTo: null,
  }),
  examples: ['It took ‹half an hour›.', 'A ‹half-hour› talk.', 'Wait ‹½ hour›.'],
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

export const loneDurationRules: readonly FactRule[] = [oneAndPart, wholeUnit, halfUnit, unitLong, oneUnit]
