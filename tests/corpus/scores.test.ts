import { expect, test } from 'vitest'
import { rowNames } from '../../src/evaluate/index.js'
import floors from './floors.json' with { type: 'json' }
import { raiseFloors, reachedFloors, scoreCorpus } from './scores.js'

const reached = reachedFloors(scoreCorpus())

test.for(rowNames)('F1 of %s keeps its floor', (row, { annotate }) => {
  expect(reached[row]).toBeGreaterThanOrEqual(floors[row])
  if (reached[row] > floors[row]) void annotate(`${row} is at ${reached[row]}: npm run floors`)
})

test('floors only rise', () => {
  const low = Object.fromEntries(rowNames.map((row) => [row, 0])) as unknown as typeof floors
  expect(raiseFloors(floors, low)).toEqual(floors)
  expect(raiseFloors(low, floors)).toEqual(floors)
})
