/** What earlier runs found, kept in a folder, so that a run goes on where another was killed. */

import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { rulesHash } from './content-hash.js'
import type { FindingOptions } from './finding.js'
import { KnownRecords, tableOf, type RecordPlace, type SharedRecords } from './known-records.js'
import { readLines } from './records.js'

export interface FinishedArticles {
  readonly known: SharedRecords
  /** Done when the system has the records, from when on the end of this process cannot harm them. */
  add(records: readonly Uint8Array[]): Promise<void>
  /** At the end of a run over all articles: leaves out what it had no use for, once that is most of the file. */
  tidy(): Promise<void>
  close(): Promise<void>
}

/**
 * Opens the folder, which is made if it is missing; what cannot be read in it counts as never found.
 *
 * @param configFiles Of the configuration, as `LoadedConfig` has them.
 */
export async function openFinished(
  folder: string,
  options: FindingOptions,
  configFiles: readonly string[],
): Promise<FinishedArticles> {
  const rules = await rulesHash(options, configFiles)
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'finished')
  const places: RecordPlace[] = []
  let size = 0
  let isWhole = true
  for await (const { bytes, offset, key } of readLines(path)) {
    const length = bytes.length + 1
    if (key?.rules === rules) places.push({ article: key.article, offset, length })
    size = offset + length
    isWhole = key !== undefined
  }
  const handle = await open(path, 'a')
  // A record that was torn ends where the next begins.
  if (!isWhole) await handle.appendFile('\n')
  return new FinishedFile(handle, { path, rules, table: tableOf(places) }, size)
}

class FinishedFile implements FinishedArticles {
  #added = 0
  #written: Promise<unknown> = Promise.resolve()

  constructor(
    readonly handle: FileHandle,
    readonly known: SharedRecords,
    /** Bytes of what earlier runs have left. */
    readonly left: number,
  ) {}

  async add(records: readonly Uint8Array[]): Promise<void> {
    if (records.length === 0) return
    const all = Buffer.concat(records)
    this.#added += all.length
    this.#written = this.#written.then(() => this.handle.appendFile(all))
    await this.#written
  }

  async tidy(): Promise<void> {
    const { path, rules } = this.known
    const used = new KnownRecords(this.known).used()
    const usedSize = this.#added + [...used.values()].reduce((sum, length) => sum + length, 0)
    if (this.left + this.#added <= 2 * usedSize) return
    const temporary = `${path}.${process.pid}.tmp`
    try {
      const file = await open(temporary, 'w')
      try {
        for await (const { bytes, offset, key } of readLines(path)) {
          const isNew = offset >= this.left && key?.rules === rules
          if (isNew || used.has(offset)) await file.appendFile(Buffer.concat([bytes, Buffer.from('\n')]))
        }
      } finally {
        await file.close()
      }
      await rename(temporary, path)
    } finally {
      await rm(temporary, { force: true })
    }
  }

  async close(): Promise<void> {
    await this.#written.catch(() => undefined)
    await this.handle.close()
  }
}
