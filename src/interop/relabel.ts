import { inReadingOrder, type SpanDocument } from './span-document.js'

/** The document with labels renamed, such as ORG to agency; those not listed stay. */
export function relabel(document: SpanDocument, names: ReadonlyMap<string, string>): SpanDocument {
  const rename = (label: string): string => names.get(label) ?? label
  const { fields, spans } = document
  const { annotated } = fields
  return inReadingOrder({
    ...document,
    spans: spans.map((span) => ({ ...span, label: rename(span.label) })),
    fields:
      typeof annotated === 'string' ? { ...fields, annotated: annotated.split(' ').map(rename).join(' ') } : fields,
  })
}
