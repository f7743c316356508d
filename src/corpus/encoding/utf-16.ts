/** UTF-16, told by its byte order mark or by the zero bytes of its ASCII letters. */

import { TextDecoder } from 'node:util'

export type Utf16 = 'utf-16le' | 'utf-16be'

/** Share of characters that are ASCII in what passes for UTF-16 without a mark. */
const leastAscii = 0.6

/** Byte order of a text that begins with `head`; undefined for what is not UTF-16. */
export function utf16Of(head: Uint8Array): Utf16 | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const pairs = head.length >> 1
  if (pairs < 2) return undefined
  let even = 0
  let odd = 0
  for (let pair = 0; pair < pairs; pair++) {
    if (head[2 * pair] === 0 && isText(head[2 * pair + 1]!)) even++
    if (head[2 * pair + 1] === 0 && isText(head[2 * pair]!)) odd++
  }
  if (odd > pairs * leastAscii && even === 0) return 'utf-16le'
  return even > pairs * leastAscii && odd === 0 ? 'utf-16be' : undefined
}

/** Printable ASCII and white space. */
function isText(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d)
}

/** A stream of UTF-16 as UTF-8, so that it can be split into lines. */
export async function* transcodeUtf16(chunks: AsyncIterable<Uint8Array>, from: Utf16): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(from)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}
