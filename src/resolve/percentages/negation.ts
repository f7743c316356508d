/** Whether a word of change is denied. */

import type { Document, TokenRange } from '../../document/document.js'
import { lowerAt } from '../clauses/words.js'

/** "did not rise", "has never fallen", "without raising", "no increase". */
export function isNegated(document: Document, word: number, sentence: TokenRange): boolean {
  for (let at = word - 1; at >= Math.max(sentence.from, word - 4); at--) {
    const lower = lowerAt(document, at)
    if (['not', "n't", 'never', 'without', 'neither', 'nor'].includes(lower)) {
      return !['only', 'just'].includes(lowerAt(document, at + 1))
    }
    if (/^[,;:.]$/u.test(lower)) return false
  }
  return lowerAt(document, word - 1) === 'no'
}
