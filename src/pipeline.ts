/** The order of everything. */

import { prepareArticle } from './article/prepare.js'
import type { Document } from './document/document.js'
import { readDocument } from './document/read.js'
import type { Article, Extraction, Warning } from './facts.js'
import { compileLayer, type Layer, type LayerSource } from './matcher/layer.js'
import { Spans } from './matcher/spans.js'
import { resolveAgencies } from './resolve/agencies.js'
import { resolveAnchor } from './resolve/anchor.js'
import { resolveCountry } from './resolve/country.js'
import { resolveCounts } from './resolve/counts/index.js'
import { resolveDates } from './resolve/dates/index.js'
import type { Draft } from './resolve/drafts.js'
import { resolveOfficials } from './resolve/officials.js'
import { resolvePercentages } from './resolve/percentages/index.js'
import { toRecords } from './resolve/records.js'
import { resolveSectors } from './resolve/sectors.js'
import { sentencesOf } from './resolve/sentences.js'
import { agencyFinder } from './rules/agencies/finder.js'
import { agenciesRules } from './rules/agencies/index.js'
import { countFinder, countsRules } from './rules/counts/index.js'
import { calendarRules, datesRules, momentRules } from './rules/dates/index.js'
import { figuresRules } from './rules/figures/index.js'
import type { FactRule, FactSpans, Mentions } from './rules/kinds.js'
import type { LexiconTables } from './rules/lexicon-tables.js'
import { nameFinders } from './rules/names.js'
import { numberRules } from './rules/numbers/index.js'
import { officialsRules } from './rules/officials/index.js'
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

/**
 * Layers, compiled once for all articles.
 *
 * @param own Rules beside the built-in ones; each joins the layer of its kind, behind the rules that are there.
 * @throws FactError `E_BAD_RULE` for a rule that cannot be compiled.
 */
export function compileLayers(tables: LexiconTables, own: readonly FactRule[] = []): Layer<Mentions>[] {
  return layerSources(tables).map(({ rules = [], ...source }) => {
    const joining = own.filter((rule) => source.kinds.includes(rule.kind))
    return compileLayer<Mentions>({ ...source, rules: [...rules, ...joining] })
  })
}

/** What an extraction holds beside its facts. */
export interface ExtractionParts {
  readonly sentences: boolean
}

/** All facts of one article. Reads no clock, file or network. */
export function extractFacts(
  article: Article,
  compiled: readonly Layer<Mentions>[],
  parts: ExtractionParts,
): Extraction {
  const prepared = prepareArticle(article)
  const { document, cut } = readDocument(prepared.text, prepared.chrome)
  const spans = findMentions(document, compiled)

  // Order matters: each line relies on the fields that those above it have filled.
  let draft: Draft = emptyDraft(document, spans, cut.map(longRunWarning))
  draft = { ...draft, anchor: resolveAnchor(draft, prepared) }
  draft = { ...draft, ...resolveDates(draft) }
  draft = { ...draft, country: resolveCountry(draft) }
  draft = { ...draft, agencies: resolveAgencies(draft) }
  draft = { ...draft, officials: resolveOfficials(draft) }
  draft = { ...draft, counts: resolveCounts(draft) }
  draft = { ...draft, percentages: resolvePercentages(draft) }
  draft = { ...draft, sectors: resolveSectors(draft) }

  const { published, from } = draft.anchor
  const { id, title, dateline } = prepared
  const head = { id, title, published, publishedFrom: from, dateline }
  const extraction = { ...head, ...toRecords(draft), warnings: draft.warnings }
  return parts.sentences ? { ...extraction, sentences: sentencesOf(draft) } : extraction
}

/** Mentions of all kinds, before anything is resolved. */
export function findMentions(document: Document, compiled: readonly Layer<Mentions>[]): FactSpans {
  const spans = new Spans<Mentions>(document.size)
  for (const layer of compiled) layer.run(document, spans)
  return spans
}

function emptyDraft(document: Document, spans: FactSpans, warnings: readonly Warning[]): Draft {
  return {
    document,
    spans,
    anchor: { published: null, from: null },
    country: null,
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
