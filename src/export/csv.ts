/** CSV: one file for each table. */

import { stringify } from 'csv-stringify/sync'
import { tables, type TableName } from './schema/index.js'
import type { Row } from './schema/table.js'
import { createTextFile, type TextFile } from './text-file.js'
import type { Places, TableWriter } from './writer.js'

/**
 * RFC 4180 in UTF-8 without a byte order mark; null is an empty cell. A cell of text that a spreadsheet would take for a
 * formula gets an apostrophe in front; numbers stay numbers.
 */
function csvOf(rows: readonly (readonly Row[string][])[]): string {
  return stringify([...rows], {
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { boolean: String },
  })
}

/** Opens `csv/articles.csv` and so on; a table without rows has its head. */
export async function openCsv(places: Places): Promise<TableWriter> {
  const files = new Map<TableName, TextFile>()
  for (const { name, columns } of tables) {
    const file = createTextFile(await places.file(`csv/${name}.csv`))
    files.set(name, file)
    await file.write(csvOf([Object.keys(columns)]))
  }
  const all = [...files.values()]
  return {
    async write(batch) {
      for (const { name, columns } of tables) {
        const rows: readonly Row[] = batch[name] ?? []
        if (rows.length === 0) continue
        const names = Object.keys(columns)
        await files.get(name)!.write(csvOf(rows.map((row) => names.map((column) => row[column]!))))
      }
    },
    async close() {
      for (const file of all) await file.close()
    },
    abandon() {
      for (const file of all) file.abandon()
    },
  }
}
