/** Lines that hold a label and its number: "Calls for service: 214", "Cases opened: 112 (2023: 98)". */

import type { Document } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import { unitOfHeader } from './headers.js'
import type { CountReading } from './reading.js'

const longestLabel = 8

/** What the label in front of a number counts; undefined unless the label opens the line and the number ends it. */
export function labelUnit(
  document: Document,
  from: number,
  to: number,
): Pick<CountReading, 'unit' | 'action'> | undefined {
  const { lowers, shapes: flags, size } = document
  if (lowers[from - 1] !== ':') return undefined
  const endsLine = to >= size || (flags[to]! & shapes['line-start']) !== 0 || lowers[to] === '(' || lowers[to] === ';'
  if (!endsLine) return undefined
  let start = from - 1
  while (start > 0 && (flags[start]! & shapes['line-start']) === 0) {
    if (from - start > longestLabel) return undefined
    start--
  }
  return start < from - 1 ? unitOfHeader(document, { from: start, to: from - 1 }) : undefined
}
