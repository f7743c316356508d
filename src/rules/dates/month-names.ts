/** Whether a month's name that stands alone is one: "in May" is, "May" of Theresa May and "may" are not. */

import type { Document, TokenRange } from '../../document/document.js'
import { posCode } from '../../document/pos.js'
import { isCapitalized } from './words.js'

/** Names of people, verbs, and abbreviations that are words of their own. */
const ambiguous = new Set([
  'march',
  'may',
  'april',
  'june',
  'august',
  'jan',
  'jan.',
  'mar.',
  'dec',
  'dec.',
  'sep.',
  'sept',
  'nov',
  'oct',
  'aug',
  'feb',
])

/** Words after which an ambiguous name is a month. */
const leading = new Set([
  'in', 'since', 'by', 'until', 'till', 'from', 'during', 'for', 'early', 'late', 'mid', 'mid-', 'through', 'to', 'of', 'last', 'next', 'this', 'before',
  'after', 'between', 'throughout', 'around', 'earlier', 'later', 'every', 'each', 'previous', 'end', 'on', '-', '–', 'its', 'their', 'his', 'her', 'our',
]) // prettier-ignore

/** Words before which a name with an article is no month: "the March on", "the May family". */
const notAfterArticle = new Set(['on', 'of', 'for', 'against', 'through'])

const properNoun = posCode('PROPN')

export function isLikelyMonth(document: Document, { from, to }: TokenRange): boolean {
  if (!isCapitalized(document, from)) return false
  const { lowers, pos } = document
  const before = lowers[from - 1] ?? ''
  const next = lowers[to] ?? ''
  const namesPerson = pos[to] === properNoun && isCapitalized(document, to) && from + 1 === to
  if (!ambiguous.has(lowers[from]!)) {
    // "Judge January Ross" is rarer than "January Harding raid", but months are seldom followed by a lone name.
    return true
  }
  if (before === 'the' || before === 'a')
    return !notAfterArticle.has(next) && pos[to] !== properNoun && /^\p{Ll}/u.test(next)
  if (leading.has(before)) return !namesPerson || /^(?:in|since|until|by|during|early|late)$/u.test(before)
  // "July and August", "March, April and May".
  if (before === 'and' || before === 'or' || before === ',')
    return isMonthNear(lowers, from - 2) || isMonthNear(lowers, to + 1)
  return (next === 'and' || next === 'to' || next === ',') && isMonthNear(lowers, to + 1)
}

const monthWords = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u

function isMonthNear(lowers: readonly string[], token: number): boolean {
  return monthWords.test(lowers[token] ?? '')
}
