/** Bodies that newsrooms write in lower case: "finance ministry", "district attorney's office", "Indonesian navy". */

import { sentenceAt } from '../../document/document.js'
import type { AgencyType } from '../../facts.js'
import type { Candidate } from './candidate.js'
import type { CountryEvidence } from './country-evidence.js'
import { placeCountry } from './phrase-country.js'
import type { Surroundings } from './surroundings.js'
import { wordFlags } from './word-flags.js'

const ministries = new Set(`
  finance justice interior foreign defense defence health economy trade education environment culture energy transport agriculture labor labour
  communications industry commerce home law tourism affairs security
`.trim().split(/\s+/u)) // prettier-ignore
const ministryPairs = new Set([
  'foreign affairs',
  'home affairs',
  'internal affairs',
  'public security',
  'public health',
  'state security',
])
const forces = new Set(['navy', 'army', 'military'])
const forcePairs = new Set(['air force', 'coast guard', 'armed forces', 'marine corps'])
const courts = new Set(['supreme', 'constitutional'])
const courtsOfPlaces = new Set(['high', 'appeals', 'crimes'])
const offices = new Set(['office', 'department', 'dept'])

interface Read {
  readonly from: number
  readonly to: number
  readonly type: AgencyType | null
  readonly country?: string
}

export function scanLowerCase(around: Surroundings, evidence: CountryEvidence): Candidate[] {
  const bodies: Candidate[] = []
  const { words } = around
  for (let at = 0; at < words.length; at++) {
    if ((words[at]! & wordFlags.lowerCaseNoun) === 0 || around.isChrome(at)) continue
    const read = readAt(around, at)
    if (read === undefined) continue
    const { from, to, type } = read
    const country = placeCountry(around.spans, from, to, evidence) ?? read.country ?? null
    bodies.push({
      from,
      to,
      entries: [],
      type,
      country,
      acronym: false,
      unit: type === null,
      rule: 'agency/lower-case',
    })
  }
  return bodies
}

/** The body whose last noun, or whose "ministry" before "of", stands at `at`. */
function readAt(around: Surroundings, at: number): Read | undefined {
  const word = around.lower(at)
  const start = sentenceAt(around.document, at).from
  const before = at > start ? around.lower(at - 1) : ''
  if (word === 'ministry' && around.has(at, 'lower')) return ministry(around, at, before, start)
  if (word === 'department' && around.has(at, 'lower') && around.lower(at + 1) === 'of') return departmentOf(around, at)
  if (forces.has(word) && around.isPlace(at - 1) && at > start) return withPlace(around, at, at + 1, 'other')
  if (forcePairs.has(`${before} ${word}`) && around.isPlace(at - 2)) return withPlace(around, at - 1, at + 1, 'other')
  if (word === 'court' && around.has(at, 'lower')) return court(around, at, before, start)
  if (offices.has(word) && around.has(at, 'lower')) return holdersOffice(around, at, start)
  if ((word === 'government' || word === 'administration') && around.has(at, 'lower')) return cabinet(around, at, start)
  if ((word === 'council' || word === 'counsel') && around.has(at, 'lower')) return councilOf(around, at, before)
  return undefined
}

function ministry(around: Surroundings, at: number, before: string, start: number): Read | undefined {
  const pair = ministryPairs.has(`${around.lower(at - 2)} ${before}`)
  if (pair) return withPlace(around, at - 2, at + 1, 'ministry')
  if (ministries.has(before) && at > start) return withPlace(around, at - 1, at + 1, 'ministry')
  if (around.lower(at + 1) !== 'of') return undefined
  const first = around.lower(at + 2) === 'the' ? at + 3 : at + 2
  if (!ministries.has(around.lower(first)) && !(around.isField(first) && around.isNameWord(first))) return undefined
  const to = around.lower(first + 1) === 'affairs' || around.lower(first + 1) === 'security' ? first + 2 : first + 1
  return withPlace(around, at, to, 'ministry')
}

/** "department of Surveillance and Investigations": only its fields are written with capitals. */
function departmentOf(around: Surroundings, at: number): Read | undefined {
  const first = at + 2
  if (!around.isNameWord(first) || !around.isField(first) || around.isPlace(first)) return undefined
  let to = first + 1
  while (around.isNameWord(to) && around.isField(to)) to++
  if (around.lower(to) === 'and' && around.isNameWord(to + 1) && around.isField(to + 1)) to += 2
  return { from: at, to, type: null }
}

function court(around: Surroundings, at: number, before: string, start: number): Read | undefined {
  if (courts.has(before) && at - 1 >= start) return withPlace(around, at - 1, at + 1, 'court')
  if (lowerCourts.has(before) && at - 2 >= start) return namedCourt(around, at, start)
  if (!courtsOfPlaces.has(before)) return undefined
  const first = before === 'crimes' ? at - 2 : at - 1
  if (before === 'crimes' && around.lower(first) !== 'war') return undefined
  const owner = around.isPossessive(first - 1) ? first - 2 : first - 1
  return around.isPlace(owner) ? withPlace(around, first, at + 1, 'court') : undefined
}

const lowerCourts = new Set(['district', 'sessions', 'crown', 'circuit', 'superior'])

/** "Tis Hazari district court", "the Lahore sessions court": the kind of court is in lower case behind its place. */
function namedCourt(around: Surroundings, at: number, start: number): Read | undefined {
  let from = at - 1
  while (from > start && from > at - 5 && isPartOfName(around, from - 1) && around.isNameWord(from - 1)) from--
  if (from === at - 1 || around.isField(at - 2) || around.isLevel(at - 2) || around.isUnitedStates(at - 2))
    return undefined
  const place = around.spans.covering('place', at - 2)
  if (place?.value.entries.every(({ level }) => level === 'country') === true) return undefined
  return { from, to: at + 1, type: 'court' }
}

const holderPairs = new Set(['district attorney', 'attorney general', 'public prosecutor', 'prosecutor general', "u.s. attorney", 'us attorney', 'state attorney', 'county attorney', 'city attorney', 'public defender', 'county prosecutor', 'federal prosecutor', 'federal prosecutors', 'public prosecutors', 'state prosecutor', 'state prosecutors', 'solicitor general', 'inspector general', 'county sheriff']) // prettier-ignore

/** "Manhattan district attorney's office", "Polk County sheriff's department". */
function holdersOffice(around: Surroundings, at: number, start: number): Read | undefined {
  if (!around.isPossessive(at - 1)) return undefined
  const holder = around.lower(at - 2)
  const pair = holderPairs.has(`${around.lower(at - 3)} ${holder}`)
  if (!pair && !/^(?:sheriff|prosecutors?|das?)$/u.test(holder)) return undefined
  if (holder !== 'sheriff' && around.lower(at) !== 'office') return undefined
  let from = pair ? at - 3 : at - 2
  const bare = from
  while (from > start && from > at - 9 && isPartOfName(around, from - 1)) from--
  if (!pair && from === bare && holder !== 'sheriff') return undefined
  const type =
    holder === 'sheriff'
      ? 'police'
      : holder === 'defender'
        ? 'other'
        : holder === 'general' && around.lower(at - 3) === 'inspector'
          ? 'police'
          : 'prosecution'
  const us = /^(?:district|u\.s\.|us)$/u.test(around.lower(at - 3)) || (holder === 'sheriff' && from < bare)
  return { from, to: at + 1, type, ...(us ? { country: 'US' } : {}) }
}

function isPartOfName(around: Surroundings, at: number): boolean {
  return (
    around.isPlace(at) ||
    (around.isNameWord(at) && !around.isStop(at)) ||
    /^(?:county|parish|city)$/u.test(around.lower(at))
  )
}

const noCabinet =
  /^(?:federal|state|national|local|central|provincial|regional|city|county|municipal|union|world|military|civil|coalition|interim|transitional|unity|labour|labor|conservative|republican|democratic|democrat|tory|communist|islamist|socialist|eu|un|food|drug|business|public|new|old|big|western|northern|southern|eastern|french|us|u\.s\.|uk|u\.k\.)$/u

/** "the Monti government", "the Trump administration": cabinets are named after persons. */
function cabinet(around: Surroundings, at: number, start: number): Read | undefined {
  const name = at - 1
  if (name < start || !around.has(name, 'capitalized') || around.has(name, 'all-caps') || around.isHeadline(at))
    return undefined
  if (noCabinet.test(around.lower(name)) || around.isStop(name) || around.isField(name) || around.isPlace(name))
    return undefined
  if (around.lower(name - 1) !== 'the' && !/^(?:former|first|second)$/u.test(around.lower(name - 1))) return undefined
  return { from: name, to: at + 1, type: 'ministry' }
}

/** "regional council of Lombardy". */
function councilOf(around: Surroundings, at: number, before: string): Read | undefined {
  if (!/^(?:regional|provincial|municipal)$/u.test(before) || around.lower(at + 1) !== 'of') return undefined
  const place = around.spans.startingAt('place', at + 2)
  const to = place?.to ?? (around.isNameWord(at + 2) ? at + 3 : at)
  return to > at ? { from: at - 1, to, type: 'legislature' } : undefined
}

/** The name with a place directly before it: "Greek finance ministry". */
function withPlace(around: Surroundings, from: number, to: number, type: AgencyType): Read {
  const place = around.spans.covering('place', from - 1)
  return { from: place?.to === from ? place.from : from, to, type }
}
