/** Extractions that were written as JSON Lines. */

import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { FactError } from '../errors.js'
import type { Extraction } from '../facts.js'
import { reasonOf } from '../system-errors.js'

/**
 * Extractions of a JSON Lines file by the ids of their articles, in the order of the file.
 *
 * @throws FactError `E_UNREADABLE` with the line of what is no extraction.
 */
export async function readExtractions(path: string): Promise<Map<string, Extraction>> {
  const found = new Map<string, Extraction>()
  let number = 0
  try {
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      number++
      if (line.trim() === '') continue
      const extraction = JSON.parse(line) as Extraction
      if (typeof extraction?.id !== 'string' || !Array.isArray(extraction.dates)) {
        throw new FactError('E_UNREADABLE', 'not an extraction: it has no "id" or no facts', { file: path, line: number })
      }
      found.set(extraction.id, extraction)
    }
  } catch (error) {
    if (error instanceof FactError) throw error
    const site = error instanceof SyntaxError ? { file: path, line: number } : { file: path }
    throw new FactError('E_UNREADABLE', error instanceof SyntaxError ? 'not JSON' : reasonOf(error), site, { cause: error })
  }
  return found
}
