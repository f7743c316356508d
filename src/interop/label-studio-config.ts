/** The labelling configuration of Label Studio that shows our tasks: project settings, "Labeling Interface", "Code". */

import { controlsOf, type FieldControl } from './controls.js'
import type { SpanDocument } from './span-document.js'

/** Name of the control for a field of a label: values of counts are numbers, those of dates are not. */
export function controlName(label: string, field: string): string {
  return `${label}-${field}`
}

/** The field of a control that was named so; the name itself for others. */
export function controlField(label: string | undefined, name: string): string {
  return label !== undefined && name.startsWith(`${label}-`) ? name.slice(label.length + 1) : name
}

/** XML with a label for each kind of span, and the fields of a span while it is selected. */
export function labelStudioConfig(documents: readonly SpanDocument[]): string {
  const { labels, fields, links } = controlsOf(documents)
  const shown = labels.map((label) => ({ label, fields: fields.filter((each) => each.label === label) }))
  return [
    '<View>',
    '  <Relations>',
    ...links.map(({ label }) => `    <Relation value="${escaped(label)}"/>`),
    '  </Relations>',
    '  <Labels name="label" toName="text">',
    ...labels.map((label) => `    <Label value="${escaped(label)}"/>`),
    '  </Labels>',
    '  <Text name="text" value="$text"/>',
    ...shown.flatMap(({ label, fields: own }) => fieldLines(label, own)),
    '</View>',
    '',
  ].join('\n')
}

function fieldLines(label: string, fields: readonly FieldControl[]): string[] {
  if (fields.length === 0) return []
  return [
    `  <View visibleWhen="region-selected" whenTagName="label" whenLabelValue="${escaped(label)}">`,
    ...fields.flatMap((control) => [
      `    <Header value="${escaped(control.field)}" size="6"/>`,
      ...controlLines(control),
    ]),
    '  </View>',
  ]
}

function controlLines({ label, field, holds, choices }: FieldControl): string[] {
  const named = `name="${escaped(controlName(label, field))}" toName="text" perRegion="true"`
  switch (holds) {
    case 'choice':
      return [
        `    <Choices ${named} choice="single" showInline="true">`,
        ...choices.map((choice) => `      <Choice value="${escaped(choice)}"/>`),
        '    </Choices>',
      ]
    case 'number':
      return [`    <Number ${named}/>`]
    case 'text':
      return [`    <TextArea ${named} maxSubmissions="1" editable="true"/>`]
    default:
      return holds satisfies never
  }
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => entities.get(sign)!)
}
