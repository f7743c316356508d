/** Markup without a page around it, as feeds carry it: all of it is article. */

import type { Warning } from '../facts.js'
import { parsePage } from './dom.js'
import type { PageMetadata } from './metadata/read.js'
import { withHeadline, type HtmlArticle } from './read.js'
import { readText } from './text.js'

/** Text of markup; runs no script and fetches nothing. */
export function readFragment(markup: string): string {
  const { body } = parsePage(markup)
  return body === null ? '' : readText(body)
}

/** What a feed knows of an article, fields that it lacks being null. */
export type KnownMetadata = Partial<Omit<PageMetadata, 'disagreements'>>

/** An article whose text begins with its headline, where the body lacks it. */
export function articleWith(
  id: string,
  body: string,
  known: KnownMetadata,
  warnings: readonly Warning[] = [],
): HtmlArticle {
  const { title = null, published = null, updated = null, author = null } = known
  const { publisher = null, section = null, url = null, language = null } = known
  const text = withHeadline(title, body)
  return { id, title, published, updated, author, publisher, section, url, language, text, warnings }
}
