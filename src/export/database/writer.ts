/** A DuckDB database, and Parquet files written from one. */

import { tables } from '../schema/index.js'
import { views } from '../schema/views.js'
import type { Places, TableWriter } from '../writer.js'
import { openAppenders, type Connection } from './appenders.js'
import { comment, createTable, createView, literal, quoted } from './ddl.js'
import { loadDuckDb } from './load.js'

export interface DatabaseOptions {
  /** Path of the database below the output; undefined if only Parquet files are wanted. */
  readonly database: string | undefined
  /** Whether to write `parquet/articles.parquet` and so on. */
  readonly parquet: boolean
}

/** One thread keeps rows in the order in which they came; what does not fit the memory goes to the disk. */
const settings = { threads: '1', memory_limit: '400MB', default_block_size: '16384' }

/** @throws FactError `E_MISSING_PACKAGE` with what to install. */
export async function openDatabase(places: Places, { database, parquet }: DatabaseOptions): Promise<TableWriter> {
  const duckDb = await loadDuckDb()
  const path = await (database === undefined ? places.scratch('tables.duckdb') : places.file(database))
  const instance = await duckDb.DuckDBInstance.create(path, settings)
  const connection = await instance.connect()
  for (const statement of statements()) await connection.run(statement)
  const appenders = await openAppenders(connection, duckDb)
  let open = true
  const shut = (): void => {
    if (!open) return
    open = false
    connection.closeSync()
    instance.closeSync()
  }
  return {
    write(rows) {
      appenders.append(rows)
      return Promise.resolve()
    },
    async close() {
      appenders.close()
      if (parquet) await writeParquet(connection, places)
      await connection.run('CHECKPOINT')
      shut()
    },
    abandon: shut,
  }
}

function statements(): string[] {
  const keys = new Map<string, readonly string[]>(tables.map(({ name, key }) => [name, key]))
  return [
    ...tables.map((table) => createTable(table, (name) => keys.get(name)!)),
    ...tables.map((table) => comment('TABLE', table)),
    ...views.flatMap((view) => [createView(view), comment('VIEW', view)]),
  ]
}

async function writeParquet(connection: Connection, places: Places): Promise<void> {
  for (const { name } of tables) {
    const target = literal(await places.file(`parquet/${name}.parquet`))
    await connection.run(`COPY ${quoted(name)} TO ${target} (FORMAT parquet, COMPRESSION zstd)`)
  }
}
