/** How each fact of an extraction came about. */

import type { Document } from '../document/document.js'
import type { FactExplanation, MentionExplanation } from '../explanations.js'
import type { FactKind, Mention, OwnFact } from '../facts.js'
import type { Outcome } from '../matcher/trace.js'
import { provenance } from './provenance.js'
import type { Facts } from './records.js'

/**
 * @param own Facts of own kinds, which no resolver touches, by kind.
 * @param outcomes Those of all layers.
 */
export function explainFacts(
  facts: Facts,
  own: Readonly<Record<string, readonly OwnFact<unknown>[]>>,
  document: Document,
  outcomes: readonly Outcome[],
): FactExplanation[] {
  const captures = new Map<string, Readonly<Record<string, string>>>()
  for (const { fate, rule, from, to, captures: texts } of outcomes) {
    if (fate === 'made') captures.set(placeKey(document.starts[from]!, document.ends[to - 1]!, rule), texts)
  }
  const explainMention = ({ start, end, rule }: Mention): MentionExplanation => ({
    start,
    end,
    rule,
    captures: captures.get(placeKey(start, end, rule)) ?? {},
  })
  const kinds = Object.keys(provenance) as FactKind[]
  const ours = kinds.flatMap((kind) =>
    facts[kind].map((fact): FactExplanation => ({
      fact: fact.id,
      kind,
      mentions: ('mentions' in fact ? fact.mentions : [fact]).map(explainMention),
      fields: fieldsOf(kind, fact),
    })),
  )
  const theirs = Object.entries(own).flatMap(([kind, list]) =>
    list.map((fact) => ({ fact: fact.id, kind, mentions: [explainMention(fact)], fields: { value: ['rule'] } })),
  )
  return [...ours, ...theirs]
}

function fieldsOf(kind: FactKind, fact: object): Readonly<Record<string, readonly string[]>> {
  const filled = Object.entries(provenance[kind]).filter(
    ([field]) => (fact as Readonly<Record<string, unknown>>)[field] !== null,
  )
  return Object.fromEntries(filled)
}

function placeKey(start: number, end: number, rule: string): string {
  return `${start} ${end} ${rule}`
}
