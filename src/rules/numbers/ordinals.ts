/** Places in an order: "third", "21st", "twenty-first". */

import { numberWords, ordinalWords, readOrdinal } from '../../normalize/number.js'
import { defineRule, type FactRule } from '../kinds.js'

const inWords = defineRule('ordinal', {
  slug: 'words',
  pattern: [
    { optional: { sequence: [{ lower: numberWords.tens }, { optional: '-' }] } },
    { lower: [...ordinalWords.keys()] },
  ],
  build: (_, { document, match }) => {
    const value = readOrdinal(document.lowers.slice(match.from, match.to))
    return value === undefined ? undefined : { value }
  },
  examples: ['The ‹third› cart.', 'The ‹twenty-first› rider.', 'A ‹second› loom, the ‹fifteenth› spindle.'],
  counterexamples: ['It took ten seconds.'],
})

const inDigits = defineRule('ordinal', {
  slug: 'digits',
  pattern: [{ shape: 'alphabetic', not: { shape: ['lower', 'capitalized'] } }],
  build: (_, { document, match }) => {
    const value = readOrdinal(document.lowers.slice(match.from, match.to))
    return value === undefined ? undefined : { value }
  },
  examples: ['The ‹21st› rider and the ‹3rd› cart.'],
  counterexamples: ['At 2:21 he left.'],
})

export const ordinalRules: readonly FactRule[] = [inWords, inDigits]
