/**
 * Bytes to text. What is UTF-8 is read as such, whatever it declares, since no other encoding passes for it by chance;
 * then what the file declares is believed; then what its bytes look like.
 */

import { TextDecoder } from 'node:util'
import { counted } from '../../counted.js'
import type { Warning } from '../../facts.js'
import { utf16Of } from './utf-16.js'

export interface DecodedText {
  readonly text: string
  /** `encoding-guessed` and `bytes-replaced`. */
  readonly warnings: readonly Warning[]
}

/** Bytes looked at for signs that a file is no text. */
const looked = 8192

/** Bytes from the first one beyond ASCII that a guess is made from. */
const guessedFrom = 64 * 1024

/**
 * Text of bytes without their byte order mark, or why they are none.
 *
 * @param declared Label of the encoding that the bytes declare, such as `iso-8859-1`.
 */
export async function decodeText(
  bytes: Uint8Array,
  declared?: string,
): Promise<DecodedText | { readonly wrong: string }> {
  const head = bytes.subarray(0, looked)
  const wide = utf16Of(head)
  if (wide === undefined) {
    if (head.includes(0)) return { wrong: binaryKind(head) }
    const text = decodeUtf8(bytes)
    if (text !== undefined) return binaryHead(head) ?? { text, warnings: [] }
    if (binaryHead(head) !== undefined) return { wrong: binaryKind(head) }
  } else {
    return replaced(new TextDecoder(wide).decode(bytes), [])
  }
  const { TextDecoder: LegacyDecoder, normalizeEncoding } = await import('@exodus/bytes/encoding.js')
  const label = declared === undefined ? null : normalizeEncoding(declared)
  if (label !== null && label !== 'utf-8' && !label.startsWith('utf-16') && label !== 'replacement') {
    return replaced(new LegacyDecoder(label).decode(bytes), [])
  }
  const asUtf8 = new TextDecoder('utf-8').decode(bytes)
  if (isBrokenUtf8(bytes, asUtf8)) return replaced(asUtf8, [])
  const guessed = normalizeEncoding(await guessEncoding(bytes)) ?? 'windows-1252'
  const message = `the text is not UTF-8 and was read as ${guessed}, which its bytes look like`
  return replaced(new LegacyDecoder(guessed).decode(bytes), [{ code: 'encoding-guessed', message }])
}

/** Made for each call, since a decoder that has failed keeps what it was fed. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const replacement = '\ufffd'

function replaced(text: string, warnings: readonly Warning[]): DecodedText {
  const start = text.indexOf(replacement)
  if (start === -1) return { text, warnings }
  const count = text.split(replacement).length - 1
  const message = `${counted(count, 'place')} with broken bytes, which were replaced by U+FFFD`
  return { text, warnings: [...warnings, { code: 'bytes-replaced', message, start, end: start + 1 }] }
}

/** UTF-8 that was cut off, or in which fewer characters are broken than sound. */
function isBrokenUtf8(bytes: Uint8Array, decoded: string): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    const broken = decoded.split(replacement).length - 1
    return (decoded.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0) > broken
  }
}

async function guessEncoding(bytes: Uint8Array): Promise<string> {
  const { detect } = await import('chardet')
  const first = bytes.findIndex((byte) => byte > 0x7f)
  const from = Math.max(0, first - 1024)
  return detect(bytes.subarray(from, from + guessedFrom)) ?? 'windows-1252'
}

/** Files that are often taken for text by their name, by their first bytes. */
const binaryKinds: readonly (readonly [signature: string, kind: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['{\\rtf', 'an RTF document'],
  ['\x7fELF', 'a program'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
]

function binaryHead(head: Uint8Array): { readonly wrong: string } | undefined {
  const wrong = binaryKind(head)
  return wrong === unknownBinary ? undefined : { wrong }
}

const unknownBinary = 'a binary file, not text'

function binaryKind(head: Uint8Array): string {
  const begin = String.fromCharCode(...head.subarray(0, 8))
  const kind = binaryKinds.find(([signature]) => begin.startsWith(signature))?.[1]
  return kind === undefined ? unknownBinary : `${kind}, not text`
}
