/** Mentions by kind and by first token: how a layer sees what the layers above it found. */

import type { TokenRange } from '../document/document.js'

/** A typed value over a run of tokens, made by a rule or a lexicon. */
export interface Found<M, K extends keyof M & string = keyof M & string> extends TokenRange {
  readonly kind: K
  readonly value: M[K]
  /** Id of the rule or lexicon. */
  readonly rule: string
}

/** A mention of any kind, with `kind` telling the type of `value`. */
export type AnyFound<M> = { [K in keyof M & string]: Found<M, K> }[keyof M & string]

/** Non-overlapping mentions of one kind. */
class Row<M, K extends keyof M & string> {
  readonly #byStart = new Map<number, Found<M, K>>()
  readonly #cover: Int32Array
  #sorted: Found<M, K>[] | undefined

  constructor(size: number) {
    this.#cover = new Int32Array(size).fill(-1)
  }

  add(found: Found<M, K>): void {
    this.#byStart.set(found.from, found)
    this.#cover.fill(found.from, found.from, found.to)
    this.#sorted = undefined
  }

  startingAt(token: number): Found<M, K> | undefined {
    return this.#cover[token] === token ? this.#byStart.get(token) : undefined
  }

  covering(token: number): Found<M, K> | undefined {
    const from = this.#cover[token]
    return from === undefined || from < 0 ? undefined : this.#byStart.get(from)
  }

  all(): readonly Found<M, K>[] {
    this.#sorted ??= [...this.#byStart.values()].sort((a, b) => a.from - b.from)
    return this.#sorted
  }
}

const bits = new Map<string, number>()

/** The bit that stands for a kind in `Spans.beginning`; kinds beyond the 31st share one. */
export function bitOf(kind: string): number {
  let bit = bits.get(kind)
  if (bit === undefined) bits.set(kind, (bit = 1 << Math.min(bits.size, 30)))
  return bit
}

/** All mentions found so far in one document. */
export class Spans<M> {
  readonly #rows = new Map<string, Row<M, keyof M & string>>()
  /** Bit set, for each token, of the kinds of mention that begin with it; see `bitOf`. */
  readonly beginning: Int32Array

  constructor(readonly size: number) {
    this.beginning = new Int32Array(size)
  }

  /** Adds a mention. Mentions of one kind must not overlap. */
  add(found: Found<M>): void {
    let row = this.#rows.get(found.kind)
    if (row === undefined) this.#rows.set(found.kind, (row = new Row(this.size)))
    row.add(found)
    this.beginning[found.from]! |= bitOf(found.kind)
  }

  /** Mention of `kind` that begins at `token`. */
  startingAt<K extends keyof M & string>(kind: K, token: number): Found<M, K> | undefined {
    return this.#rows.get(kind)?.startingAt(token) as Found<M, K> | undefined
  }

  /** Mention of `kind` that `token` is part of. */
  covering<K extends keyof M & string>(kind: K, token: number): Found<M, K> | undefined {
    return this.#rows.get(kind)?.covering(token) as Found<M, K> | undefined
  }

  /** Mentions of `kind` in reading order. */
  all<K extends keyof M & string>(kind: K): readonly Found<M, K>[] {
    return (this.#rows.get(kind)?.all() ?? []) as readonly Found<M, K>[]
  }

  has(kind: string): boolean {
    return this.#rows.has(kind)
  }
}
