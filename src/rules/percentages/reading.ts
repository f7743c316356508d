import type { PercentageUnit } from '../../facts.js'

/** A percentage as its phrase gives it; direction, baseline and what it measures come from the sentence. */
export interface PercentageReading {
  readonly value: number
  readonly unit: PercentageUnit
  /** Known where the words say it themselves ("doubled", "halved", "+5%"), else null. */
  readonly direction: 'increase' | 'decrease' | null
}

/** Rounded to two decimals, as shares are written. */
export function shareOf(part: number, whole: number): number {
  return Math.round((part / whole) * 10000) / 100
}
