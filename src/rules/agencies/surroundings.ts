/** What the scans for names ask of tokens. */

import { sentenceAt, type Document, type TokenRange } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import type { FactSpans } from '../kinds.js'
import { agencyWords, wordFlags } from './word-flags.js'

const longestHeadline = 45

/** One document with its earlier mentions. Every question is answered from a bounded number of tokens. */
export class Surroundings {
  /** Flags of `wordFlags` for each token. */
  readonly words: Int32Array
  /** For each sentence that was asked for: 1 no headline, 2 a headline. */
  readonly #headlines: Uint8Array

  constructor(
    readonly document: Document,
    readonly spans: FactSpans,
  ) {
    this.words = agencyWords.of(document)
    this.#headlines = new Uint8Array(document.sentences.length)
    this.#mark(spans.all('place'), wordFlags.place)
    this.#mark(spans.all('agency-name'), wordFlags.listed)
  }

  #mark(mentions: readonly TokenRange[], flag: number): void {
    for (const { from, to } of mentions) for (let at = from; at < to; at++) this.words[at]! |= flag
  }

  /** Whether a token has one of the flags; none beyond the ends of the document. */
  is(token: number, flags: number): boolean {
    return (this.words[token]! & flags) !== 0
  }

  lower(token: number): string {
    return this.document.lowers[token] ?? ''
  }

  has(token: number, shape: keyof typeof shapes): boolean {
    return ((this.document.shapes[token] ?? 0) & shapes[shape]) !== 0
  }

  /** A word that begins with a capital, or an ordinal in figures. */
  isNameWord(token: number): boolean {
    return this.is(token, wordFlags.name)
  }

  /** Page chrome, which yields no facts. */
  isChrome(token: number): boolean {
    return this.document.chrome[this.document.sentenceOf[token]!] === 1
  }

  isGlued(token: number): boolean {
    return this.has(token, 'glued')
  }

  isPossessive(token: number): boolean {
    if (!this.is(token, wordFlags.apostrophe)) return false
    return this.lower(token) === "'s" || (this.isGlued(token) && this.lower(token - 1).endsWith('s'))
  }

  isStop(token: number): boolean {
    return this.is(token, wordFlags.stop)
  }

  isUnitedStates(token: number): boolean {
    return this.is(token, wordFlags.unitedStates)
  }

  isField(token: number): boolean {
    return this.is(token, wordFlags.field)
  }

  isLevel(token: number): boolean {
    return this.is(token, wordFlags.level)
  }

  isHead(token: number): boolean {
    return this.is(token, wordFlags.head)
  }

  isHolder(token: number): boolean {
    return this.is(token, wordFlags.holder)
  }

  isPlace(token: number): boolean {
    return this.is(token, wordFlags.place)
  }

  /** Part of a name that the lexicon of agencies holds. */
  isListed(token: number): boolean {
    return this.is(token, wordFlags.listed)
  }

  /** A word that bodies' names are known to hold. */
  isNameVocabulary(token: number): boolean {
    return this.is(token, wordFlags.place | wordFlags.field | wordFlags.level)
  }

  /** The sentence is written in title case or in capitals, so that capitals tell nothing. */
  isHeadline(token: number): boolean {
    const sentence = this.document.sentenceOf[token] ?? 0
    if (this.#headlines[sentence] === 0) this.#headlines[sentence] = this.#readsAsHeadline(token) ? 2 : 1
    return this.#headlines[sentence] === 2
  }

  isHeadlineWord(token: number): boolean {
    return this.is(token, wordFlags.headline)
  }

  #readsAsHeadline(token: number): boolean {
    const { from, to } = sentenceAt(this.document, token)
    if (to - from > longestHeadline) return false
    let long = 0
    let capitalized = 0
    const stopped = this.document.forms[to - 1] === '.'
    for (let at = from; at < to; at++) {
      if (stopped && this.has(at, 'lower') && !this.is(at, wordFlags.stop) && this.lower(at).length > 2) return false
      if (!this.is(at, wordFlags.long) || this.isListed(at)) continue
      long++
      if (this.has(at, 'capitalized')) capitalized++
    }
    return long >= 3 && capitalized / long >= 0.75
  }
}
