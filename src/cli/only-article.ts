/** The one article of a source, for commands that take no more. */

import { readArticles } from '../corpus/read-articles.js'
import type { Article } from '../facts.js'
import type { Streams } from './streams.js'

/** @throws Error if the source cannot be read, or does not hold exactly one article. */
export async function onlyArticle(source: string, { stdin }: Streams): Promise<Article> {
  let only: Article | undefined
  for await (const reading of readArticles([source], { stdin })) {
    if (reading.type === 'fault') throw reading.fault
    if (reading.type === 'skip') throw new Error(`${reading.file}: ${reading.reason}`)
    if (only !== undefined) throw new Error(`${source}: more than one article; this command takes one`)
    only = reading.article
  }
  if (only === undefined) throw new Error(`${source}: no article`)
  return only
}
