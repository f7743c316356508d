import { weighCountries } from '../rules/agencies/country-evidence.js'
import type { Draft } from './drafts.js'

/** The country that the article writes from: its dateline's place, else the country it names first and most. */
export function resolveCountry({ document, spans }: Draft): string | null {
  return weighCountries(document, spans).main
}
