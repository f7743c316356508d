/** Agencies, officials and statistics across the articles of a corpus. */

import type { AgencyFact, CountFact, Extraction, OfficialFact } from '../facts.js'
import { agencyKey, AgencyTallies, type AgencyEntity } from './agencies.js'
import { officialKey, OfficialTallies, type OfficialEntity } from './officials.js'
import { statisticId, StatisticTallies, subjectOf, type StatisticEntity, type StatisticSubject } from './statistics.js'

export type { AgencyEntity, OfficialEntity, StatisticEntity }
export type { Coverage } from './tally.js'

/** The ids that the facts of one article have in the corpus, by their ids in the article. */
export interface EntityIds {
  readonly agencies: ReadonlyMap<string, string>
  readonly officials: ReadonlyMap<string, string>
  /** Of counts that another article gives as well. */
  readonly statistics: ReadonlyMap<string, string>
}

/** What the articles of a corpus have in common. Lists are in the order of their ids. */
export interface Entities {
  readonly agencies: readonly AgencyEntity[]
  readonly officials: readonly OfficialEntity[]
  readonly statistics: readonly StatisticEntity[]
  /** For an extraction that was added. */
  idsOf(extraction: Extraction): EntityIds
}

/** Adds articles up; what it holds grows with the names and statistics in them, not with their texts. */
export interface EntityCollector {
  /** Articles are numbered from 0 in the order in which they are added; ids do not depend on it. */
  add(extraction: Extraction): void
  resolve(): Entities
}

/** Begins an empty corpus. */
export function collectEntities(): EntityCollector {
  const agencies = new AgencyTallies()
  const officials = new OfficialTallies()
  const statistics = new StatisticTallies()
  let article = 0
  return {
    add(extraction) {
      const { published } = extraction
      const keys = keysOf(extraction)
      for (const fact of extraction.agencies) agencies.add(fact, keys.agency(fact.parent), article, published)
      for (const fact of extraction.officials) officials.add(fact, keys.agency(fact.agency), article, published)
      for (const fact of extraction.counts) {
        const subject = keys.statistic(fact)
        if (subject !== undefined) statistics.add(subject, fact, article)
      }
      article++
    },
    resolve() {
      const agencyIds = agencies.ids()
      const agencyEntities = agencies.entities(agencyIds)
      const { ids: officialIds, entities: officialEntities } = officials.resolve(agencyIds, agencyEntities)
      const statisticEntities = statistics.entities(agencyIds)
      const shared = new Set(statisticEntities.map(({ id }) => id))
      return {
        agencies: agencyEntities,
        officials: officialEntities,
        statistics: statisticEntities,
        idsOf: (extraction) => idsOf(extraction, agencyIds, officialIds, shared),
      }
    },
  }
}

/** What the article alone tells of the ids of its facts. */
function keysOf({ agencies, dates }: Extraction): {
  agency(id: string | null): string | null
  official(fact: OfficialFact): string
  statistic(fact: CountFact): StatisticSubject | undefined
} {
  const agencyKeys = new Map(agencies.map((fact: AgencyFact) => [fact.id, agencyKey(fact)]))
  const periods = new Map(dates.map((date) => [date.id, date]))
  const agency = (id: string | null): string | null => (id === null ? null : (agencyKeys.get(id) ?? null))
  return {
    agency,
    official: (fact) => officialKey(fact, agency(fact.agency)),
    statistic: (fact) => subjectOf(fact, agency(fact.agency), periods.get(fact.period ?? '')),
  }
}

function idsOf(
  extraction: Extraction,
  agencyIds: ReadonlyMap<string, string>,
  officialIds: ReadonlyMap<string, string>,
  shared: ReadonlySet<string>,
): EntityIds {
  const keys = keysOf(extraction)
  const agencies = new Map(extraction.agencies.map((fact) => [fact.id, agencyIds.get(agencyKey(fact))!]))
  const officials = new Map(extraction.officials.map((fact) => [fact.id, officialIds.get(keys.official(fact))!]))
  const statistics = new Map<string, string>()
  for (const fact of extraction.counts) {
    const subject = keys.statistic(fact)
    if (subject === undefined) continue
    const id = statisticId({ ...subject, agency: agencyIds.get(subject.agency)! })
    if (shared.has(id)) statistics.set(fact.id, id)
  }
  return { agencies, officials, statistics }
}
