/** The public functions: an extractor compiled once, and the default one. */

import { FactError } from './errors.js'
import type { SentenceExplanation } from './explanations.js'
import type { Article, Extraction, OwnFact } from './facts.js'
import type { AgencyEntry, PlaceEntry, SectorEntry, TitleEntry } from './lexicons/entries.js'
import { compileLayers, explainArticle, extractFacts } from './pipeline.js'
import type { FactRule } from './rules/kinds.js'
import type { OwnKind } from './rules/own-kinds.js'

/** Reads articles with rules and lexicons compiled once; `E` has the kinds of facts that were asked for. */
export interface Extractor<E extends Extraction = Extraction> {
  /**
   * All facts of one article.
   *
   * @throws FactError `E_BAD_ARTICLE` if the article is not text, or `published` is not a date.
   */
  extract(article: Article | string): E
  /**
   * The sentences of an article with their tokens, and the matches of all rules with what became of them: for those who
   * write rules.
   *
   * @throws FactError as `extract` does.
   */
  explain(article: Article | string): readonly SentenceExplanation[]
}

/** An extraction with facts of one's own kinds, by kind, each list in reading order. */
export type OwnExtraction<Kinds extends readonly OwnKind[]> = Extraction & {
  readonly own: {
    readonly [K in Kinds[number]['kind']]: readonly OwnFact<ValueOf<Extract<Kinds[number], { kind: K }>>>[]
  }
}
type ValueOf<K> = K extends OwnKind<string, infer V> ? V : never

/** What an extractor knows beside the built-in rules and lexicons, and what of them it leaves out. */
export interface ExtractorOptions<Kinds extends readonly OwnKind[] = readonly OwnKind[]> {
  /**
   * Made by `defineRule` or `loadRules`. Behind the built-in ones: of matches of one length, the built-in rule wins. A rule
   * with the id of a built-in one takes its place.
   */
  readonly rules?: readonly FactRule[]
  /** One with the id of a built-in agency takes its place; likewise sectors by id, and titles by their words. */
  readonly agencies?: readonly AgencyEntry[]
  readonly titles?: readonly TitleEntry[]
  readonly places?: readonly PlaceEntry[]
  readonly sectors?: readonly SectorEntry[]
  /** Kinds of facts of one's own, made by `defineKind`; their facts are the field `own` of the extraction. */
  readonly kinds?: Kinds
  /** What is switched off: ids of rules, agencies and sectors, and titles. */
  readonly without?: readonly string[]
  /** Whether an extraction gives the sentences of its mentions. Default: false. */
  readonly sentences?: boolean
  /** Whether an extraction gives the text of its article. Default: false. */
  readonly articleText?: boolean
  /** Whether an extraction tells how each of its facts came about, as `explanations`. Default: false. */
  readonly explain?: boolean
}

/**
 * Compiles the rules and lexicons; do it once and keep the extractor.
 *
 * @throws FactError `E_BAD_RULE` or `E_BAD_LEXICON` for a rule or entry that cannot be used, or that is to be left out and
 * is not there.
 */
export function createExtractor<const Kinds extends readonly OwnKind[] = readonly []>(
  options: ExtractorOptions<Kinds> = {},
): Extractor<Kinds extends readonly [] ? Extraction : OwnExtraction<Kinds>> {
  const { kinds = [], sentences = false, articleText = false, explain = false } = options
  const layers = compileLayers(options)
  const parts = { sentences, articleText, explain, ownKinds: [...new Set(kinds.map(({ kind }) => kind))] }
  type Facts = Kinds extends readonly [] ? Extraction : OwnExtraction<Kinds>
  return {
    extract: (article) => extractFacts(checked(article), layers, parts) as Facts,
    explain: (article) => explainArticle(checked(article), layers),
  }
}

let shared: Extractor | undefined

/**
 * All facts of one article, with the built-in rules and lexicons.
 *
 * Pure and synchronous: the same article gives the same facts on any day and in any time zone. Relative dates are
 * resolved against `article.published`, else against the article's own dateline.
 *
 * @throws FactError `E_BAD_ARTICLE` if the article is not text, or `published` is not a date.
 */
export function extract(article: Article | string): Extraction {
  shared ??= createExtractor()
  return shared.extract(article)
}

function checked(given: Article | string): Article {
  const article = typeof given === 'string' ? { text: given } : given
  if (typeof article?.text !== 'string')
    throw new FactError('E_BAD_ARTICLE', 'an article needs a "text"', site(article))
  const { published } = article
  if (published !== undefined && published !== null && !isDay(published)) {
    throw new FactError(
      'E_BAD_ARTICLE',
      `"published" is ${JSON.stringify(published)}, not an ISO 8601 date`,
      site(article),
    )
  }
  return article
}

function site(article: Article | null | undefined): { file?: string } {
  return typeof article?.id === 'string' ? { file: article.id } : {}
}

/** `YYYY-MM-DD` that is in the calendar, with or without a time behind it. */
function isDay(value: unknown): boolean {
  const day = typeof value === 'string' ? /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/u.exec(value)?.[1] : undefined
  if (day === undefined) return false
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
