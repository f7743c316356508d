/** Scores of an extractor on annotated articles. */

import { addScores, score, type Scores } from '../evaluate/index.js'
import { extract, type Extractor } from '../extractor.js'
import type { AnnotatedArticle } from '../gold/index.js'

/**
 * Extracts from annotated articles and scores what is found, all articles as one.
 *
 * @param extractor Default: the built-in rules and lexicons.
 */
export function scoreArticles(
  articles: readonly AnnotatedArticle[],
  extractor: Pick<Extractor, 'extract'> = { extract },
): Scores {
  return addScores(
    articles.map(({ article, gold }) => score({ ...extractor.extract(article), text: article.text }, gold)),
  )
}
