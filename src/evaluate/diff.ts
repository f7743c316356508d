/** Two extractions of one article: facts gained, lost and changed. */

import type { DerivedValue, Extraction, Span } from '../facts.js'
import { ownFactsOf, ownFields } from '../own-facts.js'
import { pair } from './pair.js'
import { overlap } from './spans.js'

type Value = string | number | boolean | null

/** One field of a fact in both extractions; links are shown by the name or value that they lead to. */
export interface FieldChange {
  readonly field: string
  readonly before: Value
  readonly after: Value
}

/** A fact that one of two extractions has, or that they have with different fields. */
export interface FactChange extends Span {
  readonly article: string
  /** One of `FactKind`, or the name of an own kind. */
  readonly kind: string
  readonly change: 'gained' | 'lost' | 'changed'
  /** As the later extraction has it, where that has it at all. */
  readonly text: string
  /** All fields of a fact gained or lost, those that differ of a changed one. */
  readonly fields: readonly FieldChange[]
}

interface FlatFact extends Span {
  readonly text: string
  readonly mentions: readonly Span[]
  readonly fields: Readonly<Record<string, Value>>
}

/** What differs from one extraction to another, in reading order. Ids are no difference: links are followed. */
export function diffExtractions(before: Extraction, after: Extraction): FactChange[] {
  const [one, two] = [flatten(before), flatten(after)]
  const kinds = new Set([...one.keys(), ...two.keys()])
  return [...kinds]
    .flatMap((kind) => diffKind(after.id, kind, one.get(kind) ?? [], two.get(kind) ?? []))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

function diffKind(
  article: string,
  kind: string,
  before: readonly FlatFact[],
  after: readonly FlatFact[],
): FactChange[] {
  const { pairs, missed, extra } = pair(before, after, likeness)
  const place = ({ start, end, text }: FlatFact): Span & { text: string } => ({ start, end, text })
  const changed = pairs.flatMap(([a, b]): FactChange[] => {
    const names = new Set([...Object.keys(a.fields), ...Object.keys(b.fields)])
    const fields = [...names]
      .map((field) => ({ field, before: a.fields[field] ?? null, after: b.fields[field] ?? null }))
      .filter((each) => each.before !== each.after)
    return fields.length === 0 ? [] : [{ article, kind, change: 'changed', ...place(b), fields }]
  })
  const lost = missed.map((fact): FactChange => {
    const fields = Object.entries(fact.fields).map(([field, value]) => ({ field, before: value, after: null }))
    return { article, kind, change: 'lost', ...place(fact), fields }
  })
  const gained = extra.map((fact): FactChange => {
    const fields = Object.entries(fact.fields).map(([field, value]) => ({ field, before: null, after: value }))
    return { article, kind, change: 'gained', ...place(fact), fields }
  })
  return [...lost, ...changed, ...gained]
}

/** Facts are the same when their mentions meet: the more they share the better, then by equal fields. */
function likeness(a: FlatFact, b: FlatFact): number {
  let shared = 0
  for (const span of a.mentions) for (const other of b.mentions) shared += overlap(span, other)
  if (shared === 0) return 0
  const same = Object.keys(a.fields).filter((field) => a.fields[field] === b.fields[field]).length
  return shared + same / 100
}

/** By kind, own kinds last. */
function flatten(found: Extraction): Map<string, FlatFact[]> {
  const { agencies, officials, dates, counts, percentages, sectors } = found
  const names = new Map<string, Value>(agencies.map(({ id, name }) => [id, name]))
  const values = new Map<string, Value>(dates.map(({ id, value, text }) => [id, value ?? text]))
  const countTexts = new Map<string, Value>(counts.map(({ id, text }) => [id, text]))
  const links: Readonly<Record<string, ReadonlyMap<string, Value>>> = {
    parent: names,
    agency: names,
    period: values,
    baseline: values,
    count: countTexts,
  }
  const all = <F extends object>(facts: readonly F[]): FlatFact[] => facts.map((fact) => flattenFact(fact, links))
  const own = ownFactsOf(found).map(([kind, facts]) => {
    const flat = facts.map((fact) => {
      const { start, end, text, rule } = fact
      return { start, end, text, rule, ...ownFields(fact) }
    })
    return [kind, all(flat)] as const
  })
  return new Map<string, FlatFact[]>([
    ['agencies', all(agencies)],
    ['officials', all(officials)],
    ['dates', all(dates)],
    ['counts', all(counts)],
    ['percentages', all(percentages)],
    ['sectors', all(sectors)],
    ...own,
  ])
}

/** Fields that are no difference by themselves: ids count up, and places are shown beside the fields. */
const unshown = new Set(['id', 'start', 'end', 'mentions'])

function flattenFact(fact: object, links: Readonly<Record<string, ReadonlyMap<string, Value>>>): FlatFact {
  const { mentions = [fact as Span & { text: string }] } = fact as {
    mentions?: readonly (Span & { readonly text: string })[]
  }
  const [first] = mentions
  const fields = Object.entries(fact)
    .filter(([field]) => !unshown.has(field))
    .map(([field, value]) => [field, flatValue(value, links[field])] as const)
  const listed = 'mentions' in fact ? [['mentions', mentions.map(({ text }) => text).join(' | ')] as const] : []
  return {
    start: first?.start ?? 0,
    end: first?.end ?? 0,
    text: first?.text ?? '',
    mentions,
    fields: Object.fromEntries([...fields, ...listed]),
  }
}

function isDerived(value: unknown): value is DerivedValue {
  return typeof value === 'object' && value !== null && 'derived' in value
}

function flatValue(value: unknown, links: ReadonlyMap<string, Value> | undefined): Value {
  if (typeof value === 'string') return links?.get(value) ?? value
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  return isDerived(value) ? value.value : JSON.stringify(value)
}
