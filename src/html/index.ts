/** The entry `lexfacts/html`: saved web pages in, facts out. Runs in Node and in browsers. */

import { extract, type Extractor } from '../extractor.js'
import type { Extraction } from '../facts.js'
import { readHtml, type HtmlArticle, type HtmlOptions } from './read.js'

export { readHtml, type HtmlArticle, type HtmlOptions }

/** How a page is read, and by which extractor. */
export interface ExtractHtmlOptions extends HtmlOptions {
  /** Used instead of the page's own date. `YYYY-MM-DD`. */
  readonly published?: string
  /** Default: the built-in rules and lexicons. */
  readonly extractor?: Pick<Extractor, 'extract'>
}

/** Facts of a page, with the text that their offsets point into and what the page says of its article. */
export interface HtmlExtraction extends Extraction, Omit<HtmlArticle, keyof Extraction> {}

/**
 * All facts of the article on a page.
 *
 * @throws FactError `E_BAD_ARTICLE` for a page without any text.
 */
export function extractHtml(html: string, options: ExtractHtmlOptions = {}): HtmlExtraction {
  return extractPage(readHtml(html, options), options)
}

/** All facts of a page that `readHtml` has read. */
export function extractPage(
  page: HtmlArticle,
  options: Omit<ExtractHtmlOptions, keyof HtmlOptions> = {},
): HtmlExtraction {
  const { published = page.published, extractor } = options
  const dated = { ...page, published }
  const extraction = extractor === undefined ? extract(dated) : extractor.extract(dated)
  return { ...page, ...extraction, warnings: [...page.warnings, ...extraction.warnings] }
}
