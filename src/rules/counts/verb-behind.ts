/** Verbs behind a number that has no noun of its own: "213 concerned patents", "a further 12 accepted the order". */

import type { Document } from '../../document/document.js'
import { posTags } from '../../document/pos.js'

/** Past forms that hardly ever describe a noun. */
const verbs = new Set(['concerned', 'received', 'sought', 'pleaded', 'faced', 'lacked', 'contained', 'resulted', 'agreed', 'refused', 'testified', 'appeared', 'worked', 'died', 'fled', 'claimed']) // prettier-ignore
/** Words before a number that take up things named before: any past form behind it is what those did. */
const takingUp = new Set(['further', 'other', 'another', 'remaining', 'which', 'whom'])

/** Whether the word behind a number is what the things counted did, and no modifier of a noun. */
export function isVerbBehind({ lowers, pos }: Document, from: number, to: number, sentenceFrom: number): boolean {
  const word = lowers[to] ?? ''
  if (verbs.has(word)) return true
  const tag = posTags[pos[to] ?? 0]
  if (!word.endsWith('ed') || (tag !== 'VERB' && tag !== 'ADJ')) return false
  if (takingUp.has(lowers[from - 1] ?? '')) return tag === 'VERB' || lowers[from - 2] === 'of'
  // "Of the 40 firms, 12 failed the test and three lacked a licence."
  return lowers[sentenceFrom] === 'of' && (lowers[from - 1] === ',' || lowers[from - 1] === 'and')
}
