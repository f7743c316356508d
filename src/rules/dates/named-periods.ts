/** Weekdays, months and seasons by name, alone or behind "last", "this" and "next". */

import { dayParts, fullMonths, fullWeekdays, seasonNames } from '../../normalize/calendar-words.js'
import { defineRule, type FactRule } from '../kinds.js'
import { bracketed, dayInBrackets } from './brackets.js'
import type { CalendarFields, Lean, Moment } from './reading.js'
import { fullMonth, fullWeekday, isCapitalized, readMonth, readWeekday } from './words.js'
import { isLikelyMonth } from './month-names.js'

const dayPart = { optional: { lower: dayParts } } as const

const leans = new Map<string, Lean>([
  ['last', 'last'],
  ['past', 'last'],
  ['that', 'that'],
  ['previous', 'previous'],
  ['following', 'following'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
])

const leanWord = {
  either: [
    { lower: [...leans.keys()], as: 'lean' },
    { sequence: ['this', { lower: ['past', 'coming', 'upcoming', 'last', 'next'], as: 'lean' }] },
  ],
} as const

/** "last Friday", "next March", "this past Wednesday night", "this summer". */
const leaningName = defineRule('moment', {
  slug: 'leaning-name',
  pattern: [
    leanWord,
    {
      either: [
        { sequence: [{ ...fullWeekday, as: 'weekday' }, dayPart] },
        { ...fullMonth, as: 'month' },
        { lower: [...seasonNames.keys()], as: 'season' },
      ],
    },
  ],
  notFollowedBy: [{ shape: 'digits' }, { mention: 'ordinal' }],
  build: ({ lean, weekday, month, season }, { document }): Moment | undefined => {
    const name = weekday ?? month
    if (name !== undefined && !isCapitalized(document, name.from) && !fullWeekdays.includes(name.text)) return undefined
    if (season !== undefined && document.lowers[season.to] === 'in') return undefined
    const fields: CalendarFields =
      weekday !== undefined
        ? readWeekday(weekday)
        : month !== undefined
          ? { month: readMonth(month) }
          : { season: seasonNames.get(season?.text.toLowerCase() ?? '')! }
    return { how: 'named', fields, lean: leans.get(lean?.text.toLowerCase() ?? '')! }
  },
  examples: ['It fell ‹last Friday›.', 'It opens ‹next March›.', 'It rose ‹this summer› and ‹this past Wednesday›.'],
  counterexamples: ['They will next march on the town.'],
})

/** "Friday", "Monday night", "Friday last week" is read elsewhere. */
const bareWeekday = defineRule('moment', {
  slug: 'weekday',
  pattern: [{ ...fullWeekday, as: 'weekday' }, dayPart, { optional: dayInBrackets }],
  notPrecededBy: {
    lower: [
      'every',
      'each',
      'a',
      'any',
      'black',
      'good',
      'super',
      'ash',
      'maundy',
      'easter',
      'cyber',
      'giving',
      'bloody',
      'palm',
      'sheffield',
      'per',
      'alternate',
      'all',
    ],
  },
  notFollowedBy: {
    form: [
      'Times',
      'Telegraph',
      'Mirror',
      'Mail',
      'Post',
      'World',
      'Express',
      'Independent',
      'Review',
      'Business',
      'Tribune',
      'Night',
      'Herald',
      'People',
      'Sport',
    ],
  },
  build: ({ weekday, month, day, dayth }, { document }): Moment | undefined => {
    const told = bracketed(month, day, dayth)
    const fields = told?.how === 'named' ? { ...told.fields, ...readWeekday(weekday) } : readWeekday(weekday)
    return isCapitalized(document, weekday.from) ? { how: 'named', fields } : undefined
  },
  examples: ['It fell on ‹Friday›.', 'It shut on ‹Wednesday (Aug. 13)›.', 'It rose ‹Monday night›.'],
  counterexamples: ['It shuts every Friday.', 'The Sunday Times wrote so.', 'On Good Friday it shut.'],
})

const fullMonthName = { lower: fullMonths, as: 'month' } as const
const shortMonths = ['jan', 'feb', 'mar.', 'apr.', 'aug', 'sept', 'sep.', 'oct', 'nov', 'dec'].flatMap((name) =>
  name.endsWith('.') ? [name] : [name, `${name}.`],
)

const bareMonth = defineRule('moment', {
  slug: 'month',
  pattern: [
    {
      either: [
        fullMonthName,
        { sequence: [{ lower: shortMonths, as: 'month' }, { optional: { lower: '.', shape: 'glued' } }] },
      ],
    },
  ],
  // What stands here did not make a date: "February 30".
  notFollowedBy: [{ shape: 'digits' }, { mention: 'ordinal' }, { mention: 'number' }],
  build: ({ month }, { document, match }) =>
    month !== undefined && isLikelyMonth(document, match)
      ? { how: 'named', fields: { month: readMonth(month) } }
      : undefined,
  examples: ['It fell in ‹January›.', 'Since ‹May› it rose; the ‹August› figures fell.', 'By late ‹March› it shut.'],
  counterexamples: [
    'It may rise.',
    'The March on the town.',
    'Theresa May spoke.',
    'On February 30 it shut.',
    'Ms. April Jones left.',
  ],
})

/** "in the summer", "before the summer"; "in spring" and "this fall in prices" are left alone. */
const theSeason = defineRule('moment', {
  slug: 'the-season',
  pattern: [
    { lower: ['in', 'before', 'by', 'since', 'until', 'over', 'during', 'after', 'from', 'for', 'of'] },
    'the',
    { sequence: [{ lower: [...seasonNames.keys()], as: 'season' }], as: 'span' },
  ],
  notFollowedBy: { pos: ['NOUN', 'PROPN', 'ADP', 'ADJ', 'NUM'] },
  build: ({ season }) => ({ how: 'named', fields: { season: seasonNames.get(season.text.toLowerCase())! } }),
  examples: ['It opens before the ‹summer›.'],
  counterexamples: ['In the fall of the house.', 'During the spring term it shut.'],
})

export const namedPeriodRules: readonly FactRule[] = [theSeason, leaningName, bareWeekday, bareMonth]
