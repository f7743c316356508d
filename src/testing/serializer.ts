/** Extractions in snapshots: one fact a line. */

import type { Extraction } from '../facts.js'
import { factLines } from './fact-lines.js'

/** For `expect.addSnapshotSerializer`. Give the extraction its text to have line numbers: `{ ...extract(article), text }`. */
export const factSerializer = {
  test(value: unknown): boolean {
    return typeof value === 'object' && value !== null && 'publishedFrom' in value && 'agencies' in value
  },
  serialize(value: unknown): string {
    return factLines(value as Extraction)
  },
}
