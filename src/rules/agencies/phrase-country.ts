/** The country that the words of a name, or those beside it, tell. */

import type { Place } from '../../lexicons/entries.js'
import type { FactSpans } from '../kinds.js'
import type { CountryEvidence } from './country-evidence.js'

/** Country of the first place inside a range of tokens; null where there is none. */
export function placeCountry(spans: FactSpans, from: number, to: number, evidence: CountryEvidence): string | null {
  for (let at = from; at < to; at++) {
    const place = spans.startingAt('place', at)
    if (place !== undefined && place.to <= to) return countryOf(place.value.entries, evidence)
  }
  return null
}

/** Of places that share a form, the one whose country the article writes about. */
export function countryOf(entries: readonly Place[], { main, named }: CountryEvidence): string | null {
  const own = entries.find(({ country }) => country === main)
  if (own !== undefined) return own.country
  const [first] = [...entries].sort((a, b) => (named.get(b.country) ?? 0) - (named.get(a.country) ?? 0))
  return first?.country ?? null
}
