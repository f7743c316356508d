/** Facts of kinds that users defined, where nothing is known of them but that they may be there. */

import type { Extraction, OwnFact } from './facts.js'

/** The own kinds of an extraction, each with its facts; empty without any. */
export function ownFactsOf(extraction: Extraction): readonly (readonly [string, readonly OwnFact<unknown>[]])[] {
  const { own = {} } = extraction as { readonly own?: Readonly<Record<string, readonly OwnFact<unknown>[]>> }
  return Object.entries(own)
}

/** The value of an own fact as named fields; a value without fields is the field `value`. Parts of fields are JSON. */
export function ownFields({ value }: OwnFact<unknown>): Readonly<Record<string, string | number | boolean | null>> {
  const fields = typeof value === 'object' && value !== null ? value : { value }
  return Object.fromEntries(Object.entries(fields).map(([name, part]) => [name, plain(part)]))
}

function plain(part: unknown): string | number | boolean | null {
  if (part === undefined || part === null) return null
  return typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean' ? part : JSON.stringify(part)
}
