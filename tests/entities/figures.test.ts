import { expect, test } from 'vitest'
import { disagree, type Figure } from '../../src/entities/figures.js'

const exact = (value: number, max: number | null = null): Figure => ({ value, max, mod: 'exact' })
const about = (mod: Figure['mod'], value: number): Figure => ({ value, max: null, mod })

test.for([
  ['one number', exact(12), exact(12), false],
  ['two numbers', exact(12), exact(13), true],
  ['a number within a range', exact(12), exact(10, 15), false],
  ['a number beyond a range', exact(16), exact(10, 15), true],
  ['a rounded number', exact(12_987), exact(13_000), false],
  ['a number rounded otherwise', exact(12_400), exact(13_000), true],
  ['hundreds, which may be meant as they stand', exact(300), exact(312), true],
  ['about', about('approx', 1000), exact(1080), false],
  ['about, but too far', about('approx', 1000), exact(1200), true],
  ['more than, and more', about('more_than', 9000), exact(9870), false],
  ['more than, and less', about('more_than', 9000), exact(8500), true],
  ['at most, and more', about('at_most', 9), exact(10), true],
  ['at least and at most with room between', about('at_least', 5), about('at_most', 9), false],
  ['dozens', about('vague', 24), exact(400), false],
] as const)('%s', ([, a, b, expected]) => {
  expect(disagree(a, b)).toBe(expected)
  expect(disagree(b, a)).toBe(expected)
})
