/** The fields of facts for readers: what a fact does not state is left out, ids of other facts give way to their words. */

import type { AgencyFact, CountFact, DateFact, Extraction, OfficialFact, PercentageFact } from '../../facts.js'

export type Fields = Readonly<Record<string, string | number | null>>

export interface ReadableFields {
  agency(fact: AgencyFact): Fields
  official(fact: OfficialFact): Fields
  date(fact: DateFact): Fields
  count(fact: CountFact): Fields
  percentage(fact: PercentageFact): Fields
}

export function readableFields({ agencies, dates, counts }: Extraction): ReadableFields {
  const words = new Map<string, string>([
    ...agencies.map(({ id, name }) => [id, name] as const),
    ...[...dates, ...counts].map(({ id, text }) => [id, text] as const),
  ])
  const wordsOf = (id: string | null): string | null => (id === null ? null : (words.get(id) ?? id))
  return {
    agency: ({ acronym, type, country, parent, registry }) => ({
      acronym,
      type,
      country,
      'part of': wordsOf(parent),
      registry,
    }),
    official: ({ title, agency }) => ({ title, agency: wordsOf(agency) }),
    date: ({ type, value, from, to, mod }) => ({
      type,
      value,
      from: from === value ? null : from,
      to: to === from ? null : to,
      modifier: plain(mod),
    }),
    count: ({ value, max, mod, unit, action, period, agency }) => ({
      value,
      'up to': max,
      modifier: mod === 'exact' ? null : plain(mod),
      unit,
      action,
      period: wordsOf(period),
      agency: wordsOf(agency),
    }),
    percentage: ({ value, unit, direction, of, baseline, count, previous }) => ({
      value,
      unit: plain(unit),
      direction: direction === 'none' ? null : direction,
      of,
      baseline: baseline === 'previous-period' ? 'previous period' : wordsOf(baseline),
      count: wordsOf(count),
      'count before': previous?.value ?? null,
    }),
  }
}

function plain(name: string | null): string | null {
  return name?.replaceAll('_', ' ') ?? null
}
