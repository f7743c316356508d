/** Rows into the tables of a database. */

import { tables, type Rows } from '../schema/index.js'
import type { ColumnType, Row, Table } from '../schema/table.js'
import type { DuckDb } from './load.js'

export type Connection = InstanceType<DuckDb['DuckDBConnection']>
type Appender = InstanceType<DuckDb['DuckDBAppender']>

/** DuckDB flushes an appender by itself after about 200,000 rows, without regard to the tables it refers to. */
const mostBuffered = 20_000

export interface Appenders {
  append(rows: Rows): void
  close(): void
}

/** One appender for each table; they are flushed in the order of the tables, so that what a row refers to is there. */
export async function openAppenders(connection: Connection, { DuckDBDateValue }: DuckDb): Promise<Appenders> {
  const open = new Map<string, Appender>()
  for (const { name } of tables) open.set(name, await connection.createAppender(name))
  let buffered = 0

  const flush = (): void => {
    for (const appender of open.values()) appender.flushSync()
    buffered = 0
  }
  const appendCell = (appender: Appender, type: ColumnType, cell: Row[string]): void => {
    if (cell === null) appender.appendNull()
    else if (type === 'integer') appender.appendInteger(cell as number)
    else if (type === 'number') appender.appendDouble(cell as number)
    else if (type === 'boolean') appender.appendBoolean(cell as boolean)
    else if (type === 'date') appender.appendDate(new DuckDBDateValue(daysOf(cell as string)))
    else appender.appendVarchar(cell as string)
  }
  const appendTable = ({ name, columns }: Table, rows: readonly Row[]): void => {
    const appender = open.get(name)!
    const cells = Object.entries(columns)
    for (const row of rows) {
      for (const [column, { type }] of cells) appendCell(appender, type, row[column]!)
      appender.endRow()
      if (++buffered >= mostBuffered) flush()
    }
  }
  return {
    append(rows) {
      for (const table of tables) appendTable(table, rows[table.name] ?? [])
    },
    close() {
      flush()
      for (const appender of open.values()) appender.closeSync()
    },
  }
}

/** Days since 1970-01-01. */
function daysOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}
