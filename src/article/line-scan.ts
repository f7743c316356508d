/** What a line is made of, counted in one pass over its characters. */

export interface LineScan {
  readonly words: number
  /** Words that begin with a small letter. */
  readonly lower: number
  readonly hasDigit: boolean
  /** A bar, a tab, two blanks or a slash by itself: what stands between the cells of a table. */
  readonly hasColumns: boolean
  /** A sign that menus and breadcrumbs stand between, or two blanks. */
  readonly hasSeparator: boolean
}

const wordStart = /[\p{L}\p{N}]/u
const smallLetter = /\p{Ll}/u
const blank = /\s/u

/** What an ASCII character is. */
const other = 0
const blankSign = 1
const digit = 2
const capital = 3
const small = 4
/** Only inside a word: apostrophe, point, hyphen. */
const inner = 5
const bar = 6
/** Beside the bar, between the entries of menus and breadcrumbs. */
const separator = 7
const classes = Uint8Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)))
const menuSigns = '›»•·'
const curlyApostrophe = 0x2019
const slash = 0x2f

function classOf(sign: string): number {
  if (sign === '|' || sign === '\t') return bar
  if (/\s/u.test(sign)) return blankSign
  if (/[>/]/u.test(sign)) return separator
  if (/\d/u.test(sign)) return digit
  if (/[A-Z]/u.test(sign)) return capital
  if (/[a-z]/u.test(sign)) return small
  return /['.-]/u.test(sign) ? inner : other
}

/** Class of the character at `at` beyond ASCII, which may be a pair of units. */
function rareClass(text: string, code: number, at: number): number {
  if (code === curlyApostrophe) return inner
  const sign = String.fromCodePoint(text.codePointAt(at)!)
  if (blank.test(sign)) return blankSign
  if (menuSigns.includes(sign)) return separator
  if (!wordStart.test(sign)) return other
  return smallLetter.test(sign) ? small : capital
}

/** A word begins with a letter or a digit and goes on over apostrophes, points and hyphens. */
export function scanLine(text: string): LineScan {
  let words = 0
  let lower = 0
  let hasDigit = false
  let hasColumns = false
  let hasSeparator = false
  let inWord = false
  let blanks = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const found = code < 128 ? classes[code]! : rareClass(text, code, at)
    if (code >= 0xd800 && code < 0xdc00 && found !== other) at++
    if (found === blankSign || found === bar) {
      inWord = false
      if (found === bar || ++blanks === 2) hasColumns = hasSeparator = true
      continue
    }
    if (code === slash && blanks > 0) hasColumns = true
    blanks = 0
    if (found === separator) hasSeparator = true
    if (found === other || found === separator) inWord = false
    else if (found !== inner) {
      if (found === digit) hasDigit = true
      if (!inWord) {
        words++
        if (found === small) lower++
        inWord = true
      }
    }
  }
  return { words, lower, hasDigit, hasColumns, hasSeparator }
}

/** Pieces of a line without outer white space, as white space parts them. */
export function countPieces(text: string): number {
  let pieces = 1
  let wasBlank = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isBlank = code < 128 ? code <= 32 && blank.test(text[at]!) : code > 159 && blank.test(text[at]!)
    if (isBlank && !wasBlank) pieces++
    wasBlank = isBlank
  }
  return pieces
}

const closers = '”"’\')]'

/** The last character that is no closing quote or bracket; empty where there is none. */
export function lastSign(text: string): string {
  let at = text.length - 1
  while (at >= 0 && closers.includes(text[at]!)) at--
  return text[at] ?? ''
}
