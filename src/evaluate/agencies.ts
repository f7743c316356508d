import type { AgencyFact, Span } from '../facts.js'
import type { GoldAgency } from './gold.js'
import { locate } from './locate.js'
import { pair } from './pair.js'
import type { Place, Sheet } from './sheet.js'
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
  const placeOf = (span: Span): Place => ({ span, mention: text.slice(span.start, span.end) })
  for (const span of exact.missed) sheet.missed(placeOf(span))
  for (const span of exact.extra) sheet.extra(placeOf(span))
  const relaxed = pair(goldSpans, foundSpans, overlap)
  sheet.row('agency.mention.relaxed', goldSpans.length, foundSpans.length, relaxed.pairs.length)

  const bodies = pair(gold, found, (a, b) => {
    const shared = countShared(a.spans, b.spans)
    return shared / (a.spans.length + b.spans.length - shared) >= 0.5 ? shared : 0
  })
  sheet.row('agency.entity', gold.length, found.length, bodies.pairs.length)
  for (const [a, b] of bodies.pairs) {
    const place = { span: a.spans[0]!, mention: a.name }
    sheet.judge('agency.type', a.type === b.type, place, a.type, b.type)
    if (a.country !== null) sheet.judge('agency.country', a.country === b.country, place, a.country, b.country)
  }
  // A body without any mention in common with another is missed or extra above; here its mentions were grouped otherwise.
  for (const body of bodies.missed) {
    const others = namesSharing(body, found)
    if (others !== '') sheet.wrong('agency.entity', { span: body.spans[0]!, mention: body.name }, body.name, others)
  }
  for (const body of bodies.extra) {
    const others = namesSharing(body, gold)
    if (others !== '') sheet.wrong('agency.entity', { span: body.spans[0]!, mention: body.name }, others, body.name)
  }
}

interface Body {
  readonly name: string
  readonly spans: readonly Span[]
}

/** Names of the bodies that have a mention in common with one. */
function namesSharing({ spans }: Body, bodies: readonly Body[]): string {
  return bodies
    .filter((other) => countShared(spans, other.spans) > 0)
    .map(({ name }) => name)
    .join(' + ')
}
