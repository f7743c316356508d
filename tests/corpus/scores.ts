/** Scores over the whole corpus, and the floors that they must keep. */

import { addScores, f1, rowNames, scoreArticle, type Row, type Scores } from '../../src/evaluate/index.js'
import { extract } from '../../src/extractor.js'
import { corpus } from '../support/corpus.js'

export type Floors = Readonly<Record<Row, number>>

export function scoreCorpus(): Scores {
  return addScores(corpus.map(({ text, gold, article }) => scoreArticle(text, gold, extract(article))))
}

/** F1 of each row in whole hundredths, rounded down: a floor leaves room for the one or two records that any change moves. */
export function reachedFloors(scores: Scores): Floors {
  return Object.fromEntries(
    rowNames.map((row) => [row, Math.floor(f1(scores.rows[row]) * 100 + 1e-9) / 100]),
  ) as Record<Row, number>
}

/** Floors raised to what is reached; none is ever lowered. */
export function raiseFloors(floors: Partial<Floors>, reached: Floors): Floors {
  return Object.fromEntries(rowNames.map((row) => [row, Math.max(floors[row] ?? 0, reached[row])])) as Record<Row, number>
}
