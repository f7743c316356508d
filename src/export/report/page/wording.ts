/** Names for readers. */

import { builtInKinds } from '../report-data.js'

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })

/** @param code ISO 3166-1 alpha-2, `EU` or `INT`. */
export function countryName(code: string): string {
  if (code === 'INT') return 'International'
  try {
    return countries.of(code) ?? code
  } catch {
    return code
  }
}

const single: Readonly<Record<string, string>> = {
  agencies: 'agency',
  officials: 'official',
  dates: 'date',
  counts: 'count',
  percentages: 'percentage',
  sectors: 'sector',
}

/** What one fact of a kind is called. */
export function factName(kind: string): string {
  return Object.hasOwn(single, kind) ? single[kind]! : kind
}

/** Class of a kind's colours; kinds of users' own share one. */
export function kindClass(kind: number): string {
  return `kind-${builtInKinds[kind] ?? 'own'}`
}

export function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
