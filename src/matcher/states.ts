/** The states of all rules of a layer: what each consumes, and what can come behind it. */

import type { Document } from '../document/document.js'
import type { Vocabulary } from '../document/vocabulary.js'
import type { Leaf } from './compile.js'
import { bitOf } from './spans.js'
import { compileTokenTest, dependsOnNeighbours, type TokenPredicate } from './token-test.js'

/** One leaf of one rule's pattern. */
export class State {
  /** Undefined for a state that consumes a mention. */
  readonly test: TokenPredicate | undefined
  /** The type of a token alone settles the test. */
  readonly settled: boolean
  /** Kinds of mention that the state consumes, and their bits in `Spans.beginning`. */
  readonly mentions: readonly string[]
  readonly mentionBits: number

  /**
   * @param rule Place of the rule in its list.
   * @param last Whether a match may end here.
   * @param captures Bit set of captures.
   */
  constructor(
    leaf: Leaf,
    readonly rule: number,
    readonly last: boolean,
    readonly captures: number,
    readonly successors: Successors,
  ) {
    this.test = 'test' in leaf ? compileTokenTest(leaf.test) : undefined
    this.settled = 'test' in leaf && !dependsOnNeighbours(leaf.test)
    this.mentions = 'mentions' in leaf ? leaf.mentions : []
    this.mentionBits = this.mentions.reduce((set, kind) => set | bitOf(kind), 0)
  }
}

/** Shorter lists are tested faster than looked up. */
const fewest = 4
const mostRemembered = 4000

/** The states that can follow one state, by preference. */
export class Successors {
  #vocabulary: Vocabulary | undefined
  readonly #byType = new Map<number, readonly number[]>()

  constructor(
    readonly all: readonly number[],
    readonly states: readonly State[],
  ) {}

  /** Those that may consume a token: where the type of the token settles a state's test, it holds. */
  at(document: Document, token: number): readonly number[] {
    if (this.all.length < fewest) return this.all
    if (this.#vocabulary !== document.vocabulary || this.#byType.size > mostRemembered) {
      this.#vocabulary = document.vocabulary
      this.#byType.clear()
    }
    const type = document.types[token]!
    let open = this.#byType.get(type)
    if (open === undefined) {
      open = this.all.filter((index) => {
        const { test, settled } = this.states[index]!
        return test === undefined || !settled || test(document, token)
      })
      this.#byType.set(type, open)
    }
    return open
  }
}
