/** The public functions: an extractor compiled once, and the default one. */

import { FactError } from './errors.js'
import type { Article, Extraction } from './facts.js'
import type { AgencyEntry, PlaceEntry, SectorEntry, TitleEntry } from './lexicons/entries.js'
import { checkLexicons } from './lexicons/load.js'
import { compileLayers, extractFacts } from './pipeline.js'
import { builtInTables } from './rules/built-in-tables.js'
import type { FactRule } from './rules/kinds.js'
import { knownEntries } from './rules/known-entries.js'
import { packLexicons, type LexiconTables } from './rules/lexicon-tables.js'

/** Reads articles with rules and lexicons compiled once. */
export interface Extractor {
  /**
   * All facts of one article.
   *
   * @throws FactError `E_BAD_ARTICLE` if the article is not text, or `published` is not a date.
   */
  extract(article: Article | string): Extraction
}

/** What an extractor knows beside the built-in rules and lexicons. */
export interface ExtractorOptions {
  /** Made by `defineRule` or `loadRules`. Behind the built-in ones: of matches of one length, the built-in rule wins. */
  readonly rules?: readonly FactRule[]
  readonly agencies?: readonly AgencyEntry[]
  readonly titles?: readonly TitleEntry[]
  readonly places?: readonly PlaceEntry[]
  readonly sectors?: readonly SectorEntry[]
  /** Whether an extraction gives the sentences of its mentions. Default: false. */
  readonly sentences?: boolean
}

/**
 * Compiles the rules and lexicons; do it once and keep the extractor.
 *
 * @throws FactError `E_BAD_RULE` or `E_BAD_LEXICON` for a rule or entry that cannot be used.
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const { rules, sentences = false } = options
  const layers = compileLayers(tablesWith(options), rules)
  return { extract: (article) => extractFacts(checked(article), layers, { sentences }) }
}

/** The built-in lexicons, and behind them the user's entries. */
function tablesWith({ agencies = [], titles = [], places = [], sectors = [] }: ExtractorOptions): LexiconTables {
  if (agencies.length + titles.length + places.length + sectors.length === 0) return builtInTables
  const own = checkLexicons({ agencies, titles, places, sectors }, knownEntries(builtInTables))
  return packLexicons(own, builtInTables)
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
