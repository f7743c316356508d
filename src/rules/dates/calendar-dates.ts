/** Days and months by name: "Friday, 1 March 2024", "Nov. 25 last year", "the 3rd of May", "March 2021". */

import type { Document, TokenRange } from '../../document/document.js'
import type { TokenTest } from '../../matcher/pattern.js'
import { dayParts, fullWeekdays } from '../../normalize/calendar-words.js'
import { isInCalendar } from '../../normalize/calendar.js'
import { defineRule, type FactRule } from '../kinds.js'
import type { CalendarFields, Moment } from './reading.js'
import {
  comma, dayOfMonth, isCapitalized, isGlued, month, readDayOfMonth, readMonth, readWeekday, the, twoDigits, weekday, wholeYear, type DateElement,
} from './words.js' // prettier-ignore

const anyJoint: DateElement = {
  sequence: [{ optional: { lower: dayParts } }, comma, { optional: { lower: ['on', '-', '–', '|'] } }],
}
const joint = anyJoint as TokenTest

/** "Friday, ", "Fri ", "on Friday the ", "(Friday) ". */
const weekdayBefore = { optional: { sequence: [weekday, joint, the] } } as const

/** ", 2024", "of last year", "/2013" after "August 27", "'21". */
const yearAfter = {
  optional: {
    either: [
      { sequence: [{ optional: { lower: [',', 'of', 'in', '/', '-', '.'] } }, { mention: 'year', as: 'of' }] },
      { sequence: [{ lower: ["'", '-'] }, { lower: twoDigits, shape: 'glued', as: 'shortYear' }] },
    ],
  },
} as const
const weekdayAfter = {
  optional: { either: [{ sequence: [',', weekday] }, { sequence: ['(', weekday, ')'] }] },
} as const

interface YearCaptures {
  readonly of?: { readonly value: Moment } | undefined
  readonly shortYear?: { readonly text: string } | undefined
}

/** The fields in the year that the words give, if any; undefined for a day that the calendar has not. */
function inYear(fields: CalendarFields, { of, shortYear }: YearCaptures): Moment | undefined {
  const year =
    shortYear !== undefined ? wholeYear(shortYear.text) : of?.value.how === 'named' ? of.value.fields.year : undefined
  if (fields.day !== undefined && fields.month !== undefined && !isInCalendar(fields.month, fields.day, year))
    return undefined
  if (of?.value.how === 'shifted') return { ...of.value, fields }
  return { how: 'named', fields: year === undefined ? fields : { ...fields, year } }
}

const dayMonth = defineRule('moment', {
  slug: 'day-month',
  pattern: [
    weekdayBefore,
    dayOfMonth,
    { optional: 'day' },
    { optional: { lower: ['of', '-', '/', '.'] } },
    month,
    yearAfter,
    weekdayAfter,
  ],
  notPrecededBy: { lower: ['$', '£', '€', 'rule', 'section', 'article', 'no', 'no.'] },
  build: ({ day, dayth, month: name, of, shortYear, weekday: named }, { document, match }) => {
    const dated = of !== undefined && document.lowers[name.from] !== 'may' && document.lowers[name.from] !== 'march'
    if (!(dated || isMonthName(document, name)) || endsInFigure(document, match)) return undefined
    const fields = { month: readMonth(name), day: readDayOfMonth(day, dayth), ...readWeekday(named) }
    return inYear(fields, { of, shortYear })
  },
  examples: [
    'On ‹1 March 2024› it shut.',
    'By the ‹3rd of May› it rose.',
    'On ‹Friday, 4 August 2023› and on ‹12 May last year›.',
  ],
  counterexamples: ['On 31 April it shut.', 'Some 12 may come.', 'The second march drew thousands.'],
})

const monthDay = defineRule('moment', {
  slug: 'month-day',
  pattern: [weekdayBefore, month, { optional: { lower: ['the', '-', '.'] } }, dayOfMonth, yearAfter, weekdayAfter],
  notFollowedBy: { lower: ['percent', '%', 'million', 'billion'] },
  build: ({ day, dayth, month: name, of, shortYear, weekday: named }, { document, match }) => {
    const dated = of !== undefined && document.lowers[name.from] !== 'may' && document.lowers[name.from] !== 'march'
    if (!(dated || isMonthName(document, name)) || endsInFigure(document, match)) return undefined
    const fields = { month: readMonth(name), day: readDayOfMonth(day, dayth), ...readWeekday(named) }
    return inYear(fields, { of, shortYear })
  },
  examples: [
    'On ‹March 3, 2021› it shut.',
    'By ‹Sept. 9› it rose.',
    'On ‹Tuesday, Nov. 25 last year›.',
    'Dated ‹August 27/2013›.',
  ],
  counterexamples: ['On February 30 it shut.', 'It may 12 times over.'],
})

/** "twenty five January nineteen eighty-six": a day in words needs its year. */
const dayInWords = defineRule('moment', {
  slug: 'day-in-words',
  pattern: [{ mention: 'number', as: 'count' }, { optional: 'of' }, month, comma, { mention: 'year', as: 'of' }],
  precededBy: { lower: ['on', 'by', 'until', 'from', 'of', 'since', 'dated', ','] },
  build: ({ count, month: name, of }) => {
    const { value, spelled, max } = count.value
    if (!spelled || max !== null || of.value.how !== 'named' || of.value.fields.fiscal === true) return undefined
    const fields = { month: readMonth(name), day: value }
    return Number.isInteger(value) ? inYear(fields, { of }) : undefined
  },
  examples: ['Born on ‹twenty-five January nineteen eighty-six›.'],
  counterexamples: ['All two May 2024 fairs shut.'],
})

/** "Tuesday the 11th", "on the 25th.": the month is that of the reference day, or one beside it. */
const dayAlone = defineRule('moment', {
  slug: 'day-of-month',
  pattern: [
    { optional: { sequence: [{ lower: fullWeekdays, as: 'weekday' }, comma, 'the'] } },
    { mention: 'ordinal', as: 'dayth' },
  ],
  notFollowedBy: [{ shape: 'alphabetic' }, { shape: 'digits' }, { lower: ['-', '/', '“', '"', "'", '’'] }],
  build: ({ weekday: named, dayth }, { document, match }) => {
    const { value } = dayth.value
    if (value > 31) return undefined
    if (named !== undefined) return { how: 'named', fields: { day: value, ...readWeekday(named) } }
    const { lowers } = document
    const told = lowers[match.from - 1] === 'the' && onWords.has(lowers[match.from - 2] ?? '')
    return told && /^\d/u.test(dayth.text) ? { how: 'named', fields: { day: value } } : undefined
  },
  examples: ['They meet on ‹Tuesday the eleventh›.', 'It shuts on the ‹25th›.'],
  counterexamples: ['It is on the 25th floor.', 'He came in on the third.', 'The law is the 25th.'],
})
const onWords = new Set(['on', 'until', 'till', 'by', 'from', 'before', 'after'])

const monthYear = defineRule('moment', {
  slug: 'month-year',
  pattern: [
    month,
    { optional: { lower: [',', 'of', '-', '/'] } },
    {
      either: [
        { mention: 'year', as: 'of' },
        { sequence: [{ lower: ["'", 'of'] }, { lower: twoDigits, as: 'shortYear' }] },
      ],
    },
  ],
  build: ({ month: name, of, shortYear }, { document, match }) => {
    if (!isMonthName(document, name) || endsInFigure(document, match)) return undefined
    if (document.lowers[name.to] === ',' && of?.value.how === 'shifted') return undefined
    return inYear({ month: readMonth(name) }, { of, shortYear })
  },
  examples: ['In ‹March 2021› it shut.', 'Since ‹July last year› it rose.', "In ‹Sept. '21› and ‹May of this year›."],
  counterexamples: ['They may last year after year.', 'Bills they march 2021 times.'],
})

/** "may" and "march" are verbs in lower case, and abbreviations words of other kinds. */
function isMonthName(document: Document, { from, to }: TokenRange): boolean {
  return (
    isCapitalized(document, from) ||
    (document.lowers[from] ?? '').length > 5 ||
    /^(?:april|june|july)$/u.test(document.lowers.slice(from, to).join(''))
  )
}

/** "3 May 2,000" and "March 5-1" go on in figures. */
function endsInFigure(document: Document, { to }: TokenRange): boolean {
  return isGlued(document, to) && /^[/:]$/u.test(document.lowers[to] ?? '') && isGlued(document, to + 1)
}

export const calendarDateRules: readonly FactRule[] = [monthDay, dayMonth, dayInWords, dayAlone, monthYear]
