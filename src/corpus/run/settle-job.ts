/** Finds facts in the articles of a job, one after the other. */

import { readFileSync } from 'node:fs'
import type { FieldMap } from '../formats/records.js'
import { readFile } from '../read-articles.js'
import { longestArticle, type ArticleReading, type Reading } from '../reading.js'
import { readSource } from '../source.js'
import type { ArticleFile } from '../walk.js'
import { articleHash } from './content-hash.js'
import type { FoundFault, Finding, Settled } from './finding.js'
import type { KnownRecords } from './known-records.js'
import { recordOf } from './records.js'
import type { Job } from './job.js'

/** What is done at some moment: a job is read article by article, and each is searched before the next is read. */
export interface Moment {
  /** Number of the article in the job, from 0. */
  readonly article: number
  readonly isRead: boolean
}

/** What an earlier try came to grief at. An article that was read is passed over, one that was not ends its job. */
export interface Obstacle extends Moment {
  readonly fault: FoundFault
}

export interface JobTools {
  find(reading: ArticleReading): Promise<Finding>
  readonly map: FieldMap | undefined
  /** What earlier runs have kept; undefined where nothing is kept. */
  readonly known: KnownRecords | undefined
  /** Told of each step before it begins. */
  onMoment(moment: Moment): void
}

export async function* settleJob(
  job: Job,
  obstacles: readonly Obstacle[],
  tools: JobTools,
): AsyncGenerator<Settled, void, undefined> {
  const readings = job.type === 'file' ? readNow(job, tools.map) : [job].values()
  for (let article = 0; ; article++) {
    const met = obstacles.filter((one) => one.article === article)
    const unread = met.find(({ isRead }) => !isRead)
    if (unread !== undefined) {
      yield { finding: unread.fault, resumed: false }
      return
    }
    tools.onMoment({ article, isRead: false })
    const next = await readings.next()
    if (next.done === true) return
    tools.onMoment({ article, isRead: true })
    yield await settle(next.value, met[0]?.fault, tools)
  }
}

async function settle(reading: Reading, fault: FoundFault | undefined, tools: JobTools): Promise<Settled> {
  switch (reading.type) {
    case 'fault': {
      const { code, detail, site } = reading.fault
      return { ...lineOf(site), finding: { type: 'fault', code, detail }, resumed: false }
    }
    case 'skip': {
      const { reason, language } = reading
      const finding = { type: 'skip', reason, ...(language === undefined ? {} : { language }) } as const
      return { ...lineOf(reading), finding, resumed: false }
    }
    case 'article':
      if (fault !== undefined) return { ...lineOf(reading), finding: fault, resumed: false }
      return { ...lineOf(reading), ...(await settleArticle(reading, tools)) }
    default:
      return reading satisfies never
  }
}

async function settleArticle(reading: ArticleReading, { find, known }: JobTools): Promise<Settled> {
  if (known === undefined) return { finding: await find(reading), resumed: false }
  const article = articleHash(reading)
  const kept = known.find(article)
  if (kept !== undefined) return { finding: kept, resumed: true }
  const finding = await find(reading)
  if (finding.type === 'fault') return { finding, resumed: false }
  return { ...recordOf({ article, rules: known.rules }, finding), resumed: false }
}

function lineOf({ line }: { readonly line?: number }): { readonly line?: number } {
  return line === undefined ? {} : { line }
}

/** At one go: there is nothing else that the thread could do meanwhile. */
function readNow(found: ArticleFile, map: FieldMap = {}): AsyncGenerator<Reading> {
  const { file, id, holds, size } = found
  if (size > longestArticle) return readFile(found, { map })
  return readSource({ file, id, type: holds, bytes: wholeFile(file) }, map)
}

async function* wholeFile(path: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(readFileSync(path))
}
