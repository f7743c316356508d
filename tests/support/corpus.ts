/** The annotated articles under corpus/, read once. */

import { readGold, type AnnotatedArticle } from '../../src/gold/index.js'
import type { GoldMention } from '../../src/testing/index.js'

export const corpusFolder = new URL('../../corpus/', import.meta.url).pathname

export const corpus: readonly AnnotatedArticle[] = await readGold(corpusFolder)

/** Mentions of an annotated article by kind. */
export function goldMentions({ gold }: AnnotatedArticle): Readonly<Record<string, readonly GoldMention[]>> {
  const places = (facts: readonly { readonly text: string; readonly n: number }[] = []): GoldMention[] =>
    facts.map(({ text, n }) => [text, n])
  const listed = (facts: readonly { readonly mentions: readonly GoldMention[] }[] = []): GoldMention[] =>
    facts.flatMap(({ mentions }) => mentions)
  return {
    agencies: listed(gold.agencies),
    officials: listed(gold.officials),
    dates: places(gold.dates),
    counts: places(gold.counts),
    percentages: places(gold.percentages),
    sectors: listed(gold.sectors),
  }
}
