/** Words of change behind a percentage: "a 5% rise", "5% more". */

import type { Document, TokenRange } from '../../document/document.js'
import { lowerAt, tagAt } from '../clauses/words.js'
import { changeNouns, comparatives, determiners } from './change-words.js'
import type { Frame } from './frame.js'

const timeJoints = new Set(['-', 'on', 'over', 'to', '–', '‑'])

/** "72.2 percent increase", "5% year-on-year growth", "10 per cent pay rise". */
export function nounAfter(document: Document, { from, to }: TokenRange, sentence: TokenRange): Frame | undefined {
  const end = Math.min(sentence.to, to + 8)
  for (let at = to; at < end; at++) {
    const word = lowerAt(document, at)
    const direction = changeNouns.get(word)
    if (direction !== undefined) {
      const governor = lowerAt(document, from - 1)
      const isNoun = tagAt(document, at) !== 'VERB' || determiners.has(governor) || at > to
      // "20% drop out", "30 percent cut their spending" are verbs.
      const asVerb = ['out', 'their', 'the', 'its'].includes(lowerAt(document, at + 1)) && !determiners.has(governor)
      return isNoun && !asVerb ? { how: 'noun-after', direction, word: at } : undefined
    }
    const modifies = ['ADJ', 'NOUN', 'PROPN'].includes(tagAt(document, at)) || word === 'annualized'
    const joint =
      timeJoints.has(word) && /^(?:year|month|quarter|week|day|y|-|on|over)$/u.test(lowerAt(document, at - 1))
    if (!modifies && !joint && word !== '-') return undefined
  }
  return undefined
}

/** "12 percent more", "5% lower", "20 percent below", "3.8 times higher". */
export function comparativeAfter(
  document: Document,
  { from, to }: TokenRange,
  sentence: TokenRange,
): Frame | undefined {
  // "1.1 billion, or 29.7%, more than"
  let at = lowerAt(document, to) === ',' && lowerAt(document, from - 1) === 'or' ? to + 1 : to
  while (
    at < sentence.to &&
    ['-', 'slightly', 'far', 'even', 'significantly', 'much', 'a', 'year'].includes(lowerAt(document, at))
  )
    at++
  if (at >= sentence.to) return undefined
  const word = lowerAt(document, at)
  const direction = comparatives.get(word)
  if (direction === undefined) return undefined
  // "in 5% above the river" has a place; "up to" and "down to" lead to a level, not to a change.
  const leads = ['up', 'down'].includes(word) && lowerAt(document, at + 1) === 'to'
  if (leads) return undefined
  const still = (word === 'above' || word === 'below') && standsStill(document, at + 1, sentence.to)
  return { how: 'comparative', direction: still ? 'none' : direction, word: at }
}

const yardsticks = new Set(['average', 'limit', 'threshold', 'norm', 'standard', 'target', 'mean', 'median', 'minimum', 'maximum', 'benchmark']) // prettier-ignore

/** "5% above the legal limit": apart from a yardstick, not more than before. */
function standsStill(document: Document, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 6); at++) {
    const word = lowerAt(document, at)
    if (yardsticks.has(word)) return !['for', 'in', 'of'].includes(lowerAt(document, at + 1))
    if (/^[,;:.]$/u.test(word) || tagAt(document, at) === 'VERB') return false
  }
  return false
}
