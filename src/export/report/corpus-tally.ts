/** What a report says of a corpus as a whole, added up article by article. */

import { factKinds, type Extraction } from '../../facts.js'
import { ownFacts } from './pack-article.js'

/** A month, `YYYY-MM`, with its figures. */
export interface MonthTally {
  readonly month: string
  /** Facts by kind, in the order of `factKinds`. */
  readonly facts: number[]
  readonly increases: number
  readonly decreases: number
}

export interface CorpusTotals {
  readonly articles: number
  readonly facts: number
  /** Facts of articles whose date is unknown. */
  readonly undatedFacts: number
  /** First and last day of publication; null if no article has one. */
  readonly published: readonly [from: string, to: string] | null
  /** Months with articles, in order. */
  readonly months: readonly MonthTally[]
  /** Most articles first, then by label. */
  readonly sectors: readonly { readonly label: string; readonly articles: number }[]
}

export interface CorpusTally {
  add(extraction: Extraction): void
  totals(): CorpusTotals
}

export function tallyCorpus(): CorpusTally {
  const months = new Map<string, { facts: number[]; increases: number; decreases: number }>()
  const sectors = new Map<string, number>()
  let [articles, facts, undatedFacts] = [0, 0, 0]
  let published: [string, string] | null = null
  return {
    add(extraction) {
      const counts = factKinds.map((kind) => extraction[kind].length)
      const all = counts.reduce((sum, count) => sum + count, ownFacts(extraction).length)
      articles++
      facts += all
      for (const { label } of extraction.sectors) sectors.set(label, (sectors.get(label) ?? 0) + 1)
      const day = extraction.published
      if (day === null) {
        undatedFacts += all
        return
      }
      published = published === null ? [day, day] : [min(published[0], day), max(published[1], day)]
      const month = day.slice(0, 7)
      const tally = months.get(month) ?? { facts: factKinds.map(() => 0), increases: 0, decreases: 0 }
      months.set(month, tally)
      for (const [kind, count] of counts.entries()) tally.facts[kind]! += count
      for (const { direction } of extraction.percentages) {
        if (direction === 'increase') tally.increases++
        if (direction === 'decrease') tally.decreases++
      }
    },
    totals: () => ({
      articles,
      facts,
      undatedFacts,
      published,
      months: [...months].map(([month, tally]) => ({ month, ...tally })).sort((a, b) => order(a.month, b.month)),
      sectors: [...sectors]
        .map(([label, count]) => ({ label, articles: count }))
        .sort((a, b) => b.articles - a.articles || order(a.label, b.label)),
    }),
  }
}

/** By code units: the same everywhere. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function min(a: string, b: string): string {
  return a < b ? a : b
}

function max(a: string, b: string): string {
  return a > b ? a : b
}
