/** How far a body's name reaches to the left of its head. */

import { isForcePair } from './heads.js'
import type { Surroundings } from './surroundings.js'
import { holders } from './words.js'

const farthest = 12
const cities = new Set([
  'city',
  'town',
  'county',
  'district',
  'port',
  'state',
  'village',
  'township',
  'borough',
  'house',
  'province',
  'municipality',
])

/** First token of the name whose head begins at `head`; `head` itself where no modifier stands before it. */
export function extendLeft(around: Surroundings, head: number, sentenceFrom: number): number {
  const limit = Math.max(sentenceFrom, head - farthest)
  const headline = around.isHeadline(head)
  let from = head
  let unknown = 0
  for (let at = head - 1; at >= limit;) {
    const step = stepLeft(around, at, from, head, limit)
    if (step === undefined) break
    if (headline && isUnknown(around, step, from)) {
      unknown++
      if (unknown > 2 || around.isPlace(from) || around.isHeadlineWord(step)) break
    } else if (unknown > 0 && headline) break
    if (step === sentenceFrom && isOpener(around, step, from)) break
    from = step
    at = step - 1
  }
  return headline && unknown > 0 ? withoutLooseWords(around, from, head, sentenceFrom) : from
}

/** New first token of the name if the token at `at` belongs to it. */
function stepLeft(around: Surroundings, at: number, from: number, head: number, limit: number): number | undefined {
  const word = around.lower(at)
  const place = around.spans.covering('place', at)
  if (place !== undefined && place.to === at + 1 && place.from >= limit) {
    return around.isPossessive(from) ? undefined : place.from
  }
  if (around.isPossessive(at)) return at - 1 >= limit && holdsName(around, at, from, head) ? at - 1 : undefined
  if (around.isNameWord(at)) return isBoundaryName(around, at, head) ? undefined : at
  if (word === ')' || word === '+') return around.isNameWord(at) ? undefined : insideName(around, at, limit)
  if (word === '-' && around.isGlued(at) && around.isGlued(at + 1) && around.isNameWord(at - 1)) return at - 1
  if (word === 'and' && isParishCourt(around, from, head)) return parishesBefore(around, at, limit)
  if (word === 'and' || word === '&' || word === ',') return joinLeft(around, at, from, head, limit)
  if (word === 'of' && at - 1 >= limit && around.isNameWord(at - 1)) {
    const before = around.lower(at - 1)
    if (cities.has(before) || fieldsWithOf.has(`${before} of ${around.lower(at + 1)}`)) return at - 1
  }
  return undefined
}

/** Fields that hold "of" themselves. */
const fieldsWithOf = new Set([
  'proceeds of crime',
  'freedom of information',
  'rule of law',
  'quality of life',
  'cost of living',
  'weapons of mass',
  'standards of conduct',
  'code of conduct',
])

/** "LGBTQ+ Task Force", "AIM (Achieve Inspire Motivate) Drug Court". */
function insideName(around: Surroundings, at: number, limit: number): number | undefined {
  if (around.lower(at) === '+') return around.isGlued(at) && around.isNameWord(at - 1) ? at - 1 : undefined
  let open = at - 1
  while (open > limit && around.isNameWord(open)) open--
  return around.lower(open) === '(' && open < at - 1 && around.has(open - 1, 'all-caps') && open > limit
    ? open - 1
    : undefined
}

/** "Sheriff's Office", "People's Court": the possessive is part of the name; in "DA's Gang Unit" it is not. */
function holdsName(around: Surroundings, at: number, from: number, head: number): boolean {
  const holder = around.lower(at - 1)
  return holders.has(holder) && (from === head || collective.test(holder))
}

const collective = /^(?:people|women|children|veterans|workers|consumers|citizens)$/u

/** "Competition and Consumer Commission": both sides are fields, and no new name begins on the right. */
function joinLeft(around: Surroundings, at: number, from: number, head: number, limit: number): number | undefined {
  let left = at - 1
  if (around.lower(at) === 'and' && around.lower(left) === ',') left--
  // "District and Sessions Court": courts join their kinds too.
  const isOfCourt = around.lower(head) === 'court'
  const joins = (token: number): boolean => around.isField(token) || (isOfCourt && courtKinds.has(around.lower(token)))
  if (left < limit || !around.isNameWord(left) || around.isPlace(left) || !joins(left)) return undefined
  if (around.has(left, 'all-caps') && !around.isHeadline(left)) return undefined
  if (around.isPlace(from) || !joins(from)) return undefined
  if (around.isHead(left) && !around.isField(left)) return undefined
  if (around.lower(at) === ',' && !continuesList(around, from)) return undefined
  return left
}

const isParishCourt = (around: Surroundings, from: number, head: number): boolean =>
  around.lower(head) === 'court' && around.lower(head - 1) === 'parish' && from < head - 1

/** "Clarendon and Manchester Parish Court": one court sits for both. */
function parishesBefore(around: Surroundings, and: number, limit: number): number | undefined {
  const place = around.spans.covering('place', and - 1)
  if (place !== undefined && place.to === and && place.from >= limit) return place.from
  return and - 1 >= limit && around.isNameWord(and - 1) ? and - 1 : undefined
}

const courtKinds = new Set(['district', 'session', 'sessions', 'civil', 'criminal', 'family', 'juvenile', 'commercial', 'magistrates', 'administrative', 'labour', 'labor', 'land', 'children', 'youth', 'probate']) // prettier-ignore

/** A comma joins fields only where an "and" comes later in the name. */
function continuesList(around: Surroundings, from: number): boolean {
  for (let at = from; at < from + 6; at++) if (around.lower(at) === 'and' || around.lower(at) === '&') return true
  return false
}

function isBoundaryName(around: Surroundings, at: number, head: number): boolean {
  if (around.isStop(at)) return true
  const name = around.spans.covering('agency-name', at)
  // "Kano State Police Command", "National Police Commission": a list has it without its last noun.
  if (name !== undefined && name.to === head && name.to - name.from > 1 && furtherHeads.has(around.lower(head))) {
    return false
  }
  if (name !== undefined && name.to <= head)
    return !(around.isLevel(at) || around.isField(at)) || name.to - name.from > 1
  return isTitle(around.lower(at))
}

/** Heads that make another body of a body's name before them. */
const furtherHeads = new Set(['command', 'commission', 'bureau', 'district'])

const titleWords =
  /^(?:spokes(?:man|woman|person)|judges?|officers?|lawyers?|attorneys-general|ministers|chairman|chairwoman|chairperson|senators?|representatives?|sergeant|lieutenant|detective|inspectors|superintendents?|captain|agents?|directors|deputies|gov\.|rep\.|sen\.|prosecutors)$/u

/** Titles stand before a body but are no part of it, unless they hold it in the possessive. */
function isTitle(word: string): boolean {
  return titleWords.test(word) && !holders.has(word)
}

function isUnknown(around: Surroundings, step: number, from: number): boolean {
  for (let at = step; at < from; at++) {
    if (
      around.isNameWord(at) &&
      !(around.has(at, 'all-caps') && !around.has(from, 'all-caps')) &&
      !around.isNameVocabulary(at) &&
      !(isForcePair(around.lower(at)) && around.isHead(at + 1)) &&
      !around.isHolder(at) &&
      !around.isHead(at)
    )
      return true
  }
  return false
}

/** First word of a sentence: a name only if it is no common word that happens to stand there. */
function isOpener(around: Surroundings, step: number, from: number): boolean {
  return step + 1 === from && around.isStop(step)
}

/** In a headline an unknown word stays only where what stands before it shows that a name begins there. */
function withoutLooseWords(around: Surroundings, from: number, head: number, sentenceFrom: number): number {
  const before = around.lower(from - 1)
  if (
    from === sentenceFrom ||
    !around.has(from - 1, 'alphabetic') ||
    /^(?:in|at|by|from|of|for|with|to|on|the|and|against|before)$/u.test(before)
  )
    return from
  let first = from
  while (first < head && isUnknown(around, first, first + 1)) first++
  return around.isPossessive(first) ? head : first
}
