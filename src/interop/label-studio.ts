/**
 * Label Studio: a JSON list of tasks. Offsets are UTF-16 units, as its text area runs in a browser.
 *
 * A span is a result of the control `label`; its attributes are further results with the same id, each of a control with
 * `perRegion` that is named by label and field (`count-value`). A note is the region's `meta`.
 */

import { controlsOf } from './controls.js'
import type { Format, WriteOptions, Written } from './format.js'
import { holdings } from './holdings.js'
import { controlName, labelStudioConfig } from './label-studio-config.js'
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
  setup: { name: '.labels.xml', write: labelStudioConfig },
}

function writeLabelStudio(documents: readonly SpanDocument[], { predictions = false }: WriteOptions = {}): Written {
  const choices = new Set(
    controlsOf(documents).fields.flatMap(({ label, field, holds: kind }) =>
      kind === 'choice' ? controlName(label, field) : [],
    ),
  )
  const { written, lost } = writeDocuments(documents, holds, ({ id, text, spans, links, fields }) => {
    const regions = spans.flatMap((span) => writeSpan(text, span, choices))
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

/** @param choices Names of the controls that offer choices. */
function writeSpan(
  text: string,
  { id, start, end, label, attributes, note }: LabelledSpan,
  choices: ReadonlySet<string>,
): object[] {
  const value = { start, end, text: text.slice(start, end) }
  return [
    {
      ...{ id, from_name: 'label', to_name: 'text', type: 'labels', value: { ...value, labels: [label] } },
      ...(note === undefined ? {} : { meta: { text: [note] } }),
    },
    ...Object.entries(attributes).map(([field, stated]) => {
      const control = { id, from_name: controlName(label, field), to_name: 'text' }
      if (typeof stated === 'number') return { ...control, type: 'number', value: { ...value, number: stated } }
      if (choices.has(control.from_name)) return { ...control, type: 'choices', value: { ...value, choices: [stated] } }
      return { ...control, type: 'textarea', value: { start, end, text: [stated] } }
    }),
  ]
}
