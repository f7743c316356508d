/** The entries of packed tables, for checks of those that join them. */

import type { Agency, Sector, Title } from '../lexicons/entries.js'
import type { KnownEntries } from '../lexicons/load.js'
import { Rows } from '../lexicons/rows.js'
import { headsOf, splitForm } from '../matcher/forms.js'
import { agencyColumns, type LexiconTables } from './lexicon-tables.js'
import { sectorColumns, type SectorTable } from './sectors/table.js'
import { titleColumns } from './titles/table.js'

export function knownEntries({ agencies, titles, sectors }: LexiconTables): KnownEntries {
  const bodies = new Rows<Agency>(agencies.rows, agencyColumns)
  const heads = headsOf(agencies.forms)
  return {
    agencyIds: new Set(bodies.all().map(({ id }) => id)),
    titles: new Set(new Rows<Title>(titles.rows, titleColumns).all().map(({ title }) => title)),
    sectorIds: sectorIds(sectors),
    agenciesNamed(form) {
      const [first = '', ...further] = splitForm(form)
      const numbered = heads.get(first)?.split('\t') ?? []
      const rest = further.map((token) => ` ${token}`).join('')
      return numbered.filter((known) => known.replace(/^\d+/u, '') === rest).map((known) => bodies.at(parseInt(known)))
    },
  }
}

export function sectorIds({ rows }: SectorTable): ReadonlySet<string> {
  return new Set(new Rows<Sector>(rows, sectorColumns).all().map(({ id }) => id))
}
