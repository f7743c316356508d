/** What is measured: the articles of the corpus, repeated. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const corpus = new URL('../corpus/', import.meta.url).pathname

/** Every corpus article once. */
export function corpusTexts(): string[] {
  return readdirSync(corpus)
    .sort()
    .map((id) => readFileSync(join(corpus, id, 'article.txt'), 'utf8'))
}

/** The corpus articles over and over, in order, until they hold `bytes` bytes of UTF-8. */
export function readTexts(bytes: number): string[] {
  const articles = corpusTexts()
  const texts: string[] = []
  let size = 0
  for (let i = 0; size < bytes; i++) {
    const text = articles[i % articles.length]!
    texts.push(text)
    size += Buffer.byteLength(text)
  }
  return texts
}

/** UTF-8 bytes of all texts. */
export function bytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
}
