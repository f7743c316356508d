/** Which articles a reader asks for. */

import type { ArticleRow, CorpusBlock } from '../report-data.js'

/** What is undefined or empty is not asked for. Kinds, agency and sector are places in the lists of the corpus. */
export interface ArticleFilter {
  /** Facts of each of them. */
  readonly kinds: readonly number[]
  readonly agency: number | undefined
  readonly country: string | undefined
  readonly sector: number | undefined
  /** First and last day of publication, `YYYY-MM-DD`; articles without a date are in no period. */
  readonly from: string | undefined
  readonly to: string | undefined
}

export function passes(row: ArticleRow, filter: ArticleFilter, agencies: CorpusBlock['agencies']): boolean {
  const [, , published, named, sectors, counts] = row
  const { kinds, agency, country, sector, from, to } = filter
  if (kinds.some((kind) => counts[kind] === 0)) return false
  if (agency !== undefined && !named.includes(agency)) return false
  if (country !== undefined && !named.some((number) => agencies[number]?.[1] === country)) return false
  if (sector !== undefined && !sectors.includes(sector)) return false
  if (from === undefined && to === undefined) return true
  return published !== null && published >= (from ?? published) && published <= (to ?? published)
}
