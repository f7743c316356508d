/** The lexicons as the finders read them: texts, packed once, of which an article unpacks what it names. */

import type { AgencyEntry, PlaceEntry } from '../lexicons/entries.js'
import type { Lexicons } from '../lexicons/index.js'
import { formsOf } from '../lexicons/load.js'
import { countRows, joinRows, packRows } from '../lexicons/rows.js'
import { cutsOf, packForms } from '../matcher/forms.js'
import { packSectors, type SectorTable } from './sectors/table.js'
import { packTitles, type TitleTable } from './titles/table.js'

/** Entries and their forms; a form's number is its entry's row. */
export interface NameTable {
  readonly rows: string
  readonly forms: string
}

export interface LexiconTables {
  readonly agencies: NameTable
  readonly titles: TitleTable
  readonly places: NameTable
  readonly sectors: SectorTable
}

export const agencyColumns = ['id', 'name', 'acronyms', 'type', 'country', 'parent'] as const
export const placeColumns = ['name', 'country', 'level'] as const

const none: LexiconTables = {
  agencies: { rows: '', forms: '' },
  titles: { rows: '', words: '', abbreviations: '' },
  places: { rows: '', forms: '' },
  sectors: { rows: '', senses: '', terms: '', acronyms: '' },
}

/** @param known Tables that the entries join. */
export function packLexicons(lexicons: Lexicons, known: LexiconTables = none): LexiconTables {
  const { agencies, titles, places, sectors } = known
  return {
    agencies: joined(agencies, packNames(lexicons.agencies, agencyColumns, formsOf, countRows(agencies.rows))),
    titles: joined(titles, packTitles(lexicons.titles, countRows(titles.rows))),
    places: joined(places, packNames(lexicons.places, placeColumns, placeForms, countRows(places.rows))),
    sectors: joined(sectors, packSectors(lexicons.sectors, countRows(sectors.rows), countRows(sectors.senses))),
  }
}

function packNames<E extends AgencyEntry | PlaceEntry>(
  entries: readonly E[],
  columns: readonly (keyof E & string)[],
  namesOf: (entry: E) => readonly string[],
  firstRow: number,
): NameTable {
  const forms = entries.flatMap((entry, i) =>
    namesOf(entry).flatMap((form) => cutsOf(form).map((tokens) => [tokens, firstRow + i] as const)),
  )
  return { rows: packRows(entries, columns), forms: packForms(forms) }
}

function placeForms({ name, aliases = [], demonyms = [] }: PlaceEntry): string[] {
  return [name, ...aliases, ...demonyms]
}

function joined<T extends NameTable | TitleTable | SectorTable>(earlier: T, later: T): T {
  const columns = Object.keys(earlier) as (keyof T)[]
  const entries = columns.map((column) => [column, joinRows(earlier[column] as string, later[column] as string)])
  return Object.fromEntries(entries) as T
}
