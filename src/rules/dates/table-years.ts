/** Bare years in tables: over the columns, down the first column, and at the end of the line above ("Seizures, 2024"). */

import type { Document, TokenRange } from '../../document/document.js'
import { readTables, type Table } from '../../document/tables.js'
import type { Finder } from '../../matcher/layer.js'
import type { FactFound, Mentions } from '../kinds.js'
import { dateReading } from './points.js'

const yearFigure = /^(?:19[5-9]\d|20[0-4]\d)$/u
/** Words and marks before the year that closes a caption. */
const closing = new Set([',', '–', '-', '—', '(', ':', 'in'])

export const tableYearFinder: Finder<Mentions> = {
  id: 'date/table-year',
  find(document) {
    return readTables(document)
      .flatMap((table) => [...yearsOver(document, table), ...yearsDown(document, table), ...yearAbove(document, table)])
      .map((token) => dateAt(document, token))
  },
}

function dateAt({ lowers }: Document, token: number): FactFound<'date'> {
  const moment = { how: 'named', fields: { year: Number(lowers[token]) } } as const
  return { kind: 'date', from: token, to: token + 1, value: dateReading(moment), rule: 'date/table-year' }
}

/** The years of a header row, which rise or fall from column to column. */
function yearsOver(document: Document, { rows }: Table): readonly number[] {
  return ordered(document, rows[0]!)
}

function yearsDown(document: Document, { rows }: Table): readonly number[] {
  return ordered(
    document,
    rows.map(([cell]) => cell!),
  )
}

/** Cells that hold a year and nothing else, where there are several and they are in order. */
function ordered(document: Document, cells: readonly TokenRange[]): readonly number[] {
  const years = cells.filter((cell) => isYear(document, cell)).map(({ from }) => from)
  const values = years.map((token) => Number(document.lowers[token]))
  const step = Math.sign((values[1] ?? 0) - (values[0] ?? 0))
  const inOrder = values.every((value, at) => at === 0 || Math.sign(value - values[at - 1]!) === step)
  return values.length > 1 && step !== 0 && inOrder ? years : []
}

function yearAbove(document: Document, { lead }: Table): readonly number[] {
  if (lead === undefined) return []
  const { lowers } = document
  const last = lowers[lead.to - 1] === ')' ? lead.to - 2 : lead.to - 1
  return last > lead.from && yearFigure.test(lowers[last]!) && closing.has(lowers[last - 1]!) ? [last] : []
}

function isYear({ lowers }: Document, { from, to }: TokenRange): boolean {
  return to === from + 1 && yearFigure.test(lowers[from]!)
}
