import type { AgencyFact } from '../facts.js'
import type { GoldAgency } from './gold.js'
import { locate } from './locate.js'
import { pair } from './pair.js'
import type { Sheet } from './sheet.js'
import { countShared, overlap, sameSpan, trimSpan } from './spans.js'

/** Mentions one by one, then bodies: two are one when at least half of all their mentions are common to both. */
export function scoreAgencies(
  text: string,
  annotated: readonly GoldAgency[],
  extracted: readonly AgencyFact[],
  sheet: Sheet,
): void {
  const gold = annotated.map((agency) => ({
    ...agency,
    spans: agency.mentions.map((mention) => locate(text, mention)),
  }))
  const found = extracted.map((agency) => ({
    ...agency,
    spans: agency.mentions.map((mention) => trimSpan(text, mention)),
  }))
  const goldSpans = gold.flatMap(({ spans }) => spans)
  const foundSpans = found.flatMap(({ spans }) => spans)

  const exact = pair(goldSpans, foundSpans, (a, b) => Number(sameSpan(a, b)))
  sheet.row('agency.mention.exact', goldSpans.length, foundSpans.length, exact.pairs.length)
  for (const { start, end } of exact.missed) sheet.missed('agency', text.slice(start, end))
  for (const { start, end } of exact.extra) sheet.extra('agency', text.slice(start, end))
  const relaxed = pair(goldSpans, foundSpans, overlap)
  sheet.row('agency.mention.relaxed', goldSpans.length, foundSpans.length, relaxed.pairs.length)

  const { pairs } = pair(gold, found, (a, b) => {
    const shared = countShared(a.spans, b.spans)
    return shared / (a.spans.length + b.spans.length - shared) >= 0.5 ? shared : 0
  })
  sheet.row('agency.entity', gold.length, found.length, pairs.length)
  for (const [a, b] of pairs) {
    sheet.judge('agency.type', a.type === b.type, a.name, a.type, b.type)
    if (a.country !== null) sheet.judge('agency.country', a.country === b.country, a.name, a.country, b.country)
  }
}
