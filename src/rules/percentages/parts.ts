/** What rules of fractions share: parts of time are no shares. */

import type { Document } from '../../document/document.js'
import { shareOf, type PercentageReading } from './reading.js'

export const denominators = new Map([
  ['half', 2], ['third', 3], ['fourth', 4], ['quarter', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7], ['eighth', 8], ['ninth', 9],
  ['tenth', 10], ['twelfth', 12], ['twentieth', 20], ['hundredth', 100],
]) // prettier-ignore
export const parts = [...denominators.keys()]

/** Words after "a third" and the like that make it an ordinal or a measure: "a quarter mile", "one third party". */
export const notParts = ['party', 'parties', 'person', 'mile', 'hour', 'century', 'pounder', 'final', 'grade', 'grader', 'year', 'day', 'time', 'amendment', 'circuit'] // prettier-ignore

/** Words before "quarters" and "half" that make them parts of a year, of a match or of a pair. */
export const placeWords = [
  'first', 'second', 'third', 'fourth', 'last', 'latter', 'past', 'previous', 'next', 'final', 'early', 'late', 'consecutive',
  'recent', 'other', 'opening', 'closing', 'better', 'top', 'bottom', 'northern', 'southern', 'eastern', 'western', 'every',
] // prettier-ignore
export const timeWords = new Set([
  'hour', 'century', 'decade', 'year', 'month', 'week', 'day', 'mile', 'kilometre', 'kilometer', 'pound', 'inch', 'dozen', 'million', 'billion', 'trillion',
]) // prettier-ignore

/** "half of 2023", "a quarter of an hour", "three quarters of the year", "a third of July": measures and dates. */
export function measuresTime({ lowers }: Document, to: number): boolean {
  if (lowers[to] !== 'of') return false
  let next = to + 1
  while (['a', 'an', 'the', 'this', 'last', 'next', 'that', 'fiscal', 'each', 'every'].includes(lowers[next] ?? ''))
    next++
  const word = lowers[next] ?? ''
  return timeWords.has(word) || /^(?:19|20)\d\d$/u.test(word)
}

export function fraction(part: number, whole: number): PercentageReading {
  return { value: shareOf(part, whole), unit: 'fraction', direction: null }
}
