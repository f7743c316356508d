/** Facts of an article that was read from a source. */

import type { Extractor } from '../extractor.js'
import type { Extraction } from '../facts.js'
import type { HtmlExtraction } from '../html/index.js'
import type { ArticleReading } from './reading.js'

/**
 * All facts of an article. Warnings of reading come before its own. Where the text was taken from a page or a feed, it is
 * returned with the facts, and what the page says of its article.
 *
 * @param given Default: the built-in rules and lexicons.
 * @throws FactError `E_BAD_ARTICLE` if `published` is not a date.
 */
export async function extractReading(
  { article, warnings }: ArticleReading,
  given?: Pick<Extractor, 'extract'>,
): Promise<Extraction | HtmlExtraction> {
  // Reading articles costs neither the lexicons nor the reader of pages, until there is something for them.
  const extractor = given ?? (await import('../extractor.js'))
  const extraction =
    'warnings' in article
      ? (await import('../html/index.js')).extractPage(article, { extractor })
      : extractor.extract(article)
  return warnings.length === 0 ? extraction : { ...extraction, warnings: [...warnings, ...extraction.warnings] }
}
