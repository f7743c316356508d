/** Whether two figures can both be true of one thing. */

import type { CountFact } from '../facts.js'

/** A number as an article gives it. */
export type Figure = Pick<CountFact, 'value' | 'max' | 'mod'>

/** "About" leaves this share open on both sides. */
const approximateShare = 0.1

/** True where no number fits both: 9,870 and "almost 10,000" agree, "more than 9,000" and 8,500 do not. */
export function disagree(a: Figure, b: Figure): boolean {
  if (a.mod === 'vague' || b.mod === 'vague') return false
  const [low, high] = rangeOf(a)
  const [otherLow, otherHigh] = rangeOf(b)
  return low > otherHigh || otherLow > high
}

/** The least and the greatest number that a figure can stand for. */
function rangeOf({ value, max, mod }: Figure): readonly [number, number] {
  const top = max ?? value
  const half = roundingOf(top) / 2
  switch (mod) {
    case 'exact':
    case 'vague':
      return [value - roundingOf(value) / 2, top + half]
    case 'approx':
      return [value * (1 - approximateShare), top * (1 + approximateShare)]
    case 'more_than':
    case 'at_least':
      return [value, Infinity]
    case 'less_than':
    case 'at_most':
      return [-Infinity, top]
    default:
      return mod satisfies never
  }
}

/** The place that a number seems rounded to: 13,000 to thousands; below 1,000 and with two zeros or fewer, none. */
function roundingOf(value: number): number {
  if (value < 1000) return 0
  let place = 1
  while (value % (place * 10) === 0) place *= 10
  return place >= 1000 ? place : 0
}
