/** The body that publishes an article: whom "we", "this office" and its unnamed speakers stand for. */

import { textOf } from '../document/document.js'
import type { AgencyDraft, Draft } from './drafts.js'

/**
 * The agency of the article that the publisher's name means: the same name or acronym, or the longest name of several words
 * that the publisher's holds ("Competition Commission" in "Competition Commission of South Africa | Media"). Null for
 * newspapers and wires, which are no agencies, and for a body that the text does not name: facts come from the text only.
 */
export function resolvePublisher({ document, agencies }: Draft, publisher: string | null): AgencyDraft | null {
  const given = wordsOf(publisher ?? '')
  if (given === '') return null
  let best: AgencyDraft | null = null
  let longest = 0
  for (const agency of agencies) {
    const names = agency.mentions.map((mention) => textOf(document, mention))
    for (const name of new Set([agency.name, agency.acronym ?? '', ...names])) {
      const form = wordsOf(name)
      const isNamed = form === given || (form.includes(' ') && ` ${given} `.includes(` ${form} `))
      if (isNamed && form.length > longest) {
        best = agency
        longest = form.length
      }
    }
  }
  return best
}

/** Lower-case words without marks and leading article, joined by blanks. */
function wordsOf(name: string): string {
  const words =
    name
      .toLowerCase()
      .replace(/[’']s\b/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return (words[0] === 'the' ? words.slice(1) : words).join(' ')
}
