/** What the finders of a layer made, as far as no longer match of a rule takes its place. */

import type { TokenRange } from '../document/document.js'
import type { Found } from './spans.js'

export class FinderMentions<M> {
  readonly #dropped = new Set<Found<M>>()
  /** For each kind that a rule asks for: place in the list of the mention over a token, plus one. */
  readonly #cover = new Map<string, Int32Array>()

  constructor(
    readonly mentions: readonly Found<M>[],
    readonly size: number,
  ) {}

  /** A mention of the kind that is at least as long shares a token with the range. */
  holds(kind: string, range: TokenRange): boolean {
    for (const { from, to } of this.over(kind, range)) if (to - from >= range.to - range.from) return true
    return false
  }

  drop(kind: string, range: TokenRange): void {
    for (const mention of this.over(kind, range)) this.#dropped.add(mention)
  }

  /** End of the range, or of the mention of the kind that reaches beyond it. */
  reach(kind: string, range: TokenRange): number {
    let reach = range.to
    for (const { to } of this.over(kind, range)) reach = Math.max(reach, to)
    return reach
  }

  /** Mentions in whose place a longer match of a rule stands. */
  dropped(): ReadonlySet<Found<M>> {
    return this.#dropped
  }

  standing(): readonly Found<M>[] {
    return this.#dropped.size === 0 ? this.mentions : this.mentions.filter((mention) => !this.#dropped.has(mention))
  }

  /** Mentions of the kind that share a token with the range. */
  over(kind: string, { from, to }: TokenRange): readonly Found<M>[] {
    if (this.mentions.length === 0) return none
    const cover = this.#coverOf(kind)
    const over: Found<M>[] = []
    let last = 0
    for (let token = from; token < to; token++) {
      const place = cover[token]!
      if (place === 0 || place === last) continue
      last = place
      const mention = this.mentions[place - 1]!
      if (!this.#dropped.has(mention)) over.push(mention)
    }
    return over
  }

  #coverOf(kind: string): Int32Array {
    let cover = this.#cover.get(kind)
    if (cover === undefined) {
      this.#cover.set(kind, (cover = new Int32Array(this.size)))
      for (const [index, mention] of this.mentions.entries())
        if (mention.kind === kind) cover.fill(index + 1, mention.from, mention.to)
    }
    return cover
  }
}

const none: readonly never[] = []
