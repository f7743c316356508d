/** An article's lines, with what their layout tells: is this prose, a heading, a label, a date, a contact? */

import { dated, month } from './dated.js'
import { readFlow, type RawLine } from './flow.js'
import { lastSign, scanLine, type LineScan } from './line-scan.js'
import { printedFurniture } from './printed-pages.js'
import { cellsOf, isPrompt, longestPrompt, startsBlock, type BlockKind } from './prompts.js'

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

/** A line as its author meant it: one that was wrapped is one, and breaks inside it are blanks. */
export interface Line extends RawLine {
  readonly kind: LineKind
  /** The block of page chrome that this line opens. */
  readonly opens: BlockKind | undefined
}

export interface Lines {
  /** Lines that hold anything, in order. */
  readonly lines: readonly Line[]
  /** Offsets of the first characters of what continues a line behind a break. */
  readonly softBreaks: ReadonlySet<number>
}

const lineBreak = /\r\n|[\n\r\u2028\u2029]|\\r\\n|\\n/gu
const word = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu
const dateWord = new RegExp(
  String.raw`^(?:\d.*|${month}\.?|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|rsday|sday|urday)?|a\.?m\.?|p\.?m\.?|[a-z]{2,4}t|utc|published|updated|posted|modified|release|released|date|issued|on|at|of|the|by|edited)$`,
  'iu',
)
const year = /^(?:19|20)\d{2}$/u
const phone = /(?:\+?\d{1,3}[ .-]?)?(?:\(\d{2,5}\)|\b\d{2,5})[ .\-/]?\d{3,4}[ .-]?\d{3,4}\b/u
const email = /\S@\S{1,99}\.\S|\[email/u
const endMark = /^(?:#{2,}|(?:-\s?){1,3}(?:30|[A-Z]{2,8})(?:\s?-){1,3}|ends?|[•\-_=*]{3,})\.?$/iu
const terminals = new Set(['.', '!', '…'])
const figure = /^[^\p{L}\d]*\d\P{L}*$/u
const magnitude = /(?:million|billion|trillion|thousand|bn|mn|lakh|crore|percent|per cent)$/iu
const longestRead = 600

export function readLines(text: string): Lines {
  const raw = cutLines(text)
  const printed = printedFurniture(text, raw)
  const flows = readFlow(raw).map((flows, i) => flows && !printed.has(raw[i]!) && !printed.has(raw[i - 1]!))
  const softBreaks = new Set<number>()
  const lines: Line[] = []
  for (let i = 0; i < raw.length;) {
    let last = i
    while (flows[last + 1] === true) softBreaks.add(raw[++last]!.start)
    const line = lineOf(last === i ? raw[i]! : joinLines(text, raw[i]!, raw[last]!))
    lines.push(printed.has(raw[i]!) ? { ...line, kind: 'prompt', opens: undefined } : line)
    i = last + 1
  }
  lines.forEach((line, i) => {
    if (headsTable(line, lines[i + 1])) lines[i] = { ...line, kind: 'row' }
  })
  return { lines, softBreaks }
}

function cutLines(text: string): RawLine[] {
  const lines: RawLine[] = []
  let start = 0
  let joined = false
  const add = (end: number): void => {
    const raw = text.slice(start, end)
    const trimmed = raw.trim()
    if (trimmed !== '') {
      const from = end - raw.trimStart().length
      lines.push({ start: from, end: from + trimmed.length, text: trimmed, joined })
    }
    joined = trimmed !== ''
  }
  lineBreak.lastIndex = 0
  for (let mark = lineBreak.exec(text); mark !== null; mark = lineBreak.exec(text)) {
    add(mark.index)
    start = lineBreak.lastIndex
  }
  add(text.length)
  return lines
}

/** As long as the text that it stands for, so that places in it can be told. */
function joinLines(text: string, first: RawLine, last: RawLine): RawLine {
  const whole = text.slice(first.start, last.end).replace(lineBreak, (mark) => ' '.repeat(mark.length))
  return { start: first.start, end: last.end, text: whole, joined: first.joined }
}

/** The names of a table's columns look like a menu, but stand on its figures. */
function headsTable(line: Line, next: Line | undefined): boolean {
  return next?.kind === 'row' && line.kind === 'prompt' && cellsOf(line.text).length === cellsOf(next.text).length
}

function lineOf({ start, end, text, joined }: RawLine): Line {
  const read = text.slice(0, longestRead)
  const scan = scanLine(read)
  // A longer line is a sentence, whatever it begins with.
  const lower = scan.words > longestPrompt ? '' : read.toLowerCase()
  return { start, end, text, joined, kind: kindOf(read, lower, scan), opens: startsBlock(lower) }
}

function kindOf(text: string, inLowerCase: string, scan: LineScan): LineKind {
  const { words, lower, hasDigit, hasColumns, hasSeparator } = scan
  if (words <= 1 && endMark.test(text)) return 'end-mark'
  if (hasColumns) {
    const cells = cellsOf(text)
    if (cells.length >= 3 && cells.filter(isFigure).length * 2 >= cells.length) return 'row'
  }
  if (isPrompt(text, words, inLowerCase, hasSeparator)) return 'prompt'
  if (words <= 12 && hasDigit && (dated.test(text) || year.test(text)) && isMostlyDate(text)) return 'date'
  const last = lastSign(text)
  const isTerminated = terminals.has(last)
  if (words <= 12 && !isTerminated && ((hasDigit && phone.test(text)) || email.test(text))) return 'contact'
  if (words >= 7 && isTerminated && lower >= 2) return 'prose'
  if (words >= 12 && last === '?' && lower >= 4) return 'prose'
  if (words >= 16 && lower >= words * 0.4) return 'prose'
  if (words >= 5) return 'heading'
  return isTerminated && lower >= 2 ? 'prose' : 'label'
}

/** "3.72 million", "+4.9%", "$120 bn". */
function isFigure(cell: string): boolean {
  return figure.test(cell.replace(magnitude, ''))
}

function isMostlyDate(text: string): boolean {
  const words = text.match(word) ?? []
  const other = words.filter((part) => !dateWord.test(part)).length
  return other <= Math.max(1, words.length * 0.25)
}
