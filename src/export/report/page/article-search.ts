/** Articles by words in their titles, names and texts. */

import { readArticle } from './blocks.js'
import { folded } from './folded.js'
import type { CorpusBlock } from '../report-data.js'

/** Numbers of the articles that hold all of the words, parts of words included. */
export type Search = (words: string) => Promise<(article: number) => boolean>

/** Texts are read with the first search and kept folded. */
export function articleSearch({ articles, agencies }: CorpusBlock): Search {
  let texts: Promise<readonly string[]> | undefined
  const readTexts = (): Promise<readonly string[]> =>
    Promise.all(
      articles.map(async ([id, title, , named], number) => {
        const [text] = await readArticle(number)
        const names = named.map((agency) => agencies[agency]![0])
        return folded([title ?? '', id, ...names, text].join('\n'))
      }),
    )
  return async (words) => {
    const asked = folded(words)
      .split(/\s+/u)
      .filter((word) => word !== '')
    if (asked.length === 0) return () => true
    const held = await (texts ??= readTexts())
    return (article) => asked.every((word) => held[article]!.includes(word))
  }
}
