/** The bundled corpus as a database, for the queries of the README. */

import { join } from 'node:path'
import { lexfacts } from './command.js'
import { corpusFolder } from './corpus.js'
import { emptyFolder, query } from './exported.js'

/** Made with the first query, and removed with the process. */
let made: Promise<string> | undefined

async function makeDatabase(): Promise<string> {
  const folder = emptyFolder()
  process.once('exit', folder.remove)
  const path = join(folder.path, 'facts.duckdb')
  const { status, err } = await lexfacts(['extract', corpusFolder, '-o', path, '--format', 'duckdb'])
  if (status !== 0) throw new Error(err)
  return path
}

/** What a query on the corpus gives, as columns of text. */
export async function printQuery(sql: string): Promise<string> {
  made ??= makeDatabase()
  const rows = await query(await made, sql)
  const names = Object.keys(rows[0] ?? {})
  const lines = [names, ...rows.map((row) => names.map((name) => String(row[name] ?? '')))]
  const widths = names.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  return lines
    .map(
      (line) =>
        `${line
          .map((cell, column) => cell.padEnd(widths[column]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
