/** Figures that add up over articles. */

/** How many records were annotated, found, and found right. */
export interface Tally {
  readonly gold: number
  readonly found: number
  readonly right: number
}

/** How many records were judged by one of their fields, and how many had it right. */
export interface Share {
  readonly judged: number
  readonly right: number
}

/** Right among those found, 0 to 1. Nothing found where nothing was to be found is 1. */
export function precision({ gold, found, right }: Tally): number {
  return found > 0 ? right / found : Number(gold === 0)
}

/** Right among those annotated, 0 to 1. Nothing to find and nothing found is 1. */
export function recall({ gold, found, right }: Tally): number {
  return gold > 0 ? right / gold : Number(found === 0)
}

/** Harmonic mean of precision and recall. */
export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}

/** Right among those judged; null where nothing was. */
export function rightShare({ judged, right }: Share): number | null {
  return judged === 0 ? null : right / judged
}
