/** Bytes to text: UTF-8, with or without a byte order mark. */

import { TextDecoder } from 'node:util'

/** Made for each call, since a decoder that has failed keeps what it was fed. */
const newDecoder = (): TextDecoder => new TextDecoder('utf-8', { fatal: true })

/** Bytes looked at for signs that a file is no text. */
const looked = 8192

/** Text of UTF-8 bytes without their byte order mark, or what is wrong with them. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly wrong: string } {
  const head = bytes.subarray(0, looked)
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) {
    return { wrong: 'the text is in UTF-16; convert it to UTF-8' }
  }
  if (head.includes(0)) return { wrong: 'a binary file, not text' }
  try {
    return { text: newDecoder().decode(bytes) }
  } catch {
    return { wrong: 'not UTF-8 text' }
  }
}
