/** What an annotation tool has to be told before it can show our files: labels, their fields, and links between them. */

import { agencyTypes, countModifiers, dateTypes, directions, percentageUnits } from '../facts.js'
import { mentionOf, type SpanDocument } from './span-document.js'

/** A field that spans of a label may have. */
export interface FieldControl {
  readonly label: string
  readonly field: string
  /** `choice` is one of `choices`; `number` is a number wherever it is stated. */
  readonly holds: 'choice' | 'number' | 'text'
  readonly choices: readonly string[]
}

/** Links of one label, from spans to spans. */
export interface LinkControl {
  readonly label: string
  readonly from: readonly string[]
  readonly to: readonly string[]
}

export interface Controls {
  readonly labels: readonly string[]
  readonly fields: readonly FieldControl[]
  readonly links: readonly LinkControl[]
}

type Known = 'number' | 'text' | readonly string[]

/** Fields of our own labels, which a reader may fill in though no span of the file has them. */
const knownFields: Readonly<Record<string, Readonly<Record<string, Known>>>> = {
  agency: { name: 'text', type: agencyTypes, country: 'text' },
  official: { name: 'text', title: 'text' },
  date: { type: dateTypes, value: 'text' },
  count: { value: 'number', max: 'number', mod: countModifiers, unit: 'text', action: 'text' },
  percentage: { value: 'number', unit: percentageUnits, direction: directions, of: 'text' },
  sector: { sector: 'text' },
}

const knownLinks: readonly LinkControl[] = [
  ...['agency', 'official', 'sector'].map((label) => ({ label: mentionOf, from: [label], to: [label] })),
  { label: 'agency', from: ['official', 'count'], to: ['agency'] },
  { label: 'period', from: ['count'], to: ['date'] },
  { label: 'baseline', from: ['percentage'], to: ['date'] },
]

/** What these documents use, beside what facts may have. */
export function controlsOf(documents: readonly SpanDocument[]): Controls {
  const stated = statedFields(documents)
  const fields = [...stated].flatMap(([label, values]) =>
    Array.from(values, ([field, used]) => toControl(label, field, used)),
  )
  return { labels: [...stated.keys()], fields, links: joinLinks([...knownLinks, ...usedLinks(documents)]) }
}

type Stated = Map<string, Map<string, Set<string | number>>>

/** Values by label and field; empty for those that only may be there. */
function statedFields(documents: readonly SpanDocument[]): Stated {
  const stated: Stated = new Map(
    Object.entries(knownFields).map(([label, fields]) => [
      label,
      new Map(Object.keys(fields).map((field) => [field, new Set()])),
    ]),
  )
  for (const { label, attributes } of documents.flatMap(({ spans }) => spans)) {
    const fields = stated.get(label) ?? new Map<string, Set<string | number>>()
    stated.set(label, fields)
    for (const [field, value] of Object.entries(attributes)) {
      fields.set(field, (fields.get(field) ?? new Set()).add(value))
    }
  }
  return stated
}

function toControl(label: string, field: string, used: ReadonlySet<string | number>): FieldControl {
  const known = Object.hasOwn(knownFields, label) ? knownFields[label]![field] : undefined
  const values = [...used]
  if (typeof known === 'object' && values.every((value) => typeof value === 'string'))
    return { label, field, holds: 'choice', choices: [...new Set([...known, ...values])] }
  const numeric = values.every((value) => typeof value === 'number') && (values.length > 0 || known === 'number')
  return { label, field, holds: numeric ? 'number' : 'text', choices: [] }
}

function usedLinks(documents: readonly SpanDocument[]): LinkControl[] {
  return documents.flatMap(({ spans, links }) => {
    const labels = new Map(spans.map(({ id, label }) => [id, label]))
    return links.map(({ label, from, to }) => ({ label, from: [labels.get(from)!], to: [labels.get(to)!] }))
  })
}

/** One control for each label of links. */
function joinLinks(links: readonly LinkControl[]): LinkControl[] {
  const joined = new Map<string, { from: Set<string>; to: Set<string> }>()
  for (const { label, from, to } of links) {
    const ends = joined.get(label) ?? { from: new Set<string>(), to: new Set<string>() }
    joined.set(label, ends)
    for (const each of from) ends.from.add(each)
    for (const each of to) ends.to.add(each)
  }
  return Array.from(joined, ([label, { from, to }]) => ({ label, from: [...from], to: [...to] }))
}
