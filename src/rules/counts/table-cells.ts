/** Numbers that stand alone in the cells of a table whose header names what they count. */

import type { Document } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import type { FactSpans } from '../kinds.js'
import { unitOfHeader } from './headers.js'
import type { CountReading } from './reading.js'

interface Cell {
  readonly from: number
  readonly to: number
}

const widest = 24

/** Readings of the numbers in table cells, by first token. Cells are parted by "|". */
export function tableCells(document: Document, spans: FactSpans): ReadonlyMap<number, CountReading> {
  const readings = new Map<number, CountReading>()
  if (!document.text.includes('|')) return readings
  let header: readonly Cell[] = []
  for (let from = 0; from < document.size;) {
    const to = endOfLine(document, from)
    const cells = cellsOf(document, from, to)
    if (cells.length < 2 || cells.length > widest) header = []
    else if (header.length !== cells.length) header = cells
    else readRow(document, spans, header, cells, readings)
    from = to
  }
  return readings
}

function endOfLine({ shapes: flags, size }: Document, from: number): number {
  let to = from + 1
  while (to < size && (flags[to]! & shapes['line-start']) === 0) to++
  return to
}

/** Cells of a line; empty unless the line has separators. */
function cellsOf({ lowers }: Document, from: number, to: number): Cell[] {
  const cells: Cell[] = []
  let start = from
  for (let at = from; at < to; at++) {
    if (lowers[at] !== '|') continue
    if (at > start) cells.push({ from: start, to: at })
    start = at + 1
  }
  if (start > from && start < to) cells.push({ from: start, to })
  return cells
}

function readRow(
  document: Document,
  spans: FactSpans,
  header: readonly Cell[],
  cells: readonly Cell[],
  readings: Map<number, CountReading>,
): void {
  cells.forEach((cell, column) => {
    const number = spans.startingAt('number', cell.from)
    const unit = unitOfHeader(document, header[column]!)
    if (number === undefined || number.to !== cell.to || unit === undefined || !Number.isInteger(number.value.value))
      return
    readings.set(cell.from, { value: number.value.value, max: number.value.max, mod: 'exact', ...unit })
  })
}
