/** The content of a record in a web archive, unpacked as the headers of its answer say. */

import { brotliDecompressSync } from 'node:zlib'
import type { WARCRecord } from 'warcio'
import { FactError } from '../../errors.js'
import { readWhole } from '../bytes/whole.js'

/**
 * The content; undefined for more than `limit` bytes. Chunks, gzip and deflate are undone by warcio, which leaves content
 * alone that only says it is packed, as some crawlers unpack it.
 */
export async function readPayload(record: WARCRecord, limit: number): Promise<Uint8Array | undefined> {
  const encoding = record.httpHeaders?.headers.get('content-encoding')?.trim().toLowerCase()
  if (encoding !== 'br') return readWhole(record, limit)
  record.httpHeaders?.headers.delete('content-encoding')
  const packed = await readWhole(record, limit)
  if (packed === undefined) return undefined
  try {
    return brotliDecompressSync(packed, { maxOutputLength: limit })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw new FactError('E_UNREADABLE', 'content that cannot be unpacked', {}, { cause: error })
  }
}

/** Whether the archive ended inside the record; reads what is left of it. */
export async function isCutShort(record: WARCRecord): Promise<boolean> {
  await skipRest(record)
  return 'limit' in record._reader && typeof record._reader.limit === 'number' && record._reader.limit > 0
}

/** Reads on to the end of the record, as warcio does, which would wait for ever at the end of an archive that was cut off. */
export async function skipRest(record: WARCRecord): Promise<void> {
  for await (const chunk of record._reader) if (chunk.length === 0) break
  record.consumed = 'skipped'
}
