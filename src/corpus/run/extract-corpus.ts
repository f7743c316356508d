/** The facts of any number of articles. */

import { availableParallelism } from 'node:os'
import { configAt } from '../../config/options.js'
import { FactError } from '../../errors.js'
import type { ReadOptions, Source } from '../read-articles.js'
import type { FaultReading, SkipReading } from '../reading.js'
import { openFinished, type FinishedArticles } from './finished.js'
import type { Finder } from './finder.js'
import type { ExtractionParts, FindingOptions } from './finding.js'
import { inOrder, type Bounds } from './in-order.js'
import { findJobs, weightOf, type Job } from './job.js'
import { lookAhead } from './look-ahead.js'
import { outcomeOf, type Outcome } from './outcome.js'
import { batchesPerWorker, openPool } from './pool.js'

export interface ExtractCorpusOptions extends ReadOptions, ExtractionParts {
  /**
   * Threads that extract, beside the calling one, which reads only files of many articles. 0: the calling thread does all. Default: one for each core,
   * or 0 if the sources hold few articles, which are read before a thread has started.
   */
  readonly workers?: number
  /** Milliseconds for an article, after which it is given up as a fault. Default: 60,000. */
  readonly timeLimit?: number
  /** Ends the run: what iterates it is thrown the signal's reason. */
  readonly signal?: AbortSignal
  /** Path of a configuration file, as `loadConfig` of `lexfacts/config` reads it. */
  readonly config?: string
  /**
   * A folder that keeps what was found, article by article, for a later run with the same value. Articles whose content,
   * rules and options are the same are then taken from it, whether the earlier run came to its end or was killed.
   */
  readonly resume?: string
}

export const defaultTimeLimit = 60_000

/** What the calling thread has extracted by the time that workers would have started. */
const few = { jobs: 16, weight: 256 * 1024 }

/** Enough for workers to go on while one is stuck with an article, and little memory. */
const jobsAtLeast = 64
const jobsPerWorker = 96
const mostWeight = 16 * 1024 * 1024

function boundsOf(workers: number): Bounds {
  if (workers === 0) return { jobs: 1, weight: 0, busy: 1, batches: 1 }
  return {
    jobs: jobsAtLeast + workers * jobsPerWorker,
    weight: mostWeight,
    busy: workers,
    batches: workers * batchesPerWorker,
  }
}

/**
 * The facts of all articles of files, folders and streams, in the order in which `readArticles` reads them: the same
 * outcomes whatever the number of workers. What cannot be read comes as a `fault`, what is no English article as a `skip`.
 *
 * An article that takes longer than `timeLimit` is a fault with the code `E_TIMEOUT`, one that throws or ends its worker
 * one with `E_CRASHED`; neither touches the others. With `workers: 0` the time limit holds for what rules do, but what ends
 * the thread ends the process.
 *
 * A bounded number of articles is under way, and nothing is read while the consumer is slow.
 *
 * @throws FactError `E_BAD_CONFIG`, `E_BAD_LEXICON`, `E_BAD_RULE` or `E_UNREADABLE` if the configuration cannot be used,
 * `E_BAD_USAGE` for options out of range, and what the system says if `resume` cannot be written.
 */
export async function* extractCorpus(
  sources: Source | readonly Source[],
  options: ExtractCorpusOptions = {},
): AsyncGenerator<Outcome, void, undefined> {
  const { timeLimit = defaultTimeLimit, signal, config, anyLanguage = false } = options
  const { sentences = false, articleText = false, explain = false } = options
  checkRange(options)
  signal?.throwIfAborted()
  const found: FindingOptions = { config, anyLanguage, parts: { sentences, articleText, explain } }
  // A configuration that cannot be used ends the run before anything is read.
  const { options: own, files } = await configAt(config)
  let made = config === undefined ? undefined : (await import('./find.js')).makeExtractor(own, found)
  const finished = options.resume === undefined ? undefined : await openFinished(options.resume, found, files)
  const { workers, jobs } = await chooseWorkers(findJobs(sources, options), options)
  const tools = { found, map: options.map, known: finished?.known }
  const finder =
    workers === 0
      ? (await import('./in-thread.js')).openInThread(tools, timeLimit, made)
      : openPool(tools, workers, timeLimit)
  made = undefined // what workers make themselves is not held here
  try {
    const settle = (batch: readonly Job[]): Promise<Outcome[][]> => settleBatch(batch, finder, finished, options.onBytes)
    yield* inOrder(jobs, settle, boundsOf(workers), signal)
    await finished?.tidy()
  } finally {
    await finder.close()
    await finished?.close()
    // Not waited for: a stream that has nothing to give would hold it for ever.
    void jobs.return?.()
  }
}

function checkRange({ workers = 0, timeLimit = 1 }: ExtractCorpusOptions): void {
  if (!Number.isInteger(workers) || workers < 0)
    throw new FactError('E_BAD_USAGE', `workers is ${workers}, not a whole number from 0`)
  if (!(timeLimit > 0 && timeLimit <= longestTimer))
    throw new FactError('E_BAD_USAGE', `timeLimit is ${timeLimit}, not a number of milliseconds up to ${longestTimer}`)
}

/** The longest that timers of Node wait. */
const longestTimer = 2 ** 31 - 1

interface Choice {
  readonly workers: number
  readonly jobs: AsyncIterator<Job | FaultReading | SkipReading>
}

async function chooseWorkers(jobs: Choice['jobs'], { workers }: ExtractCorpusOptions): Promise<Choice> {
  if (workers !== undefined) return { workers, jobs }
  const ahead = await lookAhead(jobs, few.jobs)
  const weight = ahead.seen.reduce((sum, one) => sum + ('article' in one || one.type === 'file' ? weightOf(one) : 0), 0)
  return { workers: ahead.isAll && (weight <= few.weight || ahead.seen.length === 1) ? 0 : availableParallelism(), jobs: ahead.values }
}

async function settleBatch(
  batch: readonly Job[],
  finder: Finder,
  finished: FinishedArticles | undefined,
  onBytes: ReadOptions['onBytes'],
): Promise<Outcome[][]> {
  const settled = await finder.find(batch)
  await finished?.add(settled.flat().flatMap(({ record }) => record ?? []))
  return batch.map((job, index) => {
    if (job.type === 'file') onBytes?.(job.size)
    return settled[index]!.map((one) => outcomeOf(job, one))
  })
}
