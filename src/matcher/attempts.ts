/** Attempts to match a rule from a token, in the order of their tokens: each keeps the longest match it has come to. */

import type { Captured } from './captured.js'

export class Attempts {
  size = 0
  readonly rules: number[] = []
  readonly froms: number[] = []
  /** End of the longest match so far; 0 while there is none. */
  readonly tos: number[] = []
  readonly captured: (Captured | undefined)[] = []
  /** The latest attempt of each rule, if it is not of a sentence before. */
  readonly #latest: Int32Array

  /** @param rules Number of rules. */
  constructor(rules: number) {
    this.#latest = new Int32Array(rules)
  }

  enterSentence(): void {
    this.size = 0
  }

  /** The attempt of a rule from a token: the threads of all states that the rule can begin with belong to it. */
  open(rule: number, from: number): number {
    const latest = this.#latest[rule]!
    if (latest < this.size && this.froms[latest] === from && this.rules[latest] === rule) return latest
    const attempt = this.size++
    this.rules[attempt] = rule
    this.froms[attempt] = from
    this.tos[attempt] = 0
    this.captured[attempt] = undefined
    this.#latest[rule] = attempt
    return attempt
  }
}
