/** Sector terms by their words, whatever their hyphens: "e-commerce", "e commerce" and "5G-enabled" read alike. */

import type { Document, TokenRange } from '../../document/document.js'
import { TypeCache, type Vocabulary } from '../../document/vocabulary.js'
import { Branch } from '../../matcher/branch.js'
import type { Heads } from '../../matcher/forms.js'
import { piecesOf } from './pieces.js'

export interface TermHit<V> extends TokenRange {
  readonly values: readonly V[]
}

const hyphen = /^[-‐‑–]$/u

export class TermTrie<V> {
  readonly #begins: TypeCache<Branch<V> | null>
  /** Words of each type; null for a hyphen, which is stepped over. */
  readonly #pieces = new TypeCache<readonly string[] | null>(({ forms, lowers }, type) => {
    const form = this.letterCase === 'exact' ? forms[type]! : lowers[type]!
    return hyphen.test(form) ? null : piecesOf(form)
  })

  /** @param valueOf What a form's number stands for; the same object each time. */
  constructor(
    readonly letterCase: 'exact' | 'lower',
    heads: Heads,
    valueOf: (number: number) => V,
  ) {
    const branches = new Map<string, Branch<V>>()
    this.#begins = new TypeCache(({ forms, lowers }, type) => {
      const [first, ...further] = piecesOf(letterCase === 'exact' ? forms[type]! : lowers[type]!)
      const packed = first === undefined ? undefined : heads.get(first)
      if (first === undefined || packed === undefined) return null
      let branch = branches.get(first)
      if (branch === undefined) branches.set(first, (branch = Branch.of(packed, valueOf)))
      return below(branch, further) ?? null
    })
  }

  /** Whether any term begins with a type of token. */
  canBegin(vocabulary: Vocabulary, type: number): boolean {
    return this.#begins.of(vocabulary, type) !== null
  }

  /** Longest term that begins with token `from` and ends with a token before `end`. */
  longestAt(document: Document, from: number, end: number): TermHit<V> | undefined {
    const { vocabulary, types } = document
    const first = this.#begins.of(vocabulary, types[from]!)
    if (first === null) return undefined
    let branch = first
    let hit: TermHit<V> | undefined =
      branch.values.length > 0 ? { from, to: from + 1, values: branch.values } : undefined
    for (let at = from + 1; at < end && !branch.isLeaf; at++) {
      const pieces = this.#pieces.of(vocabulary, types[at]!)
      if (pieces === null) continue
      const next = pieces.length === 0 ? undefined : below(branch, pieces)
      if (next === undefined) break
      branch = next
      if (branch.values.length > 0) hit = { from, to: at + 1, values: branch.values }
    }
    return hit
  }
}

/** The branch that the words of a token lead to. */
function below<V>(branch: Branch<V>, pieces: readonly string[]): Branch<V> | undefined {
  let next: Branch<V> | undefined = branch
  for (const word of pieces) next = next?.step(word)
  return next
}
