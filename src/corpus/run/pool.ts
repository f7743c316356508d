/** Facts found by worker threads. */

import type { Piscina } from 'piscina'
import type { ArticleReading } from '../reading.js'
import type { WorkerTask } from './extract-worker.js'
import { timeoutFinding, type Finder, type Finding, type FindingOptions } from './finding.js'

/**
 * Threads that start with the first article. One that passes its time or ends its thread is a fault, its thread is replaced,
 * and the others do not notice.
 *
 * @param timeLimit Milliseconds an article, from when a worker begins it.
 */
export function openPool(options: FindingOptions, workers: number, timeLimit: number): Finder {
  let pool: Promise<WorkerPool> | undefined
  return {
    async find(reading) {
      pool ??= startPool(options, workers, timeLimit)
      return (await pool).run(reading)
    },
    async close() {
      await (await pool)?.close()
    },
  }
}

async function startPool(options: FindingOptions, workers: number, timeLimit: number): Promise<WorkerPool> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina<WorkerTask, Finding>({
    filename: workerFile(),
    workerData: options,
    minThreads: workers,
    maxThreads: workers,
    stricterFIFO: true,
    recordTiming: false,
  })
  return new WorkerPool(pool, timeLimit)
}

/** Built, the worker is a file beside this one; sources need a step before. */
function workerFile(): string {
  const name = import.meta.url.endsWith('.ts') ? 'source-worker.mjs' : 'extract-worker.js'
  return new URL(name, import.meta.url).href
}

class WorkerPool {
  readonly #pool: Piscina<WorkerTask, Finding>
  readonly #timeLimit: number
  /** By number, tasks that have no answer yet. */
  readonly #open = new Map<number, OpenTask>()
  #failure: unknown
  #tasks = 0

  constructor(pool: Piscina<WorkerTask, Finding>, timeLimit: number) {
    this.#pool = pool
    this.#timeLimit = timeLimit
    pool.on('message', (number: number) => {
      this.#open.get(number)?.begin()
    })
    // Of a worker that could not start, after which the pool starts no other.
    pool.on('error', (error) => {
      this.#failure = error
      for (const { fail } of this.#open.values()) fail(error)
    })
  }

  async run(reading: ArticleReading): Promise<Finding> {
    const number = this.#tasks++
    const stop = new AbortController()
    let timer: NodeJS.Timeout | undefined
    try {
      return await new Promise<Finding>((resolve, fail) => {
        if (this.#failure !== undefined) throw this.#failure
        const begin = (): void => {
          timer = setTimeout(() => {
            stop.abort()
          }, this.#timeLimit)
        }
        this.#open.set(number, { begin, fail })
        this.#pool.run({ number, reading }, { signal: stop.signal }).then(resolve, fail)
      })
    } catch (error) {
      if (stop.signal.aborted) return timeoutFinding(this.#timeLimit)
      const detail = `its worker ended: ${error instanceof Error ? error.message : String(error)}`
      return { type: 'fault', code: 'E_CRASHED', detail }
    } finally {
      clearTimeout(timer)
      this.#open.delete(number)
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy()
  }
}

interface OpenTask {
  /** The worker has begun the article. */
  begin(): void
  fail(error: unknown): void
}
