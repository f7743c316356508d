/** Names of a lexicon as written, and longer ones in capitals too: headlines and datelines. */

import type { Document } from '../document/document.js'
import { shapes } from '../document/shape.js'
import { TypeFlags } from '../document/type-flags.js'
import { Rows } from '../lexicons/rows.js'
import { headsOf, type Heads } from '../matcher/forms.js'
import type { TokenColumns } from '../matcher/token-test.js'
import { TokenTrie, type Hit } from '../matcher/trie.js'
import type { NameTable } from './lexicon-tables.js'

/** How a type of token can begin a name. */
const beginnings = { written: 1, capitals: 2 } as const

export class NameTrie<V> {
  readonly #written: TokenTrie<V>
  readonly #capitals: TokenTrie<V>
  readonly #beginnings = new TypeFlags(
    (vocabulary, type) =>
      (this.#written.canBegin(vocabulary, type) ? beginnings.written : 0) |
      (isCapitals(vocabulary, type) && this.#capitals.canBegin(vocabulary, type) ? beginnings.capitals : 0),
  )

  constructor({ rows, forms }: NameTable, columns: readonly (keyof V & string)[]) {
    const heads = headsOf(forms)
    const entries = new Rows<V>(rows, columns)
    const valueOf = (number: number): V => entries.at(number)
    this.#written = new TokenTrie('exact', heads, valueOf)
    this.#capitals = new TokenTrie('lower', new CapitalHeads(heads), valueOf)
  }

  /** Hits from left to right, outside page chrome; a hit's tokens are not searched again. */
  scan(document: Document): Hit<V>[] {
    const { sentences, chrome, types } = document
    const starts = this.#beginnings
    starts.enter(document)
    const hits: Hit<V>[] = []
    for (let s = 0; s + 1 < sentences.length; s++) {
      if (chrome[s] === 1) continue
      const end = sentences[s + 1]!
      for (let at = sentences[s]!; at < end;) {
        const flags = starts.at(types[at]!)
        const hit = flags === 0 ? undefined : this.#longestAt(document, at, end, flags)
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

/** Shorter words are left alone in capitals: they may be acronyms. */
const shortestWord = 4

/** Lines by first token in lower case, of the names that are not written in capitals anyway. */
class CapitalHeads implements Heads {
  readonly #written: ReadonlyMap<string, string>
  #firsts: ReadonlyMap<string, readonly string[]> | undefined

  constructor(written: ReadonlyMap<string, string>) {
    this.#written = written
  }

  get(lower: string): string | undefined {
    this.#firsts ??= byLower(this.#written.keys())
    const forms = this.#firsts.get(lower)?.flatMap((first) => this.#formsBehind(first)) ?? []
    if (forms.length === 0) return undefined
    // Names of "Office" and of "office" stand in one line, still in order of number.
    return forms.sort((a, b) => parseInt(a) - parseInt(b)).join('\t')
  }

  #formsBehind(first: string): string[] {
    const isMixed = first !== first.toUpperCase()
    const forms = this.#written.get(first)!.split('\t')
    const names = forms.filter((form) => {
      const rest = form.includes(' ')
      return (isMixed || form !== form.toUpperCase()) && (rest || first.length >= shortestWord)
    })
    return names.map((form) => form.toLowerCase())
  }
}

function byLower(firsts: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const first of firsts) {
    const lower = first.toLowerCase()
    const group = groups.get(lower)
    if (group === undefined) groups.set(lower, [first])
    else group.push(first)
  }
  return groups
}
