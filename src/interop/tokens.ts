/** Tokens for formats that cannot do without: words, marks and blanks, cut at every end of a span. */

import type { Span } from '../facts.js'

export interface PlainToken extends Span {
  /** A blank follows that is no token. */
  readonly blankAfter: boolean
}

const piece = /\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu

/**
 * Tokens that give back the text when written one after the other, each with its blank. A single space after a token
 * belongs to it; other blanks are tokens themselves, as in spaCy.
 */
export function plainTokens(text: string, spans: readonly Span[]): PlainToken[] {
  const starts = new Set(spans.map(({ start }) => start))
  const ends = new Set(spans.map(({ end }) => end))
  const tokens: PlainToken[] = []
  for (const { 0: words, index } of text.matchAll(piece)) {
    let start = index
    const end = index + words.length
    const last = tokens.at(-1)
    if (words.startsWith(' ') && last !== undefined && !starts.has(index) && !ends.has(index + 1)) {
      tokens[tokens.length - 1] = { ...last, blankAfter: true }
      start++
    }
    for (let at = start + 1; at <= end; at++) {
      if (at < end && !starts.has(at) && !ends.has(at)) continue
      if (at > start) tokens.push({ start, end: at, blankAfter: false })
      start = at
    }
  }
  return tokens
}

/** A token that is not only blanks. */
export function isWord(text: string, { start, end }: Span): boolean {
  return /\S/u.test(text.slice(start, end))
}
