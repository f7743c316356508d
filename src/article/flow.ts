/**
 * Lines that go on in the next one: text wrapped at a width, and pages dumped with each link on a line of its own.
 *
 * A blank line, a bullet and a row of a table always begin anew. In a wrapped text a line goes on where the next word would
 * not have fitted into it; elsewhere where the words on either side say so.
 */

import type { Span } from '../facts.js'
import { dated } from './dated.js'
import { countPieces } from './line-scan.js'
import { isPrompt } from './prompts.js'

/** A line without outer white space. */
export interface RawLine extends Span {
  readonly text: string
  /** No blank line stands between this line and the last. */
  readonly joined: boolean
}

/** A text that lines were wrapped to. */
interface Column {
  /** In UTF-16 units. */
  readonly width: number
  /** A program filled every line: the next word did not fit into it. Hands and pasted quotes wrap unevenly. */
  readonly even: boolean
}

/** Narrowest and widest columns that text is wrapped to. */
const narrowest = 40
const widest = 110
/** A longer line has not been wrapped. */
const longestLine = 4000
/** Characters that a line may be longer than most. */
const slack = 6
/** Lines that fill the column in a wrapped text, at least; in a narrow one, as wide as headlines are long, more. */
const fewestFull = 4
const fewestNarrow = 9
const narrow = 58
/** Of the lines about as long as the column, at least this share has to end inside a sentence. */
const leastOpen = 0.45
/** Of the lines that end inside a sentence, at least this share has to be full for the column to be even. */
const leastFull = 0.8
/** A line as long as this share of the column, whose sentence has not ended, goes on; a shorter one in an uneven column. */
const nearlyFull = 0.85
const filled = 0.7

const terminal = /[.!?…:;"”’)]$/u
const closed = /[.!?…:;]["”’)]*$/u
const dash = /^[–—-]\s+\p{Ll}/u
const bullet = /^(?:[•●▪◦*·>–—-]|\d{1,3}[.)]|\(?[a-z]\)|[ivx]{1,4}[.)])\s/iu
/** "From: ", "Subject: ", "By Jane Roe". */
const field =
  /^(?:(?:from|to|cc|subject|date|sent|tel\.?|phone|e-?mail|fax|contacts?|media contact|source|editor|reference|issued|by|notes?):|by(?: \p{Lu}[\p{L}.’'-]+){2,4}$)/iu
const rule = /^\W{3,}$/u
const cells = /\t|\s\|\s|\s{3}/u
const opensLower = /^[“"‘'(]?\p{Ll}/u
const opensWithPoint = /^(?:[,;:.)\]!?]|['’]s\b)/u
const opensWithBracket = /^(?:\(\p{L}|[&/])/u
/** Words behind which no line of its own can end, in prose and anywhere. */
const hanging =
  /(?:^|\s)(?:the|an?|of|by|to|for|with|from|in|at|on|and|or|as|that|than|its|their|his|her|our|said|told|was|were|is|are|has|have|had|will|between|against|under|including|called|named)$/iu
const hangingAnywhere = /(?:^|\s)(?:the|an?|of|and|with|from|that)$/iu
const lowerWord = /(?:^|\s)\p{Ll}[\p{L}’'-]*/gu
/** "Federal Trade Commission", "Ministry of Trade and Industry". */
const capitalized = /^(?:(?:of|and|for|the|on|in|de|la|du|von|van|bin|al)\s|[^\p{Ll}\s]\S*\s){1,9}$/u
const longestLink = 80
/** Words that tell the rest of a sentence from an entry in a list. */
const fewestWords = 3

/** For each line, whether it goes on what the line above began. */
export function readFlow(lines: readonly RawLine[]): boolean[] {
  const column = readColumn(lines)
  const flows: boolean[] = []
  lines.forEach((line, i) => flows.push(mayGoOn(line, lines[i - 1]) && goesOn(lines, i, flows[i - 1]!, column)))
  return flows
}

function mayGoOn({ joined, text }: RawLine, above: RawLine | undefined): boolean {
  if (!joined || above === undefined || above.text.length > longestLine || field.test(text)) return false
  if (bullet.test(text) && (!dash.test(text) || terminal.test(above.text))) return false
  return ![text, above.text].some((line) => cells.test(line) || rule.test(line))
}

function goesOn(lines: readonly RawLine[], i: number, aboveFlows: boolean, column: Column | null): boolean {
  const above = lines[i - 1]!.text
  const { text } = lines[i]!
  const full = column !== null && isFull(above, text, column.width)
  const running = aboveFlows || isRunning(above)
  if (dash.test(text)) return full
  if (opensWithPoint.test(text)) return true
  if (opensLower.test(text)) return full || (!closed.test(above) && (running || isRest(text)))
  if (isPrompt(text, countPieces(text)) || isPrompt(above, countPieces(above))) return false
  if (full && !isShortDate(text)) return true
  if (terminal.test(above)) return false
  if (hangingAnywhere.test(above)) return true
  const link = isLink(text, lines[i + 1])
  if (!running) return link && !/\d/u.test(above) && (!lines[i - 1]!.joined || capitalized.test(`${above} `))
  if (column !== null && above.length >= column.width * (column.even ? nearlyFull : filled)) return true
  return link || hanging.test(above) || opensWithBracket.test(text) || (above.endsWith(',') && aboveFlows)
}

/** The column that most lines fill: one at whose width the next word would not have fitted into them. */
function readColumn(lines: readonly RawLine[]): Column | null {
  const changes = new Int32Array(widest + 2)
  for (let i = 0; i + 1 < lines.length; i++) {
    const { text } = lines[i]!
    const next = lines[i + 1]!
    if (!next.joined || text.length < narrowest || text.length > widest) continue
    changes[text.length]!++
    changes[Math.min(widest, text.length + firstWord(next.text)) + 1]!--
  }
  let width = 0
  let most = 0
  for (let at = 0, full = 0; at <= widest; at++) {
    full += changes[at]!
    if (full > most) {
      most = full
      width = at
    }
  }
  return most < (width < narrow ? fewestNarrow : fewestFull) ? null : columnOf(lines, width)
}

function columnOf(lines: readonly RawLine[], width: number): Column | null {
  let long = 0
  let open = 0
  let closedLines = 0
  let full = 0
  lines.forEach(({ text }, i) => {
    const next = lines[i + 1]
    if (text.length > width + slack && !cells.test(text)) long++
    if (next?.joined !== true || text.length < width * filled || text.length > width + slack) return
    if (terminal.test(text)) closedLines++
    else {
      open++
      if (isFull(text, next.text, width)) full++
    }
  })
  if (open < (open + closedLines) * leastOpen || long > open + closedLines) return null
  return { width, even: full >= open * leastFull }
}

/** The first word of the next line would not have fitted. */
function isFull({ length }: string, next: string, width: number): boolean {
  return length <= width + slack && length + 1 + firstWord(next) > width
}

function firstWord(text: string): number {
  const blank = text.indexOf(' ')
  return blank === -1 ? text.length : blank
}

/** "Friday, September 23, 2016" below a headline. */
function isShortDate(text: string): boolean {
  return text.length < 40 && dated.test(text) && !opensLower.test(text) && countPieces(text) <= 5
}

/** Words of a sentence and not those of a menu. */
function isRunning(text: string): boolean {
  if (opensLower.test(text) || opensWithPoint.test(text)) return true
  return (text.slice(0, 400).match(lowerWord)?.length ?? 0) >= 3
}

/** A few words with capitals, behind which the sentence goes on in lower case or with a mark. */
function isLink(text: string, next: RawLine | undefined): boolean {
  if (next === undefined || !next.joined || text.length > longestLink || !capitalized.test(`${text} `)) return false
  return opensLower.test(next.text)
    ? isRest(next.text)
    : opensWithPoint.test(next.text) || opensWithBracket.test(next.text)
}

function isRest(text: string): boolean {
  return countPieces(text) >= fewestWords || terminal.test(text)
}
