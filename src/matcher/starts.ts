/**
 * Which states a run can begin with.
 *
 * Every state that begins a rule has a bit in three sets: of states that a token or mention begins, of those with a
 * successor that it may pass, and of those whose rule needs it. So one look at two tokens and at what their sentence
 * holds tells which threads are worth beginning, whatever the number of rules.
 */

import type { Document } from '../document/document.js'
import type { Leaf } from './compile.js'
import { bitOf, type Spans } from './spans.js'
import { TypeBits } from './type-bits.js'

/** A kind of mention that the layer reads, with its row: words for beginnings, successors and needs. */
interface KindRow {
  readonly kind: string
  readonly bit: number
  readonly row: number[]
}

/** A state that begins a rule. */
export interface Start {
  readonly state: number
  readonly leaf: Leaf
  /** Whether a match may end with it. */
  readonly last: boolean
  readonly successors: readonly Leaf[]
  /** Of these leaves every match passes one; undefined for a rule that needs nothing in particular. */
  readonly needs: readonly Leaf[] | undefined
}

export class Starts {
  /** State of each bit. */
  readonly states: readonly number[]
  /** 32-bit words in each of the three sets. */
  readonly words: number
  /** Rows for types of tokens: the three sets, and behind them the tests of single states. */
  readonly types: TypeBits
  /** Kinds of mention that the layer reads at the beginning of its rules or behind it. */
  readonly kinds: KindRow[] = []
  readonly #last: Int32Array
  readonly #needless: Int32Array
  /** The starts whose rules can match in the current sentence. */
  readonly alive: Int32Array
  readonly #beginBits: number
  readonly #followBits: number

  /** @param starts In order of their states. */
  constructor(starts: readonly Start[]) {
    this.states = starts.map(({ state }) => state)
    this.words = Math.ceil(starts.length / 32)
    this.types = new TypeBits(96 * this.words)
    this.#last = new Int32Array(this.words)
    this.#needless = new Int32Array(this.words)
    this.alive = new Int32Array(this.words)
    const kinds = new Map<string, KindRow>()
    starts.forEach(({ leaf, last, successors, needs }, index) => {
      this.#file(leaf, index, kinds)
      for (const next of successors) this.#file(next, index + 32 * this.words, kinds)
      for (const need of needs ?? []) this.#file(need, index + 64 * this.words, kinds)
      if (last) this.#last[index >>> 5]! |= 1 << (index & 31)
      if (needs === undefined) this.#needless[index >>> 5]! |= 1 << (index & 31)
    })
    this.#beginBits = this.#bitsWithin(0)
    this.#followBits = this.#bitsWithin(this.words)
  }

  #file(leaf: Leaf, bit: number, kinds: Map<string, KindRow>): void {
    if ('test' in leaf) {
      this.types.add(leaf.test, bit)
      return
    }
    for (const kind of leaf.mentions) {
      let filed = kinds.get(kind)
      if (filed === undefined) {
        filed = { kind, bit: bitOf(kind), row: new Array<number>(3 * this.words).fill(0) }
        kinds.set(kind, filed)
        this.kinds.push(filed)
      }
      filed.row[bit >>> 5]! |= 1 << (bit & 31)
    }
  }

  #bitsWithin(offset: number): number {
    let bits = 0
    for (const { bit, row } of this.kinds) {
      if (row.slice(offset, offset + this.words).some((word) => word !== 0)) bits |= bit
    }
    return bits
  }

  /** Finds out which rules can match between two tokens; false if none can. */
  enterSentence<M>(document: Document, spans: Spans<M>, from: number, to: number): boolean {
    const { words, alive } = this
    const { rows, rowOf } = this.types
    const { types } = document
    let bits = 0
    for (let at = from; at < to; at++) bits |= spans.beginning[at]!
    let any = 0
    for (let w = 0; w < words; w++) {
      const offset = w + 2 * words
      let held = this.#needless[w]!
      for (const { bit, row } of this.kinds) if ((bits & bit) !== 0) held |= row[offset]!
      if (held !== -1) for (let at = from; at < to; at++) held |= rows[rowOf[types[at]!]! + offset]!
      alive[w] = held
      any |= held
    }
    return any !== 0
  }

  /** Word `w` of the starts that are last, or have a successor that may pass what stands at `to`. */
  #continuing<M>(document: Document, spans: Spans<M>, to: number, sentenceTo: number, w: number): number {
    let open = this.#last[w]!
    if (to >= sentenceTo) return open
    const offset = w + this.words
    open |= this.types.rows[this.types.rowOf[document.types[to]!]! + offset]!
    const bits = spans.beginning[to]! & this.#followBits
    if (bits !== 0) for (const { bit, row } of this.kinds) if ((bits & bit) !== 0) open |= row[offset]!
    return open
  }

  /** Word `w` of the starts that the token at `at` may begin. */
  atToken<M>(document: Document, spans: Spans<M>, at: number, sentenceTo: number, w: number): number {
    const open = this.types.rows[this.types.rowOf[document.types[at]!]! + w]! & this.alive[w]!
    return open === 0 ? 0 : open & this.#continuing(document, spans, at + 1, sentenceTo, w)
  }

  /** Whether a mention that may begin a rule stands at `at`. */
  mayBeginAt<M>(spans: Spans<M>, at: number): boolean {
    return (spans.beginning[at]! & this.#beginBits) !== 0
  }

  /** Word `w` of the starts that a mention up to `to` may begin. */
  atMention<M>(
    { row }: KindRow,
    document: Document,
    spans: Spans<M>,
    to: number,
    sentenceTo: number,
    w: number,
  ): number {
    const open = row[w]! & this.alive[w]!
    return open === 0 ? 0 : open & this.#continuing(document, spans, to, sentenceTo, w)
  }
}
