/** Signatures: a name on a line of its own, the office on the next one, the agency often on a third. */

import { textOf, type TokenRange } from '../../document/document.js'
import type { Draft } from '../drafts.js'
import { agenciesByStart, nameOf, type PersonInOffice } from './people.js'

/** Signers: a sentence that holds a name only, then one that begins with a title and is short. */
export function signatures(draft: Draft): PersonInOffice[] {
  const { document, spans } = draft
  const agencies = agenciesByStart(draft)
  const found: PersonInOffice[] = []
  for (const person of spans.all('person')) {
    const sentence = rangeOf(draft, document.sentenceOf[person.from]!)
    if (
      person.to < sentence.to ||
      person.from - sentence.from > 5 ||
      !isAddress(draft, { from: sentence.from, to: person.from })
    )
      continue
    const next = rangeOf(draft, document.sentenceOf[person.from]! + 1)
    const title = spans.startingAt('title', next.from)
    if (title === undefined || next.to - title.to > 8 || next.to === next.from) continue
    let agency = null
    for (const place of [next, rangeOf(draft, document.sentenceOf[person.from]! + 2)]) {
      for (let at = place.from; at < Math.min(place.to, place.from + 12) && agency === null; at++)
        agency = agencies.get(at) ?? null
    }
    found.push({
      from: person.from,
      to: person.to,
      name: nameOf(textOf(document, person)),
      title: textOf(document, title),
      agency,
      body: null,
      elsewhere: false,
      doubtful: agency === null,
      rule: 'official/signature',
    })
  }
  return found
}

function rangeOf({ document }: Draft, sentence: number): TokenRange {
  const { sentences, size } = document
  return { from: sentences[sentence] ?? size, to: sentences[sentence + 1] ?? size }
}

/** Only words with capitals stand before the name: forms of address. */
function isAddress({ document }: Draft, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (/^\p{Ll}/u.test(document.forms[at]!)) return false
  return true
}
