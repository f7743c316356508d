/** The formats of a corpus, and what each needs. Libraries are loaded with the first run that writes their format. */

import { jsonLines, jsonList, textWriter } from './json.js'
import { outputs } from '../output-names.js'
import type { Places, TableWriter, Writer } from './writer.js'

/** Formats that are written to files. */
export type OutputFormat = keyof typeof outputs

/** What extractions hold beside their facts, as options of the extractor. */
export interface ExtractionParts {
  readonly sentences: boolean
  readonly articleText: boolean
}

const tableFormats: ReadonlySet<OutputFormat> = new Set(['csv', 'duckdb', 'parquet'])

/** What some of the formats need. */
export function neededParts(formats: Iterable<OutputFormat>): ExtractionParts {
  const all = [...formats]
  return { sentences: all.some((format) => tableFormats.has(format)), articleText: all.includes('html') }
}

export interface ExportOptions {
  readonly formats: ReadonlySet<OutputFormat>
  readonly places: Places
  /** Name of the file of `duckdb` or `html`, if that is the only format; default as in `outputs`. */
  readonly file?: string
}

/**
 * Opens all formats as one writer.
 *
 * @throws FactError `E_MISSING_PACKAGE` if one of them needs a package that is not installed.
 */
export async function openExport({ formats, places, file }: ExportOptions): Promise<Writer> {
  const writers: Writer[] = []
  const parts = neededParts(formats)
  const holdOnlyFacts = !parts.sentences && !parts.articleText
  if (formats.has('jsonl')) writers.push(textWriter(await places.file(outputs.jsonl), jsonLines(holdOnlyFacts)))
  if (formats.has('json')) writers.push(textWriter(await places.file(outputs.json), jsonList()))
  const tables = await openTables(formats, places, file)
  if (tables.length > 0) {
    const { openCorpusTables } = await import('./corpus-tables.js')
    writers.push(await openCorpusTables(tables, places))
  }
  if (formats.has('html')) {
    const { openReport } = await import('./report/writer.js')
    writers.push(await openReport(await places.file(file ?? outputs.html), places))
  }
  return {
    async write(found) {
      for (const writer of writers) await writer.write(found)
    },
    async close() {
      for (const writer of writers) await writer.close()
    },
    abandon() {
      for (const writer of writers) writer.abandon()
    },
  }
}

async function openTables(
  formats: ReadonlySet<OutputFormat>,
  places: Places,
  database: string = outputs.duckdb,
): Promise<TableWriter[]> {
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
