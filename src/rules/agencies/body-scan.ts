/** Bodies that no list has: a head noun, what stands before it and its complements. */

import { sentenceAt } from '../../document/document.js'
import { isBody, isFieldOffice } from './body-test.js'
import type { Candidate } from './candidate.js'
import type { CountryEvidence } from './country-evidence.js'
import { heads, isForcePair, isFunction, typeOfName, type Head } from './heads.js'
import { extendLeft } from './left.js'
import { placeCountry } from './phrase-country.js'
import { extendRight } from './right.js'
import type { Surroundings } from './surroundings.js'
import { wordFlags } from './word-flags.js'

/** Nouns behind a head that make something else of the name: "Police Federation", "Senate Bill". */
const otherThings =
  /^(?:acts?|bills?|law|federation|association|union|academy|college|university|foundation|trust|institute|society|party|magazine|network|news|inc\.?|ltd\.?|llc|llp|plc|corp\.?|street|road|avenue|building|reform|bench|bonds?|journal|gazette|square|stations?|week|games?|rules?|fund|bank|hotel|jackets?|brutality|press|times|post|herald|tribune|case|cases|papers?|awards?|treaty|convention|broker|brokers|martial|tv|channel)$/u

export function scanBodies(around: Surroundings, evidence: CountryEvidence): Candidate[] {
  const bodies: Candidate[] = []
  const { words, document } = around
  for (let at = 0; at < words.length; at++) {
    if ((words[at]! & wordFlags.head) === 0 || !around.has(at, 'capitalized') || around.isChrome(at)) continue
    const found = bodyAt(around, at, heads.get(document.lowers[at]!)!, evidence)
    if (found !== undefined) bodies.push(found)
  }
  return bodies
}

function bodyAt(around: Surroundings, at: number, head: Head, evidence: CountryEvidence): Candidate | undefined {
  const sentence = sentenceAt(around.document, at)
  if (at + 1 < sentence.to && headFollows(around, at)) return undefined
  const from = extendLeft(around, at, sentence.from)
  const general = around.lower(at) === 'directorate' && around.lower(at + 1) === 'general'
  const to = extendRight(around, at, general ? at + 2 : at + 1, sentence.to)
  const word = around.lower(at)
  if (from === at && to === at + 1 && word !== 'parliament') return undefined
  if (at + 1 === to && otherThings.test(around.lower(to)) && around.isNameWord(to) && !around.isHeadline(at)) {
    return undefined
  }
  if (!isBody(around, { from, at, to, head })) return undefined
  const words: string[] = []
  for (let token = from; token < to; token++) words.push(around.lower(token))
  const isPart = isFunction(words)
  const country = placeCountry(around.spans, from, to, evidence) ?? styleCountry(words)
  const ofProsecutors = (head.unit || word === 'bureau') && isProsecutors(around, from, sentence.from)
  return {
    from,
    to,
    entries: [],
    type: ofProsecutors ? 'prosecution' : isPart ? null : typeOfName(words, word, country ?? evidence.main),
    country,
    acronym: false,
    unit: head.unit || isPart || isFieldOffice(around, at),
    rule: 'agency/named-body',
  }
}

/** "Police Department", "Court Service": the later noun is the head. */
function headFollows(around: Surroundings, at: number): boolean {
  if (!around.isNameWord(at + 1)) return false
  if (around.isHead(at + 1)) return true
  return around.isHead(at + 2) && isForcePair(around.lower(at + 1)) && around.isNameWord(at + 2)
}

/** "Deputy District Attorney Ann Cole of the Fraud Unit": its members are prosecutors. */
function isProsecutors(around: Surroundings, from: number, sentenceFrom: number): boolean {
  const of = around.lower(from - 1) === 'the' ? from - 2 : from - 1
  if (around.lower(of) !== 'of' && !/^(?:in|from|with)$/u.test(around.lower(of))) return false
  for (let at = of - 1; at >= Math.max(sentenceFrom, of - 9); at--) {
    if (/^(?:attorney|attorneys|prosecutor|prosecutors)$/u.test(around.lower(at))) return true
  }
  return false
}

const styles: readonly { readonly country: string; readonly all: readonly string[] }[] = [
  { country: 'US', all: ['county', 'sheriff'] },
  { country: 'US', all: ['parish', 'sheriff'] },
  { country: 'US', all: ['county', 'attorney'] },
  { country: 'US', all: ['district', 'attorney'] },
  { country: 'US', all: ['county', 'superior'] },
  { country: 'US', all: ['county', 'circuit'] },
  { country: 'US', all: ['county', 'police'] },
  { country: 'US', all: ['county', 'prosecutor'] },
  { country: 'US', all: ['independent', 'school', 'district'] },
  { country: 'US', all: ['unified', 'school', 'district'] },
  { country: 'PH', all: ['regional', 'trial', 'court'] },
  { country: 'GB', all: ['crown', 'court'] },
  { country: 'CN', all: ['people', 'procuratorate'] },
  { country: 'EU', all: ['directorate-general'] },
]

/** Country whose bodies alone are called so: "Harlan County Sheriff's Office"; null for others. */
function styleCountry(words: readonly string[]): string | null {
  return styles.find(({ all }) => all.every((word) => words.includes(word)))?.country ?? null
}
