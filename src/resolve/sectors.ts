import type { Sector } from '../lexicons/entries.js'
import type { Draft, DraftMention, SectorDraft } from './drafts.js'

/** One record for each sector, with all its mentions. */
export function resolveSectors({ spans }: Draft): readonly SectorDraft[] {
  const mentions = new Map<Sector, DraftMention[]>()
  for (const { from, to, rule, value } of spans.all('sector-term')) {
    const list = mentions.get(value.sector)
    if (list === undefined) mentions.set(value.sector, [{ from, to, rule }])
    else list.push({ from, to, rule })
  }
  return Array.from(mentions, ([{ id, label }, list]) => ({ sector: id, label, mentions: list }))
}
