/** Which states a run can begin with, remembered for each type of token. */

import type { Document } from '../document/document.js'
import { posCode, posTags } from '../document/pos.js'
import { TypeCache, type Vocabulary } from '../document/vocabulary.js'
import type { Leaf } from './compile.js'
import { bitOf } from './spans.js'
import type { State } from './states.js'
import { listOf } from './token-test.js'

const none: readonly number[] = []

export class Starts {
  readonly #byLower = new Map<string, number[]>()
  readonly #byForm = new Map<string, number[]>()
  readonly #byLemma = new Map<string, number[]>()
  /** Indexed by tag; holds the states that any token may begin, too. */
  readonly #byPos: number[][] = posTags.map(() => [])
  readonly #byMention = new Map<string, number[]>()
  readonly #cache = new TypeCache<readonly number[]>((vocabulary, type) => this.#startStates(vocabulary, type))

  /** @param states All states of the layer; those added here are found there when the first document is read. */
  constructor(readonly states: readonly State[]) {}

  add(leaf: Leaf, state: number): void {
    if ('mentions' in leaf) {
      for (const kind of new Set(leaf.mentions)) file(this.#byMention, kind, state)
      return
    }
    const { lower, form, lemma, pos } = leaf.test
    const [map, keys] =
      lower !== undefined
        ? [this.#byLower, lower]
        : form !== undefined
          ? [this.#byForm, form]
          : [lemma === undefined ? undefined : this.#byLemma, lemma]
    if (map !== undefined) for (const key of new Set(listOf(keys))) file(map, key, state)
    else for (const tag of pos === undefined ? posTags : listOf(pos)) this.#byPos[posCode(tag)]!.push(state)
  }

  /** Kinds of mention that begin some rule, with the states that they begin, and the bits of those kinds. */
  get mentionStates(): ReadonlyMap<string, readonly number[]> {
    return this.#byMention
  }

  get mentionBits(): number {
    let bits = 0
    for (const kind of this.#byMention.keys()) bits |= bitOf(kind)
    return bits
  }

  /** States that a token begins, by its type; tests that look at its neighbours too have yet to be made. */
  table(document: Document): (token: number) => readonly number[] {
    const { vocabulary, types } = document
    const known = this.#cache.table(vocabulary)
    return (token) => known[types[token]!] ?? this.#cache.fill(vocabulary, types[token]!)
  }

  #startStates(vocabulary: Vocabulary, type: number): readonly number[] {
    const states = [
      ...this.#byPos[vocabulary.pos[type]!]!,
      ...(this.#byLower.get(vocabulary.lowers[type]!) ?? none),
      ...(this.#byForm.get(vocabulary.forms[type]!) ?? none),
      ...(this.#byLemma.get(vocabulary.lemmas[type]!) ?? none),
    ]
    const open = states.filter((index) => {
      const { test, settled } = this.states[index]!
      return !settled || test?.(vocabulary, type) === true
    })
    return open.length === 0 ? none : open.sort((a, b) => a - b)
  }
}

function file<V>(map: Map<string, V[]>, key: string, value: V): void {
  const filed = map.get(key)
  if (filed === undefined) map.set(key, [value])
  else filed.push(value)
}
