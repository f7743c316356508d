/** The states of all rules of a layer: what each consumes, and what can come behind it. */

import type { Leaf } from './compile.js'
import { bitOf } from './spans.js'
import { compileTokenTest, dependsOnNeighbours, type TokenPredicate } from './token-test.js'
import type { TypeBits } from './type-bits.js'

/** One leaf of one rule's pattern. */
export class State {
  /** Bit, in the rows of types, of the test that a token has to pass; -1 for a state that consumes a mention. */
  readonly bit: number
  /** Asked of a token whose type has the bit, where its neighbours have a say. */
  readonly test: TokenPredicate | undefined
  /** Kinds of mention that the state consumes, and their bits in `Spans.beginning`. */
  readonly mentions: readonly string[]
  readonly mentionBits: number

  /**
   * @param rule Place of the rule in its list.
   * @param last Whether a match may end here.
   * @param captures Bit set of captures.
   * @param follow States that can follow, by preference.
   */
  constructor(
    leaf: Leaf,
    readonly rule: number,
    readonly last: boolean,
    readonly captures: number,
    readonly follow: readonly number[],
    types: TypeBits,
  ) {
    const test = 'test' in leaf ? leaf.test : undefined
    this.bit = test === undefined ? -1 : types.bitOf(test)
    this.test = test !== undefined && dependsOnNeighbours(test) ? compileTokenTest(test) : undefined
    this.mentions = 'mentions' in leaf ? leaf.mentions : []
    this.mentionBits = this.mentions.reduce((set, kind) => set | bitOf(kind), 0)
  }
}
