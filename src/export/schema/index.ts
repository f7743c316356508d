/** All tables, each behind those that it refers to. */

import { entitiesAgencies, entitiesFigures, entitiesOfficials, entitiesStatistics } from './entities.js'
import {
  agencies,
  agencyMentions,
  articles,
  counts,
  dates,
  officialMentions,
  officials,
  percentages,
  sectorMentions,
  sectors,
  sentences,
  warnings,
} from './facts.js'
import { observations } from './observations.js'
import type { RowOf } from './table.js'

export const tables = [
  entitiesAgencies,
  entitiesOfficials,
  entitiesStatistics,
  entitiesFigures,
  articles,
  sentences,
  agencies,
  agencyMentions,
  officials,
  officialMentions,
  dates,
  counts,
  percentages,
  sectors,
  sectorMentions,
  observations,
  warnings,
] as const

export type TableName = (typeof tables)[number]['name']

/** Rows by the table that they are for. */
export type Rows = {
  readonly [T in (typeof tables)[number] as T['name']]?: readonly RowOf<T>[]
}
