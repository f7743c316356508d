/** What an office has charge of, behind its title. */

import type { Document, TokenRange } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import { nonNameWords } from '../../lexicons/names.js'
import { portfolioWords } from '../../lexicons/portfolios.js'

const links = new Set(['and', '&', ',', 'of', '-', 'the', 'for'])
const openers = new Set(['of', 'for', 'on'])
const mostWords = 14

function isCapitalToken({ shapes: flags }: Document, token: number): boolean {
  return (flags[token]! & (shapes.capitalized | shapes['all-caps'])) !== 0
}

/**
 * Token behind "of Investigations and International Operations", "for the Environment", "in charge of competition policy",
 * ", Corporate Affairs"; undefined where the title stands alone or an agency follows it.
 */
export function readPortfolio(
  document: Document,
  title: TokenRange,
  end: number,
  isAgency: (token: number) => boolean,
): number | undefined {
  const { lowers } = document
  let at = title.to
  const opener = lowers[at]
  const charge =
    (opener === 'in' && lowers[at + 1] === 'charge') || (opener === 'responsible' && lowers[at + 1] === 'for')
  if (charge) at += opener === 'in' && lowers[at + 2] === 'of' ? 3 : 2
  // "Director of Investigations and International Operations": the lexicon has the first part only.
  else if (
    (opener === 'and' || opener === '&' || opener === ',') &&
    lowers.slice(title.from, title.to).includes('of') &&
    at + 1 < end
  ) {
    if (!portfolioWords.has(lowers[at + 1]!) || !isCapitalToken(document, at + 1)) {
      if (opener !== ',') return undefined
    }
    at++
  } else if (opener === ',' || (opener !== undefined && openers.has(opener))) at++
  else return undefined
  if (lowers[at] === 'the' && opener !== ',') at++
  if (at >= end) return undefined

  const isCapital = (token: number): boolean => isCapitalToken(document, token)
  // Capitals go with capitals; only "in charge of" and titles in lower case take a portfolio in lower case.
  const lowerAllowed = charge || (!isCapital(title.from) && opener !== ',')
  if (!isCapital(at) && !lowerAllowed) return undefined
  const capital = isCapital(at)
  const belongs = (token: number): boolean =>
    portfolioWords.has(lowers[token]!) && isCapital(token) === capital && !isAgency(token)

  let to: number | undefined
  for (const limit = Math.min(end, at + mostWords); at < limit; at++) {
    if (belongs(at)) to = at + 1
    else if (to === undefined || !links.has(lowers[at]!) || !(lowers[at] !== ',' || belongs(at + 1))) break
  }
  if (to === undefined) return undefined
  if (to < end && isCapital(to) && nonNameWords.has(lowers[to]!)) return undefined
  if (opener !== ',') return to
  return to >= end || /^(?:[,.;:]|of|at|in|for)$/u.test(lowers[to]!) ? to : undefined
}
