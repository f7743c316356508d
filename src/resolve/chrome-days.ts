/** Full dates in lines of page chrome: "Source: Agency | 2024-04-26", "Date of issue: 06.05.2024". */

import type { Span } from '../facts.js'
import { months } from '../normalize/calendar-words.js'
import { isInCalendar } from '../normalize/calendar.js'

/** A full date as written, and the parts of its line before and behind it. */
export interface ChromeDay {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Read as day and month, though in slashes the month may come first: "03/04/2024". */
  readonly ambiguous: boolean
  readonly text: string
  /** Offset of the stretch of chrome that it stands in. */
  readonly start: number
  readonly before: string
  readonly after: string
}

/** Characters of a line that says when the page came out. */
const longestLine = 160
/** Lines to read at most from either end of the text. */
const mostLines = 200

const name = '(?<name>[A-Za-z]{3,9})\\.?'
const inMonth = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const year = '(?<year>(?:19|20)\\d{2})'
const shapes = [
  new RegExp(`(?<!\\d)${year}(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)`, 'u'),
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>${year}(?!\\d)`, 'u'),
  new RegExp(`(?<![A-Za-z])${name} ${inMonth}(?:, ?| )${year}(?!\\d)`, 'u'),
  new RegExp(`(?<!\\d)${inMonth}(?: of )?[ -]?${name}(?:, ?|[ -])${year}(?!\\d)`, 'u'),
]

/** The full dates of chrome lines in the first `head` characters, in order. */
export function chromeDays(text: string, chrome: readonly Span[], head: number): ChromeDay[] {
  const days: ChromeDay[] = []
  let lines = 0
  for (const { start, end } of chrome) {
    if (start > head) break
    for (const line of text.slice(start, Math.min(end, head)).split('\n')) {
      if (++lines > mostLines) return days
      const day = line.length > longestLine ? undefined : dayIn(line, start)
      if (day !== undefined) days.push(day)
    }
  }
  return days
}

/** The first full date in a line. */
function dayIn(line: string, start: number): ChromeDay | undefined {
  if (!/\d{4}/u.test(line)) return undefined
  for (const shape of shapes) {
    const found = shape.exec(line)
    const day = found === null ? undefined : read(found, line, start)
    if (day !== undefined) return day
  }
  return undefined
}

function read({ 0: text, index, groups = {} }: RegExpExecArray, line: string, start: number): ChromeDay | undefined {
  const month = groups['name'] === undefined ? Number(groups['month']) : months.get(groups['name'].toLowerCase())
  if (month === undefined) return undefined
  const after = line.slice(index + text.length)
  const around = { year: Number(groups['year']), text, start, before: line.slice(0, index), after }
  const day = Number(groups['day'])
  const ambiguous = groups['mark'] === '/' && day <= 12 && /^\d{1,2}\//u.test(text)
  if (isInCalendar(month, day, around.year)) return { ...around, month, day, ambiguous }
  return isInCalendar(day, month, around.year) ? { ...around, month: day, day: month, ambiguous: false } : undefined
}
