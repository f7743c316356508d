/** What reading a source gives: articles, and what stood in the way of others. */

import { FactError } from '../errors.js'
import type { Article, Warning } from '../facts.js'
import type { HtmlArticle } from '../html/read.js'

/** What a source gives, one at a time: an article, a fault, or something passed over. Told apart by `type`. */
export type Reading = ArticleReading | FaultReading | SkipReading

/** An article, and where it stands. */
export interface ArticleReading {
  readonly type: 'article'
  /** With `text` taken from a page or a feed: an `HtmlArticle`, which has metadata beside. */
  readonly article: Article | HtmlArticle
  /** As it was named or found: a path, `stdin`, or the name of a stream. */
  readonly file: string
  /** Counted from 1; only where a file has one article a line or row. */
  readonly line?: number
  /** About the bytes: `encoding-guessed`, `bytes-replaced`. */
  readonly warnings: readonly Warning[]
}

/** A file, line or record that could not be read; `fault.site` says where. The code is `E_UNREADABLE`. */
export interface FaultReading {
  readonly type: 'fault'
  readonly fault: FactError
}

/** What was passed over, being no article in English. */
export interface SkipReading {
  readonly type: 'skip'
  readonly file: string
  readonly line?: number
  /** In words, such as `in French` or `empty`. */
  readonly reason: string
  /** BCP 47, of an article that is not in English. */
  readonly language?: string
}

/** The longest article that is read, in bytes; a newspaper article has a few thousand. */
export const longestArticle = 16 * 1024 * 1024

/** A feed or a list of articles is held whole; longer ones are for JSON Lines. */
export const longestList = 256 * 1024 * 1024

/** Where a reading stands in its source. */
export interface Place {
  readonly file: string
  readonly line?: number
}

/** The fault of a file or line, as `Reading`. */
export function faultAt({ file, line }: Place, detail: string, cause?: unknown): FaultReading {
  const site = line === undefined ? { file } : { file, line }
  return { type: 'fault', fault: new FactError('E_UNREADABLE', detail, site, { cause }) }
}

/** An article as `Reading`, or the fault in its place. */
export function articleAt(
  { file, line }: Place,
  article: Article | HtmlArticle | string,
  warnings: readonly Warning[] = [],
): Reading {
  const place = line === undefined ? { file } : { file, line }
  if (typeof article === 'string') return faultAt(place, article)
  if (article.text.length > longestArticle) return faultAt(place, 'longer than the 16 MB that are read as one article')
  return { type: 'article', article, ...place, warnings }
}
