/** Checks lexicon tables: the built-in ones in a test, those of users when they are loaded. */

import { FactError } from '../errors.js'
import type { AgencyEntry, TitleEntry } from './entries.js'
import type { Lexicons } from './index.js'

/**
 * Returns the lexicons it is given.
 *
 * @throws FactError `E_BAD_LEXICON` for an id given twice, a parent that is not in the table, an entry without a name or
 * a source, or a form that two bodies of one country share: nothing could tell them apart.
 */
export function checkLexicons(lexicons: Lexicons): Lexicons {
  checkAgencies(lexicons.agencies)
  checkUnique('titles', lexicons.titles, ({ title }: TitleEntry) => title)
  checkUnique('sectors', lexicons.sectors, ({ id }) => id)
  return lexicons
}

/** All forms of an agency's name, acronyms included. */
export function formsOf({ name, acronyms = [], aliases = [] }: AgencyEntry): string[] {
  return [name, ...acronyms, ...aliases]
}

function checkAgencies(agencies: readonly AgencyEntry[]): void {
  checkUnique('agencies', agencies, ({ id }) => id)
  const byId = new Map(agencies.map((entry) => [entry.id, entry]))
  const owners = new Map<string, AgencyEntry>()
  for (const entry of agencies) {
    if (entry.parent !== undefined && !byId.has(entry.parent)) fail(entry.id, `there is no parent ${entry.parent}`)
    if (entry.parent === entry.id) fail(entry.id, 'it is its own parent')
    if (entry.source === '') fail(entry.id, 'it has no source')
    for (const form of new Set(formsOf(entry))) {
      if (form.trim() !== form || form === '') fail(entry.id, `"${form}" begins or ends with a blank`)
      const key = `${entry.country} ${form}`
      const owner = owners.get(key)
      if (owner !== undefined) fail(entry.id, `"${form}" belongs to ${owner.id} too`)
      owners.set(key, entry)
    }
  }
}

function checkUnique<E>(table: string, entries: readonly E[], keyOf: (entry: E) => string): void {
  const seen = new Set<string>()
  for (const entry of entries) {
    const key = keyOf(entry)
    if (seen.has(key)) fail(key, `it stands twice in ${table}`)
    seen.add(key)
  }
}

function fail(id: string, message: string): never {
  throw new FactError('E_BAD_LEXICON', message, { file: `lexicons: ${id}` })
}
