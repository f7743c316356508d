/** Extractions in snapshots: one fact a line. */

import type { Extraction } from '../facts.js'
import { factLines } from './fact-lines.js'

/** For `expect.addSnapshotSerializer`. Give the extraction its text to have line numbers: `{ ...extract(article), text }`. */
export const factSerializer = {
  /** Whether a value is an extraction. */
  test(value: unknown): boolean {
    return typeof value === 'object' && value !== null && 'publishedFrom' in value && 'agencies' in value
  },
  /** One fact a line. */
  serialize(value: unknown): string {
    return factLines(value as Extraction)
  },
}
