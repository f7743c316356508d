/** The tables and views in SQL. */

import type { Column, ColumnType, ForeignKey, Table } from '../schema/table.js'
import type { View } from '../schema/views.js'

const types: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  date: 'DATE',
  boolean: 'BOOLEAN',
}

/** An identifier, whatever it is called: `"of"`. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/**
 * A table with its keys. References of a table to itself are no constraints: DuckDB checks them row by row, and an agency
 * may be named before the one that it is a unit of.
 *
 * @param keyOf Names of the key of another table.
 */
export function createTable(
  { name, columns, key, references }: Table,
  keyOf: (table: string) => readonly string[],
): string {
  const lines = [
    ...Object.entries(columns).map(([column, { type, nullable }]: [string, Column]) => {
      return `${quoted(column)} ${types[type]}${nullable ? '' : ' NOT NULL'}`
    }),
    `PRIMARY KEY (${list(key)})`,
    ...references
      .filter(({ table }) => table !== name)
      .map((reference: ForeignKey) => {
        return `FOREIGN KEY (${list(reference.columns)}) REFERENCES ${quoted(reference.table)} (${list(keyOf(reference.table))})`
      }),
  ]
  return `CREATE TABLE ${quoted(name)} (\n  ${lines.join(',\n  ')}\n)`
}

export function createView({ name, sql }: View): string {
  return `CREATE VIEW ${quoted(name)} AS ${sql}`
}

/** What the table is, where a client of the database shows it. */
export function comment(kind: 'TABLE' | 'VIEW', { name, about }: Table | View): string {
  return `COMMENT ON ${kind} ${quoted(name)} IS ${literal(about)}`
}

/** A string in SQL. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function list(names: readonly string[]): string {
  return names.map(quoted).join(', ')
}
