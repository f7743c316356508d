/** Counts and percentages, each with all that its article says about it. */

import type { EntityIds } from '../../entities/index.js'
import type { CountFact, Extraction, PercentageFact, Span } from '../../facts.js'
import type { observations } from '../schema/observations.js'
import type { RowOf } from '../schema/table.js'
import { noChange, readChange } from './change.js'
import type { SentencePlaces } from './sentence-places.js'

export type Observation = RowOf<typeof observations>

/** Counts, then percentages, each in reading order. */
export function observationRows(extraction: Extraction, ids: EntityIds, places: SentencePlaces): Observation[] {
  const { id: article, published, agencies, dates, counts, percentages } = extraction
  const agencyOf = new Map(agencies.map((agency) => [agency.id, agency]))
  const dateOf = new Map(dates.map((date) => [date.id, date]))
  const countOf = new Map(counts.map((count) => [count.id, count]))
  const changeOf = new Map<string, PercentageFact>()
  for (const percentage of percentages) {
    const { count, direction } = percentage
    if (count !== null && direction !== 'none' && !changeOf.has(count)) changeOf.set(count, percentage)
  }

  const about = (count: CountFact | undefined) => {
    const agency = agencyOf.get(count?.agency ?? '')
    const period = dateOf.get(count?.period ?? '')
    return {
      agency: agency?.name ?? null,
      agency_entity: agency === undefined ? null : ids.agencies.get(agency.id)!,
      country: agency?.country ?? null,
      action: count?.action ?? null,
      period_from: period?.from ?? null,
      period_to: period?.to ?? null,
    }
  }
  const baseline = (percentage: PercentageFact | undefined) => {
    const id = percentage?.baseline ?? null
    const date = dateOf.get(id ?? '')
    return {
      baseline: id === 'previous-period' ? id : (date?.value ?? null),
      baseline_from: date?.from ?? null,
      baseline_to: date?.to ?? null,
    }
  }
  const change = (percentage: PercentageFact | undefined) => ({
    ...(percentage === undefined ? noChange : readChange(percentage)),
    ...baseline(percentage),
  })
  const place = (fact: CountFact | PercentageFact) => {
    const sentence = places.at(fact)
    return { sector: nearestSector(extraction, fact, sentence), text: fact.text, sentence: sentence.text }
  }

  return [
    ...counts.map((count) => ({
      article,
      id: count.id,
      kind: 'count',
      published,
      ...about(count),
      unit: count.unit,
      value: count.value,
      max: count.max,
      modifier: count.mod,
      ...change(changeOf.get(count.id)),
      of: null,
      count: null,
      statistic: ids.statistics.get(count.id) ?? null,
      ...place(count),
    })),
    ...percentages.map((percentage) => ({
      article,
      id: percentage.id,
      kind: 'percentage',
      published,
      ...about(countOf.get(percentage.count ?? '')),
      unit: percentage.unit,
      value: percentage.value,
      max: null,
      modifier: null,
      ...change(percentage),
      of: percentage.of,
      count: percentage.count,
      statistic: null,
      ...place(percentage),
    })),
  ]
}

/** The sector with the mention in the sentence that the fewest characters part from the figure; of two, the first. */
function nearestSector({ sectors }: Extraction, figure: Span, sentence: Span): string | null {
  let nearest: string | null = null
  let least = Infinity
  for (const { sector, mentions } of sectors) {
    for (const { start, end } of mentions) {
      if (start < sentence.start || start >= sentence.end) continue
      const apart = start >= figure.end ? start - figure.end : Math.max(0, figure.start - end)
      if (apart >= least) continue
      least = apart
      nearest = sector
    }
  }
  return nearest
}
