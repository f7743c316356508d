/** Readings of sources that a test holds in memory. */

import type { ArticleReading, Reading, ReadOptions, StreamSource } from '../../src/corpus/index.js'
import { readArticles } from '../../src/corpus/index.js'

/** The readings of one source of this name, whose bytes come in chunks of `chunk`. */
export async function readingsOf(
  name: string,
  content: string | Uint8Array,
  options: ReadOptions = {},
  chunk = 1000,
): Promise<Reading[]> {
  return collect(readArticles({ name, bytes: chunksOf(content, chunk) } satisfies StreamSource, options))
}

export async function collect(readings: AsyncIterable<Reading>): Promise<Reading[]> {
  const all: Reading[] = []
  for await (const reading of readings) all.push(reading)
  return all
}

/** The articles, where nothing else was read. */
export function articlesOf(readings: readonly Reading[]): ArticleReading['article'][] {
  return readings.map((reading) => {
    if (reading.type === 'article') return reading.article
    throw new Error(reading.type === 'fault' ? reading.fault.message : `${reading.file}: ${reading.reason}`)
  })
}

/** Each reading in one line: the id of an article, the message of a fault, the reason of a skip. */
export function lineOf(reading: Reading): string {
  switch (reading.type) {
    case 'article':
      return `article ${reading.article.id ?? ''}`
    case 'fault':
      return `fault ${reading.fault.message}`
    case 'skip':
      return `skip ${reading.file}${reading.line === undefined ? '' : `:${reading.line}`}: ${reading.reason}`
    default:
      return reading satisfies never
  }
}

export async function* chunksOf(content: string | Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content as string)
  for (let from = 0; from < bytes.length; from += size) {
    await Promise.resolve()
    yield bytes.subarray(from, from + size)
  }
}
