/** What earlier runs found, kept in a folder, so that a run goes on where another was killed. */

import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArticleReading } from '../reading.js'
import { articleHash, rulesHash } from './content-hash.js'
import type { Finding, FindingOptions } from './finding.js'
import { findingOf, readLines, recordLine, type KeptFinding } from './records.js'

export interface FinishedArticles {
  keyOf(reading: ArticleReading): string
  find(key: string): Promise<Finding | undefined>
  /** Done when the system has the record, from when on the end of this process cannot harm it. */
  add(key: string, finding: KeptFinding): Promise<void>
  /** At the end of a run over all articles: leaves out what it had no use for, once that is most of the file. */
  tidy(): Promise<void>
  close(): Promise<void>
}

interface Place {
  readonly offset: number
  readonly length: number
}

/** Opens the folder, which is made if it is missing; what cannot be read in it counts as never found. */
export async function openFinished(folder: string, options: FindingOptions): Promise<FinishedArticles> {
  const rules = await rulesHash(options)
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'finished')
  const places = new Map<string, Place>()
  let size = 0
  let isWhole = true
  for await (const { bytes, offset, key } of readLines(path)) {
    if (key?.rules === rules) places.set(key.article, { offset, length: bytes.length })
    size = offset + bytes.length + 1
    isWhole = key !== undefined
  }
  const handle = await open(path, 'a+')
  // A record that was torn ends where the next begins.
  if (!isWhole) await handle.appendFile('\n')
  return new FinishedFile(path, handle, rules, places, size)
}

class FinishedFile implements FinishedArticles {
  readonly #used = new Set<string>()
  readonly #added = new Set<string>()
  #usedSize = 0
  #written: Promise<void> = Promise.resolve()

  constructor(
    readonly path: string,
    readonly handle: FileHandle,
    readonly rules: string,
    readonly places: ReadonlyMap<string, Place>,
    private size: number,
  ) {}

  keyOf(reading: ArticleReading): string {
    return articleHash(reading)
  }

  async find(key: string): Promise<Finding | undefined> {
    const place = this.places.get(key)
    if (place === undefined) return undefined
    const { buffer, bytesRead } = await this.handle.read(Buffer.alloc(place.length), 0, place.length, place.offset)
    if (bytesRead < place.length) return undefined
    if (!this.#used.has(key)) this.#usedSize += place.length + 1
    this.#used.add(key)
    return findingOf(buffer)
  }

  async add(key: string, finding: KeptFinding): Promise<void> {
    if (this.#added.has(key)) return
    this.#added.add(key)
    const line = Buffer.from(recordLine({ article: key, rules: this.rules }, finding))
    this.size += line.length
    this.#usedSize += line.length
    this.#written = this.#written.then(() => this.handle.appendFile(line))
    await this.#written
  }

  async tidy(): Promise<void> {
    if (this.size <= 2 * this.#usedSize) return
    const temporary = `${this.path}.${process.pid}.tmp`
    const kept = new Set([...this.#used, ...this.#added])
    try {
      const file = await open(temporary, 'w')
      try {
        for await (const { bytes, key } of readLines(this.path)) {
          if (key?.rules !== this.rules || !kept.delete(key.article)) continue
          await file.appendFile(Buffer.concat([bytes, Buffer.from('\n')]))
        }
      } finally {
        await file.close()
      }
      await rename(temporary, this.path)
    } finally {
      await rm(temporary, { force: true })
    }
  }

  async close(): Promise<void> {
    await this.#written.catch(() => undefined)
    await this.handle.close()
  }
}
