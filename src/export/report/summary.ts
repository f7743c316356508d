/** A corpus in one line. */

import type { CorpusTotals } from './corpus-tally.js'

const number = new Intl.NumberFormat('en-US')

export function summarize({ articles, facts, published }: CorpusTotals): string {
  const parts = [
    `${number.format(articles)} ${articles === 1 ? 'article' : 'articles'}`,
    `${number.format(facts)} facts`,
  ]
  if (published !== null)
    parts.push(published[0] === published[1] ? published[0] : `${published[0]} to ${published[1]}`)
  return parts.join(' · ')
}
