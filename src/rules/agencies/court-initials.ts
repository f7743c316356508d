/** "HC denies bail", "Delhi HC", "the SC bench": initials that South Asian newsrooms use for courts that the article also spells out. */

import type { Candidate } from './candidate.js'
import type { Surroundings } from './surroundings.js'

const countries = new Set(['IN', 'PK', 'BD', 'LK', 'NP'])
const courtOf: ReadonlyMap<string, string> = new Map([
  ['HC', 'high'],
  ['SC', 'supreme'],
])
/** "SC/ST Act", "SC community": Scheduled Castes. */
const castes = /^(?:\/|and|&|communit(?:y|ies)|categor(?:y|ies)|castes?|quota|candidates?|students?|women)$/u

/** @param names Bodies found so far, in reading order. */
export function findCourtInitials(around: Surroundings, names: readonly Candidate[]): Candidate[] {
  const courts = names.filter(
    ({ type, country, to }) => type === 'court' && countries.has(country ?? '') && around.lower(to - 1) === 'court',
  )
  if (courts.length === 0) return []
  const found: Candidate[] = []
  const { forms, size } = around.document
  for (let at = 0; at < size; at++) {
    const kind = courtOf.get(forms[at]!)
    if (kind === undefined || around.isChrome(at) || around.lower(at - 1) === '/') continue
    if (kind === 'supreme' && castes.test(around.lower(at + 1))) continue
    const place = around.spans.covering('place', at - 1)
    const from = place?.to === at ? place.from : at
    const full = courts.find(
      (court) => around.lower(court.to - 2) === kind && (from === at || forms[court.from] === forms[from]),
    )
    if (full === undefined) continue
    const { entries, type, country } = full
    found.push({ from, to: at + 1, entries, type, country, acronym: true, unit: false, rule: 'agency/court-initials' })
  }
  return found
}
