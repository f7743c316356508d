/** How tables are described: once, for every format and for docs/schema.md. */

/** `date` is a day, `YYYY-MM-DD` in a row. */
export type ColumnType = 'text' | 'integer' | 'number' | 'date' | 'boolean'

export interface Column {
  readonly type: ColumnType
  readonly nullable: boolean
  /** What it holds, with its unit, as the documentation says it. */
  readonly about: string
}

/** Columns of a table that name a row of another, in the order of that table's key. */
export interface ForeignKey {
  readonly columns: readonly string[]
  readonly table: string
}

export interface Table<Columns extends Readonly<Record<string, Column>> = Readonly<Record<string, Column>>> {
  readonly name: string
  /** One row is what. */
  readonly about: string
  readonly columns: Columns
  /** Names of the columns that tell rows apart. */
  readonly key: readonly string[]
  readonly references: readonly ForeignKey[]
}

type Cell<C extends Column> =
  | { text: string; date: string; integer: number; number: number; boolean: boolean }[C['type']]
  | (C['nullable'] extends true ? null : never)

/** A row of a table: one cell for each column. */
export type RowOf<T extends Table> = { readonly [Name in keyof T['columns']]: Cell<T['columns'][Name]> }

/** Any row. */
export type Row = Readonly<Record<string, string | number | boolean | null>>

type Described<Type extends ColumnType, Nullable extends boolean> = Column & {
  readonly type: Type
  readonly nullable: Nullable
}

/** A column of which every row has a value. */
export function column<Type extends ColumnType>(type: Type, about: string): Described<Type, false> {
  return { type, nullable: false, about }
}

/** A column that may be null. */
export function optional<Type extends ColumnType>(type: Type, about: string): Described<Type, true> {
  return { type, nullable: true, about }
}

/** Keeps the names of the table and its columns, and their types. */
export function defineTable<Columns extends Readonly<Record<string, Column>>, Name extends string>(
  table: Table<Columns> & { readonly name: Name; readonly key: readonly (keyof Columns & string)[] },
): Table<Columns> & { readonly name: Name } {
  return table
}
