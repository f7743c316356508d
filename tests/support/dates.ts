/** Dates found in one text, as tables of tests state them. */

import { extract } from '../../src/extractor.js'

/** Text, then each mention with its value. */
export type DateRow = readonly [text: string, ...(readonly [mention: string, value: string])[]]

export function readDates(text: string, published: string): string[][] {
  return extract({ text, published }).dates.map(({ text: mention, value }) => [mention, value ?? 'null'])
}
