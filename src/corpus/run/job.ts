/** What is handed to a worker at once: articles that were read, and files that it reads itself. */

import { findArticles, readFile, type ReadOptions, type Source } from '../read-articles.js'
import type { ArticleReading, FaultReading, SkipReading } from '../reading.js'
import type { SourceType } from '../source-types.js'
import type { ArticleFile } from '../walk.js'

export type Job = ArticleFile | ArticleReading

/** Files of one article, which are held whole however they are read. */
const single: ReadonlySet<SourceType> = new Set(['text', 'markdown', 'html'])

/** Bytes of a file of several articles that is not worth being spread over several workers. */
const smallFile = 64 * 1024

/** The sources as jobs, in the order of their articles. Large files of many articles are read here, article by article. */
export async function* findJobs(
  sources: Source | readonly Source[],
  options: Omit<ReadOptions, 'anyLanguage'>,
): AsyncGenerator<Job | FaultReading | SkipReading, void, undefined> {
  for await (const found of findArticles(sources, options)) {
    if (found.type !== 'file' || isForWorker(found)) yield found
    else yield* readFile(found, options)
  }
}

/** A small packed file may unpack to any number of articles. */
function isForWorker({ file, holds, size }: ArticleFile): boolean {
  return single.has(holds) || (size <= smallFile && !file.toLowerCase().endsWith('.gz'))
}

/** Bytes of a file, UTF-16 units of a text: what memory and time a job takes, roughly. */
export function weightOf(job: Job): number {
  return job.type === 'file' ? job.size : job.article.text.length
}
