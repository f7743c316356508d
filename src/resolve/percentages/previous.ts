/** The value before a change, from the value after it and the change: 937 cases after a rise of 72.2 percent were 544. */

import type { Direction, PercentageUnit } from '../../facts.js'
import type { CountDraft } from '../drafts.js'

export interface Change {
  /** In the unit named by `unit`. */
  readonly value: number
  readonly unit: PercentageUnit
  readonly direction: Direction
}

/**
 * Rounded to a whole number. Null without a change, for points and basis points (they change rates, not counts), for
 * vague counts and ranges, and for a fall of everything.
 */
export function previousOf(count: CountDraft | undefined, change: Change): { value: number; derived: true } | null {
  if (count === undefined || count.max !== null || count.mod === 'vague' || change.direction === 'none') return null
  const factor = factorOf(change)
  if (factor === undefined || factor <= 0) return null
  return { value: Math.round(count.value / factor), derived: true }
}

/** By what the earlier value was multiplied. */
function factorOf({ value, unit, direction }: Change): number | undefined {
  switch (unit) {
    case 'percent':
    case 'fraction':
      return direction === 'increase' ? 1 + value / 100 : 1 - value / 100
    case 'multiple':
      return direction === 'increase' ? value : 1 / value
    case 'percentage_points':
    case 'basis_points':
      return undefined
  }
}
