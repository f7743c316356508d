/** A saved web page to an article: the text of its article and what the page says about it. */

import { FactError } from '../errors.js'
import type { Article, Warning } from '../facts.js'
import { readBody } from './body.js'
import { parsePage } from './dom.js'
import { readLinkedArticle } from './metadata/json-ld.js'
import { readMetadata, type PageMetadata } from './metadata/read.js'

/** What is known of a page beside its markup. */
export interface HtmlOptions {
  readonly id?: string
  /** Where the page came from; a date in its path serves where the page gives none. */
  readonly url?: string
}

/** An article taken from a page. Offsets of its facts point into `text`. */
export interface HtmlArticle extends Article, Omit<PageMetadata, 'disagreements'> {
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly warnings: readonly Warning[]
}

/** Longest page read, in UTF-16 units; longer ones are cut with a warning. */
const longestPage = 20_000_000

/**
 * The article on a page. Runs no script and fetches nothing. The text begins with the headline, where the body lacks it.
 *
 * @throws FactError `E_BAD_ARTICLE` for a page without any text.
 */
export function readHtml(html: string, { id, url }: HtmlOptions = {}): HtmlArticle {
  const source = html.length > longestPage ? html.slice(0, longestPage) : html
  const page = parsePage(source)
  const linked = readLinkedArticle(page)
  const { disagreements, ...metadata } = readMetadata(page, linked, url)
  const body = fuller(readBody(page), linked?.articleBody ?? '')
  if (body === '') throw new FactError('E_BAD_ARTICLE', 'the page has no text', id === undefined ? {} : { file: id })
  const warnings = disagreements.map((message): Warning => ({ code: 'metadata-disagrees', message }))
  if (source.length < html.length)
    warnings.push({ code: 'page-cut', message: `only the first ${longestPage} characters of the page were read` })
  return { ...(id === undefined ? {} : { id }), ...metadata, text: withHeadline(metadata.title, body), warnings }
}

/** The page's own text, unless that is a stub of the text in its metadata. */
function fuller(body: string, linkedBody: string): string {
  return linkedBody.length > body.length * 2 ? linkedBody : body
}

/** The text with its headline before it, unless it begins with it. */
export function withHeadline(title: string | null, body: string): string {
  if (title === null || body.slice(0, title.length + 200).includes(title)) return body
  return `${title}\n\n${body}`
}
