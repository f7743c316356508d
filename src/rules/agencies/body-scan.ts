/** Bodies that no list has: a head noun, what stands before it and its complements. */

import { sentenceAt } from '../../document/document.js'
import type { Candidate } from './candidate.js'
import type { CountryEvidence } from './country-evidence.js'
import { heads, isForcePair, typeOfName, type Head } from './heads.js'
import { extendLeft } from './left.js'
import { placeCountry } from './phrase-country.js'
import { extendRight } from './right.js'
import type { Surroundings } from './surroundings.js'
import { blockers, enforcement, holders } from './words.js'

/** Nouns behind a head that make something else of the name: "Police Federation", "Senate Bill". */
const otherThings =
  /^(?:acts?|bills?|law|federation|association|union|academy|college|university|foundation|trust|institute|society|party|magazine|network|news|inc\.?|ltd\.?|llc|llp|plc|corp\.?|street|road|avenue|building|reform|bench|bonds?|journal|gazette|square|stations?|week|games?|rules?|fund|bank|hotel|jackets?|brutality|press|times|post|herald|tribune|case|cases|papers?|awards?|treaty|convention|broker|brokers|martial|tv|channel)$/u

/** Fields that only law enforcement and government units have. */
const isEnforcement = (word: string): boolean =>
  enforcement.has(word) || /^(?:anti-|prosecut|investigat|cyber|forensic)/u.test(word)

/** Heads that a place alone makes a public body of: "Dublin Council". */
const civic = new Set([
  'council',
  'assembly',
  'treasury',
  'legislature',
  'ombudsman',
  'patrol',
  'guard',
  'marshals',
  'navy',
  'army',
  'municipality',
  'judiciary',
  'registry',
  'cabinet',
  'congress',
])

export function* scanBodies(around: Surroundings, evidence: CountryEvidence): Generator<Candidate> {
  const { document } = around
  for (let s = 0; s + 1 < document.sentences.length; s++) {
    if (document.chrome[s] === 1) continue
    for (let at = document.sentences[s]!; at < document.sentences[s + 1]!; at++) {
      const head = heads.get(around.lower(at))
      if (head === undefined || !around.has(at, 'capitalized')) continue
      const found = bodyAt(around, at, head, evidence)
      if (found !== undefined) yield found
    }
  }
}

function bodyAt(around: Surroundings, at: number, head: Head, evidence: CountryEvidence): Candidate | undefined {
  const { document } = around
  const sentence = sentenceAt(document, at)
  if (at + 1 < sentence.to && headFollows(around, at)) return undefined
  const from = extendLeft(around, at, sentence.from)
  const to = extendRight(around, at, at + 1, sentence.to)
  if (from === at && to === at + 1) return undefined
  if (at + 1 === to && otherThings.test(around.lower(to)) && around.isNameWord(to) && !around.isHeadline(at))
    return undefined
  const word = around.lower(at)
  if (!isBody(around, { from, at, to, head })) return undefined
  const words: string[] = []
  for (let token = from; token < to; token++) words.push(around.lower(token))
  return {
    from,
    to,
    entries: [],
    type: head.unit ? unitType(words, word) : typeOfName(words, word),
    country: placeCountry(around.spans, from, to, evidence),
    acronym: false,
    unit: head.unit || isFieldOffice(around, at),
    rule: 'agency/named-body',
  }
}

function unitType(words: readonly string[], head: string): Candidate['type'] {
  return typeOfName(words, head)
}

const isFieldOffice = (around: Surroundings, at: number): boolean =>
  around.lower(at) === 'office' && /^(?:field|division|zonal|regional|resident)$/u.test(around.lower(at - 1))

/** "Police Department", "Court Service": the later noun is the head. */
function headFollows(around: Surroundings, at: number): boolean {
  if (!around.isNameWord(at + 1)) return false
  if (heads.has(around.lower(at + 1))) return true
  return heads.has(around.lower(at + 2)) && isForcePair(around.lower(at + 1)) && around.isNameWord(at + 2)
}

interface Reading {
  readonly from: number
  readonly at: number
  readonly to: number
  readonly head: Head
}

function isBody(around: Surroundings, { from, at, to, head }: Reading): boolean {
  const word = around.lower(at)
  const strict = head.sphere === 'shared'
  let place = false
  let field = false
  let level = false
  let enforces = false
  let holder = false
  for (let token = from; token < at; token++) {
    const lower = around.lower(token)
    if (strict && blockers.has(lower) && !around.isPlace(token)) return false
    place ||= around.isPlace(token)
    field ||= around.isField(token)
    level ||= around.isLevel(token)
    enforces ||= isEnforcement(lower)
    holder ||=
      around.isPossessive(token) ||
      (holders.has(lower) && token > from && /^(?:attorney|prosecutors?|defender|sheriff)$/u.test(lower))
  }
  const complement = to > at + 1
  if (word === 'force' && !isForcePair(around.lower(at - 1))) return false
  if (word === 'court' || word === 'courts') return isCourt(around, from, at, { place, level, field, complement })
  if (word === 'customs' || word === 'senate' || word === 'parliament') return place || level || complement
  if (word === 'judiciary' || word === 'congress' || word === 'cabinet') return place && !complement
  if (!strict) return from < at || complement
  if (complement && from === at && head.unit) return enforcementComplement(around, at, to)
  if (complement) return true
  if (holder) return true
  if (head.unit) {
    if (word === 'centre' || word === 'center' || word === 'facility')
      return (field && enforces && (place || level || at - from > 2)) || isOwned(around, from)
    return (enforces && (field || place)) || (isOwned(around, from) && from < at)
  }
  if (isFieldOffice(around, at)) return place
  if (civic.has(word))
    return (
      place ||
      (field && level) ||
      (level &&
        from + 1 === at &&
        word === 'council' &&
        around.lower(from) !== 'general' &&
        around.lower(from) !== 'national')
    )
  if (field)
    return word !== 'service' && word !== 'services'
      ? !isCompanyOffice(around, from, at)
      : place || level || enforces || at - from > 1
  return (
    (place && level) ||
    (place && !/^(?:office|offices|agency|service|services|team|department|board|committee)$/u.test(word))
  )
}

/** "Legal Department", "Board Committee": parts that every company has. */
function isCompanyOffice(around: Surroundings, from: number, at: number): boolean {
  if (at - from > 1) return false
  return /^(?:legal|audit|business|media|marketing|communications?|technology|compensation|safety|product|investor|investment|benefits|ethics|compliance|operations|it|management|technical|service|community|sports?|accounting|personnel|travel|loan|sales|public)$/u.test(
    around.lower(from),
  )
}

function isCourt(
  around: Surroundings,
  from: number,
  at: number,
  seen: { place: boolean; level: boolean; field: boolean; complement: boolean },
): boolean {
  if (/^\d/u.test(around.lower(from - 1)) && !seen.level) return false
  if (seen.place || seen.level || seen.field || seen.complement) return true
  return from < at && at - from > 1 && around.isPossessive(at - 1)
}

function enforcementComplement(around: Surroundings, at: number, to: number): boolean {
  for (let token = at + 2; token < to; token++) if (isEnforcement(around.lower(token))) return true
  return false
}

/** Behind the possessive of a body or of a public title: "the prosecutor's Action Center". */
function isOwned(around: Surroundings, from: number): boolean {
  if (!around.isPossessive(from - 1)) return false
  const owner = from - 2
  return (
    around.spans.covering('agency-name', owner) !== undefined ||
    around.spans.covering('title', owner) !== undefined ||
    holders.has(around.lower(owner)) ||
    heads.has(around.lower(owner))
  )
}
