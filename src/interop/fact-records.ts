/** Spans put together to facts: all mentions of one name, with the attributes that any of them has. */

import { isFactLabel, type FactLabel } from './labels.js'
import { mentionOf, type Attributes, type LabelledSpan, type SpanDocument } from './span-document.js'

export interface FactRecord {
  readonly label: FactLabel
  /** In reading order; exactly one for dates, counts and percentages. */
  readonly spans: readonly LabelledSpan[]
  readonly attributes: Attributes
}

const named: ReadonlySet<string> = new Set<FactLabel>(['agency', 'official', 'sector'])

/** The facts of a document in reading order, spans with labels of other tools left out. */
export function factRecords(document: SpanDocument): FactRecord[] {
  const groups = new Map<string, LabelledSpan[]>()
  const keyOf = groupKeys(document)
  for (const span of document.spans) {
    if (!isFactLabel(span.label)) continue
    const key = keyOf(span)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [span])
    else group.push(span)
  }
  return Array.from(groups.values(), (spans) => ({
    label: spans[0]!.label as FactLabel,
    spans,
    attributes: Object.assign({}, ...spans.map(({ attributes }) => attributes).reverse()) as Attributes,
  }))
}

/** Spans with one key are one fact: joined by links, or else by their words where nothing tells them apart. */
function groupKeys({ text, spans, links }: SpanDocument): (span: LabelledSpan) => string {
  const byId = new Map(spans.map((span) => [span.id, span]))
  const leads = new Map<string, string>()
  const joined = new Set<string>()
  for (const { from, to, label } of links) {
    const [mention, first] = [byId.get(from), byId.get(to)]
    if (label !== mentionOf || mention === undefined || mention.label !== first?.label) continue
    if (!named.has(mention.label) || firstOf(leads, to) === from) continue
    leads.set(firstOf(leads, from), firstOf(leads, to))
    joined.add(from).add(to)
  }
  return (span) => {
    const identified =
      joined.has(span.id) || span.attributes['name'] !== undefined || span.attributes['sector'] !== undefined
    if (!named.has(span.label) || identified) return firstOf(leads, span.id)
    return `${span.label} ${oneLine(text.slice(span.start, span.end))}`
  }
}

function firstOf(leads: ReadonlyMap<string, string>, id: string): string {
  let first = id
  for (let next = leads.get(first); next !== undefined; next = leads.get(first)) first = next
  return first
}

/** Words that a line break may stand between, on one line. */
export function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ')
}
