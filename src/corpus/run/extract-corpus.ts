/** The facts of any number of articles. */

import { availableParallelism } from 'node:os'
import { FactError } from '../../errors.js'
import { readSources, type ReadOptions, type Source } from '../read-articles.js'
import type { Reading } from '../reading.js'
import { openFinished, type FinishedArticles } from './finished.js'
import { configuredExtractor, type ExtractionParts, type Finder, type FindingOptions } from './finding.js'
import { openInThread } from './in-thread.js'
import { inOrder, type Bounds } from './in-order.js'
import { lookAhead } from './look-ahead.js'
import { outcomeOf, type Outcome } from './outcome.js'
import { openPool } from './pool.js'

export interface ExtractCorpusOptions extends ReadOptions, ExtractionParts {
  /**
   * Threads that extract, beside the calling one, which reads. 0: the calling thread does all. Default: one for each core,
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

/** Articles that the calling thread has extracted by the time that workers would have started. */
const fewArticles = 16

/** Enough for workers to go on while one is stuck with an article, and little memory. */
const poolBounds: Bounds = { articles: 256, characters: 16 * 1024 * 1024 }
const inThreadBounds: Bounds = { articles: 1, characters: 0 }

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
 * @throws FactError `E_BAD_CONFIG`, `E_BAD_LEXICON` or `E_BAD_RULE` if the configuration cannot be used, `E_BAD_USAGE` for
 * options out of range, and what the system says if `resume` cannot be written.
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
  const made = config === undefined ? undefined : await configuredExtractor(found)
  const finished = options.resume === undefined ? undefined : await openFinished(options.resume, found)
  const { workers, readings } = await chooseWorkers(readSources(sources, options), options)
  const finder = workers === 0 ? openInThread(found, timeLimit, made) : openPool(found, workers, timeLimit)
  try {
    const settle = (reading: Reading): Promise<Outcome> => settleReading(reading, finder, finished)
    yield* inOrder(readings, settle, workers === 0 ? inThreadBounds : poolBounds, signal)
    await finished?.tidy()
  } finally {
    await finder.close()
    await finished?.close()
    // Not waited for: a stream that has nothing to give would hold it for ever.
    void readings.return?.()
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
  readonly readings: AsyncIterator<Reading>
}

async function chooseWorkers(readings: AsyncIterator<Reading>, { workers }: ExtractCorpusOptions): Promise<Choice> {
  if (workers !== undefined) return { workers, readings }
  const ahead = await lookAhead(readings, fewArticles)
  return { workers: ahead.isAll ? 0 : availableParallelism(), readings: ahead.values }
}

async function settleReading(
  reading: Reading,
  finder: Finder,
  finished: FinishedArticles | undefined,
): Promise<Outcome> {
  if (reading.type !== 'article') return reading
  if (finished === undefined) return outcomeOf(reading, await finder.find(reading), false)
  const key = finished.keyOf(reading)
  const known = await finished.find(key)
  if (known !== undefined) return outcomeOf(reading, known, true)
  const finding = await finder.find(reading)
  if (finding.type !== 'fault') await finished.add(key, finding)
  return outcomeOf(reading, finding, false)
}
