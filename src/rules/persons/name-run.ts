/** Reads the name of a person from its first token on: which words, initials and particles belong to it. */

import type { Document } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import {
  hyphenParticles,
  nameParticles,
  nameSuffixes,
  nonNameWords,
  postNominals,
  strokePatronymics,
  titleSurnames,
  wordsAndGivenNames,
} from '../../lexicons/names.js'
import { portfolioWords } from '../../lexicons/portfolios.js'
import type { FactSpans } from '../kinds.js'

export interface NameRun {
  readonly to: number
  /** Words of the name, without initials, particles and suffixes. */
  readonly words: number
  readonly initials: number
}

const mostTokens = 16
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’.]\p{L}[\p{L}\p{M}]*)*|[dl]['’]\p{Lu}\p{L}+)\.?$/u
const initials = /^(?:\p{Lu}\.?|(?:\p{Lu}\.)+|Ch\.|Th\.|Yu\.|St\.)$/u
const openQuote = /^["“‘']$/u
const closeQuote = /^["”’']$/u
const hyphen = /^[-‐‑]$/u
const cardinal = /^(?:\p{Lu}\.){2,}$/u

export class NameReader {
  constructor(
    readonly document: Document,
    readonly spans: FactSpans,
  ) {}

  /** A capitalised word that may be part of a name. */
  isWord(token: number, first: boolean): boolean {
    const { document, spans } = this
    const form = document.forms[token]!
    const lower = document.lowers[token]!
    if (!nameWord.test(form) || initials.test(form)) return false
    if (nonNameWords.has(lower) && !(first && wordsAndGivenNames.has(lower) && this.#isPlainWord(token + 1)))
      return false
    if (!first && postNominals.has(lower) && form === form.toUpperCase()) return false
    // "IP" is a field, "Ip" a surname.
    if (first && portfolioWords.has(lower) && (form.length > 2 || form === form.toUpperCase())) return false
    if (spans.covering('agency', token) !== undefined || spans.covering('agency-name', token) !== undefined)
      return false
    const title = spans.covering('title', token)
    if (title === undefined) return true
    // "Rodney King", but "Premier" of "NSW Premier Roe" is a title.
    const surname = !first && title.to - title.from === 1 && titleSurnames.has(lower)
    if (!surname || (this.#isPlainWord(token + 1) && !nameSuffixes.has(document.lowers[token + 1]!))) return false
    return true
  }

  #isPlainWord(token: number): boolean {
    const { document, spans } = this
    const form = document.forms[token]
    if (form === undefined || !nameWord.test(form) || nonNameWords.has(document.lowers[token]!)) return false
    return (
      document.sentenceOf[token] === document.sentenceOf[token - 1] && spans.covering('agency', token) === undefined
    )
  }

  isInitial(token: number): boolean {
    const form = this.document.forms[token]!
    return initials.test(form) && !(cardinal.test(form) && this.spans.covering('place', token) !== undefined)
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
    const { forms, shapes: flags } = this.document
    let at = token
    while (
      at + 1 < limit &&
      hyphen.test(forms[at]!) &&
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
    const { lowers, forms } = this.document
    let at = token
    for (let count = 0; count < 3 && at < limit; count++) {
      const word = lowers[at]!
      if (strokePatronymics.has(lowers.slice(at, at + 3).join(''))) at += 3
      else if (hyphenParticles.has(word) && at + 1 < limit && hyphen.test(forms[at + 1]!)) at += 2
      else if (nameParticles.has(word) && forms[at] === word) at++
      else break
    }
    if (at === token || at >= limit || !this.isWord(at, leading)) return undefined
    return at
  }

  /** Token behind the quoted nickname in: William "Bill" Jones. */
  #skipNickname(token: number, limit: number): number | undefined {
    const { forms } = this.document
    for (let words = 1; words <= 2; words++) {
      const close = token + words + 1
      if (close + 1 >= limit || !openQuote.test(forms[token]!)) return undefined
      if (!nameWord.test(forms[token + words]!)) return undefined
      if (closeQuote.test(forms[close]!) && this.isWord(close + 1, false)) return close + 1
    }
    return undefined
  }

  /** "Jr.", ", Jr.", "III". */
  #skipSuffix(to: number, end: number): number {
    const { lowers } = this.document
    const at = lowers[to] === ',' ? to + 1 : to
    return at < end && nameSuffixes.has(lowers[at]!) ? at + 1 : to
  }
}
