/**
 * The opening of a news report: "BEIJING, April 25 (Xinhua) --", "WASHINGTON (AP) —", "Bonn, 3 March 2021 -".
 *
 * Read by its shape alone, piece by piece from the beginning of a line: place, day and agency, of which two have to stand
 * there, or a place in capitals, and a dash, colon or agency that ends it. Whether the place exists is not asked.
 */

import type { Span } from '../facts.js'

/** What an opening says; offsets count from the beginning of the line. */
export interface Opening {
  readonly place: Span | null
  /** The wire service or newspaper that the report comes from; never a public body. */
  readonly source: Span | null
  /** The day, with its weekday and year where they are written. */
  readonly day: Span | null
  /** Behind the dash, where the report itself begins. */
  readonly end: number
}

/** Characters of an opening at most. */
export const longestOpening = 130
const longestPlace = 48

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?'
const yearBehind = '(?:,? ?(?:19|20)\\d{2})?\\b'
const dayShapes = new RegExp(
  [
    `${weekday}${month} \\d{1,2}(?:st|nd|rd|th)?${yearBehind}`,
    `${weekday}\\d{1,2}(?:st|nd|rd|th)?\\.?[ -]${month},?(?:[ -](?:19|20)\\d{2})?`,
    '(?:19|20)\\d{2}-\\d{2}-\\d{2}',
    '\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d{2}',
  ].join('|'),
  'iuy',
)
const placeWord =
  /(?:(?:\p{Lu}|d['’])[\p{L}.'’]{0,24}(?:[\u2010-]\p{L}[\p{L}.'’]{0,24}){0,4}|of|de|del|da|do|la|le|al|el|and|the|upon|on)(?=[ ,/:)([\-\u2013\u2014]|$)/uy
const calendarWord = new RegExp(`^(?:${month}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$`, 'iu')
const bracketed = /\(\s?([^()\d][^()]{1,39}?)\s?\)|\/([^/\d\s][^/]{0,26}[^/\s])\//uy
/** "(AFP, March 3, 2021)", "(March 3, 2021)", "(Wam, 3 March)". */
const sourceInside = /([^(),\d]{2,30}), ?/uy
const bareSource = /[A-Z]{2,6}(?= ?[\-\u2013\u2014:])/uy
const openBracket = /\s*\(?/uy
const wholeBracket = /\((?=[^()]{4,45}\))/uy
const closingBracket = /[\s,]{0,2}\)/uy
const strayBracket = /\)?[ ,.]{0,3}/uy
const dashBeforeSource = /[-\u2010-\u2015]{2}(?=\()/uy
const stop = /[.,]?\s/uy
const leadingSource = /\s*\(([^()\d]{2,30})\) ?[-\u2010-\u2015]{1,2} ?/uy
const inCountry = / \[\p{Lu}[\p{L} ]{2,20}\]/uy
const betweenPlaces = /, |\/ ?| /uy
const restOfBracket = /[^()\d]{2,40}(?=\))/uy
const dash = /[ ,.;]{0,3}(?:[-\u2010-\u2015]{1,3}|:)(?:\s|(?=[\p{Lu}"“(]))/uy
const blank = /[ ,.]{0,3}/uy
/** What newsrooms put in front of a report instead of a place. */
const labels =
  /^(?:breaking|update|updated|exclusive|watch|video|photos?|analysis|opinion|explainer|factbox|corrected|correction|note|live|just in|read|listen|question|answer|q|a|moderator|editor|source|contact|summary|background|on|in|at|by|from|since|after|date|published)\b/iu
/** Names of bodies and of persons with an article or a title stand before a bracket too. */
const notPlace =
  /^the (?!hague\b)|\b(?:council|commission|court|ministry|department|office|authority|agency|bureau|police|unit|board|service|minister|secretary|directorate|division)\b/iu

const smallA = 97
const smallZ = 122
/** Words in small letters that places hold, and months, which a careless hand may write so. */
const smallWords = new Set([
  'of', 'de', 'del', 'da', 'do', 'la', 'le', 'al', 'el', 'and', 'the', 'upon', 'on', 'd',
  'jan', 'january', 'feb', 'february', 'mar', 'march', 'apr', 'april', 'may', 'jun', 'june', 'jul', 'july', 'aug', 'august', 'sep', 'sept', 'september',
  'oct', 'october', 'nov', 'november', 'dec', 'december', 'mon', 'monday', 'tue', 'tues', 'tuesday', 'wed', 'wednes', 'wednesday', 'thu', 'thurs', 'thursday',
  'fri', 'friday', 'sat', 'satur', 'saturday', 'sun', 'sunday',
]) // prettier-ignore

/** Reads pieces one behind another; a piece that is not there leaves the place as it is. */
class Cursor {
  at = 0
  constructor(readonly line: string) {}

  take(shape: RegExp): RegExpExecArray | null {
    shape.lastIndex = this.at
    const found = shape.exec(this.line)
    if (found !== null) this.at += found[0].length
    return found
  }
}

/** The opening of a line, or null where the line begins otherwise. */
export function readOpening(line: string): Opening | null {
  if (beginsSentence(line)) return null
  const cursor = new Cursor(line.slice(0, longestOpening))
  let source = takeLeadingSource(cursor)
  cursor.take(openBracket)
  let day = takeDay(cursor)
  const place = takePlace(cursor)
  cursor.take(blank)
  if (cursor.take(wholeBracket) !== null) {
    source ??= takeInside(cursor)
    day ??= takeDay(cursor)
    if (cursor.take(closingBracket) === null) return null
    cursor.take(blank)
  }
  day ??= takeDay(cursor)
  cursor.take(strayBracket)
  const isDash = cursor.take(dashBeforeSource) !== null
  source ??= takeSource(cursor)
  // Behind a place alone, a bracket may hold the short name of a body.
  const ended = cursor.take(dash) !== null || (source !== null && day !== null && cursor.take(stop) !== null)
  if (!ended && !isDash) return null
  if (place !== null && isOther(line.slice(place.start, place.end))) return null
  const told = [place, source, day].filter((piece) => piece !== null).length
  const only = told === 1 && (day !== null || isInCapitals(line, place))
  return told >= 2 || only ? { place, source, day, end: cursor.at } : null
}

/** "The agency said": a small word behind plain ones, before any sign or figure that an opening ends with. */
function beginsSentence(line: string): boolean {
  for (let at = 0; ; at++) {
    const from = at
    while (isAsciiLetter(line.charCodeAt(at))) at++
    if (at === from || line[at] !== ' ') return false
    if (line.charCodeAt(from) >= smallA && !smallWords.has(line.slice(from, at))) return true
  }
}

function isAsciiLetter(code: number): boolean {
  return (code | 32) >= smallA && (code | 32) <= smallZ
}

function isOther(words: string): boolean {
  return labels.test(words) || notPlace.test(words)
}

/** "(ANSA) - ROME". */
function takeLeadingSource(cursor: Cursor): Span | null {
  const from = cursor.at
  const found = cursor.take(leadingSource)
  if (found === null) return null
  const start = from + found[0].indexOf(found[1]!)
  return { start, end: start + found[1]!.length }
}

function takeDay(cursor: Cursor): Span | null {
  const start = cursor.at
  const found = cursor.take(dayShapes)
  if (found === null) return null
  const end = cursor.at
  cursor.take(blank)
  return { start, end }
}

/** "KUALA LUMPUR", "HARRISBURG, Pa.", "LONDON/OSLO", "New Delhi [India]". */
function takePlace(cursor: Cursor): Span | null {
  const start = cursor.at
  let end = start
  while (cursor.at - start < longestPlace) {
    const word = cursor.take(placeWord)
    if (word === null) break
    if (calendarWord.test(word[0])) {
      cursor.at -= word[0].length
      break
    }
    end = cursor.at
    // Behind a full name a point ends the place; abbreviated states and initials keep theirs.
    if (cursor.take(inCountry) !== null) end = cursor.at
    if (cursor.take(betweenPlaces) === null) break
  }
  const text = cursor.line.slice(start, end)
  const stop = /\p{L}{5,24}\.$/u.test(text) ? 1 : 0
  if (text === '' || !/^\p{Lu}/u.test(text)) return null
  cursor.at = end
  return { start, end: end - stop }
}

/** Source in a bracket that goes on with a day. */
function takeInside(cursor: Cursor): Span | null {
  const start = cursor.at
  if (takesDay(cursor)) return null
  const found = cursor.take(sourceInside)
  if (found !== null && takesDay(cursor)) return { start, end: start + found[1]!.length }
  cursor.at = start
  const whole = cursor.take(restOfBracket)
  return whole === null ? null : { start, end: start + whole[0].trimEnd().length }
}

function takesDay({ at, line }: Cursor): boolean {
  dayShapes.lastIndex = at
  return dayShapes.test(line)
}

function takeSource(cursor: Cursor): Span | null {
  const from = cursor.at
  const found = cursor.take(bracketed) ?? cursor.take(bareSource)
  if (found === null) return null
  const name = found[1] ?? found[2] ?? found[0]
  const start = from + found[0].indexOf(name)
  return { start, end: start + name.length }
}

/** "MANILA –": a place alone, told from a name in a headline by its capitals. */
function isInCapitals(line: string, place: Span | null): boolean {
  if (place === null) return false
  const first = line.slice(place.start, place.end).split(',')[0]!
  return first.length >= 4 && first === first.toUpperCase()
}
