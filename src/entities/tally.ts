/** What the articles say of one agency or official, added up. */

import { compareText } from './names.js'

/** How often each wording was used. */
export type Wordings = Map<string, number>

export function countWording(wordings: Wordings, wording: string | null): void {
  if (wording !== null) wordings.set(wording, (wordings.get(wording) ?? 0) + 1)
}

export function joinWordings(parts: readonly Wordings[]): Wordings {
  const joined: Wordings = new Map()
  for (const part of parts) for (const [wording, times] of part) joined.set(wording, (joined.get(wording) ?? 0) + times)
  return joined
}

/** The wording of most articles; of several, the longest, then the first in the alphabet. Null where there is none. */
export function commonest(wordings: Wordings): string | null {
  const [first] = [...wordings].sort(
    ([a, times], [b, others]) => others - times || b.length - a.length || compareText(a, b),
  )
  return first?.[0] ?? null
}

/** Where and when something was reported. */
export interface Coverage {
  /** Numbers of the articles that name it, ascending. */
  articles: number[]
  mentions: number
  /** Publication dates of the first and the last such article with a date, `YYYY-MM-DD`. */
  firstPublished: string | null
  lastPublished: string | null
}

export function noCoverage(): Coverage {
  return { articles: [], mentions: 0, firstPublished: null, lastPublished: null }
}

/** Adds what one more article says; articles come in ascending order. */
export function coverArticle(coverage: Coverage, article: number, mentions: number, published: string | null): void {
  if (coverage.articles.at(-1) !== article) coverage.articles.push(article)
  coverage.mentions += mentions
  if (published === null) return
  const { firstPublished, lastPublished } = coverage
  if (firstPublished === null || published < firstPublished) coverage.firstPublished = published
  if (lastPublished === null || published > lastPublished) coverage.lastPublished = published
}

/** Coverage of names that turned out to be one. */
export function joinCoverage(parts: readonly Coverage[]): Coverage {
  const joined = noCoverage()
  for (const part of parts) {
    coverArticle(joined, -1, part.mentions, part.firstPublished)
    coverArticle(joined, -1, 0, part.lastPublished)
  }
  joined.articles = [...new Set(parts.flatMap(({ articles }) => articles))].sort((a, b) => a - b)
  return joined
}
