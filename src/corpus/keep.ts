/** Which readings are given: articles in English that have a text, unless every language is asked for. */

import { foreignLanguage } from './language/foreign.js'
import { languageName } from './language/names.js'
import type { ArticleReading, Reading, SkipReading } from './reading.js'

/** The readings, with skips in the place of articles that {@link keepArticle} passes over. */
export async function* keepArticles(readings: AsyncIterable<Reading>, anyLanguage: boolean): AsyncGenerator<Reading> {
  for await (const reading of readings) {
    yield reading.type === 'article' ? await keepArticle(reading, anyLanguage) : reading
  }
}

/** The article, or a skip in its place if it has no text or, unless `anyLanguage`, is in another language than English. */
export async function keepArticle(reading: ArticleReading, anyLanguage: boolean): Promise<ArticleReading | SkipReading> {
  const { article } = reading
  if (!/\S/u.test(article.text)) return skip(reading, 'empty')
  if (anyLanguage) return reading
  const language = await foreignLanguage(article.text, 'language' in article ? article.language : null)
  return language === null ? reading : skip(reading, `in ${languageName(language)}`, language)
}

function skip({ file, line }: ArticleReading, reason: string, language?: string): SkipReading {
  return {
    type: 'skip',
    file,
    ...(line === undefined ? {} : { line }),
    reason,
    ...(language === undefined ? {} : { language }),
  }
}
