/** A lexicon as a trie of tokens: one pass over the text finds all its entries, however many there are. */

import type { Document } from '../document/document.js'
import { TypeCache, type Vocabulary } from '../document/vocabulary.js'
import { Branch } from './branch.js'
import { straighten, type Heads } from './forms.js'

/** Entries that begin at a token: the longest form in the lexicon, and all that share it. */
export interface Hit<V> {
  readonly from: number
  readonly to: number
  readonly values: readonly V[]
}

/** `exact` tries tell upper from lower case; others hold lower case only and are fed it. */
export class TokenTrie<V> {
  readonly #begins: TypeCache<Branch<V> | null>

  /** @param valueOf What a form's number stands for; the same object each time. */
  constructor(
    readonly letterCase: 'exact' | 'lower',
    heads: Heads,
    valueOf: (number: number) => V,
  ) {
    // Types of one form share its branch.
    const branches = new Map<string, Branch<V>>()
    this.#begins = new TypeCache(({ forms, lowers }, type) => {
      const first = this.#key(forms[type]!, lowers[type]!)
      const grown = branches.get(first)
      if (grown !== undefined) return grown
      const packed = heads.get(first)
      if (packed === undefined) return null
      const branch = Branch.of(packed, valueOf)
      branches.set(first, branch)
      return branch
    })
  }

  /** Whether any entry begins with a type of token. */
  canBegin(vocabulary: Vocabulary, type: number): boolean {
    return this.#begins.of(vocabulary, type) !== null
  }

  /** Longest entry that begins at `from` and ends before `end`. */
  longestAt(document: Document, from: number, end: number): Hit<V> | undefined {
    let branch = from < end ? this.#begins.of(document.vocabulary, document.types[from]!) : null
    if (branch === null) return undefined
    let hit: Hit<V> | undefined
    for (let at = from; ;) {
      at++
      if (branch.values.length > 0) hit = { from, to: at, values: branch.values }
      if (at >= end || branch.isLeaf) return hit
      const next: Branch<V> | undefined = branch.step(this.#key(document.forms[at]!, document.lowers[at]!))
      if (next === undefined) return hit
      branch = next
    }
  }

  #key(form: string, lower: string): string {
    if (this.letterCase === 'lower') return lower
    return form.includes('’') ? straighten(form) : form
  }
}
