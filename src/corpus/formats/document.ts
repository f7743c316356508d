/** Files of one article that are held whole: text, Markdown and web pages. */

import { reportMark } from '../../output-names.js'
import { readHead } from '../bytes/head.js'
import { readWhole } from '../bytes/whole.js'
import { encodingOfPage } from '../encoding/declared.js'
import { decodeText, type DecodedText } from '../encoding/decode.js'
import { articleAt, faultAt, longestArticle, type Reading } from '../reading.js'
import type { Input } from './input.js'
import { readPage } from './page.js'

export async function* readText(input: Input): AsyncGenerator<Reading> {
  const read = await readDecoded(input, longestArticle)
  yield 'type' in read ? read : articleAt(input, { id: input.id, text: read.text }, read.warnings)
}

export async function* readMarkdownFile(input: Input): AsyncGenerator<Reading> {
  const read = await readDecoded(input, longestArticle)
  const { readMarkdown } = await import('./front-matter.js')
  yield 'type' in read ? read : articleAt(input, await readMarkdown(read.text, input.id), read.warnings)
}

/** Bytes in which a report of ours names itself. */
const reportHead = 2000

export async function* readHtmlFile(given: Input): AsyncGenerator<Reading> {
  const { head, bytes } = await readHead(given.bytes, (size) => size >= reportHead)
  if (Buffer.from(head.subarray(0, reportHead)).includes(reportMark)) {
    yield { type: 'skip', file: given.file, reason: 'a report of lexfacts' }
    return
  }
  const input = { ...given, bytes }
  const read = await readDecoded(input, longestArticle, encodingOfPage)
  yield 'type' in read ? read : articleAt(input, await readPage(read.text, { id: input.id }), read.warnings)
}

/**
 * The text of a whole source, or the fault or skip that comes in its place.
 *
 * @param limit In bytes.
 */
export async function readDecoded(
  { file, bytes }: Input,
  limit: number,
  declared?: (bytes: Uint8Array) => Promise<string | undefined> | string | undefined,
): Promise<DecodedText | Exclude<Reading, { type: 'article' }>> {
  const whole = await readWhole(bytes, limit)
  if (whole === undefined) return faultAt({ file }, `more than the ${limit / (1024 * 1024)} MB that are read at once`)
  const decoded = await decodeText(whole, await declared?.(whole))
  return 'wrong' in decoded ? faultAt({ file }, decoded.wrong) : decoded
}
