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

/** The characters of a span, and which occurrence of them it is; `locate` finds it again. */
export function mentionAt(text: string, { start, end }: Span): GoldMention {
  const words = text.slice(start, end)
  let nth = 1
  for (let at = text.indexOf(words); at !== -1 && at < start; at = text.indexOf(words, at + 1)) nth++
  return [words, nth]
}

function unlocated(mention: string, nth: number): FactError {
  return new FactError('E_BAD_GOLD', `the text has no occurrence ${nth} of ${JSON.stringify(mention)}`)
}
