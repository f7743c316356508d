/** Lexicon tables without some entries: switched off by users, or replaced by entries of their own. */

import type { Agency, Sector, Title } from '../lexicons/entries.js'
import { Rows } from '../lexicons/rows.js'
import { dropForms } from '../matcher/forms.js'
import { agencyColumns, type LexiconTables } from './lexicon-tables.js'
import { sectorColumns, senseColumns, type SenseRow } from './sectors/table.js'
import { titleColumns } from './titles/table.js'

/** Ids of agencies and sectors, and titles. */
export interface DroppedEntries {
  readonly agencies: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly sectors: ReadonlySet<string>
}

/** The rows stay, so that the numbers of others hold; without forms nothing finds them. */
export function withoutEntries(tables: LexiconTables, dropped: DroppedEntries): LexiconTables {
  const agencies = rowsWith<Agency>(tables.agencies.rows, agencyColumns, ({ id }) => dropped.agencies.has(id))
  const titles = rowsWith<Title>(tables.titles.rows, titleColumns, ({ title }) => dropped.titles.has(title))
  const sectors = rowsWith<Sector>(tables.sectors.rows, sectorColumns, ({ id }) => dropped.sectors.has(id))
  const senses = rowsWith<SenseRow>(tables.sectors.senses, senseColumns, ({ sector }) => sectors.has(Number(sector)))
  const isAgency = (row: number): boolean => agencies.has(row)
  const isTitle = (number: number): boolean => titles.has(number >> 1)
  const isSense = (row: number): boolean => senses.has(row)
  return {
    agencies: { ...tables.agencies, forms: dropForms(tables.agencies.forms, isAgency) },
    titles: {
      ...tables.titles,
      words: dropForms(tables.titles.words, isTitle),
      abbreviations: dropForms(tables.titles.abbreviations, isTitle),
    },
    places: tables.places,
    sectors: {
      ...tables.sectors,
      terms: dropForms(tables.sectors.terms, isSense),
      acronyms: dropForms(tables.sectors.acronyms, isSense),
    },
  }
}

/** Numbers of the rows whose entries are meant. */
function rowsWith<E>(
  rows: string,
  columns: readonly (keyof E & string)[],
  isMeant: (entry: E) => boolean,
): ReadonlySet<number> {
  const meant = new Set<number>()
  for (const [row, entry] of new Rows<E>(rows, columns).all().entries()) if (isMeant(entry)) meant.add(row)
  return meant
}
