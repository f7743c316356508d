/** A first annotation of an article, made of what an extractor found, for a reader to correct. */

import type {
  GoldAgency,
  GoldArticle,
  GoldCount,
  GoldDate,
  GoldMention,
  GoldOfficial,
  GoldPercentage,
  GoldSector,
} from '../evaluate/gold.js'
import { mentionAt } from '../evaluate/locate.js'
import type { TextExtraction } from '../evaluate/score.js'
import { trimSpan } from '../evaluate/spans.js'
import type { Span } from '../facts.js'

/**
 * The facts of an extraction as an annotation, marked as read by nobody: `reviewed` is false until a reader has gone
 * through the article and set it.
 */
export function annotate(found: TextExtraction): GoldArticle {
  const { text } = found
  const mentionOf = (span: Span): GoldMention => mentionAt(text, trimSpan(text, span))
  const single = (span: Span): { readonly text: string; readonly n: number } => {
    const [words, n] = mentionOf(span)
    return { text: words, n }
  }
  const dates = new Map(found.dates.map(({ id, value }) => [id, value]))
  const names = new Map(found.agencies.map(({ id, name }) => [id, name]))
  const linked = (links: ReadonlyMap<string, string | null>, id: string | null): string | null =>
    id === null ? null : (links.get(id) ?? null)
  const baselineOf = (id: string | null): string | null => (id === 'previous-period' ? id : linked(dates, id))
  const { publishedFrom } = found
  return {
    id: found.id,
    published: found.published,
    ...(publishedFrom === null ? {} : { publishedInText: publishedFrom !== 'metadata' }),
    reviewed: false,
    agencies: found.agencies.map(({ name, type, country, mentions }): GoldAgency => ({
      name,
      type,
      country,
      mentions: mentions.map(mentionOf),
    })),
    officials: found.officials.map(({ name, title, agency, mentions }): GoldOfficial => ({
      ...{ name, title, agency: linked(names, agency) },
      mentions: mentions.map(mentionOf),
    })),
    dates: found.dates.map((date): GoldDate => ({ ...single(date), type: date.type, value: date.value })),
    counts: found.counts.map((count): GoldCount => ({
      ...single(count),
      ...{ value: count.value, max: count.max, mod: count.mod, unit: count.unit, action: count.action },
      period: linked(dates, count.period),
    })),
    percentages: found.percentages.map((each): GoldPercentage => ({
      ...single(each),
      ...{ value: each.value, unit: each.unit, direction: each.direction, of: each.of },
      baseline: baselineOf(each.baseline),
    })),
    sectors: found.sectors.map(({ sector, mentions }): GoldSector => ({
      id: sector,
      mentions: mentions.map(mentionOf),
    })),
  }
}

/** An annotation as a JSON file is written by hand: one mention a line. */
export function annotationText(gold: GoldArticle): string {
  const text = JSON.stringify(gold, null, 1)
  return `${text.replace(/\[\s+("(?:[^"\\]|\\.)*"),\s+(\d+)\s+\]/gu, '[$1, $2]')}\n`
}
