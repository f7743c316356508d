/** Extractions held on disk, for what can be written only once all articles are known. */

import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Extraction } from '../facts.js'
import { createTextFile } from './text-file.js'

export interface Spool {
  add(extraction: Extraction): Promise<void>
  /** In the order in which they were written; after `close`. */
  read(): AsyncIterable<Extraction>
  close(): Promise<void>
  /** May be called at any time, and twice. */
  abandon(): void
}

/** Line breaks to `readline`, but not to JSON. */
const separators = /[\u2028\u2029]/gu

export function openSpool(path: string): Spool {
  const file = createTextFile(path)
  return {
    add: (extraction) =>
      file.write(
        `${JSON.stringify(extraction).replace(separators, (sign) => (sign === '\u2028' ? '\\u2028' : '\\u2029'))}\n`,
      ),
    close: () => file.close(),
    abandon() {
      file.abandon()
    },
    async *read() {
      const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity })
      for await (const line of lines) yield JSON.parse(line) as Extraction
    },
  }
}
