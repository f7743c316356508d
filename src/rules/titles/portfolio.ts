/** What an office has charge of, behind its title. */

import type { Document, TokenRange } from '../../document/document.js'
import { nonNameWords } from '../../lexicons/names.js'
import { wordFlags } from './word-flags.js'

const links = new Set(['and', '&', ',', 'of', '-', 'the', 'for'])
const openers = new Set(['of', 'for', 'on', 'in', 'responsible', 'and', '&', ','])
const closers = new Set([',', '.', ';', ':', 'of', 'at', 'in', 'for'])
const mostWords = 14

/**
 * Token behind "of Investigations and International Operations", "for the Environment", "in charge of competition policy",
 * ", Corporate Affairs"; undefined where the title stands alone or an agency follows it.
 */
export function readPortfolio(
  document: Document,
  words: Int32Array,
  title: TokenRange,
  end: number,
): number | undefined {
  const { lowers } = document
  const opener = lowers[title.to]
  if (opener === undefined || !openers.has(opener)) return undefined
  const charge = opener === 'in' || opener === 'responsible'
  const at = openedAt(document, words, title, end)
  if (at === undefined || at >= end) return undefined

  // Capitals go with capitals; only "in charge of" and titles in lower case take a portfolio in lower case.
  const capital = words[at]! & wordFlags.capital
  const lowerAllowed = charge || ((words[title.to - 1]! & wordFlags.capital) === 0 && opener !== ',')
  if (capital === 0 && !lowerAllowed) return undefined
  const to = portfolioEnd(document, words, at, Math.min(end, at + mostWords), wordFlags.portfolio | capital)
  if (to === undefined) return undefined
  if (to < end && (words[to]! & wordFlags.capital) !== 0 && nonNameWords.has(lowers[to]!)) return undefined
  return opener !== ',' || to >= end || closers.has(lowers[to]!) ? to : undefined
}

/** First token of what may be a portfolio, behind its opener. */
function openedAt({ lowers }: Document, words: Int32Array, title: TokenRange, end: number): number | undefined {
  const at = title.to
  const opener = lowers[at]!
  let first = at + 1
  if (opener === 'in') {
    if (lowers[at + 1] !== 'charge') return undefined
    first = lowers[at + 2] === 'of' ? at + 3 : at + 2
  } else if (opener === 'responsible') {
    if (lowers[at + 1] !== 'for') return undefined
    first = at + 2
  } else if (opener === 'and' || opener === '&') {
    // "Director of Investigations and International Operations": the lexicon has the first part only.
    const isCapitalPortfolio = isPortfolio(words, at + 1, wordFlags.portfolio | wordFlags.capital)
    if (at + 1 >= end || !isCapitalPortfolio || !lowers.slice(title.from, at).includes('of')) return undefined
  }
  return lowers[first] === 'the' && opener !== ',' ? first + 1 : first
}

/** Token behind the last word of the portfolio that begins at `from`. @param look Flags that its words have. */
function portfolioEnd(
  { lowers }: Document,
  words: Int32Array,
  from: number,
  limit: number,
  look: number,
): number | undefined {
  let to: number | undefined
  for (let at = from; at < limit; at++) {
    if (isPortfolio(words, at, look)) to = at + 1
    else if (to === undefined || !links.has(lowers[at]!) || (lowers[at] === ',' && !isPortfolio(words, at + 1, look)))
      break
  }
  return to
}

/** Belongs to no agency and is written as `look` has it. */
function isPortfolio(words: Int32Array, token: number, look: number): boolean {
  return (words[token]! & (wordFlags.portfolio | wordFlags.capital | wordFlags.agency)) === look
}
