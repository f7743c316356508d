/** The beginning of what an iterator gives, looked at without taking it away. */

export interface Ahead<T> {
  /** Whether the iterator has no more than `limit` values. */
  readonly isAll: boolean
  /** The values that were looked at; one more than `limit` where there are more. */
  readonly seen: readonly T[]
  /** All values, those that were looked at among them. */
  readonly values: AsyncGenerator<T, void, undefined>
}

export async function lookAhead<T>(values: AsyncIterator<T>, limit: number): Promise<Ahead<T>> {
  const seen: T[] = []
  let next = await values.next()
  while (next.done !== true) {
    seen.push(next.value)
    if (seen.length > limit) break
    next = await values.next()
  }
  return { isAll: next.done === true, seen, values: again([...seen], values) }
}

async function* again<T>(seen: T[], values: AsyncIterator<T>): AsyncGenerator<T, void, undefined> {
  try {
    for (let first = seen.shift(); first !== undefined; first = seen.shift()) yield first
    for (let next = await values.next(); next.done !== true; next = await values.next()) yield next.value
  } finally {
    await values.return?.()
  }
}
