/** Annotations in one order, to be compared whatever the order of their lists. */

import { locate, type GoldArticle, type GoldMention } from '../../src/testing/index.js'

/** The annotation with facts and mentions in the order of the text. */
export function inTextOrder(text: string, gold: GoldArticle): GoldArticle {
  const place = (mention: GoldMention): number => locate(text, mention).start
  const listed = <T extends { readonly mentions: readonly GoldMention[] }>(facts: readonly T[] = []): T[] =>
    facts
      .map((fact) => ({ ...fact, mentions: [...fact.mentions].sort((a, b) => place(a) - place(b)) }))
      .sort((a, b) => place(a.mentions[0]!) - place(b.mentions[0]!))
  const single = <T extends { readonly text: string; readonly n: number }>(facts: readonly T[] = []): T[] =>
    [...facts].sort((a, b) => place([a.text, a.n]) - place([b.text, b.n]))
  return {
    ...gold,
    agencies: listed(gold.agencies),
    officials: listed(gold.officials),
    dates: single(gold.dates),
    counts: single(gold.counts),
    percentages: single(gold.percentages),
    sectors: listed(gold.sectors),
  }
}
