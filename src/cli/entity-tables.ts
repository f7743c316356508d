/** What articles have in common, for a terminal and as JSON. */

import type { AgencyEntity, Entities, OfficialEntity, StatisticEntity } from '../entities/index.js'
import { amount, oneLine, type FactTable } from './columns.js'

type Listed = Pick<Entities, 'agencies' | 'officials' | 'statistics'>

/** @param articles Ids of the articles, by their numbers. */
export function entitiesJson({ agencies, officials, statistics }: Listed, articles: readonly string[]) {
  const named = (numbers: readonly number[]): string[] => numbers.map((number) => articles[number]!)
  return {
    agencies: agencies.map((agency) => ({ ...agency, articles: named(agency.articles) })),
    officials: officials.map((official) => ({ ...official, articles: named(official.articles) })),
    statistics: statistics.map((statistic) => ({
      ...statistic,
      articles: named(statistic.articles),
      figures: statistic.figures.map((figure) => ({ ...figure, articles: named(figure.articles) })),
    })),
  }
}

/**
 * Three tables.
 *
 * @param articles Ids of the articles, by their numbers.
 * @param all Agencies to name, whether they are listed or not.
 */
export function entityTables(
  { agencies, officials, statistics }: Listed,
  articles: readonly string[],
  all: readonly AgencyEntity[],
): FactTable[] {
  const names = new Map(all.map(({ id, name }) => [id, name]))
  const agency = (id: string | null): string => (id === null ? '' : oneLine(names.get(id) ?? id))
  return [
    {
      name: 'Agencies',
      head: ['id', 'name', 'country', 'articles', 'mentions', 'first', 'last'],
      rows: agencies.map((fact: AgencyEntity) => [fact.id, oneLine(fact.name), fact.country ?? '', ...coverage(fact)]),
    },
    {
      name: 'Officials',
      head: ['name', 'title', 'agency', 'articles', 'mentions', 'first', 'last'],
      rows: officials.map((fact: OfficialEntity) => [
        oneLine(fact.name),
        oneLine(fact.title ?? ''),
        agency(fact.agency),
        ...coverage(fact),
      ]),
    },
    {
      name: 'Statistics',
      head: ['agency', 'action', 'unit', 'from', 'to', 'figures', 'articles', ''],
      rows: statistics.map((fact: StatisticEntity) => [
        agency(fact.agency),
        fact.action,
        fact.unit,
        fact.from,
        fact.to,
        fact.figures.map(amount).join('; '),
        fact.articles.map((number) => articles[number]!).join(', '),
        fact.contradicted ? 'contradicted' : '',
      ]),
    },
  ]
}

function coverage(fact: AgencyEntity | OfficialEntity): string[] {
  return [String(fact.articles.length), String(fact.mentions), fact.firstPublished ?? '', fact.lastPublished ?? '']
}
