/** Jobs in, outcomes out, in the same order however long each takes. */

import type { FaultReading, SkipReading } from '../reading.js'
import { weightOf, type Job } from './job.js'
import type { Outcome } from './outcome.js'

/** What may be under way at once; one job is always allowed. */
export interface Bounds {
  readonly jobs: number
  /** Of `weightOf`. */
  readonly weight: number
  /** Batches that are searched, and those that wait to be. */
  readonly busy: number
  readonly batches: number
}

interface Started {
  readonly weight: number
  outcomes?: readonly Outcome[]
}

interface Waiting extends Started {
  readonly job: Job
}

/** A batch is full with either: enough that handing it over costs nothing beside it, and less than a tenth of a second. */
const fullJobs = 32
const fullWeight = 64 * 1024

/**
 * Starts each job and gives the outcomes in the order of the jobs. They are handed over in batches: full ones, unless
 * somebody would have nothing to do. While the consumer is busy at most one job is read ahead, so that a slow one slows the
 * reading.
 *
 * @param settle Outcomes of each job of a batch. Rejects only for what ends the run.
 * @throws the reason of `signal` when it is aborted.
 */
export async function* inOrder(
  jobs: AsyncIterator<Job | FaultReading | SkipReading>,
  settle: (batch: readonly Job[]) => Promise<readonly (readonly Outcome[])[]>,
  bounds: Bounds,
  signal?: AbortSignal,
): AsyncGenerator<Outcome, void, undefined> {
  const started: Started[] = []
  const waiting: Waiting[] = []
  let sent = 0
  let underWay = 0
  let arrived: IteratorResult<Job | FaultReading | SkipReading> | undefined
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
    jobs.next().then((next) => {
      isReading = false
      arrived = next
      wake()
    }, fail)
  }
  const start = (given: Job | FaultReading | SkipReading): void => {
    if (given.type === 'fault' || given.type === 'skip') {
      started.push({ weight: 0, outcomes: [given] })
      return
    }
    const entry: Waiting = { job: given, weight: weightOf(given) }
    underWay += entry.weight
    started.push(entry)
    waiting.push(entry)
  }
  const send = (): void => {
    while (waiting.length > 0 && sent < bounds.batches) {
      const { size, isFull } = batchOf(waiting)
      if (!isFull && sent >= bounds.busy && arrived?.done !== true) return
      const batch = waiting.splice(0, size)
      sent++
      settle(batch.map(({ job }) => job)).then((outcomes) => {
        sent--
        batch.forEach((entry, index) => (entry.outcomes = outcomes[index]!))
        wake()
      }, fail)
    }
  }
  signal?.addEventListener('abort', onAbort)
  try {
    for (;;) {
      signal?.throwIfAborted()
      if (failure !== undefined) throw failure.error
      const [head] = started
      const hasRoom = started.length < bounds.jobs && (underWay < bounds.weight || head === undefined)
      if (hasRoom && arrived?.done === false) {
        start(arrived.value)
        arrived = undefined
        continue
      }
      if (hasRoom && arrived === undefined && !isReading) read()
      send()
      if (head?.outcomes !== undefined) {
        for (const outcome of head.outcomes) {
          signal?.throwIfAborted()
          yield outcome
        }
        started.shift()
        underWay -= head.weight
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

/** How many jobs at the beginning of a list make a batch, and whether it is full. */
function batchOf(waiting: readonly Waiting[]): { readonly size: number; readonly isFull: boolean } {
  let weight = 0
  let size = 0
  while (size < waiting.length && size < fullJobs && weight < fullWeight) weight += waiting[size++]!.weight
  return { size, isFull: size === fullJobs || weight >= fullWeight }
}
