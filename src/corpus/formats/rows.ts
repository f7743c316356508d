/**
 * Rows of a table, which may go over several lines inside quotes. A row with a quote too many would take the rows after it
 * for its own, so rows are put together here and csv-parse reads the cells of each: where a row makes no sense, its first
 * line alone is given up and the lines behind that are read again.
 */

import { parse } from 'csv-parse/sync'
import { counted } from '../../counted.js'

export interface TextLine {
  readonly number: number
  /** With its break; undefined for a line too long to be held. */
  readonly text: string | undefined
}

/** A row, by the number of its first line: its cells, or what is wrong with it. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[] | undefined
  readonly wrong?: string
}

/** UTF-16 units and lines of the longest row. */
const longestRow = 32 * 1024 * 1024
const mostLines = 100_000

/** @param width Cells of a row; one with more or fewer makes no sense. Undefined before the first row. */
export async function* readRows(
  lines: AsyncIterable<TextLine>,
  delimiter: string,
  width: () => number | undefined,
): AsyncGenerator<Row> {
  const source = lines[Symbol.asyncIterator]()
  const unread: TextLine[] = []
  const next = async (): Promise<TextLine | undefined> => unread.pop() ?? (await source.next()).value
  for (let first = await next(); first !== undefined; first = await next()) {
    const { number: line } = first
    if (first.text?.trim() === '') continue
    const held = [first]
    let size = first.text?.length ?? 0
    let open = hasOpenQuote(first)
    while (open && size < longestRow && held.length < mostLines) {
      const more = await next()
      if (more === undefined) break
      held.push(more)
      size += more.text?.length ?? 0
      if (more.text === undefined) break
      if (hasOpenQuote(more)) open = false
    }
    const row = open ? { wrong: 'a quote is opened here and never closed' } : readCells(held, delimiter, width())
    yield { line, cells: undefined, ...row }
    if ('wrong' in row) for (const again of held.slice(1).reverse()) unread.push(again)
  }
}

function hasOpenQuote({ text }: TextLine): boolean {
  let quotes = 0
  for (let at = text?.indexOf('"') ?? -1; at !== -1; at = text!.indexOf('"', at + 1)) quotes++
  return quotes % 2 === 1
}

function readCells(
  lines: readonly TextLine[],
  delimiter: string,
  width: number | undefined,
): { readonly cells: readonly string[] } | { readonly wrong: string } {
  if (lines.some(({ text }) => text === undefined)) return { wrong: 'a line too long to be held' }
  const source = lines.map(({ text }) => text).join('')
  let rows: string[][]
  try {
    rows = parse(source, { delimiter, relax_column_count: true })
  } catch (error) {
    return { wrong: `not a row: ${error instanceof Error ? error.message.replace(/ at line \d+/gu, '') : String(error)}` }
  }
  const cells = rows[0] ?? []
  if (width !== undefined && cells.length !== width) {
    return { wrong: `${counted(cells.length, 'cell')}, where the first row has ${width}` }
  }
  return { cells }
}
