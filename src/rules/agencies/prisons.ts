/** "HMP Hull", "HMYOI Feltham": British prisons are called by initials before their place. */

import type { Candidate } from './candidate.js'
import type { Surroundings } from './surroundings.js'

const initials = new Set(['HMP', 'HMYOI', 'YOI', 'HMPYOI'])
const mostWords = 3

export function scanPrisons(around: Surroundings): Candidate[] {
  const found: Candidate[] = []
  const { forms, size } = around.document
  for (let at = 0; at + 1 < size; at++) {
    if (!initials.has(forms[at]!) || around.isChrome(at)) continue
    let to = at + 1
    while (to <= at + mostWords && isPlaceWord(around, to)) to++
    if (to === at + 1) continue
    found.push({
      from: at,
      to,
      entries: [],
      type: 'corrections',
      country: 'GB',
      acronym: false,
      unit: false,
      rule: 'agency/prison',
    })
    at = to - 1
  }
  return found
}

function isPlaceWord(around: Surroundings, at: number): boolean {
  const { sentenceOf } = around.document
  return around.isNameWord(at) && !around.isStop(at) && sentenceOf[at] === sentenceOf[at - 1]
}
