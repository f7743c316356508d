/** Articles written out in several formats, and read back by other hands. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance, type Json } from '@duckdb/node-api'
import { parse } from 'csv-parse/sync'
import { openExport, type OutputFormat } from '../../src/export/formats.js'
import { stageFiles } from '../../src/export/staging.js'
import type { Article, Extraction } from '../../src/facts.js'
import { createExtractor } from '../../src/index.js'

const extractor = createExtractor({ sentences: true })

export const extractAll = (articles: readonly Article[]): Extraction[] =>
  articles.map((article) => extractor.extract(article))

export interface Folder {
  readonly path: string
  readonly remove: () => void
}

export function emptyFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'lexfacts-export-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Writes extractions to a folder as a run would. */
export async function exportTo(
  folder: string,
  formats: readonly OutputFormat[],
  extractions: readonly Extraction[],
): Promise<void> {
  const staging = await stageFiles(folder)
  const writer = await openExport({ formats: new Set(formats), places: staging.places })
  for (const extraction of extractions) await writer.write({ extraction })
  await writer.close()
  await staging.commit()
}

/** Records of a CSV file by the names of its columns. */
export function readCsv(folder: string, table: string): Record<string, string>[] {
  return parse(readFileSync(join(folder, 'csv', `${table}.csv`)), { columns: true })
}

/** What a database answers, as JSON. */
export async function query(path: string, sql: string): Promise<Record<string, Json>[]> {
  const instance = await DuckDBInstance.create(path, { access_mode: path === ':memory:' ? 'automatic' : 'read_only' })
  const connection = await instance.connect()
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson()
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
