/** What the scans for names ask of tokens. */

import { sentenceAt, type Document } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import type { FactSpans } from '../kinds.js'
import { fields, headlineWords, levels, stops } from './words.js'

const ordinal = /^\d+(?:st|nd|rd|th)$/u
const unitedStates = new Set(['US', 'U.S.', 'UK', 'U.K.'])
const longestHeadline = 45

const compoundField = /^(?:anti|counter|cyber)-\p{L}+$/u

/** Digits are asked for first: few words begin with one. */
function isOrdinal(word: string): boolean {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57 && ordinal.test(word)
}

/** One document with its earlier mentions. Every question is answered from a bounded number of tokens. */
export class Surroundings {
  readonly #headline = new Map<number, boolean>()

  constructor(
    readonly document: Document,
    readonly spans: FactSpans,
  ) {}

  lower(token: number): string {
    return this.document.lowers[token] ?? ''
  }

  has(token: number, shape: keyof typeof shapes): boolean {
    return ((this.document.shapes[token] ?? 0) & shapes[shape]) !== 0
  }

  /** A word that begins with a capital, or an ordinal in figures. */
  isNameWord(token: number): boolean {
    return this.has(token, 'capitalized') || isOrdinal(this.lower(token))
  }

  isGlued(token: number): boolean {
    return this.has(token, 'glued')
  }

  isPossessive(token: number): boolean {
    return (
      this.lower(token) === "'s" ||
      (this.lower(token) === "'" && this.isGlued(token) && this.lower(token - 1).endsWith('s'))
    )
  }

  isStop(token: number): boolean {
    return stops.has(this.lower(token)) && !this.isUnitedStates(token)
  }

  isUnitedStates(token: number): boolean {
    return unitedStates.has(this.document.forms[token] ?? '')
  }

  isField(token: number): boolean {
    const lower = this.lower(token)
    return fields.has(lower) || (lower.includes('-') && compoundField.test(lower))
  }

  isLevel(token: number): boolean {
    const lower = this.lower(token)
    return levels.has(lower) || isOrdinal(lower)
  }

  isPlace(token: number): boolean {
    return this.spans.covering('place', token) !== undefined
  }

  /** A word that bodies' names are known to hold. */
  isNameVocabulary(token: number): boolean {
    return this.isPlace(token) || this.isField(token) || this.isLevel(token)
  }

  /** The sentence is written in title case or in capitals, so that capitals tell nothing. */
  isHeadline(token: number): boolean {
    const index = this.document.sentenceOf[token] ?? 0
    let known = this.#headline.get(index)
    if (known === undefined) this.#headline.set(index, (known = this.#readsAsHeadline(token)))
    return known
  }

  isHeadlineWord(token: number): boolean {
    return headlineWords.has(this.lower(token))
  }

  #readsAsHeadline(token: number): boolean {
    const { from, to } = sentenceAt(this.document, token)
    let long = 0
    let capitalized = 0
    for (let at = from; at < Math.min(to, from + longestHeadline); at++) {
      if (!this.has(at, 'alphabetic') || this.lower(at).length < 4) continue
      if (this.spans.covering('agency-name', at) !== undefined) continue
      long++
      if (this.has(at, 'capitalized')) capitalized++
    }
    return to - from <= longestHeadline && long >= 3 && capitalized / long >= 0.75
  }
}
