/** Words that settle an ambiguous term when they stand near it: "cloud" beside "servers". */

import { sentenceAt, type Document, type TokenRange } from '../../document/document.js'

/** How far from the term its company may stand, in tokens. */
const reach = 40
const longestPhrase = 3

export class Company {
  readonly #phrases: ReadonlySet<string>
  /** Tokens that one of the phrases can begin with. */
  readonly #openers: ReadonlySet<string>

  /** @param phrases Words and short phrases in lower case. */
  constructor(phrases: readonly string[]) {
    this.#phrases = new Set(phrases)
    this.#openers = new Set(phrases.flatMap(firstTokens))
  }

  /** Whether one of the phrases stands in the sentence of the term, within reach and outside it. */
  isNear(document: Document, { from, to }: TokenRange): boolean {
    const sentence = sentenceAt(document, from)
    return (
      this.#standsIn(document, Math.max(sentence.from, from - reach), from) ||
      this.#standsIn(document, to, Math.min(sentence.to, to + reach))
    )
  }

  #standsIn({ lowers }: Document, from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (!this.#openers.has(lowers[at]!)) continue
      let phrase = lowers[at]!
      if (this.#phrases.has(phrase)) return true
      for (let next = at + 1; next < Math.min(to, at + longestPhrase); next++) {
        phrase += lowers[next] === '-' || lowers[next - 1] === '-' ? lowers[next]! : ` ${lowers[next]!}`
        if (this.#phrases.has(phrase)) return true
      }
    }
    return false
  }
}

/** Hyphens may or may not part tokens: "on-line shop" begins with "on", "on-line" or as a whole. */
function firstTokens(phrase: string): string[] {
  const tokens = [phrase]
  for (let end = 1; end < phrase.length; end++)
    if (phrase[end] === ' ' || phrase[end] === '-') tokens.push(phrase.slice(0, end))
  return tokens
}
