/** What a worker thread runs: one extractor, made when the thread starts, and a batch of jobs at a time. */

import { workerData } from 'node:worker_threads'
import { move, transferableSymbol, valueSymbol } from 'piscina'
import type { FieldMap } from '../formats/records.js'
import { configuredExtractor, find } from './find.js'
import type { FindingOptions, Settled } from './finding.js'
import type { Job } from './job.js'
import { KnownRecords, type SharedRecords } from './known-records.js'
import { Moments } from './moments.js'
import { settleJob, type Obstacle } from './settle-job.js'

export interface WorkerOptions {
  readonly found: FindingOptions
  readonly map: FieldMap | undefined
  readonly known: SharedRecords | undefined
  /** Memory of `Moments`. */
  readonly moments: SharedArrayBuffer
}

export interface Batch {
  readonly jobs: readonly Job[]
  /** Of each job. */
  readonly obstacles: readonly (readonly Obstacle[])[]
  /** Where the worker notes what it is doing. */
  readonly place: number
}

/** What became of the articles of each job. */
export type SettledBatch = readonly (readonly Settled[])[]

async function prepare(): Promise<(batch: Batch) => Promise<SettledBatch>> {
  const { found, map, known: shared, moments: memory } = workerData as WorkerOptions
  const extractor = await configuredExtractor(found)
  const moments = new Moments(memory)
  const known = shared === undefined ? undefined : new KnownRecords(shared)
  return async ({ jobs, obstacles, place }) => {
    const settled: Settled[][] = []
    for (const [job, given] of jobs.entries()) {
      const ofJob: Settled[] = []
      settled.push(ofJob)
      const articles = settleJob(given, obstacles[job]!, {
        find: (reading) => find(reading, extractor, found.anyLanguage),
        map,
        known,
        onMoment: (moment) => {
          moments.note(place, { job, ...moment })
        },
      })
      for await (const article of articles) ofJob.push(article)
    }
    return handedOver(settled)
  }
}

/** The same with all bytes in one piece of memory, which goes to the other thread without being copied. */
function handedOver(settled: readonly (readonly Settled[])[]): SettledBatch {
  const all = new Uint8Array(settled.flat().reduce((size, one) => size + bytesOf(one).length, 0))
  let end = 0
  const take = (bytes: Uint8Array): Uint8Array => {
    all.set(bytes, end)
    end += bytes.length
    return all.subarray(end - bytes.length, end)
  }
  const value = settled.map((ofJob) => ofJob.map((one) => moved(one, take)))
  return move({ [transferableSymbol]: [all.buffer], [valueSymbol]: value } as never) as unknown as SettledBatch
}

function moved(settled: Settled, take: (bytes: Uint8Array) => Uint8Array): Settled {
  const { finding, record } = settled
  const bytes = take(bytesOf(settled))
  const kept = record === undefined ? {} : { record: bytes }
  if (finding.type !== 'extraction') return { ...settled, ...kept }
  // A record ends with the line.
  return { ...settled, ...kept, finding: { ...finding, jsonLine: bytes.subarray(-finding.jsonLine.length) } }
}

const nothing = new Uint8Array()

function bytesOf({ finding, record }: Settled): Uint8Array {
  return record ?? (finding.type === 'extraction' ? finding.jsonLine : nothing)
}

export default prepare()
