/** Mentions of agencies in reading order, indexed once for each article. */

import type { TokenRange } from '../../document/document.js'
import { partitionPoint } from '../../partition-point.js'
import type { AgencyDraft } from '../drafts.js'

export interface Place extends TokenRange {
  readonly agency: AgencyDraft
}

export interface Places {
  readonly inOrder: readonly Place[]
  readonly byStart: ReadonlyMap<number, AgencyDraft>
}

const known = new WeakMap<readonly AgencyDraft[], Places>()

export function placesOf(agencies: readonly AgencyDraft[]): Places {
  let places = known.get(agencies)
  if (places === undefined) known.set(agencies, (places = indexPlaces(agencies)))
  return places
}

function indexPlaces(agencies: readonly AgencyDraft[]): Places {
  const inOrder: Place[] = []
  const byStart = new Map<number, AgencyDraft>()
  for (const agency of agencies) {
    for (const { from, to } of agency.mentions) {
      inOrder.push({ from, to, agency })
      byStart.set(from, agency)
    }
  }
  inOrder.sort((a, b) => a.from - b.from)
  return { inOrder, byStart }
}

/** Number of ranges in order that begin before `token`. */
export function countBefore(ranges: readonly TokenRange[], token: number): number {
  return partitionPoint(ranges, ({ from }) => from < token)
}
