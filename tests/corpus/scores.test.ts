import { expect, test } from 'vitest'
import { attributes, rowNames } from '../../src/evaluate/index.js'
import '../../src/testing/vitest.js'
import floors from './floors.json' with { type: 'json' }
import { raiseFloors, reachedFloors, scoreCorpus } from './scores.js'

const scores = scoreCorpus()
const reached = reachedFloors(scores)

test.for([...rowNames, ...attributes])('%s keeps its floor', (measure, { annotate }) => {
  expect(scores).toReachScore({ [measure]: floors[measure] })
  if (reached[measure] > floors[measure]) void annotate(`${measure} is at ${reached[measure]}: npm run floors`)
})

test('floors only rise', () => {
  const low = Object.fromEntries(Object.keys(floors).map((measure) => [measure, 0])) as unknown as typeof floors
  expect(raiseFloors(floors, low)).toEqual(floors)
  expect(raiseFloors(low, floors)).toEqual(floors)
})
