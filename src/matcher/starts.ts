/** Which states a run can begin with, remembered for each type of token. */

import type { Document } from '../document/document.js'
import { posCode, posTags } from '../document/pos.js'
import { TypeCache, type Vocabulary } from '../document/vocabulary.js'
import type { Leaf } from './compile.js'
import { compileTokenTest, dependsOnNeighbours, listOf, type TokenPredicate } from './token-test.js'

interface Start {
  readonly state: number
  readonly test: TokenPredicate
  /** The test looks at more than the token's type. */
  readonly contextual: boolean
}

/** States that a token of one type begins, by number: `sure` ones, and those that have yet to be tested in place. */
export interface StartStates {
  readonly sure: readonly number[]
  readonly contextual: readonly number[]
}

export class Starts {
  readonly #byLower = new Map<string, Start[]>()
  readonly #byForm = new Map<string, Start[]>()
  readonly #byLemma = new Map<string, Start[]>()
  /** Indexed by tag; holds the states that any token may begin, too. */
  readonly #byPos: Start[][] = posTags.map(() => [])
  readonly #byMention = new Map<string, number[]>()
  readonly #cache = new TypeCache<StartStates>((vocabulary, type) => this.#startStates(vocabulary, type))

  add(leaf: Leaf, state: number): void {
    if ('mentions' in leaf) {
      for (const kind of new Set(leaf.mentions)) file(this.#byMention, kind, state)
      return
    }
    const { lower, form, lemma, pos } = leaf.test
    const start = { state, test: compileTokenTest(leaf.test), contextual: dependsOnNeighbours(leaf.test) }
    const [map, keys] =
      lower !== undefined
        ? [this.#byLower, lower]
        : form !== undefined
          ? [this.#byForm, form]
          : [lemma === undefined ? undefined : this.#byLemma, lemma]
    if (map !== undefined) for (const key of new Set(listOf(keys))) file(map, key, start)
    else for (const tag of pos === undefined ? posTags : listOf(pos)) this.#byPos[posCode(tag)]!.push(start)
  }

  /** Kinds of mention that begin some rule, with the states that they begin. */
  get mentionStates(): ReadonlyMap<string, readonly number[]> {
    return this.#byMention
  }

  at(document: Document, token: number): StartStates {
    return this.#cache.of(document.vocabulary, document.types[token]!)
  }

  #startStates(vocabulary: Vocabulary, type: number): StartStates {
    const starts = [
      ...this.#byPos[vocabulary.pos[type]!]!,
      ...(this.#byLower.get(vocabulary.lowers[type]!) ?? []),
      ...(this.#byForm.get(vocabulary.forms[type]!) ?? []),
      ...(this.#byLemma.get(vocabulary.lemmas[type]!) ?? []),
    ].sort((a, b) => a.state - b.state)
    const numbers = (list: readonly Start[]): number[] => list.map(({ state }) => state)
    return {
      sure: numbers(starts.filter(({ contextual, test }) => !contextual && test(vocabulary, type))),
      contextual: numbers(starts.filter(({ contextual }) => contextual)),
    }
  }
}

function file<V>(map: Map<string, V[]>, key: string, value: V): void {
  const filed = map.get(key)
  if (filed === undefined) map.set(key, [value])
  else filed.push(value)
}
