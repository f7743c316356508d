/** The annotated articles under corpus/, read once. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldArticle, GoldMention } from '../../src/evaluate/index.js'
import type { Article } from '../../src/facts.js'

export const corpusFolder = new URL('../../corpus/', import.meta.url).pathname

export interface CorpusArticle {
  readonly id: string
  readonly text: string
  readonly gold: GoldArticle
  /** What the extractor is given: no reference date where it stands in the text. */
  readonly article: Article
}

export const corpus: readonly CorpusArticle[] = readdirSync(corpusFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()
  .map(readCorpusArticle)

function readCorpusArticle(id: string): CorpusArticle {
  const text = readFileSync(join(corpusFolder, id, 'article.txt'), 'utf8')
  const gold = JSON.parse(readFileSync(join(corpusFolder, id, 'facts.json'), 'utf8')) as GoldArticle
  return { id, text, gold, article: { id, text, published: gold.publishedInText === true ? null : gold.published } }
}

/** Mentions of an annotated article by kind. */
export function goldMentions(gold: GoldArticle): Readonly<Record<string, readonly GoldMention[]>> {
  const places = (facts: readonly { readonly text: string; readonly n: number }[]): GoldMention[] =>
    facts.map(({ text, n }) => [text, n])
  return {
    agencies: gold.agencies.flatMap(({ mentions }) => mentions),
    officials: gold.officials.flatMap(({ mentions }) => mentions),
    dates: places(gold.dates),
    counts: places(gold.counts),
    percentages: places(gold.percentages),
    sectors: gold.sectors.flatMap(({ mentions }) => mentions),
  }
}
