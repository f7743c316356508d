/** Gzip streams, whatever their number of members, as WARC files have one for each record. */

import { createGunzip } from 'node:zlib'
import { FactError } from '../../errors.js'

/** A slice unpacks to a thousand times its size at most, so that a hostile file is never held. */
const slice = 8 * 1024

/** Whether a file begins like gzip, whatever it is called. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b
}

/**
 * The bytes inside. All that could be unpacked is given before the stream fails.
 *
 * @throws FactError `E_UNREADABLE` where the data end too soon or are no gzip.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacker = createGunzip()
  let unpacked: Uint8Array[] = []
  let failure: Error | undefined
  let given = 0
  unpacker.on('data', (chunk: Uint8Array) => unpacked.push(chunk))
  const finished = new Promise<void>((resolve) => {
    unpacker.once('error', (error) => {
      failure = error
      resolve()
    })
    unpacker.once('end', resolve)
  })
  const take = (): Uint8Array[] => {
    const taken = unpacked
    unpacked = []
    given += taken.reduce((size, chunk) => size + chunk.length, 0)
    return taken
  }
  try {
    for await (const chunk of chunks) {
      for (let from = 0; from < chunk.length && failure === undefined; from += slice) {
        const written = new Promise<void>((resolve) => {
          unpacker.write(chunk.subarray(from, from + slice), () => resolve())
        })
        await Promise.race([written, finished])
        yield* take()
      }
      if (failure !== undefined) break
    }
    unpacker.end()
    await finished
    yield* take()
  } finally {
    unpacker.destroy()
  }
  if (failure !== undefined) throw broken(failure, given)
}

function broken(failure: NodeJS.ErrnoException, given: number): FactError {
  const what = failure.code === 'Z_BUF_ERROR' ? 'the gzip data are cut off' : 'the gzip data are damaged'
  return new FactError('E_UNREADABLE', `${what} after ${given} bytes of content`, {}, { cause: failure })
}
