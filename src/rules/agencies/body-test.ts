/** Whether a head noun and its modifiers name a public body, and not a company's department or a building. */

import { commonNames } from './common-names.js'
import { heads, isForcePair, type Head } from './heads.js'
import type { Surroundings } from './surroundings.js'
import { blockers, enforcement, holders } from './words.js'

/** A name under test: its first token, its head, the token behind its complements. */
export interface NameReading {
  readonly from: number
  readonly at: number
  readonly to: number
  readonly head: Head
}

/** What the modifiers of a name tell. */
interface Modifiers {
  readonly place: boolean
  readonly field: boolean
  readonly level: boolean
  readonly enforces: boolean
  /** "Attorney's", "Prosecutor's": an office-holder's body. */
  readonly holder: boolean
  readonly blocked: boolean
}

const isEnforcement = (word: string): boolean =>
  enforcement.has(word) || /^(?:anti(?:-|$)|prosecut|investigat|cyber|forensic)/u.test(word)

/** Heads that a place alone makes a public body of: "Dublin Council". */
const civic = new Set(['council', 'assembly', 'treasury', 'legislature', 'ombudsman', 'patrol', 'guard', 'marshals', 'navy', 'army', 'municipality', 'registry']) // prettier-ignore
/** Parts of courts: "Appeals Chamber", not "Chamber of Commerce". */
const chambers = new Set([
  'appeals',
  'appellate',
  'trial',
  'pre-trial',
  'grand',
  'criminal',
  'civil',
  'constitutional',
  'cassation',
])
const prisons = new Set(['centre', 'center', 'facility'])
const ofCountries = new Set(['judiciary', 'congress', 'cabinet'])
const inBuildings = new Set(['centre', 'center', 'facility'])
/** A place says too little of these: "London Office" may be anyone's. */
const ofAnyone = /^(?:office|offices|agency|service|services|team|department|board|committee)$/u

export function isBody(around: Surroundings, reading: NameReading): boolean {
  const { from, at, to, head } = reading
  const word = around.lower(at)
  const complement = to > at + 1
  const seen = readModifiers(around, reading)
  if (word === 'force' && !isForcePair(around.lower(at - 1))) return false
  if (word === 'court' || word === 'courts') return isCourt(around, reading, seen)
  if (word === 'chamber') return to === at + 1 && from < at && chambers.has(around.lower(at - 1))
  if (prisons.has(word) && around.lower(at - 1) === 'correctional') return from < at - 1
  if (word === 'prison' || word === 'jail') return from < at && !isOnlyLevels(around, from, at)
  if (word === 'parliament') return !complement || !seen.blocked
  if (word === 'customs' || word === 'senate') return seen.place || seen.level || complement
  if (ofCountries.has(word)) return seen.place && !complement
  if (head.sphere === 'body') return from < at || complement
  if (seen.blocked) return false
  if (word === 'corporation') return around.lower(at - 1) === 'municipal' && from < at - 1
  if (word === 'network' || word === 'establishment' || word === 'headquarters') {
    return seen.enforces && (seen.place || seen.level || at - from > 1)
  }
  if (word === 'laboratory')
    return /^forensics?$/u.test(around.lower(from)) || (seen.field && (seen.place || seen.level))
  if (word === 'district') return /^(?:schools?|police)$/u.test(around.lower(at - 1)) && from < at - 1
  if (complement) return from < at || !head.unit || enforces(around, at + 2, to)
  if (seen.holder || (from < at && isOwned(around, from))) return true
  if (head.unit) return isUnit(around, reading, seen)
  if (isFieldOffice(around, at)) return seen.place
  if (word === 'ombudsman' && seen.field && at - from > 1 && isNamedBefore(around, at)) return true
  if (civic.has(word)) return seen.place || (seen.field && seen.level) || isLocalCouncil(around, from, at)
  if (seen.field && (word === 'service' || word === 'services')) {
    return seen.place || seen.level || seen.enforces || at - from > 1
  }
  if (seen.field) return at - from > 1 || !everyoneHas.test(around.lower(from))
  return seen.place && (seen.level || !ofAnyone.test(word))
}

function readModifiers(around: Surroundings, { from, at, head }: NameReading): Modifiers {
  const seen = { place: false, field: false, level: false, enforces: false, holder: false, blocked: false }
  for (let token = from; token < at; token++) {
    const lower = around.lower(token)
    const place = around.isPlace(token)
    seen.place ||= place
    seen.field ||= around.isField(token)
    seen.level ||= around.isLevel(token)
    seen.enforces ||= isEnforcement(lower)
    seen.holder ||= around.isPossessive(token) || (holders.has(lower) && officeHolder.test(lower))
    seen.blocked ||= head.sphere === 'shared' && blockers.has(lower) && !place && !isOfTax(around, token)
  }
  return seen
}

/** "Sales Tax Department": no department of sales. */
const isOfTax = (around: Surroundings, token: number): boolean => around.lower(token + 1) === 'tax'

/** "the Telecommunications Industry Ombudsman (TIO)": a body by its acronym, not a person's title. */
function isNamedBefore(around: Surroundings, at: number): boolean {
  return around.lower(at + 1) === '(' && around.has(at + 2, 'all-caps')
}

const officeHolder = /^(?:attorney|prosecutors?|defender|sheriff|das?)$/u

function isUnit(around: Surroundings, { from, at, to }: NameReading, seen: Modifiers): boolean {
  const word = around.lower(at)
  const owned = from < at && isOwned(around, from)
  if (word === 'center' && around.lower(at - 1) === 'justice') return from < at - 1
  if (inBuildings.has(word))
    return owned || (seen.field && seen.enforces && (seen.place || seen.level || at - from > 2))
  if (word === 'force' && around.lower(at - 1) === 'task') return from < at - 1
  if (/^\d/u.test(around.lower(from)) && from < at - 1) return true
  if (word === 'command' && seen.place && (seen.level || around.lower(at - 1) === 'police')) return true
  if (word === 'detachment') return from < at
  if (from < at && isPartOfBody(around, to)) return true
  return owned || (seen.enforces && (seen.field || seen.place))
}

/** "Intellectual Property Branch of the Taipei District Prosecutors Office", "Peel Detachment of the OPP". */
function isPartOfBody(around: Surroundings, to: number): boolean {
  if (around.lower(to) !== 'of') return false
  const first = around.lower(to + 1) === 'the' ? to + 2 : to + 1
  const name = around.spans.startingAt('agency-name', first)
  if (name !== undefined && !commonNames.has(around.document.forms[first]!)) return true
  for (let at = first + 1; at < first + longestOwner; at++) {
    if (around.isHead(at) && heads.get(around.lower(at))?.sphere === 'body') return true
    if (/^(?:office|ministry|department|agency|directorate)$/u.test(around.lower(at)) && around.isNameWord(at))
      return true
    if (!around.isNameWord(at) && !around.isPossessive(at)) return false
  }
  return false
}

/** Tokens of the name of a whole behind that of its part. */
const longestOwner = 7

/** "8th Street Court" in an address is no court; "Galway Court", "High Court" and "Coroner's Court" are. */
function isCourt(around: Surroundings, { from, at, to }: NameReading, seen: Modifiers): boolean {
  if (/^\d/u.test(around.lower(from - 1)) && !seen.level) return false
  // "Court 5" is no name by itself.
  if (from === at && !around.has(at + 1, 'alphabetic')) return false
  if (seen.place || seen.level || seen.field || to > at + 1) return true
  if (from === at) return false
  return around.isPossessive(at - 1) || around.lower(at - 1) === 'commissioners' || isAcronym(around, at - 1)
}

/** "AIM Court": courts of programmes are called by acronyms; not in a line of capitals. */
function isAcronym(around: Surroundings, token: number): boolean {
  return around.has(token, 'all-caps') && !around.has(token + 1, 'all-caps')
}

/** "State Prison", "County Jail": no name. */
function isOnlyLevels(around: Surroundings, from: number, at: number): boolean {
  for (let token = from; token < at; token++) if (!around.isLevel(token) || around.isPlace(token)) return false
  return true
}

/** "City Council", "County Council". */
function isLocalCouncil(around: Surroundings, from: number, at: number): boolean {
  return (
    around.lower(at) === 'council' &&
    /^(?:city|county|town|borough|district|municipal|regional|state|legislative|privy|judicial)$/u.test(
      around.lower(at - 1),
    ) &&
    from < at
  )
}

/** Fields of departments that every company has: "Legal Department". */
const everyoneHas =
  /^(?:legal|audit|business|media|marketing|communications?|technology|compensation|safety|product|investor|investment|benefits|ethics|compliance|operations|it|management|technical|service|community|sports?|accounting|personnel|travel|loan|sales|public)$/u

function enforces(around: Surroundings, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (isEnforcement(around.lower(token))) return true
  return false
}

export const isFieldOffice = (around: Surroundings, at: number): boolean =>
  around.lower(at) === 'office' && /^(?:field|division|zonal|regional|resident)$/u.test(around.lower(at - 1))

/** Behind the possessive of a body or of a public title: "the prosecutor's Action Center". */
function isOwned(around: Surroundings, from: number): boolean {
  if (possessivePronouns.has(around.lower(from - 1))) return followsBody(around, from - 1)
  if (!around.isPossessive(from - 1)) return false
  // "the World Customs Organization (WCO)'s Training Center"
  const owner = around.lower(from - 2) === ')' ? from - 3 : from - 2
  return around.isListed(owner) || around.isHolder(owner) || around.isHead(owner)
}

const possessivePronouns = new Set(['its', 'whose'])

/** "The Commerce Commission took the case. Its Fair Trading Branch": the last name before the pronoun is a body's. */
function followsBody(around: Surroundings, pronoun: number): boolean {
  const { sentenceOf } = around.document
  const sentence = sentenceOf[pronoun]!
  const own = sentenceOf[pronoun - 1] === sentence ? sentence : sentence - 1
  for (let at = pronoun - 1; at >= Math.max(0, pronoun - ownerReach) && sentenceOf[at] === own; at--) {
    if (around.isListed(at) || (around.isHead(at) && around.isNameWord(at))) return true
    if (around.isNameWord(at) && !around.isPlace(at) && !around.isStop(at)) return false
  }
  return false
}

/** Tokens before "its" in which the whole may stand. */
const ownerReach = 40
