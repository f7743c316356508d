/** Tasks of Label Studio to documents: full exports (JSON), short ones (JSON-MIN), and tasks with predictions. */

import { z } from 'zod'
import { fieldsOf, ForeignSpans } from './foreign-spans.js'
import type { FormatFault, FormatReading, ReadOptions } from './format.js'
import { controlField } from './label-studio-config.js'
import { readList, type PlacedRecord } from './json-lines.js'
import { Losses } from './losses.js'
import type { SpanDocument, SpanLink } from './span-document.js'

const strings = z.array(z.string())
const value = z.looseObject({
  start: z.union([z.number(), z.string()]).optional(),
  end: z.union([z.number(), z.string()]).optional(),
  text: z.union([z.string(), strings]).nullish(),
  labels: strings.optional(),
  choices: strings.optional(),
  number: z.number().optional(),
})
const result = z.looseObject({
  id: z.string().optional(),
  from_name: z.string().optional(),
  type: z.string(),
  value: value.optional(),
  from_id: z.string().optional(),
  to_id: z.string().optional(),
  direction: z.string().optional(),
  labels: strings.nullish(),
  meta: z.looseObject({ text: strings.optional() }).nullish(),
})
const answer = z.looseObject({
  result: z.array(result),
  was_cancelled: z.boolean().nullish(),
  ground_truth: z.boolean().nullish(),
})
const number = z.union([z.number(), z.string()])
const short = z.looseObject({ start: z.int(), end: z.int(), text: z.string().optional(), labels: strings })
const task = z.looseObject({
  id: number.optional(),
  data: z.looseObject({ text: z.string() }).optional(),
  annotations: z.array(answer).optional(),
  predictions: z.array(answer).optional(),
  text: z.string().optional(),
  label: z.array(short).optional(),
})
type Result = z.infer<typeof result>

export function readLabelStudio(content: string, options: ReadOptions): FormatReading {
  const losses = new Losses()
  const { records, faults } = readList(content, task)
  const found: FormatFault[] = [...faults]
  const documents = records.flatMap((placed) => {
    const { record, lineOf } = placed
    const text = record.data?.text ?? record.text
    if (text === undefined) {
      found.push({ line: lineOf(), message: 'a task without "data.text"' })
      return []
    }
    const spans = new ForeignSpans(text, 'utf-16')
    const links = readResults(placed, spans, losses)
    found.push(...spans.faults)
    const { article, ...fields } = withoutText(record.data)
    const own = record.id === undefined ? `${options.id}-${placed.number}` : String(record.id)
    return [spans.toDocument(typeof article === 'string' ? article : own, links, drafted(record, fieldsOf(fields)))]
  })
  return { documents, lost: losses.list(), faults: found }
}

/** Predictions alone are what nobody has reviewed. */
function drafted({ annotations = [], predictions = [] }: z.infer<typeof task>, fields: SpanDocument['fields']) {
  return annotations.length === 0 && predictions.length > 0 ? { ...fields, reviewed: false } : fields
}

function readResults(
  { record, lineOf }: PlacedRecord<z.infer<typeof task>>,
  spans: ForeignSpans,
  losses: Losses,
): SpanLink[] {
  for (const [i, { start, end, text, labels }] of (record.label ?? []).entries()) {
    for (const label of labels)
      spans.add(() => lineOf(['label', i]), { id: `label${i}`, start, end, label, quote: text })
  }
  const { annotations = [], predictions = [] } = record
  const list = annotations.length > 0 ? 'annotations' : 'predictions'
  const answers = (annotations.length > 0 ? annotations : predictions).filter((each) => each.was_cancelled !== true)
  const chosen = answers.find((each) => each.ground_truth === true) ?? answers[0]
  losses.add('annotations that were skipped', annotations.filter((each) => each.was_cancelled === true).length)
  losses.add('further annotations of a text', Math.max(0, answers.length - 1))
  if (chosen === undefined) return []
  const at = record[list]!.indexOf(chosen)
  const notes = new Map(
    chosen.result.flatMap(({ id, meta }) => (meta?.text === undefined ? [] : [[id, meta.text.join('\n')]])),
  )
  const attributes = attributesOf(chosen.result, losses)
  for (const [i, { id = `result${i}`, value: region }] of chosen.result.entries()) {
    if (region?.labels === undefined) continue
    const { start, end, text } = region
    if (typeof start !== 'number' || typeof end !== 'number') {
      losses.add('regions of pages (only plain text has offsets)')
      continue
    }
    const quote = typeof text === 'string' ? text : undefined
    for (const [j, label] of region.labels.entries()) {
      const named = j === 0 ? { id, attributes: attributes.get(id) ?? {}, note: notes.get(id) } : { id: `${id}:${j}` }
      spans.add(() => lineOf([list, at, 'result', i]), { ...named, start, end, label, quote })
    }
  }
  return linksOf(chosen.result)
}

/** Values of the controls of each region, by its id. */
function attributesOf(results: readonly Result[], losses: Losses): Map<string, Record<string, string | number>> {
  const attributes = new Map<string, Record<string, string | number>>()
  const labels = new Map(
    results.flatMap(({ id, value }) => (value?.labels === undefined ? [] : [[id, value.labels[0]]])),
  )
  for (const { id, from_name: control, type, value: given } of results) {
    if (type === 'relation' || given === undefined || given.labels !== undefined) continue
    const values = given.number !== undefined ? [given.number] : (given.choices ?? [given.text ?? []].flat())
    if (id === undefined || control === undefined || given.start === undefined || values.length === 0) {
      losses.add(`results of type "${type}" that are of no span`)
      continue
    }
    losses.add('second choices of one field', values.length - 1)
    attributes.set(id, { ...attributes.get(id), [controlField(labels.get(id), control)]: values[0]! })
  }
  return attributes
}

function linksOf(results: readonly Result[]): SpanLink[] {
  return results.flatMap(({ type, from_id: from, to_id: to, direction, labels }) => {
    if (type !== 'relation' || from === undefined || to === undefined) return []
    const label = labels?.[0] ?? 'relation'
    return [direction === 'left' ? { from: to, to: from, label } : { from, to, label }]
  })
}

function withoutText(given: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(given).filter(([key]) => key !== 'text'))
}
