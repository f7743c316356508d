/** Which readings are given: articles in English that have a text, unless every language is asked for. */

import { foreignLanguage } from './language/foreign.js'
import { languageName } from './language/names.js'
import type { ArticleReading, Reading } from './reading.js'

/** The readings, with skips in the place of articles without text or, unless `anyLanguage`, in other languages. */
export async function* keepArticles(readings: AsyncIterable<Reading>, anyLanguage: boolean): AsyncGenerator<Reading> {
  for await (const reading of readings) {
    if (reading.type !== 'article') yield reading
    else if (!/\S/u.test(reading.article.text)) yield skip(reading, 'empty')
    else if (anyLanguage) yield reading
    else {
      const { article } = reading
      const language = await foreignLanguage(article.text, 'language' in article ? article.language : null)
      yield language === null ? reading : skip(reading, `in ${languageName(language)}`, language)
    }
  }
}

function skip({ file, line }: ArticleReading, reason: string, language?: string): Reading {
  return {
    type: 'skip',
    file,
    ...(line === undefined ? {} : { line }),
    reason,
    ...(language === undefined ? {} : { language }),
  }
}
