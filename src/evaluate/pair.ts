/** Pairing annotated with found facts. */

export interface Pairing<G, F> {
  readonly pairs: readonly (readonly [gold: G, found: F])[]
  /** Annotated, but not found. */
  readonly missed: readonly G[]
  /** Found, but not annotated. */
  readonly extra: readonly F[]
}

/**
 * Pairs one to one, the best pair first; of equal pairs the first in the lists.
 *
 * @param likeness How well two facts go together; 0 where they do not.
 */
export function pair<G, F>(
  gold: readonly G[],
  found: readonly F[],
  likeness: (gold: G, found: F) => number,
): Pairing<G, F> {
  const candidates = gold.flatMap((g, i) => found.map((f, j) => ({ i, j, like: likeness(g, f) })))
  const best = candidates.filter(({ like }) => like > 0).sort((a, b) => b.like - a.like)
  const pairedGold = new Set<number>()
  const pairedFound = new Set<number>()
  const pairs: (readonly [G, F])[] = []
  for (const { i, j } of best) {
    if (pairedGold.has(i) || pairedFound.has(j)) continue
    pairedGold.add(i)
    pairedFound.add(j)
    pairs.push([gold[i]!, found[j]!])
  }
  return {
    pairs,
    missed: gold.filter((_, i) => !pairedGold.has(i)),
    extra: found.filter((_, j) => !pairedFound.has(j)),
  }
}
