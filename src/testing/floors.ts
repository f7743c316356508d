/** Scores that must be reached. */

import { FactError } from '../errors.js'
import {
  attributes,
  f1,
  macroScore,
  rightShare,
  rowNames,
  rows,
  type Attribute,
  type Row,
  type Scores,
} from '../evaluate/index.js'
import { factKinds, type FactKind } from '../facts.js'
import { nearestWord } from '../nearest.js'

/** `macro` is the mean over the kinds, a kind its headline row; rows are F1 scores, fields shares of the records that are right. */
export type Measure = 'macro' | FactKind | Row | Attribute

/** The least that each measure must be, from 0 to 1. */
export type ScoreFloors = Readonly<Partial<Record<Measure, number>>>

/** A measure that is below its floor. */
export interface Shortfall {
  readonly measure: Measure
  readonly floor: number
  /** Null where no article annotates what is measured. */
  readonly reached: number | null
}

const measures = ['macro', ...factKinds, ...rowNames, ...attributes] as const

/**
 * Measures below their floors.
 *
 * @throws FactError `E_BAD_USAGE` for a measure that is none.
 */
export function shortfalls(scores: Scores, floors: ScoreFloors): Shortfall[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const measure = measureOf(name)
    const reached = reachedScore(scores, measure)
    // Shares such as 2/3 have no exact form, and a floor may be copied from a printed score.
    return reached !== null && reached >= floor - 1e-9 ? [] : [{ measure, floor, reached }]
  })
}

/**
 * The measure of a name.
 *
 * @throws FactError `E_BAD_USAGE` for a name that is none, with the nearest one.
 */
export function measureOf(name: string): Measure {
  const measure = measures.find((each) => each === name)
  if (measure !== undefined) return measure
  const nearest = nearestWord(name, measures)
  const tip = nearest === undefined ? `known are ${measures.join(', ')}` : `did you mean "${nearest}"?`
  throw new FactError('E_BAD_USAGE', `no measure is called "${name}"; ${tip}`)
}

/** The value of a measure, 0 to 1; null where no article annotates what is measured. */
export function reachedScore(scores: Scores, measure: Measure): number | null {
  if (measure === 'macro') return scores.kinds.length === 0 ? null : macroScore(scores)
  const kind = factKinds.find((each) => each === measure)
  const row = rowNames.find((each) => each === measure || (rows[each].kind === kind && rows[each].headline))
  if (row !== undefined) return scores.kinds.includes(rows[row].kind) ? f1(scores.rows[row]) : null
  return rightShare(scores.attributes[measure as Attribute])
}
