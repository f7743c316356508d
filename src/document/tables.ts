/** Tables in plain text, as rows of cells: which cells are headers and which hold figures is for rules to say. */

import { partitionPoint } from '../partition-point.js'
import type { Document, TokenRange } from './document.js'
import { shapes } from './shape.js'
import { linesOf } from './lines.js'
import { stackedTables } from './stacked-tables.js'

/** A run of rows, one a line. */
export interface Table {
  readonly rows: readonly Row[]
  /** The line above the first row, which may be a caption; undefined where the table opens the text. */
  readonly lead: TokenRange | undefined
}

/** Cells from left to right; an empty cell is an empty range. */
export type Row = readonly TokenRange[]

/** More columns than this are no table in an article. */
const widest = 24
const columnSigns = ['|', '\t', '  ', ' / ']

const known = new WeakMap<Document, readonly Table[]>()

/** Tables of a document in order, read once. Linear in the number of tokens. */
export function readTables(document: Document): readonly Table[] {
  let tables = known.get(document)
  if (tables === undefined) known.set(document, (tables = tablesOf(document)))
  return tables
}

function tablesOf(document: Document): readonly Table[] {
  const lines = linesOf(document)
  const stacked = stackedTables(document, lines)
  if (!columnSigns.some((sign) => document.text.includes(sign))) return stacked
  return [...ruledTables(document, lines), ...stacked].sort((a, b) => a.rows[0]![0]!.from - b.rows[0]![0]!.from)
}

/** A cell by its row and column; the header is the first row of its table, where it has as many cells. */
export interface CellPlace {
  readonly row: Row
  readonly column: number
  readonly header: Row | undefined
}

/** The cell that a token stands in, undefined outside tables. */
export function cellAt(document: Document, token: number): CellPlace | undefined {
  const table = lastFrom(readTables(document), ({ rows }) => rows[0]![0]!.from, token)
  const row = table === undefined ? undefined : lastFrom(table.rows, ([cell]) => cell!.from, token)
  const column = row?.findIndex(({ from, to }) => from <= token && token < to) ?? -1
  if (table === undefined || row === undefined || column === -1) return undefined
  return { row, column, header: headerOf(table.rows[0]!, row) }
}

/** The last member that begins at `token` or before it, of members in order. */
function lastFrom<T>(members: readonly T[], from: (member: T) => number, token: number): T | undefined {
  return members[partitionPoint(members, (member) => from(member) <= token) - 1]
}

/** The first row, over its cells; over labels that have no header of their own its first cell is empty. */
function headerOf(first: Row, row: Row): Row | undefined {
  if (first === row) return undefined
  if (first.length === row.length) return first
  const { from } = first[0]!
  return first.length === row.length - 1 ? [{ from, to: from }, ...first] : undefined
}

/** Tables with one row a line. */
function ruledTables(document: Document, lines: readonly TokenRange[]): readonly Table[] {
  const tables: Table[] = []
  let rows: Row[] = []
  let lead: TokenRange | undefined
  let last: TokenRange | undefined
  const close = (): void => {
    if (rows.length > 1) tables.push({ rows, lead })
    rows = []
  }
  for (const line of lines) {
    const cells = rowCells(document, line)
    if (cells.length < 2 || cells.length > widest) close()
    else {
      if (rows.length === 0) lead = last
      if (!isRuled(document, line)) rows.push(cells)
    }
    last = line
  }
  close()
  return tables
}

/** Cells of a line; one or none where nothing parts it. */
export function rowCells(document: Document, line: TokenRange): Row {
  const parts = partingOf(document, line)
  return parts === undefined ? [] : cut(document, line, parts)
}

/** What parts the cells of a line: bars, else gaps, else two slashes or more. One pass. */
function partingOf(document: Document, { from, to }: TokenRange): Parting | undefined {
  const { lowers, starts, ends } = document
  let hasGap = false
  let slashes = 0
  for (let at = from; at < to; at++) {
    const word = lowers[at]!
    if (word === '|') return isBar
    if (at > from && starts[at]! !== ends[at - 1]! && !hasGap) hasGap = isGap(document, at) > 0
    if (word === '/' && isSlash(document, at) > 0) slashes++
  }
  return hasGap ? isGap : slashes > 1 ? isSlash : undefined
}

/** Whether a cell ends before a token. */
type Parting = (document: Document, at: number) => number

/** Cells between what `parts` finds, which is the number of cells that end there. */
function cut(document: Document, { from, to }: TokenRange, parts: Parting): TokenRange[] {
  const cells: TokenRange[] = []
  const skipped = parts === isGap ? 0 : 1
  let start = from
  for (let at = from; at < to; at++) {
    const ends = parts(document, at)
    if (ends === 0) continue
    // A bar at the edge of the line frames the table.
    if (at > from) cells.push({ from: start, to: at })
    for (let empty = 1; empty < ends; empty++) cells.push({ from: at, to: at })
    start = at + skipped
  }
  if (start < to) cells.push({ from: start, to })
  return cells
}

function isBar({ lowers }: Document, at: number): number {
  return lowers[at] === '|' ? 1 : 0
}

/** Two blanks or a tab before the token; of several tabs, each ends a cell. */
function isGap({ text, starts, ends, shapes: flags }: Document, at: number): number {
  if (at === 0 || (flags[at]! & shapes['line-start']) !== 0) return 0
  const from = ends[at - 1]!
  const to = starts[at]!
  if (to === from || (to === from + 1 && text.charCodeAt(from) !== tab)) return 0
  let tabs = 0
  for (let place = from; place < to; place++) {
    const code = text.charCodeAt(place)
    if (code === tab) tabs++
    // A wrapped line goes on below.
    else if (code === lineFeed) return 0
  }
  return Math.max(1, tabs)
}

const tab = 9
const lineFeed = 10

/** A slash between blanks, where the line has two of them. */
function isSlash({ lowers, shapes: flags }: Document, at: number): number {
  return lowers[at] === '/' && (flags[at]! & shapes.glued) === 0 && ((flags[at + 1] ?? 0) & shapes.glued) === 0 ? 1 : 0
}

/** "|-----|:---:|": the rule under a header. */
function isRuled({ lowers }: Document, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (!rule.test(lowers[at]!)) return false
  return true
}

const rule = /^[-|:=–—+_]+$/u
