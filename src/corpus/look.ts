/** What a stream without a telling name holds, by its beginning. */

import { TextDecoder } from 'node:util'
import { readHead } from './bytes/head.js'
import { parseJson } from './formats/records.js'
import { longestArticle, longestList } from './reading.js'
import type { SourceType } from './source-types.js'

export interface Looked {
  readonly type: SourceType
  /** The stream from its beginning. */
  readonly bytes: AsyncIterable<Uint8Array>
}

const lineFeed = 0x0a
const feedRoot = /<(?:rss|feed|(?:\w{1,20}:)?RDF)[\s>]/u
const page = /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body)[\s>]/iu

/**
 * Archives, pages and feeds are told by their first characters. A stream whose first line is a JSON object is JSON Lines.
 * Whatever else looks like JSON is held whole: JSON if it is, JSON Lines if it begins like an article in JSON all the same.
 * Anything else is one article as text. Tables look like text and have to be named.
 */
export async function lookAt(chunks: AsyncIterable<Uint8Array>): Promise<Looked> {
  const { head, bytes } = await readHead(chunks, (size, last) => size > longestArticle || last.includes(lineFeed))
  const begin = new TextDecoder('utf-8').decode(head).trimStart()
  if (begin.startsWith('WARC/')) return { type: 'warc', bytes }
  if (page.test(begin.slice(0, 2000))) return { type: 'html', bytes }
  if (begin.startsWith('<') && feedRoot.test(begin.slice(0, 2000))) return { type: 'feed', bytes }
  const [line = ''] = begin.split('\n', 1)
  if (line.startsWith('{') && 'value' in parseJson(line)) return { type: isFeed(line) ? 'json' : 'jsonl', bytes }
  if (!/^[[{]/u.test(begin)) return { type: 'markdown', bytes }
  const whole = await readHead(bytes, (size) => size > longestList)
  const text = new TextDecoder('utf-8').decode(whole.head)
  if ('value' in parseJson(text)) return { type: 'json', bytes: whole.bytes }
  return { type: /^\s*\{\s*"\w+"\s*:/u.test(text) ? 'jsonl' : 'markdown', bytes: whole.bytes }
}

/** A JSON Feed written as one line. */
function isFeed(line: string): boolean {
  return /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\//u.test(line.slice(0, 2000))
}
