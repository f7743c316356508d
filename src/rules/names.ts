/** Finders of lexicon names: one pass of a token trie each, over all entries. */

import type { Document } from '../document/document.js'
import { shapes } from '../document/shape.js'
import type { AgencyEntry, PlaceEntry } from '../lexicons/entries.js'
import type { Lexicons } from '../lexicons/index.js'
import type { Finder } from '../matcher/layer.js'
import { splitForm, TokenTrie, type Hit } from '../matcher/trie.js'
import type { Mentions } from './kinds.js'

/** Shorter words are left alone in capitals: they may be acronyms. */
const shortestWord = 4

/** Names as written, and longer ones in capitals too: headlines and datelines. */
class NameTrie<V> {
  readonly #written = new TokenTrie<V>('exact')
  readonly #capitals = new TokenTrie<V>('lower')

  add(form: string, value: V): void {
    this.#written.add(form, value)
    const first = splitForm(form)[0] ?? ''
    if (form !== form.toUpperCase() && (form.includes(' ') || first.length >= shortestWord))
      this.#capitals.add(form, value)
  }

  *scan(document: Document): Generator<Hit<V>> {
    const { sentences, chrome } = document
    for (let s = 0; s + 1 < sentences.length; s++) {
      if (chrome[s] === 1) continue
      const end = sentences[s + 1]!
      for (let at = sentences[s]!; at < end;) {
        const written = this.#written.longestAt(document, at, end)
        const capitals = isCapitals(document, at) ? this.#inCapitals(document, at, end) : undefined
        const hit = capitals !== undefined && capitals.to > (written?.to ?? at) ? capitals : written
        if (hit !== undefined) yield hit
        at = hit?.to ?? at + 1
      }
    }
  }

  #inCapitals(document: Document, at: number, end: number): Hit<V> | undefined {
    const hit = this.#capitals.longestAt(document, at, end)
    if (hit === undefined) return undefined
    for (let token = hit.from; token < hit.to; token++) if (!isCapitals(document, token)) return undefined
    return hit
  }
}

/** Holds no lower-case letter. */
function isCapitals(document: Document, token: number): boolean {
  return (
    (document.shapes[token]! & shapes.lower) === 0 && document.forms[token] === document.forms[token]!.toUpperCase()
  )
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
