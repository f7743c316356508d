/** Which articles earlier runs have found, in memory that all threads share: where the record of each lies. */

import { closeSync, openSync, readSync } from 'node:fs'
import type { Finding } from './finding.js'
import { findingOf } from './records.js'

/** What another thread needs to look into the same records. */
export interface SharedRecords {
  readonly path: string
  /** Hash of all that articles are read by. */
  readonly rules: string
  readonly table: SharedArrayBuffer
}

export interface RecordPlace {
  /** 32 hexadecimal digits. */
  readonly article: string
  readonly offset: number
  /** Bytes with the line break. */
  readonly length: number
}

/** Words of an entry: four of the hash, two of the offset, the length, and whether this run has asked for it. */
const entryWords = 8
const offsetAt = 4
const lengthAt = 6
const usedAt = 7
const wordRange = 2 ** 32

/** A table with open addressing. Its size is a power of two with more places than entries; hashes need no further hashing. */
export function tableOf(places: readonly RecordPlace[]): SharedArrayBuffer {
  const size = 2 ** Math.ceil(Math.log2(places.length * 1.5 + 1))
  const words = new Uint32Array(new SharedArrayBuffer(size * entryWords * Uint32Array.BYTES_PER_ELEMENT))
  for (const { article, offset, length } of places) {
    const hash = wordsOf(article)
    const at = placeOf(words, hash)
    words.set([...hash, Math.floor(offset / wordRange), offset % wordRange, length], at)
  }
  return words.buffer as SharedArrayBuffer
}

export class KnownRecords {
  readonly rules: string
  readonly #path: string
  readonly #words: Uint32Array
  #file: number | undefined

  constructor({ path, rules, table }: SharedRecords) {
    this.rules = rules
    this.#path = path
    this.#words = new Uint32Array(table)
  }

  /** What was found in an article, by its hash. */
  find(article: string): Finding | undefined {
    const at = placeOf(this.#words, wordsOf(article))
    const length = this.#words[at + lengthAt]!
    if (length === 0) return undefined
    this.#file ??= openSync(this.#path, 'r')
    const record = Buffer.allocUnsafe(length)
    if (readSync(this.#file, record, 0, length, this.#offset(at)) < length) return undefined
    this.#words[at + usedAt] = 1
    return findingOf(record)
  }

  /** Offsets and lengths of the records that any thread has asked for. */
  used(): Map<number, number> {
    const used = new Map<number, number>()
    for (let at = 0; at < this.#words.length; at += entryWords) {
      if (this.#words[at + usedAt] === 1) used.set(this.#offset(at), this.#words[at + lengthAt]!)
    }
    return used
  }

  /** Needed by a thread that does not end. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
  }

  #offset(at: number): number {
    return this.#words[at + offsetAt]! * wordRange + this.#words[at + offsetAt + 1]!
  }
}

/** Index of the entry of a hash, or of the empty one where it would be. */
function placeOf(words: Uint32Array, hash: readonly number[]): number {
  for (let at = (hash[0]! * entryWords) % words.length; ; at = (at + entryWords) % words.length) {
    if (words[at + lengthAt] === 0 || hash.every((word, index) => words[at + index] === word)) return at
  }
}

function wordsOf(hash: string): number[] {
  return [0, 8, 16, 24].map((start) => Number.parseInt(hash.slice(start, start + 8), 16))
}
