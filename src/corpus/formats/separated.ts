/** Tables in CSV and TSV, an article a row, the first row naming the columns. One row is held at a time. */

import type { Warning } from '../../facts.js'
import { readLines } from '../bytes/lines.js'
import { decodeText } from '../encoding/decode.js'
import { articleAt, faultAt, longestArticle, type Reading } from '../reading.js'
import type { Input } from './input.js'
import { articleOf, recordFields, suggestion, type FieldMap, type RecordField } from './records.js'
import { readRows, type TextLine } from './rows.js'

const delimiters = [',', ';', '\t', '|']

export function readCsv(input: Input): AsyncIterable<Reading> {
  return readSeparated(input, undefined)
}

export function readTsv(input: Input): AsyncIterable<Reading> {
  return readSeparated(input, '\t')
}

/** @param given What parts cells; undefined to tell it by the first row. */
async function* readSeparated({ file, id, bytes, map }: Input, given: string | undefined): AsyncGenerator<Reading> {
  const warnings = new Map<number, readonly Warning[]>()
  const source = decodeLines(bytes, warnings)
  const first = await source.next()
  if (first.done === true) return
  const delimiter = given ?? delimiterOf(first.value.text ?? '')
  let columns: readonly string[] | undefined
  for await (const { line, cells, wrong } of readRows(chain(first.value, source), delimiter, () => columns?.length)) {
    if (cells === undefined) {
      yield faultAt({ file, line }, wrong ?? 'not a row')
      if (columns === undefined) return
    } else if (columns === undefined) {
      columns = cells.map((name) => name.trim())
      const missing = missingColumn(columns, map)
      if (missing === undefined) continue
      yield faultAt({ file, line }, missing)
      return
    } else {
      const record = Object.fromEntries(columns.map((name, column) => [name, cells[column]]))
      yield articleAt({ file, line }, await articleOf(record, `${id}:${line}`, filled(columns, map)), takeWarnings(warnings))
    }
  }
}

/** Warnings of all lines since they were last asked for, which are those of one row. */
function takeWarnings(warnings: Map<number, readonly Warning[]>): readonly Warning[] {
  const taken = [...warnings.values()].flat()
  warnings.clear()
  return taken
}

async function* decodeLines(
  chunks: AsyncIterable<Uint8Array>,
  warnings: Map<number, readonly Warning[]>,
): AsyncGenerator<TextLine> {
  for await (const { number, bytes } of readLines(chunks, longestArticle)) {
    const decoded = bytes === undefined ? { wrong: '' } : await decodeText(bytes)
    if ('wrong' in decoded) yield { number, text: undefined }
    else yield { number, text: decoded.text }
    if ('text' in decoded && decoded.warnings.length > 0) warnings.set(number, decoded.warnings)
  }
}

async function* chain(first: TextLine, rest: AsyncIterable<TextLine>): AsyncGenerator<TextLine> {
  yield first
  yield* rest
}

/** The one of the usual delimiters that stands most often between the names of columns. */
function delimiterOf(head: string): string {
  const unquoted = head.replace(/"[^"]*"/gu, '')
  const counts = delimiters.map((delimiter) => unquoted.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))]!
}

/** What is wrong with the columns, if a column that is asked for is not there. */
function missingColumn(columns: readonly string[], map: FieldMap): string | undefined {
  const listed = columns.slice(0, 30).map((name) => `"${name}"`).join(', ') // prettier-ignore
  for (const name of Object.values(map)) {
    if (!columns.includes(name)) return `no column "${name}"${suggestion(name, columns)}; the columns are ${listed}`
  }
  const { text, html } = filled(columns, map)
  if (text !== undefined || html !== undefined) return undefined
  return `no column "text" or "html", and none was named for it; the columns are ${listed}`
}

/** The map, with columns that bear the name of a field in whatever case. */
function filled(columns: readonly string[], map: FieldMap): FieldMap {
  const own = columns.flatMap((name) => (recordFields.includes(name.toLowerCase() as RecordField) ? [[name.toLowerCase(), name]] : []))
  return { ...(Object.fromEntries(own) as FieldMap), ...map }
}
