/** The built-in lexicons with a user's entries, and without what the user leaves out. */

import { FactError } from '../errors.js'
import type { Lexicons } from '../lexicons/index.js'
import { checkLexicons } from '../lexicons/load.js'
import { didYouMean } from '../nearest.js'
import { originOf } from '../origins.js'
import { builtInTables } from './built-in-tables.js'
import { knownEntries } from './known-entries.js'
import { packLexicons, type LexiconTables } from './lexicon-tables.js'
import { withoutEntries, type DroppedEntries } from './without-entries.js'

/**
 * Tables in which an own entry takes the place of the built-in one of its id.
 *
 * @param leftOut Ids of rules, agencies and sectors, and titles.
 * @param ruleIds Those of all rules that there are; asked for where something is left out.
 * @throws FactError `E_BAD_LEXICON` for an entry that cannot be used, `E_BAD_RULE` for something left out that is not there.
 */
export function ownTables(
  own: Partial<Lexicons>,
  leftOut: readonly string[],
  ruleIds: () => ReadonlySet<string>,
): LexiconTables {
  const without = new Set(leftOut)
  const { agencies = [], titles = [], places = [], sectors = [] } = own
  if (agencies.length + titles.length + places.length + sectors.length + without.size === 0) return builtInTables
  const known = knownEntries(builtInTables)
  const dropped: DroppedEntries = {
    agencies: idsIn(
      known.agencyIds,
      agencies.map(({ id }) => id),
      without,
    ),
    titles: idsIn(
      known.titles,
      titles.map(({ title }) => title),
      without,
    ),
    sectors: idsIn(
      known.sectorIds,
      sectors.map(({ id }) => id),
      without,
    ),
  }
  if (without.size > 0) checkWithout(leftOut, [known.agencyIds, known.titles, known.sectorIds, ruleIds()])
  const remaining = withoutEntries(builtInTables, dropped)
  // What is dropped may still be the parent of another, so that ids stay known; names do not.
  const checked = checkLexicons(
    { agencies, titles, places, sectors },
    {
      agencyIds: new Set([...known.agencyIds].filter((id) => !dropped.agencies.has(id))),
      titles: new Set([...known.titles].filter((title) => !dropped.titles.has(title))),
      sectorIds: new Set([...known.sectorIds].filter((id) => !dropped.sectors.has(id))),
      agenciesNamed: (form) => known.agenciesNamed(form).filter(({ id }) => !dropped.agencies.has(id)),
    },
  )
  return packLexicons(checked, remaining)
}

function idsIn(known: ReadonlySet<string>, own: readonly string[], without: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...own, ...without].filter((id) => known.has(id)))
}

function checkWithout(leftOut: readonly string[], known: readonly ReadonlySet<string>[]): void {
  for (const [index, id] of leftOut.entries()) {
    if (known.some((ids) => ids.has(id))) continue
    const hint = didYouMean(
      id,
      known.flatMap((ids) => [...ids]),
    )
    const message = `"${id}", which is to be left out, is no rule, agency, sector or title${hint}`
    throw new FactError('E_BAD_RULE', message, originOf(leftOut, [index]))
  }
}
