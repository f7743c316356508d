/** Comparing spans: a leading article, a trailing possessive or surrounding marks make no difference. */

import type { Mention, Span } from '../facts.js'

const leadingArticle = /^(?:the|The|THE|a|an)\s+/u
const leadingMarks = /^[\s"“‘(]+/u
const possessive = /[’']s$/u
const trailingMarks = new Set([' ', '\t', '\n', '\r', '\u00a0', '"', '”', '’', ')', ',', '.', ';', ':'])

/** A span found, without what annotated spans never include. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const mention = text.slice(start, end)
  const lead = (leadingArticle.exec(mention) ?? leadingMarks.exec(mention))?.[0].length ?? 0
  return { start: start + lead, end: end - tailLength(mention.slice(lead)) }
}

function tailLength(mention: string): number {
  if (possessive.test(mention)) return 2
  if (mention.endsWith("'")) return 1
  let length = 0
  while (length < mention.length && trailingMarks.has(mention.charAt(mention.length - 1 - length))) length++
  return length
}

/** Where a fact of one mention stands. */
export function placeOf({ start, end, text }: Omit<Mention, 'rule'>): {
  readonly span: Span
  readonly mention: string
} {
  return { span: { start, end }, mention: text }
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

/** Number of characters that two spans share, at least 0. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Spans of `a` that are spans of `b` too. */
export function countShared(a: readonly Span[], b: readonly Span[]): number {
  return a.filter((span) => b.some((other) => sameSpan(span, other))).length
}
