/** Binary search. */

/**
 * How many of the first members of a list something holds for: where the list, which is in order, turns.
 *
 * @param from Index of the first member that is looked at, and `to` that behind the last.
 */
export function partitionPoint<T>(
  sorted: ArrayLike<T>,
  isBefore: (member: T) => boolean,
  from = 0,
  to = sorted.length,
): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(sorted[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
