/** What a worker thread runs: one extractor, made when the thread starts, and an article at a time. */

import { parentPort, workerData } from 'node:worker_threads'
import type { ArticleReading } from '../reading.js'
import { configuredExtractor, find, type Finding, type FindingOptions } from './finding.js'

/** An article for a worker; it sends `number` back when it begins, from when on its time counts. */
export interface WorkerTask {
  readonly number: number
  readonly reading: ArticleReading
}

async function prepare(): Promise<(task: WorkerTask) => Promise<Finding>> {
  const options = workerData as FindingOptions
  const extractor = await configuredExtractor(options)
  return ({ number, reading }) => {
    parentPort?.postMessage(number)
    return find(reading, extractor, options.anyLanguage)
  }
}

export default prepare()
