/** Readings in, outcomes out, in the same order however long each takes. */

import type { Reading } from '../reading.js'
import type { Outcome } from './outcome.js'

/** What may be under way at once; one article is always allowed. */
export interface Bounds {
  readonly articles: number
  /** UTF-16 units of their texts. */
  readonly characters: number
}

interface Started {
  readonly characters: number
  outcome?: Outcome
}

/**
 * Starts each reading and gives the outcomes in the order of the readings. While the consumer is busy at most one reading
 * is read ahead, so that a slow one slows the reading.
 *
 * @param settle Rejects only for what ends the run.
 * @throws the reason of `signal` when it is aborted.
 */
export async function* inOrder(
  readings: AsyncIterator<Reading>,
  settle: (reading: Reading) => Promise<Outcome>,
  bounds: Bounds,
  signal?: AbortSignal,
): AsyncGenerator<Outcome, void, undefined> {
  const started: Started[] = []
  let underWay = 0
  let arrived: IteratorResult<Reading> | undefined
  let isReading = false
  let failure: { readonly error: unknown } | undefined
  let wake = (): void => undefined
  const fail = (error: unknown): void => {
    failure ??= { error }
    wake()
  }
  const onAbort = (): void => {
    wake()
  }
  const read = (): void => {
    isReading = true
    readings.next().then((next) => {
      isReading = false
      arrived = next
      wake()
    }, fail)
  }
  const start = (reading: Reading): void => {
    const characters = reading.type === 'article' ? reading.article.text.length : 0
    const entry: Started = { characters }
    started.push(entry)
    underWay += characters
    settle(reading).then((outcome) => {
      entry.outcome = outcome
      wake()
    }, fail)
  }
  signal?.addEventListener('abort', onAbort)
  try {
    for (;;) {
      signal?.throwIfAborted()
      if (failure !== undefined) throw failure.error
      const [head] = started
      const hasRoom = started.length < bounds.articles && (underWay < bounds.characters || head === undefined)
      if (hasRoom && arrived?.done === false) {
        const { value } = arrived
        arrived = undefined
        start(value)
      } else if (head?.outcome !== undefined) {
        started.shift()
        underWay -= head.characters
        yield head.outcome
      } else if (hasRoom && arrived === undefined && !isReading) {
        read()
      } else if (head === undefined && arrived?.done === true) {
        return
      } else {
        await new Promise<void>((resolve) => (wake = resolve))
      }
    }
  } finally {
    signal?.removeEventListener('abort', onAbort)
  }
}
