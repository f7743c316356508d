/** Pieces of patterns that the rules of dates share. None of them holds a capture. */

import { fullMonths, fullWeekdays, months, weekdays } from '../../normalize/calendar-words.js'
import type { Element, TokenTest } from '../../matcher/pattern.js'
import type { Document, TokenRange } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import { readOrdinal } from '../../normalize/number.js'
import type { Mentions } from '../kinds.js'

export type DateElement = Element<Mentions>

const numbersTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1)

const anyComma: DateElement = { optional: { lower: ',' } }
const anyThe: DateElement = { optional: { lower: 'the' } }

/** A stop that the tokenizer left apart from its abbreviation. */
export const stop: TokenTest = { lower: '.', shape: 'glued' }
export const comma = anyComma as TokenTest
export const the = anyThe as TokenTest
export const hyphen: TokenTest = { lower: ['-', '‑', '–', '—', '−'] }
/** "to", a dash, or "through" between the ends of a range. */
export const toWords: readonly string[] = ['to', 'through', 'thru', 'till', 'until', '-', '‑', '–', '—', '−']

const shortMonths = [...months.keys()].filter((name) => !fullMonths.includes(name))
const shortWeekdays = [...weekdays.keys()].filter((name) => !fullWeekdays.includes(name))
export const month = {
  either: [{ lower: fullMonths }, { sequence: [{ lower: shortMonths }, { optional: stop }] }],
  as: 'month',
} as const
export const fullMonth: TokenTest = { lower: fullMonths }
export const weekday = {
  either: [{ lower: fullWeekdays }, { sequence: [{ lower: shortWeekdays }, { optional: stop }] }],
  as: 'weekday',
} as const
export const fullWeekday: TokenTest = { lower: fullWeekdays }

/** Years as figures: dates outside these centuries are written with other words in the news. */
export const yearFigures: readonly string[] = numbersTo(2199).slice(1499).map(String)
export const yearFigure: TokenTest = { lower: yearFigures }
/** Kinds of years that are told by the calendar years that they begin or lie in. */
export const yearKinds: readonly string[] = ['calendar', 'judicial', 'legal', 'academic', 'school', 'parliamentary']
export const twoDigits: readonly string[] = [...numbersTo(99).map((value) => String(value).padStart(2, '0')), '00']

/** "3", "03", "3rd", "third", "twenty-third". */
const dayFigures = numbersTo(31).flatMap((value) => [String(value), String(value).padStart(2, '0')])
export const dayFigure = { lower: dayFigures } satisfies TokenTest
export const dayOfMonth = {
  either: [
    { lower: dayFigures, as: 'day' },
    { mention: 'ordinal', as: 'dayth' },
  ],
} as const

/** Number of the day that `dayOfMonth` took. */
export function readDayOfMonth(
  day: { readonly text: string } | undefined,
  dayth: { readonly value: { readonly value: number } } | undefined,
): number {
  return day === undefined ? (dayth?.value.value ?? 0) : Number(day.text)
}

export function readMonth(capture: { readonly text: string }): number {
  return months.get(capture.text.toLowerCase()) ?? 0
}

export function readWeekday(capture: { readonly text: string } | undefined): { readonly weekday?: number } {
  const place = capture === undefined ? undefined : weekdays.get(capture.text.toLowerCase())
  return place === undefined ? {} : { weekday: place }
}

/** Two digits as a year: up to 2039, else in the century before, where the births and crimes of the news lie. */
export function wholeYear(figure: string): number {
  const value = Number(figure)
  if (figure.length > 2) return value
  return value < 40 ? 2000 + value : 1900 + value
}

export function ordinalAt({ lowers }: Document, { from, to }: TokenRange): number | undefined {
  return readOrdinal(lowers.slice(from, to))
}

export function isCapitalized({ shapes: flags }: Document, token: number): boolean {
  return (flags[token]! & shapes.capitalized) !== 0
}

/** No white space between a token and the one before it. */
export function isGlued({ shapes: flags }: Document, token: number): boolean {
  return ((flags[token] ?? 0) & shapes.glued) !== 0
}
