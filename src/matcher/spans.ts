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
  #mentions: Found<M, K>[] = []
  /** For each token, place in the list of the mention over it, plus one. */
  readonly #cover: Int32Array
  #inOrder = true

  constructor(size: number) {
    this.#cover = new Int32Array(size)
  }

  add(found: Found<M, K>): void {
    const last = this.#mentions.at(-1)
    if (last !== undefined && last.from > found.from) this.#inOrder = false
    this.#cover.fill(this.#mentions.push(found), found.from, found.to)
  }

  startingAt(token: number): Found<M, K> | undefined {
    const found = this.covering(token)
    return found?.from === token ? found : undefined
  }

  covering(token: number): Found<M, K> | undefined {
    const place = this.#cover[token]
    return place === undefined || place === 0 ? undefined : this.#mentions[place - 1]
  }

  all(): readonly Found<M, K>[] {
    if (!this.#inOrder) this.#sort()
    return this.#mentions
  }

  #sort(): void {
    this.#mentions = this.#mentions.toSorted((a, b) => a.from - b.from)
    this.#mentions.forEach(({ from, to }, index) => this.#cover.fill(index + 1, from, to))
    this.#inOrder = true
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
