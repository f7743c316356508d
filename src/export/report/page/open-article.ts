/** An article that is being read: its facts and mentions, and which of them are shown. */

import type { ArticleBlock, CorpusBlock, PackedFact } from '../report-data.js'

export interface ShownMention {
  readonly fact: number
  readonly start: number
  readonly end: number
  readonly rule: string
}

export interface OpenArticle {
  readonly text: string
  readonly facts: readonly PackedFact[]
  readonly kinds: readonly string[]
  /** Of all facts, in their order. */
  readonly mentions: readonly ShownMention[]
  /** Numbers of the mentions of each fact. */
  readonly mentionsOf: readonly (readonly number[])[]
}

export function openArticle([text, facts]: ArticleBlock, { kinds, rules }: CorpusBlock): OpenArticle {
  const mentions: ShownMention[] = []
  const mentionsOf = facts.map(([, , , packed], fact) =>
    packed.map(([start, end, rule]) => mentions.push({ fact, start, end, rule: rules[rule]! }) - 1),
  )
  return { text, facts, kinds, mentions, mentionsOf }
}
