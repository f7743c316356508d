/** Facts found by worker threads. */

import type { Piscina } from 'piscina'
import type { Batch, SettledBatch, WorkerOptions } from './extract-worker.js'
import type { Finder } from './finder.js'
import { timeoutFault, type FoundFault } from './finding.js'
import type { Job } from './job.js'
import { Moments } from './moments.js'
import type { Obstacle } from './settle-job.js'
import { watchTime, type TimeWatch } from './time-watch.js'

/**
 * Threads that start with the first batch. An article that passes its time or ends its thread is a fault; its thread is
 * replaced, the batch is done again without the article, and the others do not notice.
 *
 * @param timeLimit Milliseconds an article, from when a worker begins it.
 */
export function openPool(options: Omit<WorkerOptions, 'moments'>, workers: number, timeLimit: number): Finder {
  let pool: Promise<WorkerPool> | undefined
  return {
    async find(jobs) {
      pool ??= startPool(options, workers, timeLimit)
      return (await pool).find(jobs)
    },
    async close() {
      await (await pool)?.close()
    },
  }
}

/** Batches for each worker: one that it works on, and one that waits for it. */
export const batchesPerWorker = 2

/**
 * Of each worker. An article's objects die with it, so that a large nursery would only hold what is dead; the longest
 * article that is read, of 16 MB, takes 1.3 GB, and what takes more, such as a rule that does not end, costs no other.
 */
const memory = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 2048 }

async function startPool(
  options: Omit<WorkerOptions, 'moments'>,
  workers: number,
  timeLimit: number,
): Promise<WorkerPool> {
  const { Piscina } = await import('piscina')
  const moments = Moments.ofSize(workers * batchesPerWorker)
  const workerData: WorkerOptions = { ...options, moments: moments.memory }
  const pool = new Piscina<Batch, SettledBatch>({
    filename: workerFile(),
    workerData,
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: memory,
    stricterFIFO: true,
    recordTiming: false,
  })
  return new WorkerPool(pool, moments, watchTime(moments, timeLimit), timeLimit, workers * batchesPerWorker)
}

/** Built, the worker is a file beside this one; sources need a step before. */
function workerFile(): string {
  const name = import.meta.url.endsWith('.ts') ? 'source-worker.mjs' : 'extract-worker.js'
  return new URL(name, import.meta.url).href
}

class WorkerPool {
  readonly #places: number[]
  readonly #open = new Set<(error: unknown) => void>()
  #failure: { readonly error: unknown } | undefined

  constructor(
    readonly pool: Piscina<Batch, SettledBatch>,
    readonly moments: Moments,
    readonly watch: TimeWatch,
    readonly timeLimit: number,
    places: number,
  ) {
    this.#places = Array.from({ length: places }, (_, place) => place)
    // Of a worker that could not start, after which the pool starts no other.
    pool.on('error', (error) => {
      this.#failure = { error }
      for (const fail of this.#open) fail(error)
    })
  }

  async find(jobs: readonly Job[]): Promise<SettledBatch> {
    const place = this.#places.pop()
    if (place === undefined) throw new Error('more batches than places')
    try {
      return await this.#find(jobs, place)
    } finally {
      this.#places.push(place)
    }
  }

  async #find(jobs: readonly Job[], place: number): Promise<SettledBatch> {
    const obstacles: Obstacle[][] = jobs.map(() => [])
    for (;;) {
      const tried = await this.#try({ jobs, obstacles, place })
      if (!('fault' in tried)) return tried
      const { fault } = tried
      const { job, ...moment } = this.moments.last(place)
      const ofJob = obstacles[job]!
      if (this.#failure === undefined && !ofJob.some(({ article, isRead }) => article === moment.article && isRead === moment.isRead)) {
        ofJob.push({ ...moment, fault })
        continue
      }
      // What ends the thread did not happen where it was begun.
      if (jobs.length === 1 || this.#failure !== undefined) return jobs.map(() => [{ finding: fault, resumed: false }])
      const settled: SettledBatch[] = []
      for (const one of jobs) settled.push(await this.#find([one], place))
      return settled.flat()
    }
  }

  async #try(batch: Batch): Promise<SettledBatch | { readonly fault: FoundFault }> {
    const stop = new AbortController()
    let onFailure: ((error: unknown) => void) | undefined
    this.moments.clear(batch.place)
    this.watch.begin(batch.place, () => {
      stop.abort()
    })
    try {
      return await new Promise<SettledBatch>((resolve, fail) => {
        if (this.#failure !== undefined) throw this.#failure.error
        this.#open.add((onFailure = fail))
        this.pool.run(batch, { signal: stop.signal }).then(resolve, fail)
      })
    } catch (error) {
      if (stop.signal.aborted) return { fault: timeoutFault(this.timeLimit) }
      const detail = `its worker ended: ${error instanceof Error ? error.message : String(error)}`
      return { fault: { type: 'fault', code: 'E_CRASHED', detail } }
    } finally {
      this.watch.end(batch.place)
      if (onFailure !== undefined) this.#open.delete(onFailure)
    }
  }

  async close(): Promise<void> {
    this.watch.stop()
    await this.pool.destroy()
  }
}
