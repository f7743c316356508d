import type { Draft } from './drafts.js'

/** The country that the article writes from: its dateline's place, else the country it names first and most. */
export function resolveCountry(_draft: Draft): string | null {
  return null
}
