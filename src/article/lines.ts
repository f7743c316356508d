/** An article's lines, with what their layout tells: is this prose, a heading, a label, a date, a contact? */

import type { Span } from '../facts.js'
import { cellsOf, isPrompt, startsBlock, type BlockKind } from './prompts.js'

export type LineKind =
  /** Sentences. */
  | 'prose'
  /** A headline or a bullet: some words without an end. */
  | 'heading'
  /** One to four words: a menu entry, a tag, a place. */
  | 'label'
  /** A date and hardly anything else. */
  | 'date'
  /** Cells of a table, most of them figures. */
  | 'row'
  /** Phone numbers, e-mail and street addresses. */
  | 'contact'
  /** Words that belong to every page: share bars, cookie notes, menus. */
  | 'prompt'
  /** `###`, `-CFTC-`, `ENDS`: the release ends here. */
  | 'end-mark'

export interface Line extends Span {
  /** Without outer white space. */
  readonly text: string
  readonly kind: LineKind
  /** The block of page chrome that this line opens. */
  readonly opens: BlockKind | undefined
  /** No blank line stands between this line and the last. */
  readonly joined: boolean
}

const lineBreak = /\r\n|[\n\r\u2028\u2029]|\\r\\n|\\n/gu
const word = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu
const month = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*`
/** Finds a date, with or without a year. */
export const dated = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)?[ ,.-]+${month}\b|\b${month}\.? \d|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b`,
  'iu',
)
const dateWord = new RegExp(
  String.raw`^(?:\d.*|${month}\.?|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|rsday|sday|urday)?|a\.?m\.?|p\.?m\.?|[a-z]{2,4}t|utc|published|updated|posted|modified|release|released|date|issued|on|at|of|the|by|edited)$`,
  'iu',
)
const year = /^(?:19|20)\d{2}$/u
const phone = /(?:\+?\d{1,3}[ .-]?)?(?:\(\d{2,5}\)|\b\d{2,5})[ .\-/]?\d{3,4}[ .-]?\d{3,4}\b/u
const email = /\S@\S{1,99}\.\S|\[email/u
const endMark = /^(?:#{2,}|(?:-\s?){1,3}(?:30|[A-Z]{2,8})(?:\s?-){1,3}|ends?|[•\-_=*]{3,})\.?$/iu
const terminal = /[.!…][”"’')\]]*$/u
const question = /\?[”"’')\]]*$/u
const figure = /^[^\p{L}\d]*\d\P{L}*$/u
const magnitude = /(?:million|billion|trillion|thousand|bn|mn|lakh|crore|percent|per cent)$/iu
const longestRead = 600

/** Lines that hold anything, in order. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let joined = false
  const add = (end: number): void => {
    const line = lineAt(text, start, end, joined)
    if (line !== undefined) lines.push(line)
    joined = line !== undefined
  }
  for (const { 0: mark, index } of text.matchAll(lineBreak)) {
    add(index)
    start = index + mark.length
  }
  add(text.length)
  return lines.map((line, i) => (headsTable(line, lines[i + 1]) ? { ...line, kind: 'row' } : line))
}

/** The names of a table's columns look like a menu, but stand on its figures. */
function headsTable(line: Line, next: Line | undefined): boolean {
  return next?.kind === 'row' && line.kind === 'prompt' && cellsOf(line.text).length === cellsOf(next.text).length
}

function lineAt(text: string, start: number, end: number, joined: boolean): Line | undefined {
  const raw = text.slice(start, end)
  const trimmed = raw.trim()
  if (trimmed === '') return undefined
  const from = start + raw.indexOf(trimmed)
  const read = trimmed.slice(0, longestRead)
  const opens = startsBlock(read)
  return { start: from, end: from + trimmed.length, text: trimmed, kind: kindOf(read), opens, joined }
}

function kindOf(text: string): LineKind {
  if (endMark.test(text)) return 'end-mark'
  const words = text.match(word) ?? []
  const cells = cellsOf(text)
  if (cells.length >= 3 && cells.filter(isFigure).length * 2 >= cells.length) return 'row'
  if (isPrompt(text, words.length)) return 'prompt'
  if (words.length <= 12 && (dated.test(text) || year.test(text)) && isMostlyDate(words)) return 'date'
  if (words.length <= 12 && (phone.test(text) || email.test(text)) && !terminal.test(text)) return 'contact'
  const lower = words.filter((part) => /^\p{Ll}/u.test(part)).length
  if (words.length >= 7 && terminal.test(text) && lower >= 2) return 'prose'
  if (words.length >= 12 && question.test(text) && lower >= 4) return 'prose'
  if (words.length >= 16 && lower >= words.length * 0.4) return 'prose'
  if (words.length >= 5) return 'heading'
  return terminal.test(text) && lower >= 2 ? 'prose' : 'label'
}

/** "3.72 million", "+4.9%", "$120 bn". */
function isFigure(cell: string): boolean {
  return figure.test(cell.replace(magnitude, ''))
}

function isMostlyDate(words: readonly string[]): boolean {
  const other = words.filter((part) => !dateWord.test(part)).length
  return other <= Math.max(1, words.length * 0.25)
}
