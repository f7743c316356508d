/** "burglaries fell 9% and robberies 4%": things that share the verb of the change before. */

import type { Document, TokenRange } from '../../document/document.js'
import { determiners, lowerAt, tagAt } from '../clauses/words.js'
import type { Frame } from './frame.js'

/** Tokens from the figure before to the joint: "from 2021", "in May". */
const farthestJoint = 8
const longestThing = 6
const lightWords = new Set(['by', 'only', 'just', 'about', 'nearly', 'almost', 'some', 'around', 'a'])

/** The thing between the joint and the figure; undefined where a verb stands in between or no noun does. */
export function gappedThing(
  document: Document,
  { from }: TokenRange,
  previous: { readonly range: TokenRange; readonly frame: Frame } | undefined,
): TokenRange | undefined {
  if (previous === undefined || document.sentenceOf[previous.range.from] !== document.sentenceOf[from]) return undefined
  if (previous.frame.how !== 'verb' && previous.frame.how !== 'adverb') return undefined
  let to = from
  while (lightWords.has(lowerAt(document, to - 1))) to--
  let start = to
  while (start > previous.range.to && to - start < longestThing && isNominal(document, start - 1)) start--
  const joint = start - 1
  if (!['and', ','].includes(lowerAt(document, joint)) || joint - previous.range.to > farthestJoint) return undefined
  for (let at = previous.range.to; at < joint; at++)
    if (['VERB', 'AUX'].includes(tagAt(document, at)) || lowerAt(document, at) === ';') return undefined
  while (start < to && determiners.has(lowerAt(document, start))) start++
  return start < to && ['NOUN', 'PROPN'].includes(tagAt(document, to - 1)) ? { from: start, to } : undefined
}

function isNominal(document: Document, at: number): boolean {
  const tag = tagAt(document, at)
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || lowerAt(document, at) === '-') return true
  return determiners.has(lowerAt(document, at)) && lowerAt(document, at) !== 'that'
}
