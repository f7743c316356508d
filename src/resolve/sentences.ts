/** The sentences that facts were read from. */

import { spanOf, type TokenRange } from '../document/document.js'
import type { Sentence } from '../facts.js'
import type { Draft } from './drafts.js'

/** Each sentence that a mention begins in, in reading order. */
export function sentencesOf(draft: Draft): Sentence[] {
  const { document, agencies, officials, dates, counts, percentages, sectors } = draft
  const holding = new Set<number>()
  const hold = ({ from }: TokenRange): void => {
    holding.add(document.sentenceOf[from]!)
  }
  for (const facts of [dates, counts, percentages]) facts.forEach(hold)
  for (const facts of [agencies, officials, sectors]) for (const { mentions } of facts) mentions.forEach(hold)
  return [...holding]
    .sort((a, b) => a - b)
    .map((sentence) => {
      const { start, end } = spanOf(document, {
        from: document.sentences[sentence]!,
        to: document.sentences[sentence + 1]!,
      })
      return { start, end, text: document.text.slice(start, end) }
    })
}
