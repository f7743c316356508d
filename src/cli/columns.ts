/** What a table shows of each kind of fact. */

import type { CountFact, Extraction, Mention, OwnFact, PercentageFact } from '../facts.js'
import { ownFactsOf, ownFields } from '../own-facts.js'

export interface FactTable {
  readonly name: string
  readonly head: readonly string[]
  /** Empty cells are empty strings. */
  readonly rows: readonly (readonly string[])[]
}

/** Tables in the order of the wire format, those of own kinds last; ids of other facts are replaced by what those say. */
export function tablesOf(extraction: Extraction): FactTable[] {
  const { agencies, officials, dates, counts, percentages, sectors } = extraction
  const agencyNames = new Map(agencies.map(({ id, name, acronym }) => [id, acronym ?? name]))
  const dateValues = new Map(dates.map(({ id, value, text }) => [id, value ?? text]))
  const agency = (id: string | null): string => (id === null ? '' : (agencyNames.get(id) ?? id))
  const date = (id: string | null): string => (id === null ? '' : (dateValues.get(id) ?? id))
  return [
    {
      name: 'Agencies',
      head: ['name', 'acronym', 'type', 'country', 'part of', 'mentions'],
      rows: agencies.map((fact) => [
        oneLine(fact.name),
        fact.acronym ?? '',
        fact.type,
        fact.country ?? '',
        agency(fact.parent),
        String(fact.mentions.length),
      ]),
    },
    {
      name: 'Officials',
      head: ['name', 'title', 'agency', 'mentions'],
      rows: officials.map((fact) => [
        oneLine(fact.name),
        oneLine(fact.title ?? ''),
        agency(fact.agency),
        String(fact.mentions.length),
      ]),
    },
    {
      name: 'Dates',
      head: ['text', 'type', 'value', 'from', 'to', 'mod'],
      rows: dates.map((fact) => [
        oneLine(fact.text),
        fact.type,
        fact.value ?? '',
        fact.from ?? '',
        fact.to ?? '',
        fact.mod ?? '',
      ]),
    },
    {
      name: 'Counts',
      head: ['text', 'value', 'unit', 'action', 'period', 'agency'],
      rows: counts.map((fact) => [
        oneLine(fact.text),
        amount(fact),
        fact.unit,
        fact.action ?? '',
        date(fact.period),
        agency(fact.agency),
      ]),
    },
    {
      name: 'Percentages',
      head: ['text', 'value', 'direction', 'of', 'baseline'],
      rows: percentages.map((fact) => [
        oneLine(fact.text),
        share(fact),
        fact.direction === 'none' ? '' : fact.direction,
        oneLine(fact.of ?? ''),
        fact.baseline === 'previous-period' ? 'previous period' : date(fact.baseline),
      ]),
    },
    {
      name: 'Sectors',
      head: ['sector', 'mentions', 'as'],
      rows: sectors.map((fact) => [fact.label, String(fact.mentions.length), wordings(fact.mentions)]),
    },
    ...ownFactsOf(extraction).map(([kind, facts]) => ownTable(kind, facts)),
  ]
}

/** A column for each field that a value of the kind has. */
function ownTable(kind: string, facts: readonly OwnFact<unknown>[]): FactTable {
  const values = facts.map((fact) => ownFields(fact))
  const fields = [...new Set(values.flatMap((value) => Object.keys(value)))]
  return {
    name: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    head: ['text', ...fields],
    rows: facts.map(({ text }, at) => [
      oneLine(text),
      ...fields.map((field) => oneLine(String(values[at]![field] ?? ''))),
    ]),
  }
}

/** A number with how exact it is. */
export function amount({ value, max, mod }: Pick<CountFact, 'value' | 'max' | 'mod'>): string {
  const figure = max === null ? digits(value) : `${digits(value)}–${digits(max)}`
  return mod === 'exact' ? figure : `${figure} (${mod.replaceAll('_', ' ')})`
}

function share({ value, unit }: PercentageFact): string {
  switch (unit) {
    case 'percent':
    case 'fraction':
      return `${digits(value)}%`
    case 'percentage_points':
      return `${digits(value)} points`
    case 'basis_points':
      return `${digits(value)} basis points`
    case 'multiple':
      return `${digits(value)} times`
    default:
      return unit satisfies never
  }
}

/** Of one locale, whatever the machine's. */
const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

function digits(value: number): string {
  return grouped.format(value)
}

function wordings(mentions: readonly Mention[]): string {
  return [...new Set(mentions.map(({ text }) => oneLine(text)))].join(', ')
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}
