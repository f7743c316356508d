/** Checks lexicon tables: the built-in ones in a test, those of users when they are loaded. */

import { FactError } from '../errors.js'
import { didYouMean } from '../nearest.js'
import { originOf } from '../origins.js'
import type { AgencyEntry, TitleEntry } from './entries.js'
import type { Lexicons } from './index.js'

/** What the entries that are checked stand beside. */
export interface KnownEntries {
  readonly agencyIds: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly sectorIds: ReadonlySet<string>
  /** Agencies with this form. */
  agenciesNamed(form: string): readonly Pick<AgencyEntry, 'id' | 'country'>[]
}

const noEntries: KnownEntries = {
  agencyIds: new Set(),
  titles: new Set(),
  sectorIds: new Set(),
  agenciesNamed: () => [],
}

/**
 * Returns the lexicons it is given.
 *
 * @throws FactError `E_BAD_LEXICON` for an id given twice, a parent that is not in the table, an entry without a name or
 * a source, or a form that two bodies of one country share: nothing could tell them apart.
 */
export function checkLexicons(lexicons: Lexicons, known: KnownEntries = noEntries): Lexicons {
  checkAgencies(lexicons.agencies, known)
  checkUnique('titles', lexicons.titles, ({ title }: TitleEntry) => title, known.titles)
  checkUnique('sectors', lexicons.sectors, ({ id }) => id, known.sectorIds)
  return lexicons
}

/** All forms of an agency's name, acronyms included. */
export function formsOf({ name, acronyms = [], aliases = [] }: AgencyEntry): string[] {
  return [name, ...acronyms, ...aliases]
}

function checkAgencies(agencies: readonly AgencyEntry[], known: KnownEntries): void {
  checkUnique('agencies', agencies, ({ id }) => id, known.agencyIds)
  const ids = new Set(agencies.map(({ id }) => id))
  const owners = new Map<string, Pick<AgencyEntry, 'id'>>()
  for (const entry of agencies) {
    const { id, parent, country } = entry
    if (parent !== undefined && !ids.has(parent) && !known.agencyIds.has(parent))
      fail(id, `there is no parent ${parent}${didYouMean(parent, [...ids, ...known.agencyIds])}`, entry, 'parent')
    if (parent === id) fail(id, 'it is its own parent', entry, 'parent')
    if (entry.source === '') fail(id, 'it has no source', entry)
    for (const form of new Set(formsOf(entry))) {
      if (form.trim() !== form || form === '') fail(id, `"${form}" begins or ends with a blank`, entry)
      const key = `${country} ${form}`
      const owner = owners.get(key) ?? known.agenciesNamed(form).find((agency) => agency.country === country)
      if (owner !== undefined) fail(id, `"${form}" belongs to ${owner.id} too`, entry)
      owners.set(key, entry)
    }
  }
}

function checkUnique<E extends object>(
  table: string,
  entries: readonly E[],
  keyOf: (entry: E) => string,
  known: ReadonlySet<string>,
): void {
  const seen = new Set(known)
  for (const entry of entries) {
    const key = keyOf(entry)
    if (seen.has(key)) fail(key, `it stands twice in ${table}`, entry)
    seen.add(key)
  }
}

/** Names the file and line that an entry came from, or else its id. */
function fail(id: string, message: string, entry: object, field?: string): never {
  const origin = originOf(entry, field === undefined ? [] : [field])
  if (origin === undefined) throw new FactError('E_BAD_LEXICON', message, { file: `lexicons: ${id}` })
  throw new FactError('E_BAD_LEXICON', `${id}: ${message}`, origin)
}
