import { FactError } from '../errors.js'
import type { Span } from '../facts.js'
import type { GoldMention } from './gold.js'

/**
 * Place of a gold mention: the nth occurrence of its characters, those inside longer words included.
 *
 * @throws FactError `E_BAD_GOLD` if the text has no such occurrence.
 */
export function locate(text: string, [mention, nth]: GoldMention): Span {
  if (mention === '' || !Number.isInteger(nth) || nth < 1) throw unlocated(mention, nth)
  let start = -1
  for (let found = 0; found < nth; found++) {
    start = text.indexOf(mention, start + 1)
    if (start === -1) throw unlocated(mention, nth)
  }
  return { start, end: start + mention.length }
}

function unlocated(mention: string, nth: number): FactError {
  return new FactError('E_BAD_GOLD', `the text has no occurrence ${nth} of ${JSON.stringify(mention)}`)
}
