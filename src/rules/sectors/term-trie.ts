/** Sector terms by their words, whatever their hyphens: "e-commerce", "e commerce" and "5G-enabled" read alike. */

import type { Document, TokenRange } from '../../document/document.js'
import { TypeCache } from '../../document/vocabulary.js'

interface Node<V> {
  readonly next: Map<string, Node<V>>
  values: V[]
}

export interface TermHit<V> extends TokenRange {
  readonly values: readonly V[]
}

/** Words of letters or of digits; hyphens and all other signs fall away. */
const piece = /\p{L}+(?:'\p{L}+)?|\p{N}+(?:\.\p{N}+)*/gu
const hyphen = /^[-‐‑–]$/u
const whole = /^\p{L}+$/u

function piecesOf(form: string): readonly string[] {
  return whole.test(form) ? [form] : (form.match(piece) ?? [])
}

/** "data centre" → "data centres", "battery" → "batteries". */
export function pluralOf(term: string): string {
  if (/[^aeiou]y$/u.test(term)) return `${term.slice(0, -1)}ies`
  return /(?:[sxz]|ch|sh)$/u.test(term) ? `${term}es` : `${term}s`
}

/** All terms are added before the first look-up: which of them a type of token begins is remembered. */
export class TermTrie<V> {
  readonly #root: Node<V> = { next: new Map(), values: [] }
  readonly #begins = new TypeCache<Node<V> | null>(
    ({ forms, lowers }, type) => below(this.#root, this.letterCase === 'exact' ? forms[type]! : lowers[type]!) ?? null,
  )

  constructor(readonly letterCase: 'exact' | 'lower') {}

  add(term: string, value: V): void {
    let node = this.#root
    for (const word of piecesOf(term)) {
      let next = node.next.get(word)
      if (next === undefined) node.next.set(word, (next = { next: new Map(), values: [] }))
      node = next
    }
    if (!node.values.includes(value)) node.values.push(value)
  }

  /** Longest term that begins with token `from` and ends with a token before `end`. */
  longestAt(document: Document, from: number, end: number): TermHit<V> | undefined {
    const words = this.letterCase === 'exact' ? document.forms : document.lowers
    const first = this.#begins.of(document.vocabulary, document.types[from]!)
    if (first === null) return undefined
    let node = first
    let hit: TermHit<V> | undefined = node.values.length > 0 ? { from, to: from + 1, values: node.values } : undefined
    for (let at = from + 1; at < end; at++) {
      const form = words[at]!
      if (hyphen.test(form)) continue
      const next = below(node, form)
      if (next === undefined) break
      node = next
      if (node.values.length > 0) hit = { from, to: at + 1, values: node.values }
    }
    return hit
  }
}

/** The node that the words of a token lead to; undefined for a token without words. */
function below<V>(node: Node<V>, form: string): Node<V> | undefined {
  const pieces = piecesOf(form)
  if (pieces.length === 0) return undefined
  let next: Node<V> | undefined = node
  for (const word of pieces) next = next?.next.get(word)
  return next
}
