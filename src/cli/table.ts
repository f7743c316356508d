/** An extraction as tables for a person at a terminal. */

import Table from 'cli-table3'
import picocolors from 'picocolors'
import stringWidth from 'string-width'
import type { Extraction } from '../facts.js'
import { tablesOf, type FactTable } from './columns.js'

export interface TableOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly color: boolean
}

/** Blanks between columns. */
const gap = 2
const narrowest = 4

/** Heading, then one table for each kind that has facts. Ends with a line break. */
export function renderTables(extraction: Extraction, { width, color }: TableOptions): string {
  const { bold, dim } = picocolors.createColors(color)
  const { id, title, published, publishedFrom } = extraction
  const source = publishedFrom === null || publishedFrom === 'metadata' ? '' : ` (from the ${publishedFrom})`
  const blocks = [
    [bold(id), ...(title === null ? [] : [title]), published === null ? 'no date' : `${published}${source}`].join('\n'),
  ]
  for (const table of tablesOf(extraction)) {
    if (table.rows.length === 0) continue
    blocks.push(renderFactTable(table, { width, color }))
  }
  if (blocks.length === 1) blocks.push(dim('no facts'))
  return `${blocks.join('\n\n')}\n`
}

/** A heading and the rows under it; columns without a value are left out. */
export function renderFactTable(table: FactTable, { width, color }: TableOptions): string {
  const { bold, dim } = picocolors.createColors(color)
  return `${bold(`${table.name} (${table.rows.length})`)}\n${renderTable(table, width, dim)}`
}

function renderTable({ head, rows }: FactTable, width: number, dim: (text: string) => string): string {
  const kept = head.map((_, column) => column).filter((column) => rows.some((row) => row[column] !== ''))
  const cells = rows.map((row) => kept.map((column) => row[column]!))
  const titles = kept.map((column) => head[column]!)
  const widths = fitColumns([titles, ...cells], width)
  const table = new Table({
    head: titles.map(dim),
    colWidths: widths.map((columns) => columns + gap),
    chars: noLines,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': gap },
    wordWrap: true,
    wrapOnWordBoundary: true,
  })
  table.push(...cells.map((row) => row.map((cell, column) => breakWords(cell, widths[column]!))))
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

/** Widths that hold the widest cells; where the terminal is narrower, the widest columns give way first. */
function fitColumns(rows: readonly (readonly string[])[], width: number): number[] {
  const widths = rows[0]!.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, stringWidth(row[column]!)), 0),
  )
  const room = width - gap * widths.length
  let excess = widths.reduce((sum, columns) => sum + columns, 0) - room
  while (excess > 0) {
    const widest = widths.indexOf(Math.max(...widths))
    if (widths[widest]! <= narrowest) break
    widths[widest]!--
    excess--
  }
  return widths
}

/** The table cuts words that are longer than their column; here they go on in the next line. */
function breakWords(cell: string, width: number): string {
  return cell.replace(/\S+/gu, (word) => (stringWidth(word) <= width ? word : brokenAt(word, width)))
}

function brokenAt(word: string, width: number): string {
  let lines = ''
  let line = 0
  for (const sign of word) {
    const columns = stringWidth(sign)
    if (line + columns > width) {
      lines += ' '
      line = 0
    }
    lines += sign
    line += columns
  }
  return lines
}

const noLines = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid']
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`, `left-${side}`, `right-${side}`])
    .concat('mid-mid', 'middle')
    .map((name) => [name, '']),
)
