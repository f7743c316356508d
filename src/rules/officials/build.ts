/** From the captures of a phrase to the reading of an official. */

import type { Document, TokenRange } from '../../document/document.js'
import { textOf } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import type { Capture } from '../../matcher/captures.js'
import type { BuildContext } from '../../matcher/rule.js'
import type { TitleReading } from '../kinds.js'
import type { OfficialReading } from './reading.js'

export type OfficialCaptures = Readonly<Record<string, Capture | undefined>>

/** Heads of institutions at the end of a run of capitals that no agency rule took: "Rio Seco Police", "Kings County". */
const publicHeads = new Set([
  'police', 'county', 'agency', 'bureau', 'commission', 'ministry', 'department', 'office', 'authority', 'watchdog', 'regulator', 'division', 'unit', 'country', 'nation', 'bloc', 'tribunal', 'service', 'force', 'committee', 'parliament', 'directorate', 'city', 'district', 'province', 'state', 'parish', 'borough', 'council', 'senate', 'house', 'court', 'circuit', 'navy', 'army', 'republic', 'attorney', 'region', 'government', 'township', 'town', 'village', 'municipality', 'sector', 'detachment', 'command', 'branch', 'section', 'wing', 'squad', 'republican', 'democratic',
]) // prettier-ignore
const leadWords = new Set([
  'acting',
  'former',
  'deputy',
  'assistant',
  'interim',
  'then',
  'retired',
  'outgoing',
  'chief',
])
const sentenceWords =
  /^(?:the|a|an|its|his|her|their|our|this|and|but|in|on|at|when|while|as|said|says|by|for|from|to|with|under|before|after|meanwhile|however|earlier|then|if|also|judge|according|today|former|acting|deputy|yesterday)$/u

/** Undefined for a title that others than officials have, beside words that name no public body. */
export function readOfficial(
  captures: OfficialCaptures,
  { document, match }: BuildContext,
): OfficialReading | undefined {
  const { title, people, agency = null, place, realm, body: commonBody } = captures
  if (people === undefined || isDefence(title, document)) return undefined
  const reading = { people, agency, title: null, body: null, elsewhere: false, doubtful: false }
  if (title === undefined) return reading
  const settled = agency ?? place ?? realm ?? commonBody ?? null
  const before = settled === null ? bodyBefore(document, title.from) : { kind: 'none' as const, noun: null }
  // "of the U.S. Chamber of Commerce": the place begins the name of another body.
  const beyond = agency === null && realm !== undefined && isCapital(document, realm.to, realm.from)
  const leads = beyond || (settled === null && leadsElsewhere(document, title.to))
  const shared = isShared(title) && (settled === null || beyond) && !hasPortfolio(title)
  if (
    shared &&
    (before.kind === 'other' || leads || (before.kind !== 'public' && followsPossessive(document, match.from)))
  )
    return undefined
  const noun =
    commonBody !== undefined
      ? (document.lowers[commonBody.to - 1] ?? null)
      : settled === null && followsIts(document, title.from)
        ? 'its'
        : before.noun
  const doubtful = shared && before.kind === 'none'
  if (doubtful && people.from < title.from && /^an?$/u.test(document.lowers[title.from - 1] ?? '')) return undefined
  const elsewhere = agency === null && (leads || place !== undefined || realm !== undefined)
  return { ...reading, title: titleText(document, match, captures), body: noun, elsewhere, doubtful }
}

/** "Defence counsel Roe": speaks for a party. */
function isDefence(title: Capture | undefined, { lowers }: Document): boolean {
  if (title === undefined || !/^(?:counsel|lawyer|attorney|solicitor|advocate)s?$/u.test(lowers[title.to - 1]!))
    return false
  const party = lowers[title.from] === 'senior' || lowers[title.from] === 'lead' ? title.from + 1 : title.from
  return parties.has(lowers[party]!) || parties.has(lowers[title.from - 1] ?? '')
}

const parties = new Set(['defence', 'defense', 'defending', 'private', 'plaintiff', 'opposing', 'victim'])

/** "Secretary for Commerce and Economic Development": companies have secretaries, but not of such fields. */
function hasPortfolio({ text }: Capture): boolean {
  return /\b(?:secretary|commissioner|minister) (?:of|for) |\b(?:affairs|finance|health|interior|justice|works) secretary$/iu.test(
    text,
  )
}

/** All titles at this place are used outside public office too. */
export function isShared(title: Capture): boolean {
  const reading = readTitle(title)
  return reading !== undefined && reading.entries.every(({ sphere }) => sphere === 'shared')
}

export function isPlural(title: Capture): boolean {
  return readTitle(title)?.plural ?? false
}

function readTitle(title: Capture): TitleReading | undefined {
  return (title as { readonly value?: TitleReading }).value
}

/** "Acting" + "District Attorney"; "president" + "of the Lombardy region". */
function titleText(document: Document, match: TokenRange, { lead, title, realm }: OfficialCaptures): string {
  const before = lead?.text ?? leadBefore(document, match.from)
  const parts = [before, title?.text].filter((text) => text !== undefined)
  if (realm !== undefined && title !== undefined && realm.from >= title.to) parts.push(textOf(document, realm))
  return parts.join(' ')
}

/**
 * What stands before the title: a public body that no agency rule took ("Rio Seco Police Chief", "the bureau's chief"),
 * another name ("Acme President", "the company's chairman"), or none.
 */
function bodyBefore({ lowers, shapes: flags, sentenceOf }: Document, from: number): BodyBefore {
  let at = from - 1
  if (at < 0 || sentenceOf[at] !== sentenceOf[from]) return { kind: 'none', noun: null }
  const possessive = lowers[at] === "'s" || lowers[at] === "'"
  if (possessive) at--
  const word = lowers[at] ?? ''
  if (publicHeads.has(word)) return { kind: 'public', noun: possessive ? word : null }
  const named = (flags[at]! & (shapes.capitalized | shapes['all-caps'])) !== 0 && !sentenceWords.test(word)
  return { kind: possessive || named ? 'other' : 'none', noun: null }
}

interface BodyBefore {
  readonly kind: 'public' | 'other' | 'none'
  /** Head noun of the body that a possessive ends. */
  readonly noun: string | null
}

/** "director of Acme Ltd": the body behind the title is no agency. */
function leadsElsewhere({ lowers, shapes: flags, size }: Document, to: number): boolean {
  if (!/^(?:of|at|for|with|from)$/u.test(lowers[to] ?? '')) return false
  const at = /^(?:the|a|an)$/u.test(lowers[to + 1] ?? '') ? to + 2 : to + 1
  return at < size && (flags[at]! & (shapes.capitalized | shapes['all-caps'])) !== 0
}

/** "Acting Rio Seco District Attorney": a modifier that a name of no known place parts from the title. */
function leadBefore({ forms, lowers, shapes: flags, sentenceOf }: Document, from: number): string | undefined {
  for (let at = from - 1; at > from - 5 && at >= 0 && sentenceOf[at] === sentenceOf[from]; at--) {
    if (leadWords.has(lowers[at]!) && at < from - 1) return forms[at]
    if ((flags[at]! & (shapes.capitalized | shapes['all-caps'])) === 0) return undefined
  }
  return undefined
}

/** "Acme's Jane Roe, chief policy officer". */
function followsPossessive(document: Document, from: number): boolean {
  const { lowers } = document
  return (lowers[from - 1] === "'s" || lowers[from - 1] === "'") && isCapital(document, from - 2, from)
}

/** "its director", "its acting executive director": modifiers may stand between. */
function followsIts({ lowers }: Document, from: number): boolean {
  return lowers[from - 1] === 'its' || (lowers[from - 2] === 'its' && leadWords.has(lowers[from - 1]!))
}

/** A capitalised word in the sentence of `beside`. */
function isCapital({ shapes: flags, sentenceOf, size }: Document, token: number, beside: number): boolean {
  if (token < 0 || token >= size || sentenceOf[token] !== sentenceOf[beside]) return false
  return (flags[token]! & (shapes.capitalized | shapes['all-caps'])) !== 0
}
