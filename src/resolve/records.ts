/** Drafts to records: reading order, ids, character offsets, links by id. The last step. */

import { spanOf, type Document, type TokenRange } from '../document/document.js'
import type { Extraction, Mention } from '../facts.js'
import type { Draft, DraftMention } from './drafts.js'

export type Facts = Pick<Extraction, 'agencies' | 'officials' | 'dates' | 'counts' | 'percentages' | 'sectors'>

/** Records of all facts, each list in reading order of the first mentions. */
export function toRecords(draft: Draft): Facts {
  const { document } = draft
  const agencies = number('a', byFirstMention(draft.agencies))
  const officials = number('o', byFirstMention(draft.officials))
  const dates = number('d', byPlace(draft.dates))
  const counts = number('c', byPlace(draft.counts))
  const percentages = number('p', byPlace(draft.percentages))
  const sectors = number('s', byFirstMention(draft.sectors))
  const link = <D>(ids: ReadonlyMap<D, string>, target: D | null): string | null =>
    target === null ? null : (ids.get(target) ?? null)
  const mentions = (list: readonly DraftMention[]): Mention[] =>
    (list.length > 1 ? list.toSorted(inText) : list).map((mention) => toMention(document, mention))

  return {
    agencies: Array.from(agencies, ([agency, id]) => ({
      id,
      name: agency.name,
      acronym: agency.acronym,
      registry: agency.registry,
      type: agency.type,
      country: agency.country,
      parent: link(agencies, agency.parent),
      mentions: mentions(agency.mentions),
    })),
    officials: Array.from(officials, ([official, id]) => ({
      id,
      name: official.name,
      title: official.title,
      agency: link(agencies, official.agency),
      mentions: mentions(official.mentions),
    })),
    dates: Array.from(dates, ([date, id]) => {
      const { start, end, text, rule } = toMention(document, date)
      const { type, value, firstDay, lastDay, mod } = date
      return { id, start, end, text, type, value, from: firstDay, to: lastDay, mod, rule }
    }),
    counts: Array.from(counts, ([count, id]) => {
      const { start, end, text, rule } = toMention(document, count)
      const { value, max, mod, unit, action } = count
      const period = link(dates, count.period)
      const agency = link(agencies, count.agency)
      return { id, start, end, text, value, max, mod, unit, action, period, agency, rule }
    }),
    percentages: Array.from(percentages, ([percentage, id]) => {
      const { start, end, text, rule } = toMention(document, percentage)
      const { value, unit, direction, of, previous } = percentage
      const baseline =
        percentage.baseline === 'previous-period' ? percentage.baseline : link(dates, percentage.baseline)
      return {
        id,
        start,
        end,
        text,
        value,
        unit,
        direction,
        of,
        baseline,
        count: link(counts, percentage.count),
        previous,
        rule,
      }
    }),
    sectors: Array.from(sectors, ([sector, id]) => ({
      id,
      sector: sector.sector,
      label: sector.label,
      mentions: mentions(sector.mentions),
    })),
  }
}

function toMention(document: Document, { from, to, rule }: DraftMention): Mention {
  const { start, end } = spanOf(document, { from, to })
  return { start, end, text: document.text.slice(start, end), rule }
}

function inText(a: TokenRange, b: TokenRange): number {
  return a.from - b.from || a.to - b.to
}

function byPlace<D extends TokenRange>(drafts: readonly D[]): D[] {
  return [...drafts].sort(inText)
}

function byFirstMention<D extends { readonly mentions: readonly TokenRange[] }>(drafts: readonly D[]): D[] {
  const first = (draft: D): number => draft.mentions.reduce((first, { from }) => Math.min(first, from), Infinity)
  return drafts.filter((draft) => draft.mentions.length > 0).sort((a, b) => first(a) - first(b))
}

/** Ids `a1`, `a2` … by draft. */
function number<D>(prefix: string, drafts: readonly D[]): Map<D, string> {
  const ids = new Map<D, string>()
  for (const draft of drafts) ids.set(draft, `${prefix}${ids.size + 1}`)
  return ids
}
