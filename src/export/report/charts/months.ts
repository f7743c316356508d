/** Months as an axis. */

import type { MonthTally } from '../corpus-tally.js'
import type { Drawing } from './load.js'

/** A month, `YYYY-MM`, as an interval of time. */
export function monthSpan(month: string): { readonly from: Date; readonly to: Date } {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return { from: new Date(Date.UTC(year, number - 1, 1)), to: new Date(Date.UTC(year, number, 1)) }
}

/** The longest time that is drawn: in more months than these a bar is thinner than a pixel on a phone. */
const longestMonths = 120

/** The last ten years of a corpus, and in words what was before them. */
export function recentMonths(months: readonly MonthTally[]): {
  readonly recent: readonly MonthTally[]
  readonly left: string
} {
  const last = months.at(-1)
  if (last === undefined) return { recent: [], left: '' }
  const { from } = monthSpan(last.month)
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() - longestMonths + 1, 1))
  const recent = months.filter(({ month }) => monthSpan(month).from >= first)
  if (recent.length === months.length) return { recent, left: '' }
  return { recent, left: ` Months before ${first.toISOString().slice(0, 7)} are among the numbers only.` }
}

export const monthAxis = { type: 'utc', label: null } as const

/** Whole numbers only, few. */
export function countAxis(highest: number): { label: null; grid: true; ticks: number } {
  return { label: null, grid: true, ticks: Math.max(1, Math.min(5, highest)) }
}

export type Plot = Drawing['plot']
