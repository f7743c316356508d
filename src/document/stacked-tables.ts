/**
 * Tables whose cells stand one below the other, as they come out of pages whose markup is gone:
 *
 *     Offence / 2023 / 2024 / Burglary / 1,204 / 1,100 / Robbery / 310 / 298
 *
 * A row is a label with the figures below it; rows have equally many. Short labels above the first row are its header.
 */

import type { Document, TokenRange } from './document.js'
import { shapes } from './shape.js'
import type { Row, Table } from './tables.js'

/** Longest figure and label of a row, in tokens. */
const longestFigure = 4
const longestLabel = 10
/** Rows that a table of one column, and of several, has at least. */
const fewestLabelled = 3
const fewestRows = 2

const prose = 0
const label = 1
const figure = 2

export function stackedTables(document: Document, lines: readonly TokenRange[]): readonly Table[] {
  const kinds = lines.map((line) => kindOf(document, line))
  const tables: Table[] = []
  for (let at = 0; at + 1 < lines.length; at++) {
    if (kinds[at] !== label || kinds[at + 1] !== figure) continue
    const width = figuresFrom(kinds, at + 1)
    let end = at + width + 1
    while (kinds[end] === label && figuresFrom(kinds, end + 1) === width) end += width + 1
    const count = (end - at) / (width + 1)
    if (count >= (width === 1 ? fewestLabelled : fewestRows)) tables.push(tableOf(lines, kinds, at, end, width))
    at = end - 1
  }
  return tables
}

function tableOf(
  lines: readonly TokenRange[],
  kinds: readonly number[],
  from: number,
  to: number,
  width: number,
): Table {
  let above = from
  while (above > 0 && kinds[above - 1] === label && from - above < width + 1) above--
  // A single line above is a caption; a header has a cell for each column.
  const start = from - above > 1 && from - above >= width ? above : from
  const rows: Row[] = start < from ? [lines.slice(start, from)] : []
  for (let at = from; at < to; at += width + 1) rows.push(lines.slice(at, at + width + 1))
  return { rows, lead: lines[start - 1] }
}

function figuresFrom(kinds: readonly number[], from: number): number {
  let to = from
  while (kinds[to] === figure) to++
  return to - from
}

function kindOf({ shapes: flags, lowers }: Document, { from, to }: TokenRange): number {
  if (to - from > longestLabel) return prose
  const first = flags[from]!
  if ((first & shapes.digits) !== 0 && to - from <= longestFigure) {
    for (let at = from + 1; at < to; at++) if ((flags[at]! & shapes.alphabetic) !== 0) return label
    return figure
  }
  if (to - from === 1 && /^[-–—]$/u.test(lowers[from]!)) return figure
  return (first & shapes.alphabetic) !== 0 && lowers[to - 1] !== '.' ? label : prose
}
