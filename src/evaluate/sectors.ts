import type { SectorFact } from '../facts.js'
import type { GoldSector } from './gold.js'
import { locate } from './locate.js'
import { pair } from './pair.js'
import type { Sheet } from './sheet.js'
import { overlap, trimSpan } from './spans.js'

/** Which sectors an article names, then where: mentions of one sector pair where they overlap. */
export function scoreSectors(
  text: string,
  gold: readonly GoldSector[],
  found: readonly SectorFact[],
  sheet: Sheet,
): void {
  const goldIds = new Set(gold.map(({ id }) => id))
  const foundIds = new Set(found.map(({ sector }) => sector))
  sheet.row('sector.article', goldIds.size, foundIds.size, [...goldIds].filter((id) => foundIds.has(id)).length)
  for (const { id, mentions } of gold) {
    if (!foundIds.has(id)) sheet.missed({ span: locate(text, mentions[0]!), mention: id })
  }
  for (const { sector, mentions } of found) {
    if (goldIds.has(sector)) continue
    sheet.extra({ span: mentions[0]!, mention: sector }, mentions.map((mention) => mention.text).join(', '))
  }

  const goldSpans = gold.flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, ...locate(text, mention) })))
  const foundSpans = found.flatMap(({ sector, mentions }) =>
    mentions.map((mention) => ({ id: sector, ...trimSpan(text, mention) })),
  )
  const { pairs } = pair(goldSpans, foundSpans, (a, b) => Number(a.id === b.id && overlap(a, b) > 0))
  sheet.row('sector.mention', goldSpans.length, foundSpans.length, pairs.length)
}
