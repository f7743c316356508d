/** Finders of lexicon names: one pass of a token trie each, over all entries. */

import type { AgencyEntry, PlaceEntry } from '../lexicons/entries.js'
import type { Lexicons } from '../lexicons/index.js'
import type { Finder } from '../matcher/layer.js'
import { TokenTrie } from '../matcher/trie.js'
import type { Mentions } from './kinds.js'

/** Builds the tries once, for all articles. */
export function nameFinders(lexicons: Lexicons): Finder<Mentions>[] {
  const agencies = new TokenTrie<AgencyEntry>('exact')
  for (const entry of lexicons.agencies) {
    for (const form of [entry.name, ...(entry.acronyms ?? []), ...(entry.aliases ?? [])]) agencies.add(form, entry)
  }
  const places = new TokenTrie<PlaceEntry>('exact')
  for (const entry of lexicons.places) {
    for (const form of [entry.name, ...(entry.aliases ?? []), ...(entry.demonyms ?? [])]) places.add(form, entry)
  }
  return [
    {
      id: 'agency/lexicon',
      *find(document) {
        for (const { from, to, values } of agencies.scan(document)) {
          yield { kind: 'agency-name', from, to, value: { entries: values }, rule: 'agency/lexicon' }
        }
      },
    },
    {
      id: 'place/lexicon',
      *find(document) {
        for (const { from, to, values } of places.scan(document)) {
          yield { kind: 'place', from, to, value: { entries: values }, rule: 'place/lexicon' }
        }
      },
    },
  ]
}
