/** A source with its name, unpacked and handed to the reader of its format. */

import { FactError } from '../errors.js'
import { reasonOf } from '../system-errors.js'
import { gunzip, isGzip } from './bytes/gunzip.js'
import { readHead } from './bytes/head.js'
import { transcodeUtf16, utf16Of } from './encoding/utf-16.js'
import { readerOf } from './formats/index.js'
import type { FieldMap } from './formats/records.js'
import { lookAt, type Looked } from './look.js'
import { faultAt, type Reading } from './reading.js'
import type { SourceType } from './source-types.js'

export interface NamedSource {
  /** What it is called in messages. */
  readonly file: string
  readonly id: string
  /** Undefined to tell it by the content. */
  readonly type: SourceType | undefined
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Bytes that gzip, UTF-16 and binary files are told by. */
const looked = 4096

/** Formats that are read line by line and so have to be in bytes that can be split at line breaks. */
const byLines: readonly (SourceType | undefined)[] = ['jsonl', 'csv', 'tsv', undefined]

/** All articles of a source, in order; what cannot be read comes as a fault with its place. */
export async function* readSource({ file, id, type, bytes }: NamedSource, map: FieldMap): AsyncGenerator<Reading> {
  try {
    const unpacked = await unpack(bytes, file)
    if (unpacked.head.length === 0) {
      // Where the stream failed before its first byte, reading on says so.
      await unpacked.bytes[Symbol.asyncIterator]().next()
      yield { type: 'skip', file, reason: 'empty' }
      return
    }
    let content: AsyncIterable<Uint8Array> = unpacked.bytes
    if (byLines.includes(type)) {
      const wide = utf16Of(unpacked.head)
      if (wide !== undefined) content = transcodeUtf16(content, wide)
      else if (unpacked.head.includes(0)) {
        yield faultAt({ file }, 'a binary file, not text')
        return
      }
    }
    const told: Looked = type === undefined ? await lookAt(content) : { type, bytes: content }
    const read = await readerOf(told.type)
    let isEmpty = true
    for await (const reading of read({ file, id, map, bytes: told.bytes })) {
      isEmpty = false
      yield reading
    }
    if (isEmpty) yield { type: 'skip', file, reason: 'it holds no article' }
  } catch (error) {
    yield faultAt({ file }, error instanceof FactError ? error.detail : reasonOf(error), error)
  }
}

async function unpack(bytes: AsyncIterable<Uint8Array>, file: string): ReturnType<typeof readHead> {
  const enough = (size: number): boolean => size >= looked
  const packed = await readHead(bytes, enough)
  if (isGzip(packed.head)) return readHead(gunzip(packed.bytes), enough)
  if (packed.head.length > 0 && file.toLowerCase().endsWith('.gz')) {
    throw new FactError('E_UNREADABLE', 'not gzip data, as the name of the file says')
  }
  return packed
}
