/** Reports written as a run writes them. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ArticleBlock, CorpusBlock } from '../../src/export/report/report-data.js'
import type { Article, Extraction } from '../../src/facts.js'
import { createExtractor } from '../../src/index.js'
import { emptyFolder, exportTo } from './exported.js'

const extractor = createExtractor({ articleText: true })

export interface Report {
  readonly html: string
  readonly url: string
  readonly corpus: CorpusBlock
  readonly articles: readonly ArticleBlock[]
  readonly remove: () => void
}

export function extractTexts(articles: readonly Article[]): Extraction[] {
  return articles.map((article) => extractor.extract(article))
}

export async function writeReport(extractions: readonly Extraction[]): Promise<Report> {
  const { path, remove } = emptyFolder()
  await exportTo(path, ['html'], extractions)
  const file = join(path, 'report.html')
  const html = readFileSync(file, 'utf8')
  const blocks = [...html.matchAll(/<script type="application\/json" id="[\w-]+">([^<]*)<\/script>/gu)]
  const [corpus, ...articles] = blocks.map(([, json]) => JSON.parse(json!) as unknown)
  return {
    html,
    url: pathToFileURL(file).href,
    corpus: corpus as CorpusBlock,
    articles: articles as ArticleBlock[],
    remove,
  }
}
