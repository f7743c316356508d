/** Articles from a stream that has no name to tell its format: JSON Lines, JSON, or one article as text. */

import { TextDecoder } from 'node:util'
import { readBytes, readJsonLines } from './files.js'
import { faultAt, longestArticle, type Reading } from './reading.js'
import { parseJson } from './records.js'

/** What standard input is called in ids and messages. */
export const standardInput = 'stdin'

/**
 * A stream whose first line is a JSON object is read as JSON Lines, line by line. Anything else is held whole: JSON if it
 * parses as an object or a list, JSON Lines if it begins like an article in JSON all the same, else an article as text,
 * with front matter or without.
 */
export async function* readStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Reading> {
  const source = chunks[Symbol.asyncIterator]()
  const rest = { [Symbol.asyncIterator]: () => source }
  const held: Uint8Array[] = []
  let size = 0
  const hold = async (enough: () => boolean): Promise<void> => {
    while (size <= longestArticle && !enough()) {
      const next = await source.next()
      if (next.done === true) return
      held.push(next.value)
      size += next.value.length
    }
  }
  await hold(() => held.at(-1)?.includes(0x0a) ?? false)
  if (isJsonLine(firstLine(Buffer.concat(held)))) {
    yield* readJsonLines(chain(held, rest), standardInput, standardInput)
    return
  }
  await hold(() => false)
  const bytes = Buffer.concat(held)
  const text = new TextDecoder('utf-8').decode(bytes)
  if (size <= longestArticle && /^\s*[[{]/u.test(text) && 'value' in parseJson(text)) {
    yield* readBytes(bytes, standardInput, standardInput, '.json')
  } else if (/^\s*\{\s*"\w+"\s*:/u.test(text)) {
    yield* readJsonLines(chain(held, rest), standardInput, standardInput)
  } else if (size > longestArticle) {
    yield faultAt(standardInput, undefined, 'too long for one article; pass many articles as JSON Lines')
  } else {
    yield* readBytes(bytes, standardInput, standardInput, '.md')
  }
}

function firstLine(head: Uint8Array): string {
  return new TextDecoder('utf-8').decode(head).trimStart().split('\n', 1)[0] ?? ''
}

function isJsonLine(line: string): boolean {
  return line.startsWith('{') && 'value' in parseJson(line)
}

async function* chain(head: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head
  yield* rest
}
