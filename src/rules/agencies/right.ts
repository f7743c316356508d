/** Complements behind a head: "of Justice", "of Trade, Industry and Energy", "for the Southern District of New York". */

import { commonNames } from './common-names.js'
import { heads, isForcePair } from './heads.js'
import type { Surroundings } from './surroundings.js'

const links = new Set(['of', 'for', 'on', 'against', 'to'])
const farthest = 18
const noPerson = new Set(['office', 'department', 'bureau', 'directorate', 'chambers', 'commission'])
/** Bodies that are on whatever they deal with: "Standing Committee on Access to Information". */
const committees = new Set(['committee', 'subcommittee'])
const calendar =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/u

/** Token behind the name that begins with the head ending at `to`. */
export function extendRight(around: Surroundings, head: number, to: number, sentenceTo: number): number {
  const limit = Math.min(sentenceTo, to + farthest)
  let end = to
  for (let links = 0; links < 4; links++) {
    const next = complement(around, head, end, limit, links)
    if (next === end) break
    end = next
  }
  end = courtSeat(around, head, courtDivision(around, head, end, limit), limit)
  return officeDistrict(around, head, numbered(around, head, end, limit), limit)
}

/** End of the complement that begins at `at`, or `at` if none does. */
function complement(around: Surroundings, head: number, at: number, limit: number, depth: number): number {
  const link = around.lower(at)
  if (!links.has(link)) return at
  const article = around.lower(at + 1) === 'the'
  const first = article ? at + 2 : at + 1
  if (first >= limit || !around.isNameWord(first)) return at
  const headWord = around.lower(head)
  if (calendar.test(around.lower(first))) return at
  if (link === 'of' && headWord === 'board' && /^(?:directors|trustees|governors|regents)$/u.test(around.lower(first)))
    return at
  if (article && startsWithHead(around, first, limit)) return at
  if (article && heads.get(headWord)?.unit === true && isAcronym(around, first)) return at
  const holder = link === 'of' && depth === 0 && noPerson.has(headWord) && holderAt(around, first, limit) > first
  const listed = isListedBody(around, first)
  if (!holder && listed && headWord !== 'ministry') return at
  if (
    link !== 'of' &&
    !(link === 'on' && committees.has(headWord)) &&
    !around.isField(first) &&
    !around.isLevel(first) &&
    !isPurpose(around.lower(first)) &&
    !isDistrict(around, first, limit)
  )
    return at
  if (link === 'for' && around.isPlace(first) && !isDistrict(around, first, limit)) return at
  // "Ministry of National Guard": a ministry is of what it has charge of, never part of another body.
  const end = holder
    ? holderAt(around, first, limit)
    : listed
      ? around.spans.startingAt('agency-name', first)!.to
      : nameRun(around, first, limit)
  return end === first ? at : listEnd(around, end, limit)
}

/** "Rivers State Command of the NSCDC": the whole by its initials, which no list may have. */
function isAcronym(around: Surroundings, at: number): boolean {
  return around.has(at, 'all-caps') && around.lower(at).length > 2 && !around.isPlace(at) && !around.isHeadline(at)
}

const isPurpose = (word: string): boolean =>
  /^(?:prevention|protection|suppression|combating|combatting|fighting|combat|counter|prevent|prosecution|cooperation|priority|harmonization|harmonisation|coordination)$/u.test(
    word,
  )

/** "Eastern District of Wisconsin", "Federal Circuit". */
function isDistrict(around: Surroundings, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 5) && around.isNameWord(at); at++) {
    if (/^(?:district|districts|circuit|division|region|county|parish)$/u.test(around.lower(at))) return true
  }
  return false
}

/** End of a title that names an office: "Director", "Attorney General", "Prime Minister". */
function holderAt(around: Surroundings, from: number, limit: number): number {
  let last = from
  for (let at = from; at < Math.min(limit, from + 6); at++) {
    if (isJoint(around, at)) continue
    if (!around.isNameWord(at)) break
    if (around.spans.startingAt('agency-name', at) !== undefined && at > from && around.has(at, 'all-caps')) break
    // "Department of Human Rights Commissioner Ann Roe": the title behind the field is a person's.
    if (at > from && around.isField(at - 1) && around.isHolder(at) && isPersonBehind(around, at + 1)) break
    if (around.isHolder(at) || /^(?:whistleblower|ombudsman|trustee|representative)$/u.test(around.lower(at)))
      last = at + 1
    else if (
      !around.isNameVocabulary(at) &&
      !/^(?:prime|deputy|vice|special|lieutenant|principal)$/u.test(around.lower(at))
    )
      break
  }
  return around.isPossessive(last) ? from : last
}

function isPersonBehind(around: Surroundings, at: number): boolean {
  return around.isNameWord(at) && !around.isNameVocabulary(at) && !around.isHolder(at) && !around.isStop(at)
}

/** The hyphen of "Auditor-General". */
function isJoint(around: Surroundings, at: number): boolean {
  return around.lower(at) === '-' && around.isGlued(at) && around.isGlued(at + 1) && around.isNameWord(at + 1)
}

/** What follows is a body of its own: "Fraud Section of the DOJ". */
function isListedBody(around: Surroundings, first: number): boolean {
  const name = around.spans.startingAt('agency-name', first)
  if (name === undefined || around.isHeadline(first)) return false
  return name.to - name.from > 1 || around.has(first, 'all-caps') || isOwnName(around, first)
}

/** "Europol", "Indecopi": one word that is no common one. */
function isOwnName(around: Surroundings, token: number): boolean {
  return !around.isNameVocabulary(token) && !around.isHead(token) && !commonNames.has(around.document.forms[token]!)
}

/** "Criminal Division of the Seoul Prosecutors' Office", "Zonal Command of the Commission". */
function startsWithHead(around: Surroundings, first: number, limit: number): boolean {
  if (around.isHead(first) && !around.isNameWord(first + 1)) return around.lower(first) !== 'district'
  for (let at = first; at < Math.min(limit, first + 7); at++) {
    if (!around.isNameWord(at) && !around.isPossessive(at)) return false
    if (at > first && around.isHead(at) && !around.isPlace(at) && !isDistrict(around, at, at + 1)) return true
  }
  return false
}

/** End of a run of words that a complement can hold. */
function nameRun(around: Surroundings, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const place = around.spans.startingAt('place', at)
    if (place !== undefined && place.to <= limit) {
      if (at > from && !around.isNameWord(at - 1) && around.lower(at - 1) !== '-') return at
      at = place.to
    } else if (around.isNameWord(at) && fits(around, at, from)) at++
    else if (isJoint(around, at) && at > from) at++
    else if (
      around.isPossessive(at) &&
      around.isNameWord(at + 1) &&
      /^(?:women|children|people|consumers?|veterans|workers)$/u.test(around.lower(at - 1))
    )
      at++
    else break
  }
  return at
}

function fits(around: Surroundings, at: number, from: number): boolean {
  if (around.isStop(at)) return false
  // "Ministry of Public Service"
  if (at > from && isServiceOf(around.lower(at - 1), around.lower(at))) return true
  if (around.isField(at) || around.isLevel(at))
    return !(at > from && heads.get(around.lower(at))?.unit === true && !isDistrict(around, at, at + 1))
  if (around.isHeadline(at)) return at === from && !around.isHeadlineWord(at)
  if (at === from) return true
  const name = around.spans.covering('agency-name', at)
  if (name?.from === at) return false
  return (
    isDistrict(around, at, at + 1) ||
    (around.isPlace(at - 1) === false && !isTitleWord(around.lower(at)) && !around.isHead(at))
  )
}

const isServiceOf = (before: string, word: string): boolean =>
  /^(?:public|civil|foreign|national|social)$/u.test(before) && /^(?:service|services|administration)$/u.test(word)

const isTitleWord = (word: string): boolean =>
  /^(?:spokes(?:man|woman|person)|judges?|justices?|officers?|director|commissioner|secretary|minister|chief|chair(?:man|woman|person)?|president|inspector|agents?|(?:sgt|lt|capt|det|cpl|maj|col|gen|insp|supt|dep|ofc|tpr)\.?|trooper|sergeant|lieutenant|captain|major|colonel|corporal|detective|superintendent|prosecutors?|attorneys?|deputy|senior|undersecretary|officials?|act|press|website|building|headquarters|report|release|v\.?)$/u.test(
    word,
  )

/** ", Industry and Energy": items of fields up to an "and"; or one more item behind an "and". */
function listEnd(around: Surroundings, end: number, limit: number): number {
  // "Bureau of Investigation of Finland and the Tax Police": a place ends the name.
  if (around.isPlace(end - 1)) return end
  let at = end
  for (let items = 0; items < 6 && at < limit; items++) {
    const comma = around.lower(at) === ','
    const and = comma ? at + 1 : at
    if (around.lower(and) === 'and' || around.lower(and) === '&') return fieldRun(around, and + 1, limit) ?? end
    if (!comma) return items === 0 ? end : end
    const item = fieldRun(around, at + 1, limit)
    if (item === undefined) return end
    at = item
  }
  return end
}

/** End of a run that holds a field and begins no body of its own. */
function fieldRun(around: Surroundings, from: number, limit: number): number | undefined {
  const first = around.lower(from) === 'the' ? from + 1 : from
  if (!around.isNameWord(first) || around.isStop(first) || around.isPlace(first)) return undefined
  if (around.spans.startingAt('agency-name', first) !== undefined) return undefined
  if (around.isHead(first) && links.has(around.lower(first + 1))) return undefined
  let known = false
  let at = first
  while (at < limit && at < first + 5) {
    const glue = around.lower(at) === '-' && around.isGlued(at) && around.isNameWord(at + 1)
    if (around.isNameWord(at) && fits(around, at, first)) {
      if (around.isPlace(at)) return undefined
      known ||= around.isField(at)
      if (at > first && heads.get(around.lower(at)) !== undefined && !around.isField(at)) return undefined
    } else if (!glue) break
    at++
  }
  if (!known) return undefined
  if (around.isPossessive(at) || (around.isNameWord(at) && around.isHead(at))) return undefined
  // "... and the Health Care Fraud Task Force": a body of its own.
  if (around.isHead(at + 1) && isForcePair(around.lower(at))) return undefined
  if (around.lower(at) === 'of' && around.isNameWord(at + 1) && !around.isPlace(at + 1) && around.isField(at + 1))
    return nameRun(around, at + 1, limit)
  return at
}

/** "U.S. Attorney's Office, Northern District of Ohio": the place that the office serves. */
function officeDistrict(around: Surroundings, head: number, end: number, limit: number): number {
  if (around.lower(head) !== 'office' || around.lower(end) !== ',' || !around.isPossessive(head - 1)) return end
  let at = end + 1
  if (/^(?:northern|southern|eastern|western|central|middle)$/u.test(around.lower(at))) at++
  if (around.lower(at) !== 'district' || around.lower(at + 1) !== 'of') return end
  const place = around.spans.startingAt('place', at + 2)
  return place !== undefined && place.to <= limit ? place.to : end
}

/** "Zonal Directorate 1", "Federal Oral Court 4", "Accountability Court-III": a short number that nothing counted follows. */
function numbered(around: Surroundings, head: number, end: number, limit: number): number {
  if (end !== head + 1 || end >= limit || !numberedHeads.has(around.lower(head))) return end
  if (around.lower(end) === '-' && around.isGlued(end) && around.isGlued(end + 1)) {
    return end + 1 < limit && shortNumber.test(around.lower(end + 1)) ? end + 2 : end
  }
  if (!/^\d{1,2}$/u.test(around.lower(end)) || around.isGlued(end + 1)) return end
  return end + 1 === limit ||
    !around.has(end + 1, 'alphabetic') ||
    /^(?:of|in|at|on|and|said|has|is|was|will|had|read|ruled|found|convicted|sentenced|acquitted|ordered)$/u.test(
      around.lower(end + 1),
    )
    ? end + 1
    : end
}

const numberedHeads = new Set(['directorate', 'division', 'zone', 'chamber', 'branch', 'court'])
const shortNumber = /^(?:\d{1,2}|[ivx]{1,5})$/u

const seats = new Set(['at', 'in'])

/** "High Court at Auckland", "Administrative Court in Turku": courts that are told apart by their seat. */
function courtSeat(around: Surroundings, head: number, end: number, limit: number): number {
  if (around.lower(head) !== 'court' || end !== head + 1 || !seats.has(around.lower(end))) return end
  const kind = around.lower(head - 1)
  if (around.lower(end) === 'in' ? kind !== 'administrative' : !/^(?:high|district|crown|county)$/u.test(kind))
    return end
  const place = around.spans.startingAt('place', end + 1)
  return place !== undefined && place.to <= limit ? place.to : end
}

/** "Court of Appeal, Lagos Division". */
function courtDivision(around: Surroundings, head: number, end: number, limit: number): number {
  if (!/^(?:court|tribunal)$/u.test(around.lower(head)) || around.lower(end) !== ',') return end
  const place = around.spans.startingAt('place', end + 1)
  let at = place?.to ?? (around.isNameWord(end + 1) ? end + 2 : end)
  if (at === end) return end
  if (around.lower(at) === 'judicial') at++
  return at < limit && around.lower(at) === 'division' && around.isNameWord(at) ? at + 1 : end
}
