/** The heads of records in a web archive, which in a broken or hostile one need not end. */

import { FactError } from '../../errors.js'

/** Bytes. Crawlers write some hundred; the headers of an answer may be longer. */
const longestHead = 1024 * 1024

/** A stream that breaks off when more than `longestHead` bytes are taken from it while a head is read. */
export class HeadLimit implements AsyncIterable<Uint8Array> {
  readonly #source: AsyncIterable<Uint8Array>
  /** Bytes taken for the head that is being read; undefined between heads. */
  #taken: number | undefined = 0

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source
  }

  beginHead(): void {
    this.#taken = 0
  }

  endHead(): void {
    this.#taken = undefined
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.#source) {
      if (this.#taken !== undefined && this.#taken > longestHead) {
        throw new FactError('E_UNREADABLE', 'a head of more than 1 MB; the rest of the archive was not read')
      }
      yield chunk
      if (this.#taken !== undefined) this.#taken += chunk.length
    }
  }
}
