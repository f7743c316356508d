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
  'police', 'county', 'city', 'district', 'province', 'state', 'parish', 'borough', 'council', 'senate', 'house', 'court', 'circuit', 'navy', 'army', 'republic', 'attorney', 'region', 'government', 'township', 'town', 'village', 'municipality', 'republican', 'democratic',
]) // prettier-ignore
const sentenceWords =
  /^(?:the|a|an|and|but|in|on|at|when|while|as|said|says|by|for|from|to|with|under|before|after|meanwhile|however|earlier|then|if|also|judge|according|today|former|acting|deputy|yesterday)$/u

/** Undefined for a title that others than officials have, beside words that name no public body. */
export function readOfficial(
  captures: OfficialCaptures,
  { document, match }: BuildContext,
): OfficialReading | undefined {
  const { title, people, agency = null, place, realm, body } = captures
  if (people === undefined) return undefined
  if (title === undefined) return { people, title: null, agency, doubtful: false }
  const settled = agency ?? place ?? realm ?? null
  const doubtful = isShared(title) && settled === null && !namesPublicBody(document, body)
  if (doubtful && (body !== undefined || followsName(document, match.from) || leadsElsewhere(document, title.to)))
    return undefined
  return { people, title: titleText(document, captures), agency, doubtful }
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
function titleText(document: Document, { lead, title, realm }: OfficialCaptures): string {
  const parts = [lead, title].map((part) => part?.text).filter((text) => text !== undefined)
  if (realm !== undefined && title !== undefined && realm.from >= title.to) parts.push(textOf(document, realm))
  return parts.join(' ')
}

function namesPublicBody({ lowers }: Document, body: TokenRange | undefined): boolean {
  return body !== undefined && publicHeads.has(lowers[body.to - 1] ?? '')
}

/** "Acme President John Roe", "the company's chairman, John Roe". */
function followsName({ lowers, shapes: flags, sentenceOf }: Document, from: number): boolean {
  const at = from - 1
  if (at < 0 || sentenceOf[at] !== sentenceOf[from]) return false
  if (lowers[at] === "'s" || lowers[at] === "'") return true
  return (flags[at]! & shapes.capitalized) !== 0 && !sentenceWords.test(lowers[at]!)
}

/** "director of Acme Ltd": the body behind the title is no agency. */
function leadsElsewhere({ lowers, shapes: flags, size }: Document, to: number): boolean {
  if (!/^(?:of|at|for|with|from)$/u.test(lowers[to] ?? '')) return false
  const at = /^(?:the|a|an)$/u.test(lowers[to + 1] ?? '') ? to + 2 : to + 1
  return at < size && (flags[at]! & (shapes.capitalized | shapes['all-caps'])) !== 0
}
