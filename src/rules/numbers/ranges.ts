/** Numbers with an upper end: "30 to 40", "10–15", "two or three", "between five and ten". */

import type { Document, TokenRange } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import { magnitudes, shortMagnitudes } from '../../normalize/number.js'
import { defineRule, type FactRule, type Mentions } from '../kinds.js'
import { amount, amountAt, isSpelled } from './amount.js'

/** "rose from 20 to 30" tells two numbers, not a range. */
const changeVerbs = new Set([
  'rise', 'increase', 'grow', 'jump', 'climb', 'soar', 'surge', 'go', 'fall', 'drop', 'decrease', 'decline', 'shrink', 'slip',
  'plunge', 'reduce', 'cut', 'raise', 'expand', 'lower', 'up', 'down', 'double', 'slash', 'dip', 'swell', 'increased', 'reduced',
]) // prettier-ignore
const farthestChange = 12

function changesBefore({ lemmas, lowers }: Document, from: number): boolean {
  if (lowers[from - 1] !== 'from') return false
  for (let at = from - 2; at >= Math.max(0, from - farthestChange); at--) {
    if (changeVerbs.has(lemmas[at]!)) return true
    if (lowers[at] === '.') return false
  }
  return false
}

/** Magnitude that the last word of a number states: 1e6 for "3 million", 1 for "40". */
function statedMagnitude({ lowers, shapes: flags }: Document, { from, to }: TokenRange): number {
  const word = lowers[to - 1]!
  if (to - from < 2 || (flags[to - 1]! & shapes.digits) !== 0) return 1
  return magnitudes.get(word) ?? magnitudes.get(word.replace(/s$/u, '')) ?? shortMagnitudes.get(word) ?? 1
}

/** Both ends; a magnitude behind the upper end holds for the lower one too ("2 to 3 million"). */
function readRange(document: Document, low: TokenRange, high: TokenRange): Mentions['number'] | undefined {
  const max = amountAt(document, high)
  let value = amountAt(document, low)
  if (max === undefined || value === undefined) return undefined
  const magnitude = statedMagnitude(document, high)
  if (value < max / magnitude && statedMagnitude(document, low) === 1) value *= magnitude
  if (value >= max) return undefined
  const spelled = isSpelled(document, low) && isSpelled(document, high)
  return { value, max, vague: false, spelled }
}

const range = defineRule('number', {
  slug: 'range',
  pattern: [
    { ...amount, as: 'low' },
    {
      either: [{ lower: ['to', 'or'] }, { lower: ['-', '–', '—', '‑'] }, { sequence: ['-', 'to', '-'] }],
    },
    { ...amount, as: 'high' },
  ],
  build: ({ low, high }, { document, match }) => {
    if (changesBefore(document, match.from)) return undefined
    return readRange(document, low, high)
  },
  examples: [
    'He saw ‹30 to 40› carts.',
    'Between ‹10–15› stalls.',
    '‹Two or three› riders.',
    'Some ‹2 to 3 million› hens.',
    'A team of ‹10-15› divers.',
  ],
  counterexamples: ['Complaints rose from 20 to 30 in May.', 'The 2024-25 season.', 'A vote of 5-4.'],
})

const between = defineRule('number', {
  slug: 'between',
  pattern: ['between', { sequence: [{ ...amount, as: 'low' }, 'and', { ...amount, as: 'high' }], as: 'span' }],
  build: ({ low, high }, { document }) => readRange(document, low, high),
  examples: ['It employs between ‹five and ten› weavers.', 'Between ‹2,000 and 3,000› ponies.'],
  counterexamples: ['Between ten and five.'],
})

export const rangeRules: readonly FactRule[] = [range, between]
