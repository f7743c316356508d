/**
 * Label Studio: a JSON list of tasks. Offsets are UTF-16 units, as its text area runs in a browser.
 *
 * A span is a result of the control `label`; its attributes are further results with the same id, one for each control
 * that is named like a field (a `Number` or a `TextArea` with `perRegion`). A note is the region's `meta`.
 */

import type { Format, WriteOptions, Written } from './format.js'
import { holdings } from './holdings.js'
import { readLabelStudio } from './label-studio-read.js'
import type { LabelledSpan, SpanDocument } from './span-document.js'
import { writeDocuments } from './write-documents.js'

const holds = holdings('utf-16', 'inside')

export const labelStudio: Format = {
  suffix: '.json',
  articles: 'many',
  holds,
  write: writeLabelStudio,
  read: readLabelStudio,
}

function writeLabelStudio(documents: readonly SpanDocument[], { predictions = false }: WriteOptions = {}): Written {
  const { written, lost } = writeDocuments(documents, holds, ({ id, text, spans, links, fields }) => {
    const regions = spans.flatMap((span) => writeSpan(text, span))
    const relations = links.map(({ from, to, label }) => ({
      ...{ from_id: from, to_id: to, type: 'relation', direction: 'right', labels: [label] },
    }))
    const result = [...regions, ...relations]
    return {
      data: { text, article: id, ...fields },
      ...(predictions ? { predictions: [{ model_version: 'lexfacts', result }] } : { annotations: [{ result }] }),
    }
  })
  return { content: `${JSON.stringify(written, null, 1)}\n`, lost }
}

function writeSpan(text: string, { id, start, end, label, attributes, note }: LabelledSpan): object[] {
  const value = { start, end, text: text.slice(start, end) }
  return [
    {
      ...{ id, from_name: 'label', to_name: 'text', type: 'labels', value: { ...value, labels: [label] } },
      ...(note === undefined ? {} : { meta: { text: [note] } }),
    },
    ...Object.entries(attributes).map(([field, stated]) => ({
      ...{ id, from_name: field, to_name: 'text' },
      ...(typeof stated === 'number'
        ? { type: 'number', value: { ...value, number: stated } }
        : { type: 'textarea', value: { start, end, text: [stated] } }),
    })),
  ]
}
