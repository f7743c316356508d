/** JSON: one article, a list of them, or a JSON Feed. */

import { articleAt, faultAt, longestList, type Reading } from '../reading.js'
import { readDecoded } from './document.js'
import type { Input } from './input.js'
import { articleOf, parseJson } from './records.js'

export async function* readJson(input: Input): AsyncGenerator<Reading> {
  const read = await readDecoded(input, longestList)
  if ('type' in read) {
    yield read
    return
  }
  const { file, id, map } = input
  const parsed = parseJson(read.text)
  if ('wrong' in parsed) {
    yield faultAt(parsed.line === undefined ? { file } : { file, line: parsed.line }, parsed.wrong)
  } else if (Array.isArray(parsed.value)) {
    for (const [index, value] of parsed.value.entries()) {
      const article = await articleOf(value, `${id}:${index + 1}`, map)
      const named = typeof article === 'string' ? `article ${index + 1} of the list: ${article}` : article
      yield articleAt({ file }, named, read.warnings)
    }
  } else if (isJsonFeed(parsed.value)) {
    const { readFeedText } = await import('./feed.js')
    yield* readFeedText(read, input)
  } else {
    yield articleAt({ file }, await articleOf(parsed.value, id, map), read.warnings)
  }
}

/** JSON Feeds name the version of their standard by its address. */
function isJsonFeed(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('version' in value)) return false
  return typeof value.version === 'string' && /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//u.test(value.version)
}
