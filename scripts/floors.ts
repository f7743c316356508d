/** Raises the floors of the corpus test to what the extractor reaches now. */

import { readFileSync, writeFileSync } from 'node:fs'
import { raiseFloors, reachedFloors, scoreCorpus, type Floors } from '../tests/corpus/scores.js'

const file = new URL('../tests/corpus/floors.json', import.meta.url)
const floors = JSON.parse(readFileSync(file, 'utf8')) as Partial<Floors>
writeFileSync(file, `${JSON.stringify(raiseFloors(floors, reachedFloors(scoreCorpus())), null, 2)}\n`)
