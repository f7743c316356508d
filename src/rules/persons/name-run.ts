/** Reads the name of a person from its first token on: which words, initials and particles belong to it. */

import type { Document, TokenRange } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import { strokePatronymics } from '../../lexicons/names.js'
import type { FactSpans } from '../kinds.js'
import { particles, personWords, wordFlags } from './word-flags.js'

export interface NameRun {
  readonly to: number
  /** Words of the name, without initials, particles and suffixes. */
  readonly words: number
  readonly initials: number
}

const mostTokens = 16

export class NameReader {
  /** Flags of `wordFlags` for each token. */
  readonly words: Int32Array

  constructor(
    readonly document: Document,
    readonly spans: FactSpans,
  ) {
    this.words = personWords.of(document)
    this.#mark(spans.all('title'), wordFlags.title)
    this.#mark(spans.all('agency'), wordFlags.agency)
    this.#mark(spans.all('agency-name'), wordFlags.listedAgency)
  }

  #mark(mentions: readonly TokenRange[], flag: number): void {
    for (const { from, to } of mentions) for (let at = from; at < to; at++) this.words[at]! |= flag
  }

  /** Whether a token has one of the flags; none beyond the ends of the document. */
  is(token: number, flags: number): boolean {
    return (this.words[token]! & flags) !== 0
  }

  /** A capitalised word that may be part of a name. */
  isWord(token: number, first: boolean): boolean {
    const flags = this.words[token]!
    if ((flags & wordFlags.capitalWord) === 0 || (flags & wordFlags.initial) !== 0) return false
    if ((flags & (wordFlags.agency | wordFlags.listedAgency)) !== 0) return false
    const isGiven = first && (flags & wordFlags.givenName) !== 0 && this.#isPlainWord(token + 1)
    if ((flags & (first ? wordFlags.portfolio : wordFlags.postNominal)) !== 0 && !isGiven) return false
    if ((flags & wordFlags.nonName) !== 0 && !isGiven && !(!first && this.#isShortSurname(token))) return false
    return (flags & wordFlags.title) === 0 || this.#isSurname(token, first)
  }

  /** "Rodney King", but "Premier" of "NSW Premier Roe" is a title. */
  #isSurname(token: number, first: boolean): boolean {
    if (first || !this.is(token, wordFlags.titleSurname)) return false
    const title = this.spans.covering('title', token)!
    if (title.to - title.from > 1) return false
    return !this.#isPlainWord(token + 1) || this.is(token + 1, wordFlags.suffix)
  }

  /** "Mỹ An": a function word whose capital stands inside a sentence and before no further name. */
  #isShortSurname(token: number): boolean {
    if (!this.is(token, wordFlags.shortSurname)) return false
    return this.is(token - 1, wordFlags.capitalWord) && !this.is(token + 1, wordFlags.capitalWord)
  }

  #isPlainWord(token: number): boolean {
    const flags = this.words[token]!
    if ((flags & wordFlags.capitalWord) === 0 || (flags & (wordFlags.nonName | wordFlags.agency)) !== 0) return false
    return this.document.sentenceOf[token] === this.document.sentenceOf[token - 1]
  }

  isInitial(token: number): boolean {
    if (!this.is(token, wordFlags.initial)) return false
    return !(this.is(token, wordFlags.severalInitials) && this.spans.covering('place', token) !== undefined)
  }

  /**
   * The name that begins at `at`: "Íñigo Cano", "D. Y. Chandrachud", "Nicanor de Guzman IV", "Ramesh a/l Kumar".
   *
   * @param anchored A title or a form of address stands before it, so that one word is enough.
   */
  read(at: number, end: number, anchored: boolean): NameRun | undefined {
    const limit = Math.min(end, at + mostTokens)
    let words = 0
    let marks = 0
    let to = at
    let token = at
    if (anchored) token = this.#skipParticles(token, limit, true) ?? token
    while (token < limit) {
      if (this.isWord(token, words === 0)) {
        words++
        token = to = this.#skipHyphens(token + 1, limit)
        continue
      }
      if (this.isInitial(token) && token + 1 < limit) {
        marks++
        token++
        if (words > 0) to = token
        continue
      }
      if (words === 0) break
      const next = this.#skipParticles(token, limit, false) ?? this.#skipNickname(token, limit)
      if (next === undefined) break
      token = next
    }
    if (words === 0) return undefined
    return { to: this.#skipSuffix(to, end), words, initials: marks }
  }

  /** "Ho-yan", "Se - young", "Jean-Pierre", "Smith-Jones". */
  #skipHyphens(token: number, limit: number): number {
    const { shapes: flags } = this.document
    let at = token
    while (
      at + 1 < limit &&
      this.is(at, wordFlags.hyphen) &&
      (flags[at]! & shapes.glued) !== 0 &&
      (flags[at + 1]! & shapes.glued) !== 0
    ) {
      if ((flags[at + 1]! & shapes.alphabetic) === 0) break
      at += 2
    }
    return at
  }

  /** Token of the name word behind "van der", "bin", "al-", "a/l". */
  #skipParticles(token: number, limit: number, leading: boolean): number | undefined {
    let at = token
    for (let count = 0; count < 3 && at < limit && this.is(at, particles); count++) {
      if (this.#isStrokeMark(at)) at += 3
      else if (this.is(at, wordFlags.hyphenParticle) && at + 1 < limit && this.is(at + 1, wordFlags.hyphen)) at += 2
      else if (this.is(at, wordFlags.particle)) at++
      else break
    }
    if (at === token || at >= limit || !this.isWord(at, leading)) return undefined
    return at
  }

  /** "a/l", "s/o": three tokens. */
  #isStrokeMark(at: number): boolean {
    const { lowers } = this.document
    if (!this.is(at, wordFlags.strokeParticle) || lowers[at + 1] !== '/') return false
    return strokePatronymics.has(`${lowers[at]!}/${lowers[at + 2] ?? ''}`)
  }

  /** Token behind the quoted nickname in: William "Bill" Jones. */
  #skipNickname(token: number, limit: number): number | undefined {
    if (!this.is(token, wordFlags.openQuote)) return undefined
    for (let words = 1; words <= 2; words++) {
      const close = token + words + 1
      if (close + 1 >= limit || !this.is(token + words, wordFlags.capitalWord)) return undefined
      if (this.is(close, wordFlags.closeQuote) && this.isWord(close + 1, false)) return close + 1
    }
    return undefined
  }

  /** "Jr.", ", Jr.", "III". */
  #skipSuffix(to: number, end: number): number {
    const at = this.document.lowers[to] === ',' ? to + 1 : to
    return at < end && this.is(at, wordFlags.suffix) ? at + 1 : to
  }
}
