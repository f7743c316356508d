/** What an article's layout tells before its words are read: page chrome, headline and dateline. */

import type { Article, Dateline, Span } from '../facts.js'
import { readLayout } from './chrome.js'
import { findDateline } from './dateline.js'
import { findHeadline } from './headline.js'

export interface PreparedArticle {
  readonly id: string
  readonly text: string
  /** The article's own headline, as given or as found in the text. */
  readonly title: string | null
  /** Publication date as the metadata gives it, `YYYY-MM-DD`. */
  readonly published: string | null
  /** As given, else the source that the dateline names. */
  readonly publisher: string | null
  /** Offset of the first sentence. */
  readonly begin: number
  readonly dateline: Dateline | null
  /** Stretches of page chrome, in order, which yield no facts. */
  readonly chrome: readonly Span[]
  /** Offsets of lines that continue the sentence of the line above. */
  readonly softBreaks: ReadonlySet<number>
}

export function prepareArticle(article: Article): PreparedArticle {
  const layout = readLayout(article.text)
  const dateline = findDateline(article.text, layout)
  return {
    id: article.id ?? 'article',
    text: article.text,
    title: article.title ?? findHeadline(layout),
    published: article.published?.slice(0, 10) ?? null,
    publisher: article.publisher ?? dateline?.source ?? null,
    begin: layout.lines.find(({ kind }) => kind === 'prose')?.start ?? article.text.length,
    dateline,
    chrome: layout.chrome,
    softBreaks: layout.softBreaks,
  }
}
