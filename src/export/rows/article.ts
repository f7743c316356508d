/** An extraction as rows. */

import type { EntityIds } from '../../entities/index.js'
import type { Extraction, Mention } from '../../facts.js'
import type { Rows } from '../schema/index.js'
import { observationRows } from './observations.js'
import { placeSentences } from './sentence-places.js'

/**
 * Rows of one article for every table but those of the corpus.
 *
 * @param extraction With its sentences; its id is the key of the article.
 * @throws FactError `E_BAD_USAGE` for an extraction without its sentences.
 */
export function articleRows(extraction: Extraction, ids: EntityIds): Rows {
  const { id: article, title, published, publishedFrom: published_from, dateline, sentences = [] } = extraction
  const { place: datelinePlace = null, source = null } = dateline ?? {}
  const places = placeSentences(extraction)
  const place = (mention: Mention) => ({
    sentence: places.numberAt(mention),
    span_start: mention.start,
    span_end: mention.end,
    text: mention.text,
    rule: mention.rule,
  })
  const mentioned = <Owner extends object>(owner: Owner, mentions: readonly Mention[]) =>
    mentions.map((mention, index) => ({ article, ...owner, mention: index + 1, ...place(mention) }))
  const { agencies, officials, dates, counts, percentages, sectors, warnings } = extraction

  return {
    articles: [{ article, title, published, published_from, place: datelinePlace, source }],
    sentences: sentences.map(({ start, end, text }, index) => ({
      article,
      sentence: index + 1,
      span_start: start,
      span_end: end,
      text,
    })),
    agencies: agencies.map(({ id, name, acronym, registry, type, country, parent }) => {
      return { article, id, entity: ids.agencies.get(id)!, name, acronym, registry, type, country, parent }
    }),
    agency_mentions: agencies.flatMap(({ id: agency, mentions }) => mentioned({ agency }, mentions)),
    officials: officials.map(({ id, name, title, agency }) => {
      return { article, id, entity: ids.officials.get(id)!, name, title, agency }
    }),
    official_mentions: officials.flatMap(({ id: official, mentions }) => mentioned({ official }, mentions)),
    dates: dates.map((date) => {
      const { id, type, value, from: first_day, to: last_day, mod: modifier } = date
      return { article, id, type, value, first_day, last_day, modifier, ...place(date) }
    }),
    counts: counts.map((count) => {
      const { id, value, max, mod: modifier, unit, action, period, agency } = count
      return { article, id, value, max, modifier, unit, action, period, agency, ...place(count) }
    }),
    percentages: percentages.map((percentage) => {
      const { id, value, unit, direction, of, baseline, count, previous } = percentage
      const previous_period = baseline === 'previous-period'
      return {
        article,
        id,
        value,
        unit,
        direction,
        of,
        baseline: previous_period ? null : baseline,
        previous_period,
        count,
        previous: previous?.value ?? null,
        ...place(percentage),
      }
    }),
    sectors: sectors.map(({ sector, label }) => ({ article, sector, label })),
    sector_mentions: sectors.flatMap(({ sector, mentions }) => mentioned({ sector }, mentions)),
    observations: observationRows(extraction, ids, places),
    warnings: warnings.map(({ code, message, start = null, end = null }, index) => {
      return { article, warning: index + 1, code, message, span_start: start, span_end: end }
    }),
  }
}
