/** Names for readers. */

import { factKinds } from '../../../facts.js'

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

/** Class of a kind's colours; kinds of users' own share one. */
export function kindClass(kind: number): string {
  return `kind-${factKinds[kind] ?? 'own'}`
}

export function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
