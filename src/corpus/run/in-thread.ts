/** Facts found in the calling thread, for runs that would be over before a worker has started. */

import { Script } from 'node:vm'
import type { Extractor } from '../../extractor.js'
import { configuredExtractor, find, timeoutFinding, type Finder, type FindingOptions } from './finding.js'

/**
 * @param timeLimit Milliseconds an article.
 * @param made An extractor that is there already; else one is made with the first article.
 */
export function openInThread(options: FindingOptions, timeLimit: number, made?: Extractor): Finder {
  let extractor = made
  return {
    async find(reading) {
      extractor ??= await configuredExtractor(options)
      let timedOut = false
      const limited = limitTime(extractor, timeLimit, () => (timedOut = true))
      const finding = await find(reading, limited, options.anyLanguage)
      if (!timedOut) return finding
      // Stopped at any point of its work, an extractor may have left something half done.
      extractor = undefined
      return timeoutFinding(timeLimit)
    },
    close: () => Promise.resolve(),
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
