/** The order of everything. */

import { prepareArticle } from './article/prepare.js'
import type { Document } from './document/document.js'
import { readDocument } from './document/read.js'
import type { SentenceExplanation } from './explanations.js'
import type { Article, Extraction, Warning } from './facts.js'
import type { Lexicons } from './lexicons/index.js'
import { compileLayer, type Finder, type Layer, type LayerSource, type Watch } from './matcher/layer.js'
import { Spans } from './matcher/spans.js'
import { Trace } from './matcher/trace.js'
import { resolveAgencies } from './resolve/agencies.js'
import { resolveAnchor } from './resolve/anchor.js'
import { resolveCountry } from './resolve/country.js'
import { resolveCounts } from './resolve/counts/index.js'
import { resolveDates, unplacedDates } from './resolve/dates/index.js'
import type { Draft } from './resolve/drafts.js'
import { resolveOfficials } from './resolve/officials.js'
import { resolvePercentages } from './resolve/percentages/index.js'
import { explainFacts } from './resolve/explain-facts.js'
import { explainSentences } from './resolve/explain-sentences.js'
import { placeFiscalYears } from './resolve/fiscal-years.js'
import { ownFacts } from './resolve/own-facts.js'
import { resolvePublisher } from './resolve/publisher.js'
import { toRecords } from './resolve/records.js'
import { resolveSectors } from './resolve/sectors.js'
import { sentencesOf } from './resolve/sentences.js'
import { agencyFinder } from './rules/agencies/finder.js'
import { agenciesRules } from './rules/agencies/index.js'
import { builtInTables } from './rules/built-in-tables.js'
import { countFinder, countsRules } from './rules/counts/index.js'
import { calendarRules, datesRules, momentRules, tableYearFinder } from './rules/dates/index.js'
import { figuresRules } from './rules/figures/index.js'
import { finderRules } from './rules/finder-rules.js'
import type { FactRule, FactSpans, Mentions } from './rules/kinds.js'
import type { LexiconTables } from './rules/lexicon-tables.js'
import { nameFinders } from './rules/names.js'
import { numberRules } from './rules/numbers/index.js'
import { officialsRules } from './rules/officials/index.js'
import type { OwnKind } from './rules/own-kinds.js'
import { ownTables } from './rules/own-tables.js'
import { personFinder } from './rules/persons/finder.js'
import { percentagesRules } from './rules/percentages/index.js'
import { sectorFinder } from './rules/sectors/finder.js'
import { titleFinder } from './rules/titles/finder.js'

/**
 * Each layer sees the mentions of those above it; inside a layer the longest match wins.
 *
 * Percentages stand with the other figures, above counts, so that "nine in ten consumers" competes as a whole.
 */
export function layerSources(tables: LexiconTables): LayerSource<Mentions>[] {
  return [
    { name: 'numbers', kinds: ['number', 'ordinal'], rules: numberRules },
    { name: 'calendar', kinds: ['clock', 'year'], rules: calendarRules },
    { name: 'moments', kinds: ['moment'], rules: momentRules },
    {
      name: 'figures',
      kinds: ['figure', 'date', 'percentage'],
      finders: [tableYearFinder],
      rules: [...datesRules, ...percentagesRules, ...figuresRules],
    },
    { name: 'names', kinds: ['place', 'agency-name'], finders: nameFinders(tables) },
    { name: 'agencies', kinds: ['agency'], finders: [agencyFinder], rules: agenciesRules },
    { name: 'titles', kinds: ['title'], finders: [titleFinder(tables.titles)] },
    { name: 'persons', kinds: ['person'], finders: [personFinder] },
    { name: 'officials', kinds: ['official'], rules: officialsRules },
    { name: 'counts', kinds: ['count'], finders: [countFinder], rules: countsRules },
    { name: 'sectors', kinds: ['sector-term'], finders: [sectorFinder(tables.sectors)] },
  ]
}

/** Ids of all built-in rules. */
export function knownRuleIds(): ReadonlySet<string> {
  const patterns = layerSources(builtInTables).flatMap(({ rules = [] }) => rules)
  return new Set([...patterns.map(({ id }) => id), ...finderRules])
}

/** What users add to the built-in rules and names, and take away from them. */
export interface OwnKnowledge extends Partial<Lexicons> {
  /** Each joins the layer of its kind, behind the rules that are there; one with the id of a built-in rule takes its place. */
  readonly rules?: readonly FactRule[]
  /** Ids of rules, agencies and sectors, and titles that are switched off. */
  readonly without?: readonly string[]
  /** Kinds of facts beside the built-in ones. */
  readonly kinds?: readonly OwnKind[]
}

/**
 * The built-in layers with what users add and without what they switch off.
 *
 * @throws FactError `E_BAD_LEXICON` for an entry that cannot be used, `E_BAD_RULE` for something left out that is not there.
 */
export function ownLayerSources(own: OwnKnowledge = {}): LayerSource<Mentions>[] {
  const { rules = [], kinds = [], without: leftOut = [] } = own
  const without = new Set(leftOut)
  const layers = layerSources(ownTables(own, leftOut, knownRuleIds)).map(
    ({ finders = [], rules: builtIn = [], ...source }) => ({
      ...source,
      finders: without.size === 0 ? finders : finders.map((finder) => withoutRules(finder, without)),
      rules: overridden(
        builtIn,
        rules.filter((rule) => source.kinds.includes(rule.kind)),
      ).filter(({ id }) => !without.has(id)),
    }),
  )
  const ownRules = kinds.flatMap((kind) => kind.rules.map(({ rule }) => rule))
  if (ownRules.length === 0) return layers
  const ownKinds = [...new Set(ownRules.map(({ kind }) => kind))]
  return [...layers, { name: 'own', kinds: ownKinds, rules: ownRules }]
}

/**
 * Layers, compiled once for all articles.
 *
 * @throws FactError as `ownLayerSources` does, and `E_BAD_RULE` for a rule that cannot be compiled.
 */
export function compileLayers(own: OwnKnowledge = {}): Layer<Mentions>[] {
  return ownLayerSources(own).map((source) => compileLayer<Mentions>(source))
}

/** Built-in rules, those of the same id replaced, then the others of the user. */
function overridden(builtIn: readonly FactRule[], own: readonly FactRule[]): FactRule[] {
  if (own.length === 0) return [...builtIn]
  const byId = new Map(own.map((rule) => [rule.id, rule]))
  const known = new Set(builtIn.map(({ id }) => id))
  return [...builtIn.map((rule) => byId.get(rule.id) ?? rule), ...own.filter(({ id }) => !known.has(id))]
}

function withoutRules({ id, find }: Finder<Mentions>, without: ReadonlySet<string>): Finder<Mentions> {
  return {
    id,
    find: (document, spans) => find(document, spans).filter(({ rule }) => !without.has(rule)),
  }
}

/** What an extraction holds beside its facts. */
export interface ExtractionParts {
  readonly sentences: boolean
  readonly articleText: boolean
  /** Names of own kinds. */
  readonly ownKinds: readonly string[]
  /** How each fact came about. */
  readonly explain: boolean
}

/** All facts of one article. Reads no clock, file or network. */
export function extractFacts(
  article: Article,
  compiled: readonly Layer<Mentions>[],
  parts: ExtractionParts,
): Extraction {
  const prepared = prepareArticle(article)
  const { document, cut } = readDocument(prepared.text, prepared)
  const trace = parts.explain ? new Trace() : undefined
  const spans = findMentions(document, compiled, trace === undefined ? {} : { trace })

  // Order matters: each line relies on the fields that those above it have filled.
  const draft = emptyDraft(document, spans, cut.map(longRunWarning))
  draft.anchor = resolveAnchor(draft, prepared)
  draft.dates = resolveDates(draft)
  draft.warnings = [...draft.warnings, ...unplacedDates(draft)]
  draft.country = resolveCountry(draft)
  draft.agencies = resolveAgencies(draft)
  draft.dates = placeFiscalYears(draft)
  draft.publisher = resolvePublisher(draft, prepared.publisher)
  draft.officials = resolveOfficials(draft)
  draft.counts = resolveCounts(draft)
  draft.percentages = resolvePercentages(draft)
  draft.sectors = resolveSectors(draft)

  const { published, from } = draft.anchor
  const { id, title, dateline } = prepared
  const head = { id, title, published, publishedFrom: from, dateline }
  const facts = toRecords(draft)
  const extraction = { ...head, ...facts, warnings: draft.warnings }
  if (!parts.sentences && !parts.articleText && parts.ownKinds.length === 0 && trace === undefined) return extraction
  const ownFound = ownFacts(document, spans, parts.ownKinds)
  const own = parts.ownKinds.length > 0 ? { own: ownFound } : {}
  const sentences = parts.sentences ? { sentences: sentencesOf(draft) } : {}
  const text = parts.articleText ? { articleText: article.text } : {}
  const explanations =
    trace === undefined ? {} : { explanations: explainFacts(facts, ownFound, document, trace.outcomes) }
  return { ...extraction, ...own, ...sentences, ...text, ...explanations }
}

/** The sentences of an article, with what the rules of each layer saw in them. */
export function explainArticle(article: Article, compiled: readonly Layer<Mentions>[]): SentenceExplanation[] {
  const prepared = prepareArticle(article)
  const { document } = readDocument(prepared.text, prepared)
  const trace = new Trace()
  findMentions(document, compiled, { trace })
  return explainSentences(document, trace.outcomes)
}

/** Mentions of all kinds, before anything is resolved. */
export function findMentions(document: Document, compiled: readonly Layer<Mentions>[], watch: Watch = {}): FactSpans {
  const spans = new Spans<Mentions>(document.size)
  for (const layer of compiled) layer.run(document, spans, watch)
  return spans
}

/** A draft that resolvers read while `extractFacts` fills it. */
type OpenDraft = { -readonly [Field in keyof Draft]: Draft[Field] }

function emptyDraft(document: Document, spans: FactSpans, warnings: readonly Warning[]): OpenDraft {
  return {
    document,
    spans,
    anchor: { published: null, from: null },
    country: null,
    publisher: null,
    dates: [],
    agencies: [],
    officials: [],
    counts: [],
    percentages: [],
    sectors: [],
    warnings,
  }
}

function longRunWarning(start: number): Warning {
  return { code: 'long-run-split', message: 'a long run without blanks was cut before it was read', start }
}
