/** Months as an axis. */

import type { Drawing } from './load.js'

/** A month, `YYYY-MM`, as an interval of time. */
export function monthSpan(month: string): { readonly from: Date; readonly to: Date } {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return { from: new Date(Date.UTC(year, number - 1, 1)), to: new Date(Date.UTC(year, number, 1)) }
}

export const monthAxis = { type: 'utc', label: null } as const

/** Whole numbers only, few. */
export function countAxis(highest: number): { label: null; grid: true; ticks: number } {
  return { label: null, grid: true, ticks: Math.max(1, Math.min(5, highest)) }
}

export type Plot = Drawing['plot']
