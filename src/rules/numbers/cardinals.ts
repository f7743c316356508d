/** One cardinal number: in digits with any grouping, in words, or both. */

import { readFigure } from '../../normalize/number.js'
import { defineRule, type FactRule } from '../kinds.js'
import { amount, amountAt, isSpelled } from './amount.js'

/** "several hundred", "a few dozen": the magnitude stands for an unknown multiple of itself. */
const vagueMultipliers = new Set(['several', 'few', 'many'])

const cardinal = defineRule('number', {
  slug: 'cardinal',
  pattern: [amount],
  build: (_, { document, match }) => {
    const value = amountAt(document, match)
    if (value === undefined) return undefined
    const before = document.lowers[match.from - 1] ?? ''
    return { value, max: null, vague: vagueMultipliers.has(before), spelled: isSpelled(document, match) }
  },
  examples: [
    'They handled ‹937› cases.',
    'Some ‹13,000› people came.',
    'Over ‹1.2 million› files.',
    'About ‹2.4 lakh› families and ‹3 crore› trees.',
    '‹Twenty-five› men and ‹two dozen› women.',
    'Nearly a ‹hundred› stalls, ‹half a million› users, ‹10m› visits.',
    '‹Three hundred and five› looms, ‹two thousand and six› spindles.',
    'Several ‹hundred› boats.',
    'It ran for ‹two and a half› miles.',
  ],
  counterexamples: ['A man left.', 'Version 3.3.1 came out.'],
})

const spaceGrouped = defineRule('number', {
  slug: 'space-grouped',
  pattern: [
    { shape: 'digits', as: 'head' },
    { repeat: { shape: 'digits' }, min: 1, max: 3 },
  ],
  build: (_, { document, match }) => {
    const { text, starts, ends } = document
    const value = readFigure(text.slice(starts[match.from], ends[match.to - 1]))
    return value === undefined || value < 1000 ? undefined : { value, max: null, vague: false, spelled: false }
  },
  examples: ['Customs took ‹816 000› pairs of shoes.', 'A total of ‹1 204 500› votes.'],
  counterexamples: ['In 2023 45 men were tried.', 'Lines 12 34 and 56.'],
})

const repeated = defineRule('number', {
  slug: 'repeated-in-brackets',
  pattern: [{ ...amount, as: 'first' }, '(', { ...amount, as: 'second' }, ')'],
  build: ({ first, second }, { document }) => {
    const value = amountAt(document, first)
    const same = value !== undefined && value === amountAt(document, second)
    return same ? { value, max: null, vague: false, spelled: false } : undefined
  },
  examples: ['They shut ‹eight (8)› kilns.', 'A term of ‹twenty-four (24)› months.'],
  counterexamples: ['Eight (9) kilns.'],
})

export const cardinalRules: readonly FactRule[] = [repeated, spaceGrouped, cardinal]
