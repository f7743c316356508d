/** Which mentions can name one body: words of names, compared. */

import { textOf, type Document, type TokenRange } from '../document/document.js'

const links = new Set([
  'of',
  'the',
  'for',
  'and',
  'on',
  'against',
  'to',
  'in',
  "'s",
  "'",
  ',',
  '&',
  '-',
  '.',
  '(',
  ')',
  '"',
])
const sameWord: ReadonlyMap<string, string> = new Map([
  ['u.s.', 'us'], ['u.s', 'us'], ['u.k.', 'uk'], ['dept', 'department'], ['dept.', 'department'], ['attorneys', 'attorney'], ['prosecutors', 'prosecutor'],
  ['da', 'attorney'], ['das', 'attorney'], ['courts', 'court'], ['defence', 'defense'], ['labour', 'labor'], ['centre', 'center'], ['offices', 'office'],
]) // prettier-ignore

/** Content words of a name in lower case, in order; "DA's" counts as "attorney". */
export function contentWords(document: Document, { from, to }: TokenRange): string[] {
  const words: string[] = []
  for (let at = from; at < to; at++) {
    const lower = document.lowers[at]!
    if (!links.has(lower)) words.push(sameWord.get(lower) ?? lower)
  }
  return words
}

/** A name as a key: letters and case aside, two mentions with one key read the same. */
export function nameKey(document: Document, range: TokenRange): string {
  return contentWords(document, range).join(' ')
}

/** All words of the short form stand in the full one, the last noun of either included. */
export function isShortOf(short: readonly string[], full: readonly string[]): boolean {
  if (short.length > full.length || short.length < 2) return false
  const all = new Set(full)
  return short.every((word) => all.has(word)) && (short.length < full.length || short.join() !== full.join())
}

export function isAllCaps(document: Document, range: TokenRange): boolean {
  const text = textOf(document, range)
  return text === text.toUpperCase() && /\s/u.test(text)
}
