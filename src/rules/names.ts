/** Finders of lexicon names: one pass of a token trie each, over all entries. */

import type { Document } from '../document/document.js'
import { shapes } from '../document/shape.js'
import { TypeFlags } from '../document/type-flags.js'
import type { AgencyEntry, PlaceEntry } from '../lexicons/entries.js'
import type { Lexicons } from '../lexicons/index.js'
import type { Finder } from '../matcher/layer.js'
import type { TokenColumns } from '../matcher/token-test.js'
import { splitForm, TokenTrie, type Hit } from '../matcher/trie.js'
import type { Mentions } from './kinds.js'

/** Shorter words are left alone in capitals: they may be acronyms. */
const shortestWord = 4

/** How a type of token can begin a name. */
const beginnings = { written: 1, capitals: 2 } as const

/** Names as written, and longer ones in capitals too: headlines and datelines. */
class NameTrie<V> {
  readonly #written = new TokenTrie<V>('exact')
  readonly #capitals = new TokenTrie<V>('lower')
  readonly #beginnings = new TypeFlags(
    (vocabulary, type) =>
      (this.#written.canBegin(vocabulary, type) ? beginnings.written : 0) |
      (isCapitals(vocabulary, type) && this.#capitals.canBegin(vocabulary, type) ? beginnings.capitals : 0),
  )

  add(form: string, value: V): void {
    this.#written.add(form, value)
    const first = splitForm(form)[0] ?? ''
    if (form !== form.toUpperCase() && (form.includes(' ') || first.length >= shortestWord))
      this.#capitals.add(form, value)
  }

  /** Hits from left to right, outside page chrome; a hit's tokens are not searched again. */
  scan(document: Document): Hit<V>[] {
    const { sentences, chrome } = document
    const flags = this.#beginnings.of(document)
    const hits: Hit<V>[] = []
    for (let s = 0; s + 1 < sentences.length; s++) {
      if (chrome[s] === 1) continue
      const end = sentences[s + 1]!
      for (let at = sentences[s]!; at < end;) {
        const hit = flags[at] === 0 ? undefined : this.#longestAt(document, at, end, flags[at]!)
        if (hit !== undefined) hits.push(hit)
        at = hit?.to ?? at + 1
      }
    }
    return hits
  }

  #longestAt(document: Document, at: number, end: number, flags: number): Hit<V> | undefined {
    const written = (flags & beginnings.written) !== 0 ? this.#written.longestAt(document, at, end) : undefined
    const capitals = (flags & beginnings.capitals) !== 0 ? this.#inCapitals(document, at, end) : undefined
    return capitals !== undefined && capitals.to > (written?.to ?? at) ? capitals : written
  }

  #inCapitals(document: Document, at: number, end: number): Hit<V> | undefined {
    const hit = this.#capitals.longestAt(document, at, end)
    if (hit === undefined) return undefined
    for (let token = hit.from + 1; token < hit.to; token++) if (!isCapitals(document, token)) return undefined
    return hit
  }
}

/** Holds no lower-case letter. */
function isCapitals({ shapes: flags, forms }: TokenColumns, index: number): boolean {
  return (flags[index]! & shapes.lower) === 0 && forms[index] === forms[index]!.toUpperCase()
}

/** Builds the tries once, for all articles. */
export function nameFinders(lexicons: Lexicons): Finder<Mentions>[] {
  const agencies = new NameTrie<AgencyEntry>()
  for (const entry of lexicons.agencies) {
    for (const form of [entry.name, ...(entry.acronyms ?? []), ...(entry.aliases ?? [])]) agencies.add(form, entry)
  }
  const places = new NameTrie<PlaceEntry>()
  for (const entry of lexicons.places) {
    for (const form of [entry.name, ...(entry.aliases ?? []), ...(entry.demonyms ?? [])]) places.add(form, entry)
  }
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
