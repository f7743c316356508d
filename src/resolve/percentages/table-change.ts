/** Changes in tables: a column headed "Change", signs and arrows before the figure, and the column that they count from. */

import type { Document, TokenRange } from '../../document/document.js'
import { cellAt, type CellPlace } from '../../document/tables.js'
import { lowerAt } from '../clauses/words.js'
import type { DateDraft } from '../drafts.js'
import type { Change } from './change-words.js'

const heading =
  /^(?:change|changes|chg|growth|difference|variation|variance|var|yoy|y\/y|y-o-y|increase|increases|decrease|decreases|rise|fall|trend|development)$/u
const risingSigns = new Set(['+', '↑', '▲', '⬆', '↗', '△'])
const fallingSigns = new Set(['-', '–', '−', '‑', '↓', '▼', '⬇', '↘', '▽'])
const falling = /^(?:decrease|decreases|fall)$/u

/** Direction of a figure under such a heading, or behind an arrow or a plus; undefined where neither tells. */
export function signedChange(document: Document, { from }: TokenRange): Change | undefined {
  const sign = lowerAt(document, from - 1)
  const place = cellAt(document, from)
  const heads = place === undefined ? undefined : headingOf(document, place)
  if (risingSigns.has(sign) && (place !== undefined || opensItem(document, from - 1))) return 'increase'
  if (sign === '↓' || sign === '▼') return 'decrease'
  const opensCell = place?.row[place.column]?.from === from - 1
  if (opensCell && fallingSigns.has(sign)) return 'decrease'
  if (heads === undefined) return undefined
  return fallingSigns.has(sign) || falling.test(heads) ? 'decrease' : 'increase'
}

/** A sign that stands first in its line or bracket is no sum. */
function opensItem(document: Document, at: number): boolean {
  return document.sentences[document.sentenceOf[at]!] === at || lowerAt(document, at - 1) === '('
}

function headingOf(document: Document, { header, column }: CellPlace): string | undefined {
  const cell = header?.[column]
  if (cell === undefined || column === 0) return undefined
  for (let at = cell.from; at < cell.to; at++) if (heading.test(lowerAt(document, at))) return lowerAt(document, at)
  return undefined
}

/** "Change on 2023" names the date; else it is that of the column before the last: "2023 | 2024 | Change". */
export function tableBaseline(
  document: Document,
  dates: readonly DateDraft[],
  { from }: TokenRange,
): DateDraft | undefined {
  const place = cellAt(document, from)
  if (place?.header === undefined || headingOf(document, place) === undefined) return undefined
  const { header, column } = place
  const dateIn = (cell: TokenRange): DateDraft | undefined =>
    dates.find((date) => date.type === 'date' && date.from >= cell.from && date.to <= cell.to)
  const columns = header.slice(0, column).map(dateIn)
  return dateIn(header[column]!) ?? columns.filter((date) => date !== undefined).at(-2)
}
