/** A file of text, written with regard to how fast the disk takes it. */

import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

export interface TextFile {
  /** @param text Bytes are UTF-8. */
  write(text: string | Uint8Array): Promise<void>
  close(): Promise<void>
  abandon(): void
}

/** @throws what the system says, at the next call, if the file cannot be written. */
export function createTextFile(path: string): TextFile {
  return textFile(createWriteStream(path, { flush: true }))
}

export function textFile(stream: WriteStream): TextFile {
  let failure: Error | undefined
  stream.on('error', (error) => (failure = error))
  return {
    async write(text) {
      if (failure !== undefined) throw failure
      if (!stream.write(text)) await once(stream, 'drain')
    },
    async close() {
      stream.end()
      await finished(stream)
    },
    abandon() {
      stream.destroy()
    },
  }
}
