/** A corpus as tables. */

import { collectEntities } from '../entities/index.js'
import { articleRows } from './rows/article.js'
import { entityRows } from './rows/entities.js'
import { openSpool } from './spool.js'
import { uniqueIds } from './unique-ids.js'
import type { Places, TableWriter, Writer } from './writer.js'

/**
 * Which agencies are one is known only when all articles are, so that extractions are held on disk, and rows are written
 * at the end. Extractions need their sentences.
 */
export async function openCorpusTables(writers: readonly TableWriter[], places: Places): Promise<Writer> {
  const spool = openSpool(await places.scratch('extractions.jsonl'))
  const entities = collectEntities()
  const keyed = uniqueIds()
  return {
    async write({ extraction: given }) {
      const extraction = { ...given, id: keyed(given.id) }
      entities.add(extraction)
      await spool.add(extraction)
    },
    async close() {
      await spool.close()
      const resolved = entities.resolve()
      for (const writer of writers) await writer.write(entityRows(resolved))
      for await (const extraction of spool.read()) {
        const rows = articleRows(extraction, resolved.idsOf(extraction))
        for (const writer of writers) await writer.write(rows)
      }
      for (const writer of writers) await writer.close()
    },
    abandon() {
      spool.abandon()
      for (const writer of writers) writer.abandon()
    },
  }
}
