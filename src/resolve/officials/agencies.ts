/**
 * The agency of an official: the one that the phrase names, else the one that the office itself points to.
 *
 * Whoever heads or speaks for a body without its name means the body of the sentence or of the article. A judge, a
 * prosecutor, a minister, a lawmaker or an officer belongs to a body of one type only, and to none where the article
 * names none that fits: a link to another body of the type would be wrong.
 */

import { sentenceAt } from '../../document/document.js'
import type { AgencyDraft, Draft } from '../drafts.js'
import type { OfficialGroup } from './groups.js'
import {
  antecedent,
  earlierInSentence,
  firstBehind,
  firstInSentence,
  inSentence,
  inSentenceBefore,
  lastBefore,
  mainAgency,
  mostBefore,
  nearest,
  reportsSentence,
  isUnion,
  subjectBefore,
} from './nearby.js'
import { hasField, isChamberOf, isOfficeOf, isTownHall, officeOf, prosecutes, sitsIn, type Office } from './offices.js'
import { forceOf } from './forces.js'
import { namesakeOf } from './namesakes.js'
import { agencyStartingAt } from './people.js'
import { agencyBehind, headedBody } from './relative.js'

/** For each sentence the agencies that phrases about officials name: they are the bodies of those officials only. */
export type Claimed = ReadonlyMap<number, readonly AgencyDraft[]>

export function claimedBodies(draft: Draft): Claimed {
  const claimed = new Map<number, AgencyDraft[]>()
  for (const { value } of draft.spans.all('official')) {
    const agency = value.agency === null ? null : agencyStartingAt(draft, value.agency.from)
    if (agency === null) continue
    const sentence = draft.document.sentenceOf[value.agency!.from]!
    const list = claimed.get(sentence)
    if (list === undefined) claimed.set(sentence, [agency])
    else list.push(agency)
  }
  return claimed
}

export function linkAgency(draft: Draft, group: OfficialGroup, claimed: Claimed): AgencyDraft | null {
  const { title, readings } = group
  const reading = readings.find((each) => each.title === title) ?? readings[0]!
  const { from, body, elsewhere } = reading
  const headed = headedBody(draft, reading, (token, noun) => commonBody(draft, token, noun))
  if (headed !== null) return headed
  if (group.agency !== null) return group.agency
  if (body !== null) {
    const meant = body === 'its' ? antecedent(draft, from, mayBeLedBy(title)) : commonBody(draft, from, body)
    if (meant !== null) return meant
  }
  const office = title === null ? 'any' : officeIn(draft, title)
  const namesake = title === null || office === 'minister' ? undefined : namesakeOf(title)
  if (namesake !== undefined) {
    // "Information and Privacy Commissioner of Alberta": only a body of that place.
    const place = elsewhere ? title!.split(' ').at(-1)! : ''
    const isNamed = (agency: AgencyDraft): boolean =>
      namesake.test(agency.name) && (isUnion(agency) || agency.name.includes(place))
    const named = nearest(draft, from, isNamed)
    if (named !== null) return named
  }
  if (title === null || office === 'any') {
    if (elsewhere) return null
    const taken = claimed.get(draft.document.sentenceOf[from]!)
    const mayBe = mayBeLedBy(title)
    const free = (agency: AgencyDraft): boolean => taken?.includes(agency) !== true && mayBe(agency)
    const here = reportsSentence(draft.document, from)
      ? firstInSentence(draft, from, free)
      : earlierInSentence(draft, from, free)
    return here ?? subjectBefore(draft, from, mayBe) ?? mainAgency(draft, mayBe)
  }
  switch (office) {
    case 'none':
      return /(?:attorney|solicitor)[- ]general$/iu.test(title) ? lawOfficeOf(draft, from, title) : null
    case 'mayor':
      return townHallOf(draft, from)
    case 'head':
      return headOf(draft, reading, title)
    case 'minister':
      return elsewhere ? inSentence(draft, from, isMinistryOf(title)) : nearest(draft, from, isMinistryOf(title))
    case 'judge':
      return courtOf(draft, from, title, elsewhere)
    case 'attorney':
      return nearest(draft, from, ({ type, name }) => type === 'prosecution' && isOfficeOf(title, name))
    case 'prosecutor':
      return elsewhere ? null : prosecutionOf(draft, from, title)
    case 'lawmaker':
      return chamberOf(draft, from, title)
    case 'police':
      return forceOf(draft, reading, title, claimed)
  }
}

/** A "deputy" is a lawmaker only where the article names a chamber of deputies, an assembly or a parliament. */
function officeIn({ agencies }: Draft, title: string): Office {
  const office = officeOf(title)
  const sits = ({ type, name }: AgencyDraft): boolean => type === 'legislature' && isChamberOf(title, name)
  return office === 'lawmaker' && /deputy$/iu.test(title) && !agencies.some(sits) ? 'any' : office
}

/** Offices that courts have beside judges. */
const ofCourts = /registrar|clerk|president|spokes|administrator|\bcourt|judicial|secretary[- ]general/iu

/** A court has heads and speakers of other titles than other bodies. */
const mayBeLedBy =
  (title: string | null) =>
  ({ type }: AgencyDraft): boolean =>
    type !== 'court' || ofCourts.test(title ?? '')

const isMinistryOf =
  (title: string) =>
  ({ type, name }: AgencyDraft): boolean =>
    type === 'ministry' && hasField(title, name)

/** "the bureau's chief": the agency last named with that noun; "the agency's chief": the one last named. */
function commonBody(draft: Draft, token: number, noun: string): AgencyDraft | null {
  const { lowers } = draft.document
  const named = lastBefore(draft, token, (_, from, to) => {
    for (let at = from; at < to; at++) if (lowers[at] === noun) return true
    return false
  })
  if (named !== null || !anyBody.has(noun)) return named
  const part = noun === 'unit' ? lastBefore(draft, token, ({ parent }) => parent !== null) : null
  if (part !== null) return part
  return lastBefore(draft, token, ({ type }) => type !== 'court' && type !== 'legislature')
}

/** Nouns for bodies whose names have another one. */
const anyBody = new Set(['agency', 'body', 'watchdog', 'regulator', 'unit', 'force', 'authority'])

/** "President Roe" heads a state, unless a court publishes the article; "the deputy governor" heads a bank. */
function headOf(
  draft: Draft,
  { from, doubtful }: { readonly from: number; readonly doubtful: boolean },
  title: string,
): AgencyDraft | null {
  const main = mainAgency(draft)
  if (/\bpresident$/iu.test(title) && /^vice/iu.test(title) && isUnion(main)) return main
  if (/\bPresident$/u.test(title)) return main?.type === 'court' ? main : null
  return doubtful ? (earlierInSentence(draft, from, () => true) ?? main) : null
}

/**
 * The one office of an attorney general in the article; else a prosecution service in the sentence, which is what the
 * title stands for where there is no such office.
 */
function lawOfficeOf(draft: Draft, token: number, title: string): AgencyDraft | null {
  if (/\b(?:assistant|associate) attorney general$/iu.test(title)) {
    const department = nearest(draft, token, ({ name }) =>
      /^(?:u\.?s\.? )?(?:justice department|department of justice)$/iu.test(name),
    )
    if (department !== null) return department
  }
  const places = placesBefore(draft, token)
  const ofPlace = inSentence(
    draft,
    token,
    ({ name }) => /department of (?:justice|law)$/iu.test(name) && places.some((place) => name.startsWith(place)),
  )
  if (ofPlace !== null) return ofPlace
  const offices = draft.agencies.filter(({ name }) => /attorneys?[- ]general/iu.test(name))
  if (offices.length > 0) return offices.length === 1 ? offices[0]! : null
  return inSentence(draft, token, ({ type, name }) => type === 'prosecution' && /prosecutor/iu.test(name))
}

/** The municipality whose place stands in the sentence of its mayor: "Roe, ex-mayor of the port of Iquique". */
function townHallOf({ agencies, document, spans }: Draft, token: number): AgencyDraft | null {
  const { from, to } = sentenceAt(document, token)
  const halls = agencies.filter(({ name }) => isTownHall.test(name))
  if (halls.length === 0) return null
  for (let at = Math.max(from, token - sentenceReach); at < Math.min(to, token + sentenceReach); at++) {
    if (spans.covering('agency', at) !== undefined || !/^\p{Lu}/u.test(document.forms[at]!)) continue
    const hall = halls.find(({ name }) => name.includes(document.forms[at]!))
    if (hall !== undefined) return hall
  }
  return null
}

/** Tokens on either side of a mayor's name in which the place may stand. */
const sentenceReach = 30

/** Sentences behind a judge's name in which the court may be named for the first time. */
const courtBehind = 3

/** The court named in the sentence or the one before it, else the one named most, else one named soon after. */
function courtOf(draft: Draft, token: number, title: string, elsewhere: boolean): AgencyDraft | null {
  const { sentenceOf } = draft.document
  const passes = ({ type, name }: AgencyDraft): boolean => type === 'court' && sitsIn(title, name)
  const own = sentenceOf[token]!
  const federal = /^(?:\w+ )?U\.?S\.? /u.test(title)
  const here = inSentence(draft, token, passes)
  // "the High Court Division of the Supreme Court": the part that sits, not the whole.
  if (here !== null) return inSentence(draft, token, (agency) => passes(agency) && agency.parent === here) ?? here
  if (elsewhere && !federal) {
    const places = placesBefore(draft, token)
    return mostBefore(draft, token, (agency) => passes(agency) && places.some((place) => agency.name.includes(place)))
  }
  const reach = federal ? Infinity : courtBehind
  return (
    inSentenceBefore(draft, token, passes) ??
    mostBefore(draft, token, passes) ??
    firstBehind(draft, token, (agency, from) => sentenceOf[from]! - own <= reach && passes(agency))
  )
}

/** Places in the phrase before a name: "Colombo Additional Magistrate Roe". */
function placesBefore({ document, spans }: Draft, token: number): string[] {
  const places: string[] = []
  for (let at = token - 1; at >= token - phraseReach && document.sentenceOf[at] === document.sentenceOf[token]; at--)
    if (spans.covering('place', at) !== undefined) places.push(document.forms[at]!)
  return places
}

const phraseReach = 6

/**
 * The body that the prosecutor appears for, else a prosecution service, else a main body that brings its own cases.
 * A prosecutor general heads the one that the article is about, whatever else the sentence names.
 */
function prosecutionOf(draft: Draft, token: number, title: string): AgencyDraft | null {
  const { document } = draft
  const sentence = document.sentenceOf[token]
  for (let at = token; at < document.size && document.sentenceOf[at] === sentence; at++) {
    if (!/^appear(?:s|ed|ing)$/u.test(document.lowers[at]!) || document.lowers[at + 1] !== 'for') continue
    const client = agencyBehind(draft, at + 2)
    if (client !== null) return client
  }
  const isService = ({ type, name }: AgencyDraft): boolean => type === 'prosecution' && !/control unit/iu.test(name)
  const main = mainAgency(draft)
  const national = /general\b/iu.test(title) && main !== null && isService(main)
  const service = national
    ? (earlierInSentence(draft, token, isService) ?? main)
    : (inSentence(draft, token, isService) ??
      inSentenceBefore(draft, token, isService) ??
      mostBefore(draft, token, isService) ??
      firstBehind(draft, token, isService))
  if (service !== null) return service
  return main !== null && prosecutes.test(main.name) ? main : null
}

/** Legislatures by names that cover all their chambers. */
const isWhole = /legislature|parliament|general assembly|\bcongress\b/iu

/** The chamber named in the sentence or just before it, else the only one that the article names and the lawmaker can sit in. */
function chamberOf(draft: Draft, token: number, title: string): AgencyDraft | null {
  const passes = ({ type, name }: AgencyDraft): boolean => type === 'legislature' && isChamberOf(title, name)
  const near = inSentence(draft, token, passes) ?? inSentenceBefore(draft, token, passes)
  if (near !== null) return near
  const chambers = draft.agencies.filter(passes)
  const [only, ...others] =
    chambers.length > 0
      ? chambers
      : draft.agencies.filter(({ type, name }) => type === 'legislature' && isWhole.test(name))
  return only !== undefined && others.length === 0 ? only : null
}
