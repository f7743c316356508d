/** Which states a run can begin with, filed under what the first token must have. */

import type { Document } from '../document/document.js'
import { posCode, posTags } from '../document/pos.js'
import type { Leaf } from './compile.js'
import type { Spans } from './spans.js'
import { listOf } from './token-test.js'

type States = readonly number[]
const none: States = []

export class Starts<M> {
  readonly #byLower = new Map<string, number[]>()
  readonly #byForm = new Map<string, number[]>()
  readonly #byLemma = new Map<string, number[]>()
  readonly #byMention = new Map<string, number[]>()
  /** Indexed by tag; holds the states that any token may enter, too. */
  readonly #byPos: number[][] = posTags.map(() => [])

  add(leaf: Leaf, state: number): void {
    if ('mentions' in leaf) return file(this.#byMention, leaf.mentions, state)
    const { lower, form, lemma, pos } = leaf.test
    if (lower !== undefined) return file(this.#byLower, listOf(lower), state)
    if (form !== undefined) return file(this.#byForm, listOf(form), state)
    if (lemma !== undefined) return file(this.#byLemma, listOf(lemma), state)
    for (const tag of pos === undefined ? posTags : listOf(pos)) this.#byPos[posCode(tag)]!.push(state)
  }

  /** Kinds of mention that begin some rule and occur in a document. */
  kindsIn(spans: Spans<M>): readonly (keyof M & string)[] {
    return [...this.#byMention.keys()].filter((kind) => spans.has(kind)) as (keyof M & string)[]
  }

  /** Calls `enter` for each state that `token` may begin with. */
  each(
    document: Document,
    spans: Spans<M>,
    kinds: readonly (keyof M & string)[],
    token: number,
    enter: (state: number) => void,
  ): void {
    for (const state of this.#byPos[document.pos[token]!]!) enter(state)
    for (const state of this.#byLower.get(document.lowers[token]!) ?? none) enter(state)
    if (this.#byForm.size > 0) for (const state of this.#byForm.get(document.forms[token]!) ?? none) enter(state)
    if (this.#byLemma.size > 0) for (const state of this.#byLemma.get(document.lemmas[token]!) ?? none) enter(state)
    for (const kind of kinds) {
      if (spans.startingAt(kind, token) !== undefined)
        for (const state of this.#byMention.get(kind) ?? none) enter(state)
    }
  }
}

function file(map: Map<string, number[]>, keys: readonly string[], state: number): void {
  for (const key of new Set(keys)) {
    const filed = map.get(key)
    if (filed === undefined) map.set(key, [state])
    else filed.push(state)
  }
}
