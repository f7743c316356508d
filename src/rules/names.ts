/** Finders of lexicon names: one pass of a token trie each, over all entries. */

import type { Agency, Place } from '../lexicons/entries.js'
import type { Finder } from '../matcher/layer.js'
import type { Mentions } from './kinds.js'
import { agencyColumns, placeColumns, type LexiconTables } from './lexicon-tables.js'
import { NameTrie } from './name-trie.js'

/** Makes the tries once, for all articles. */
export function nameFinders(tables: LexiconTables): Finder<Mentions>[] {
  const agencies = new NameTrie<Agency>(tables.agencies, agencyColumns)
  const places = new NameTrie<Place>(tables.places, placeColumns)
  return [
    {
      id: 'agency/lexicon',
      find: (document) =>
        agencies.scan(document).map(({ from, to, values }) => ({
          kind: 'agency-name',
          from,
          to,
          value: { entries: values },
          rule: 'agency/lexicon',
        })),
    },
    {
      id: 'place/lexicon',
      find: (document) =>
        places.scan(document).map(({ from, to, values }) => ({
          kind: 'place',
          from,
          to,
          value: { entries: values },
          rule: 'place/lexicon',
        })),
    },
  ]
}
