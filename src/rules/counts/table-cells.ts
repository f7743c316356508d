/**
 * Numbers that stand alone in the cells of a table.
 *
 * What they count is said by the header of their column ("Devices seized"), by the label of their row ("Cases opened"),
 * by the header of the labels ("Type of case") or by the line above the table, in this order; but a header of the
 * labels that sorts things ("Region", "Sector") hands on to the line above. A cell of whose table nothing says so is no
 * count.
 */

import type { Document, TokenRange } from '../../document/document.js'
import { readTables, type Row, type Table } from '../../document/tables.js'
import type { FactSpans, NumberReading } from '../kinds.js'
import { captionUnit, isOfFigures, labelsUnit, unitOfHeader, type CountedUnit } from './headers.js'
import type { CountReading } from './reading.js'

interface Column {
  readonly unit: CountedUnit | undefined
  readonly date: number | undefined
  /** Money, shares, measures, running numbers. */
  readonly isIdle: boolean
}

/** Readings of the numbers in table cells, by first token. */
export function tableCells(document: Document, spans: FactSpans): ReadonlyMap<number, CountReading> {
  const readings = new Map<number, CountReading>()
  for (const table of readTables(document)) readTable(document, spans, table, readings)
  return readings
}

function readTable(
  document: Document,
  spans: FactSpans,
  { rows, lead }: Table,
  readings: Map<number, CountReading>,
): void {
  const header = rows[0]!.some((cell) => numberIn(document, spans, cell) !== undefined) ? undefined : rows[0]!
  const columns = header?.map((cell) => columnOf(document, spans, cell)) ?? []
  const corner = header === undefined ? undefined : header[0]
  const labels = corner === undefined ? undefined : labelsUnit(document, corner)
  const caption = lead === undefined ? undefined : captionUnit(document, lead)
  // "Crime cases recorded by type": the caption says what is counted, the labels how it is sorted.
  const ofLabels = typeof labels !== 'object' ? undefined : sorts(document, lead) ? (caption ?? labels) : labels
  // A sentence above the table is dated by what it tells itself: "It published its report this week."
  const dated = lead === undefined || document.lowers[lead.to - 1] === '.' ? undefined : dateIn(spans, lead)
  for (const row of header === undefined ? rows : rows.slice(1)) {
    // A header without a cell above the labels is one cell shorter than the rows.
    const shift = header === undefined ? 0 : row.length - header.length
    if (shift !== 0 && shift !== 1) continue
    const unit = ofLabels ?? (labels === undefined ? rowUnit(document, spans, row) : undefined) ?? caption
    const rowDate = row.map((cell) => dateIn(spans, cell)).find((date) => date !== undefined)
    row.forEach((cell, place) => {
      const column = columns[place - shift]
      const number = place === 0 && row.length > 1 ? undefined : numberIn(document, spans, cell)
      const counted = column?.unit ?? unit
      if (number === undefined || counted === undefined || column?.isIdle === true) return
      const { value, max } = number
      const date = column?.date ?? rowDate ?? dated
      readings.set(cell.from, { value, max, mod: 'exact', ...counted, ...(date === undefined ? {} : { date }) })
    })
  }
}

function sorts({ lowers }: Document, lead: TokenRange | undefined): boolean {
  if (lead === undefined) return false
  for (let at = lead.from; at < lead.to; at++) if (lowers[at] === 'by') return true
  return false
}

function columnOf(document: Document, spans: FactSpans, cell: TokenRange): Column {
  const date = dateIn(spans, cell)
  const isIdle = isOfFigures(document, cell)
  return { unit: isIdle ? undefined : unitOfHeader(document, cell), date, isIdle }
}

function rowUnit(document: Document, spans: FactSpans, [label]: Row): CountedUnit | undefined {
  if (label === undefined || numberIn(document, spans, label) !== undefined || isOfFigures(document, label))
    return undefined
  return unitOfHeader(document, label)
}

/** A whole number that is all of a cell, but for a note behind it: "1,204", "1,204 (31%)", "1,204*". */
function numberIn({ lowers }: Document, spans: FactSpans, { from, to }: TokenRange): NumberReading | undefined {
  const number = from < to ? spans.startingAt('number', from) : undefined
  if (number === undefined || number.to > to || !Number.isInteger(number.value.value)) return undefined
  if (spans.covering('date', from) !== undefined || spans.covering('percentage', from) !== undefined) return undefined
  if (spans.covering('figure', from) !== undefined) return undefined
  const behind = lowers[number.to]
  if (number.to < to && behind !== '(' && behind !== '*' && behind !== '†') return undefined
  return number.value
}

/** First token of the date in a cell or line, the last one where there are several. */
function dateIn(spans: FactSpans, { from, to }: TokenRange): number | undefined {
  for (let at = to - 1; at >= from; at--) {
    const date = spans.covering('date', at)
    if (date !== undefined) return date.from
  }
  return undefined
}
