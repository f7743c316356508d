/** Facts found in the calling thread, for runs that would be over before a worker has started. */

import { Script } from 'node:vm'
import type { Extractor } from '../../extractor.js'
import { configuredExtractor, find } from './find.js'
import type { Finder } from './finder.js'
import { timeoutFault, type Finding, type Settled } from './finding.js'
import { KnownRecords } from './known-records.js'
import type { ArticleReading } from '../reading.js'
import type { WorkerOptions } from './extract-worker.js'
import { settleJob } from './settle-job.js'

/**
 * @param timeLimit Milliseconds an article.
 * @param made An extractor that is there already; else one is made with the first article.
 */
export function openInThread(
  { found, map, known: shared }: Omit<WorkerOptions, 'moments'>,
  timeLimit: number,
  made?: Extractor,
): Finder {
  let extractor = made
  const known = shared === undefined ? undefined : new KnownRecords(shared)
  const findOne = async (reading: ArticleReading): Promise<Finding> => {
    extractor ??= await configuredExtractor(found)
    let timedOut = false
    const limited = limitTime(extractor, timeLimit, () => (timedOut = true))
    const finding = await find(reading, limited, found.anyLanguage)
    if (!timedOut) return finding
    // Stopped at any point of its work, an extractor may have left something half done.
    extractor = undefined
    return timeoutFault(timeLimit)
  }
  const tools = { find: findOne, map, known, onMoment: () => undefined }
  return {
    async find(jobs) {
      const settled: Settled[][] = []
      for (const job of jobs) {
        const ofJob: Settled[] = []
        for await (const article of settleJob(job, [], tools)) ofJob.push(article)
        settled.push(ofJob)
      }
      return settled
    },
    close() {
      known?.close()
      return Promise.resolve()
    },
  }
}

/** What a script calls can be stopped: endless loops and slow regular expressions of a user's rules too. */
const script = new Script(`globalThis[Symbol.for('lexfacts.task')]()`)
const taskKey = Symbol.for('lexfacts.task')

function runLimited<T>(task: () => T, timeLimit: number): T {
  const place = globalThis as { [taskKey]?: (() => T) | undefined }
  place[taskKey] = task
  try {
    return script.runInThisContext({ timeout: timeLimit }) as T
  } finally {
    place[taskKey] = undefined
  }
}

function limitTime(extractor: Extractor, timeLimit: number, onTimeout: () => void): Pick<Extractor, 'extract'> {
  return {
    extract(article) {
      try {
        return runLimited(() => extractor.extract(article), timeLimit)
      } catch (error) {
        if ((error as NodeJS.ErrnoException | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') onTimeout()
        throw error
      }
    },
  }
}
