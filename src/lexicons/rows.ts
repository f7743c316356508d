/** Entries of a lexicon as lines of text: of thousands, an article names a few dozen, and only those become objects. */

/**
 * One line per entry: the columns, parted by tabs; an empty one where the entry has no such field. Each text of a list has
 * a stroke before it: `|FTC|F.T.C.`.
 */
export function packRows<E>(entries: readonly E[], columns: readonly (keyof E & string)[]): string {
  return entries.map((entry) => columns.map((column) => packField(entry[column])).join('\t')).join('\n')
}

function packField(field: unknown): string {
  return Array.isArray(field) ? field.map((text) => `|${String(text)}`).join('') : String(field ?? '')
}

function readField(text: string): string | readonly string[] {
  return text.startsWith('|') ? text.slice(1).split('|') : text
}

/** Tables as one: rows of `later` are numbered behind those of `earlier`. */
export function joinRows(earlier: string, later: string): string {
  return earlier === '' || later === '' ? earlier + later : `${earlier}\n${later}`
}

/** Number of rows. */
export function countRows(text: string): number {
  return text === '' ? 0 : text.split('\n').length
}

/** Entries by number; each is read when first asked for and the same object from then on. */
export class Rows<E> {
  readonly #lines: readonly string[]
  readonly #read: (E | undefined)[] = []

  /** @param columns Those that the rows were packed with; their fields are texts or lists of texts. */
  constructor(
    text: string,
    readonly columns: readonly (keyof E & string)[],
  ) {
    this.#lines = text === '' ? [] : text.split('\n')
  }

  at(row: number): E {
    return (this.#read[row] ??= this.#entry(this.#lines[row]!))
  }

  all(): E[] {
    return this.#lines.map((_, row) => this.at(row))
  }

  #entry(line: string): E {
    const fields = line.split('\t')
    const filled = this.columns.flatMap((column, i) => (fields[i] === '' ? [] : [[column, readField(fields[i]!)]]))
    return Object.fromEntries(filled) as E
  }
}
