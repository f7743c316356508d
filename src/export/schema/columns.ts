/** Columns that several tables have. */

import { column, optional } from './table.js'

export const inArticle = { article: column('text', 'The article') }

/** Where a mention stands. */
export const place = {
  sentence: column('integer', 'The sentence that it begins in'),
  span_start: column('integer', 'Offset of its first character in the text of the article, in UTF-16 units'),
  span_end: column('integer', 'Offset behind its last character'),
  text: column('text', 'As the article words it'),
  rule: column('text', 'Rule that found it'),
}

/** What a corpus says of one of its agencies or officials. */
export const coverage = {
  articles: column('integer', 'Number of articles that name it'),
  mentions: column('integer', 'Number of mentions in all of them'),
  first_published: optional('date', 'Publication of the first of these articles that have a date'),
  last_published: optional('date', 'Publication of the last'),
}

export const toArticle = { columns: ['article'], table: 'articles' }
export const toSentence = { columns: ['article', 'sentence'], table: 'sentences' }
