/** What reading a source gives: articles, and what stood in the way of others. */

import { FactError } from '../errors.js'
import type { Article } from '../facts.js'
import type { HtmlArticle } from '../html/read.js'

/** A file or line that could not be read (`fault`), or that is no article and was passed over (`skipped`). */
export type Reading =
  | { readonly article: Article | HtmlArticle; readonly file: string; readonly line?: number }
  | { readonly fault: FactError }
  | { readonly skipped: string; readonly reason: string }

/** The longest article that is read, in bytes of UTF-8; a newspaper article has a few thousand. */
export const longestArticle = 16 * 1024 * 1024

/** The fault of a file or line, as `Reading`. */
export function faultAt(file: string, line: number | undefined, detail: string, cause?: unknown): Reading {
  const site = line === undefined ? { file } : { file, line }
  return { fault: new FactError('E_UNREADABLE', detail, site, { cause }) }
}
