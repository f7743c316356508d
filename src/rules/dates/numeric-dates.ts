/** Days in figures: "2024-04-26", "27.08.2013", "3/15/2024". */

import type { Document } from '../../document/document.js'
import { isInCalendar } from '../../normalize/calendar.js'
import { defineRule, type FactRule } from '../kinds.js'
import type { Moment } from './reading.js'
import {
  dayFigure,
  isGlued,
  month,
  readMonth,
  twoDigits,
  weekday,
  wholeYear,
  yearFigure,
  yearFigures,
} from './words.js'

const separator = { lower: ['-', '/', '.', '‑', '–'], shape: 'glued' } as const
const weekdayBefore = { optional: { sequence: [weekday, { optional: ',' }] } } as const

function day(year: number, monthNumber: number, inMonth: number): Moment | undefined {
  return isInCalendar(monthNumber, inMonth, year)
    ? { how: 'named', fields: { year, month: monthNumber, day: inMonth } }
    : undefined
}

const yearFirst = defineRule('moment', {
  slug: 'year-first',
  pattern: [
    weekdayBefore,
    { ...yearFigure, as: 'year' },
    { ...separator, as: 'first' },
    { ...dayFigure, as: 'monthFigure' },
    { ...separator, as: 'second' },
    { ...dayFigure, as: 'dayFigure' },
  ],
  build: ({ year, monthFigure, dayFigure: inMonth, first, second }) =>
    first.text === second.text ? day(Number(year.text), Number(monthFigure.text), Number(inMonth.text)) : undefined,
  examples: ['Posted ‹2024-04-26› by us.', 'Dated ‹2023/11/4›.'],
  counterexamples: ['Case 2024-13-45.', 'File 2024-04/26.'],
})

/** Two-digit years only with a figure that can be no day, or in slashes. */
const yearLast = defineRule('moment', {
  slug: 'year-last',
  pattern: [
    weekdayBefore,
    { ...dayFigure, as: 'one' },
    { ...separator, as: 'first' },
    { ...dayFigure, as: 'two' },
    { ...separator, as: 'second' },
    { lower: [...yearFigures, ...twoDigits], as: 'year' },
  ],
  notPrecededBy: { lower: ['-', '/', '.', 'no', 'no.', '$'] },
  build: ({ one, two, year, first, second }, { document, match }) => {
    if (
      first.text !== second.text ||
      (isGlued(document, match.from) && /^[-/.\d]/u.test(document.lowers[match.from - 1] ?? ''))
    )
      return undefined
    if (isGlued(document, match.to) && /^[-/\d]/u.test(document.lowers[match.to] ?? '')) return undefined
    if (year.text.length === 2 && first.text !== '/') return undefined
    const [a, b, whole] = [Number(one.text), Number(two.text), wholeYear(year.text)]
    // Stops are European; in slashes the month comes first, as in the United States, unless it cannot.
    if (first.text !== '/') return day(whole, b, a) ?? day(whole, a, b)
    if (a <= 12 && b <= 12 && a !== b)
      return { how: 'named', fields: { year: whole, month: a, day: b, ambiguous: true } }
    return day(whole, a, b) ?? day(whole, b, a)
  },
  examples: ['Filed ‹3/15/2024› at York.', 'Dated ‹15/3/2024›.'],
  counterexamples: ['Score 13/14/2024.', 'Version 1-2-33.'],
})

/** "27.08.2013" is one token. */
const stops = defineRule('moment', {
  slug: 'stops',
  pattern: [weekdayBefore, { shape: 'three-groups', as: 'figure' }],
  build: ({ figure }) => {
    const [, one, two, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(figure.text) ?? []
    if (one !== undefined)
      return day(Number(year), Number(two), Number(one)) ?? day(Number(year), Number(one), Number(two))
    const [, first, second, third] = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/u.exec(figure.text) ?? []
    return first === undefined ? undefined : day(Number(first), Number(second), Number(third))
  },
  examples: ['Dated ‹27.08.2013› at Bonn.', 'Dated ‹2013.08.27› at Seoul.'],
  counterexamples: ['Version 3.34.1592 came out.', 'At 27.13 euros.'],
})

/** "23/Sep/2020", "14-Nov-2023", "2019-Aug-01". */
const monthBetween = defineRule('moment', {
  slug: 'month-between',
  pattern: [
    {
      either: [
        {
          sequence: [
            { ...dayFigure, as: 'dayFigure' },
            separator,
            month,
            separator,
            { lower: [...yearFigures, ...twoDigits], as: 'year' },
          ],
        },
        { sequence: [{ ...yearFigure, as: 'year' }, separator, month, separator, { ...dayFigure, as: 'dayFigure' }] },
        { sequence: [{ ...yearFigure, as: 'year' }, separator, { ...dayFigure, as: 'dayFigure' }, separator, month] },
        { sequence: [month, separator, { ...dayFigure, as: 'dayFigure' }, separator, { ...yearFigure, as: 'year' }] },
      ],
    },
  ],
  build: ({ dayFigure: inMonth, month: name, year }) =>
    inMonth === undefined || name === undefined || year === undefined
      ? undefined
      : day(wholeYear(year.text), readMonth(name), Number(inMonth.text)),
  examples: ['Seen ‹23/Sep/2020› and ‹14-Nov-23›.'],
})

/** Words before which figures like "12/2015" date something; laws and cases are numbered so too. */
const datingWords = new Set(['in', 'since', 'from', 'until', 'till', 'by', 'to', 'between', 'dated', 'period'])

const monthAndYear = defineRule('moment', {
  slug: 'month-year-figures',
  pattern: [{ ...dayFigure, as: 'monthFigure' }, { ...separator }, { ...yearFigure, shape: 'glued', as: 'year' }],
  notFollowedBy: { lower: ['-', '/', '.'], shape: 'glued' },
  build: ({ monthFigure, year }, { document, match }) => {
    const before = document.lowers[match.from - 1] ?? ''
    const alone = isAt(document, match.from) && isAt(document, match.to)
    const inYear = Number(monthFigure.text)
    if (inYear > 12 || !(alone || datingWords.has(before))) return undefined
    return { how: 'named', fields: { year: Number(year.text), month: inYear } }
  },
  examples: ['It shut in ‹12/2015› for good.'],
  counterexamples: ['Law 12/2015 applies.', 'Law No. 12-2015 applies.'],
})

/** A sentence begins here. */
function isAt({ sentences, sentenceOf, size }: Document, token: number): boolean {
  return token >= size || sentences[sentenceOf[token]!] === token
}

/** "on 2016 10 16": tables hold such figures too, so "on" or "dated" has to stand before them. */
const blanks = defineRule('moment', {
  slug: 'blanks',
  pattern: [
    { ...yearFigure, as: 'year' },
    { ...dayFigure, as: 'monthFigure' },
    { ...dayFigure, as: 'inMonth' },
  ],
  precededBy: { lower: ['on', 'dated'] },
  build: ({ year, monthFigure, inMonth }) => day(Number(year.text), Number(monthFigure.text), Number(inMonth.text)),
  examples: ['On ‹2016 10 16› it shut.'],
  counterexamples: ['In 2016 10 16 carts came.'],
})

export const numericDateRules: readonly FactRule[] = [monthAndYear, blanks, yearFirst, yearLast, stops, monthBetween]
