/** Scores over the whole corpus, and the floors that they must keep. */

import { attributes, rowNames, type Attribute, type Row } from '../../src/evaluate/index.js'
import { reachedScore, scoreArticles, type Scores } from '../../src/testing/index.js'
import { corpus } from '../support/corpus.js'

/** Rows by F1, fields by the share of records that have them right. */
export type Floors = Readonly<Record<Row | Attribute, number>>

const measures = [...rowNames, ...attributes]

export function scoreCorpus(): Scores {
  return scoreArticles(corpus)
}

/** Each score in whole hundredths, rounded down: a floor leaves room for the one or two records that any change moves. */
export function reachedFloors(scores: Scores): Floors {
  const floorOf = (measure: Row | Attribute): number => Math.floor((reachedScore(scores, measure) ?? 0) * 100 + 1e-9) / 100
  return Object.fromEntries(measures.map((measure) => [measure, floorOf(measure)])) as Record<Row | Attribute, number>
}

/** Floors raised to what is reached; none is ever lowered. */
export function raiseFloors(floors: Partial<Floors>, reached: Floors): Floors {
  return Object.fromEntries(
    measures.map((measure) => [measure, Math.max(floors[measure] ?? 0, reached[measure])]),
  ) as Record<Row | Attribute, number>
}
