/** The formats of a corpus, and what each needs. Libraries are loaded with the first run that writes their format. */

import { jsonLines, jsonList, textWriter } from './json.js'
import type { Places, TableWriter, Writer } from './writer.js'

/** Formats that are written to files, and what they write below the folder of the output. */
export const outputs = {
  jsonl: 'facts.jsonl',
  json: 'facts.json',
  csv: 'csv/',
  duckdb: 'facts.duckdb',
  parquet: 'parquet/',
} as const
export type OutputFormat = keyof typeof outputs

/** Whether a format needs extractions with their sentences. */
export function needsSentences(format: OutputFormat): boolean {
  return format !== 'jsonl' && format !== 'json'
}

export interface ExportOptions {
  readonly formats: ReadonlySet<OutputFormat>
  readonly places: Places
  /** Name of the database; default `facts.duckdb`. */
  readonly database?: string
}

/**
 * Opens all formats as one writer.
 *
 * @throws FactError `E_MISSING_PACKAGE` if one of them needs a package that is not installed.
 */
export async function openExport({ formats, places, database = outputs.duckdb }: ExportOptions): Promise<Writer> {
  const writers: Writer[] = []
  if (formats.has('jsonl')) writers.push(textWriter(await places.file(outputs.jsonl), jsonLines()))
  if (formats.has('json')) writers.push(textWriter(await places.file(outputs.json), jsonList()))
  const tables = await openTables({ formats, places, database })
  if (tables.length > 0) {
    const { openCorpusTables } = await import('./corpus-tables.js')
    writers.push(await openCorpusTables(tables, places))
  }
  return {
    async write(extraction) {
      for (const writer of writers) await writer.write(extraction)
    },
    async close() {
      for (const writer of writers) await writer.close()
    },
    abandon() {
      for (const writer of writers) writer.abandon()
    },
  }
}

async function openTables({ formats, places, database }: Required<ExportOptions>): Promise<TableWriter[]> {
  const tables: TableWriter[] = []
  if (formats.has('duckdb') || formats.has('parquet')) {
    const { openDatabase } = await import('./database/writer.js')
    const parquet = formats.has('parquet')
    tables.push(await openDatabase(places, { database: formats.has('duckdb') ? database : undefined, parquet }))
  }
  if (formats.has('csv')) {
    const { openCsv } = await import('./csv.js')
    tables.push(await openCsv(places))
  }
  return tables
}
