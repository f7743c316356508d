/** Sectors and their terms, packed. */

import type { SectorEntry } from '../../lexicons/entries.js'
import { packRows } from '../../lexicons/rows.js'
import { packForms, type NumberedForm } from '../../matcher/forms.js'
import { piecesOf } from './pieces.js'

/** A form's number is its sense's row. */
export interface SectorTable {
  readonly rows: string
  readonly senses: string
  /** Forms in lower case. */
  readonly terms: string
  /** Forms whose case counts. */
  readonly acronyms: string
}

/** What a term stands for, as a row. */
export interface SenseRow {
  /** Row of the sector. */
  readonly sector: string
  /** Words and phrases, one of which has to stand near; not given if the term needs none. */
  readonly beside?: readonly string[]
}

export const sectorColumns = ['id', 'label'] as const
export const senseColumns = ['sector', 'beside'] as const

export function packSectors(sectors: readonly SectorEntry[], firstRow: number, firstSense: number): SectorTable {
  const senses: SenseRow[] = []
  const terms: NumberedForm[] = []
  const exact: NumberedForm[] = []
  const addSense = (sense: SenseRow): number => firstSense + senses.push(sense) - 1
  const addBothNumbers = (term: string, sense: number): void => {
    terms.push([piecesOf(term), sense])
    if (!term.endsWith('s')) terms.push([piecesOf(pluralOf(term)), sense])
  }
  sectors.forEach((entry, i) => {
    const sector = String(firstRow + i)
    const plain = addSense({ sector })
    for (const term of entry.terms) addBothNumbers(term, plain)
    for (const acronym of entry.acronyms ?? []) exact.push([piecesOf(acronym), plain])
    for (const { term, beside } of entry.contextual ?? []) {
      const near = new Set(beside.flatMap((word) => [word, pluralOf(word)]))
      addBothNumbers(term, addSense({ sector, beside: [...near] }))
    }
  })
  return {
    rows: packRows(sectors, sectorColumns),
    senses: packRows(senses, senseColumns),
    terms: packForms(terms),
    acronyms: packForms(exact),
  }
}

/** "data centre" → "data centres", "battery" → "batteries". */
function pluralOf(term: string): string {
  if (/[^aeiou]y$/u.test(term)) return `${term.slice(0, -1)}ies`
  return /(?:[sxz]|ch|sh)$/u.test(term) ? `${term}es` : `${term}s`
}
