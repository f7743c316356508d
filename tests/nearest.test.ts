import { expect, test } from 'vitest'
import { nearestWord } from '../src/nearest.js'

const words = [
  'us.fcc',
  'us.ftc',
  'DA',
  'moment/weekday',
  'year/weekday-of-year',
  'percentage/figure-percent',
  'percent',
]

test.for([
  // word, nearest, why
  ['percents', 'percent', 'one letter too many'],
  ['us.fct', 'us.ftc', 'two letters changed places'],
  ['PERCENT', 'percent', 'case is no edit'],
  ['weekday', 'moment/weekday', 'the shortest with this part'],
  ['percentage/percent-figure', 'percentage/figure-percent', 'parts in another order'],
  ['a', undefined, 'as many edits as letters'],
  ['verdict', undefined, 'nothing is near'],
  ['', undefined, 'nothing is asked for'],
  ['/', undefined, 'nothing is asked for'],
] as const)('"%s" → %s: %s', ([word, nearest]) => {
  expect(nearestWord(word, words)).toBe(nearest)
})
