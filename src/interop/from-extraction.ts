/** What an extractor found to labelled spans. */

import type { TextExtraction } from '../evaluate/score.js'
import type { Mention } from '../facts.js'
import { ownFactsOf, ownFields } from '../own-facts.js'
import { labels } from './labels.js'
import type { SpanDocument } from './span-document.js'
import { SpanList } from './span-list.js'

/**
 * The facts of an extraction, each mention a span as it was found. `rule` is an attribute of the first mention; rules of
 * further mentions, warnings, the dateline and sentences are no part of facts, and are left out.
 */
export function fromExtraction(found: TextExtraction): SpanDocument {
  const list = new SpanList()
  const ids = new Map<string, string>()
  const links: { label: string; from: string; to: string | null }[] = []
  const add = (label: string, id: string, mentions: readonly Mention[], values: Values, linked: Links = {}): void => {
    const first = list.add(label, mentions, { ...values, rule: mentions[0]?.rule ?? null })
    ids.set(id, first)
    for (const [field, to] of Object.entries(linked)) links.push({ label: field, from: first, to })
  }
  for (const { id, mentions, parent, ...values } of found.agencies) add('agency', id, mentions, values, { parent })
  for (const { id, mentions, agency, ...values } of found.officials) add('official', id, mentions, values, { agency })
  for (const date of found.dates) {
    const { type, value, from, to, mod } = date
    add('date', date.id, [date], { type, value, from, to, mod })
  }
  for (const count of found.counts) {
    const { value, max, mod, unit, action, period, agency } = count
    add('count', count.id, [count], { value, max, mod, unit, action }, { period, agency })
  }
  for (const each of found.percentages) {
    const { value, unit, direction, of, baseline, count } = each
    const stated = baseline === 'previous-period'
    const values = { value, unit, direction, of, ...(stated ? { baseline } : {}), previous: each.previous?.value }
    add('percentage', each.id, [each], values, { baseline: stated ? null : baseline, count })
  }
  for (const { id, sector, label, mentions } of found.sectors) add('sector', id, mentions, { sector, title: label })
  const own = ownFactsOf(found)
  for (const [kind, facts] of own) {
    for (const fact of facts) add(kind, fact.id, [fact], statedIn(ownFields(fact)))
  }
  for (const { label, from, to } of links) {
    const target = to === null ? undefined : ids.get(to)
    if (target !== undefined) list.link(label, from, target)
  }
  const fields = { reviewed: false, annotated: [...Object.keys(labels), ...own.map(([kind]) => kind)].join(' ') }
  const { published, title } = found
  return list.toDocument({
    id: found.id,
    text: found.text,
    fields: { ...fields, ...(published === null ? {} : { published }), ...(title === null ? {} : { title }) },
  })
}

/** Attributes have no truth values. */
function statedIn(fields: ReturnType<typeof ownFields>): Values {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'boolean' ? String(value) : value]),
  )
}

type Values = Readonly<Record<string, string | number | null | undefined>>
type Links = Readonly<Record<string, string | null>>
