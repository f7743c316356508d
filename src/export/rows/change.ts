/** Changes in a form that can be sorted. */

import type { PercentageFact } from '../../facts.js'

export interface Change {
  /** Below zero for a decrease. */
  readonly change: number | null
  readonly change_unit: 'percent' | 'percentage_points' | 'basis_points' | null
  readonly direction: 'increase' | 'decrease' | null
}

export const noChange: Change = { change: null, change_unit: null, direction: null }

/** The change that a percentage states; one of a level or a share states none. */
export function readChange({ value, unit, direction }: PercentageFact): Change {
  if (direction === 'none') return noChange
  const sign = direction === 'decrease' ? -1 : 1
  switch (unit) {
    case 'percent':
    case 'fraction':
      return { change: sign * value, change_unit: 'percent', direction }
    case 'percentage_points':
    case 'basis_points':
      return { change: sign * value, change_unit: unit, direction }
    case 'multiple':
      return { change: changeByFactor(value, direction), change_unit: 'percent', direction }
    default:
      return unit satisfies never
  }
}

/** "Tripled" is 200 percent more, "halved" (0.5) and "fell twofold" (2) are 50 percent less. */
function changeByFactor(factor: number, direction: 'increase' | 'decrease'): number {
  const by = direction === 'decrease' && factor > 1 ? 1 / factor : factor
  return round((by - 1) * 100)
}

/** To six decimals, so that 1.1 times is 10 percent and not 10.000000000000009. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
