/** What a report hands its page: one block for the corpus, read at once, and one for each article, read when it is opened. */

export interface CorpusBlock {
  /** The built-in kinds, in whose order the page has its tables and colours, then those of users' own. */
  readonly kinds: readonly string[]
  /** By name. */
  readonly agencies: readonly PackedAgency[]
  /** Labels, in their order. */
  readonly sectors: readonly string[]
  /** Ids of rules. */
  readonly rules: readonly string[]
  readonly articles: readonly ArticleRow[]
}

/** `country` as in an `AgencyFact`. */
export type PackedAgency = readonly [name: string, country: string | null]

/** Numbers of agencies and sectors are places in the lists of the block; `counts` are facts by kind. */
export type ArticleRow = readonly [
  id: string,
  title: string | null,
  published: string | null,
  agencies: readonly number[],
  sectors: readonly number[],
  counts: readonly number[],
]

/** Facts by kind, each kind in reading order. */
export type ArticleBlock = readonly [text: string, facts: readonly PackedFact[]]

/** `fields` by their names for readers; other facts of the article are named in them by their words. */
export type PackedFact = readonly [
  kind: number,
  label: string,
  fields: Readonly<Record<string, string | number>>,
  mentions: readonly PackedMention[],
]

/** Offsets in UTF-16 units, the end exclusive; `rule` is a place in the list of the block. */
export type PackedMention = readonly [start: number, end: number, rule: number]

/** Ids of the elements that hold the blocks. */
export const corpusElement = 'corpus'
export const articleElement = (article: number): string => `article-${article}`
