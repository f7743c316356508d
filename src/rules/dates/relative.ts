/** Names and units of the calendar beside "last", "this", "next", "previous"; "today", "yesterday", "tomorrow". */

import { calendarUnitNames, dayParts, fullMonths, fullWeekdays, seasonNames } from '../../normalize/calendar-words.js'
import { defineRule, type FactRule } from '../kinds.js'
import type { CalendarFields, Lean, Moment } from './reading.js'
import {
  comma,
  dayOfMonth,
  fullMonth,
  fullWeekday,
  isCapitalized,
  readDayOfMonth,
  readMonth,
  readWeekday,
} from './words.js'
import { isLikelyMonth } from './month-names.js'

const dayPart = { optional: { lower: dayParts } } as const

const todayShifts = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

const today = defineRule('moment', {
  slug: 'today',
  pattern: [
    { lower: [...todayShifts.keys()], as: 'word' },
    dayPart,
    {
      optional: {
        either: [
          {
            sequence: [
              '(',
              { ...fullWeekday, as: 'weekday' },
              { optional: { sequence: [comma, { lower: [...fullMonths] }, dayOfMonth] } },
              ')',
            ],
          },
        ],
      },
    },
  ],
  notPrecededBy: { lower: ['usa', 'russia', 'india', 'business', 'psychology', 'history', 'malaysia'] },
  notFollowedBy: { form: ['Show', 'FM', 'Online'] },
  build: ({ word, weekday }) => {
    const by = todayShifts.get(word.text.toLowerCase())!
    // The weekday counts where the text was published on the day after.
    if (weekday !== undefined && by === 0) return { how: 'named', fields: readWeekday(weekday), lean: 'today' }
    return { how: 'shifted', unit: 'day', by, base: 'anchor' }
  },
  examples: ['It fell ‹today›.', '‹Yesterday› it rose; it opens ‹tomorrow morning›.', 'It was told ‹today (Tuesday)›.'],
  counterexamples: ['USA Today wrote so.'],
})

const dayFarther = defineRule('moment', {
  slug: 'day-farther',
  pattern: ['day', { lower: ['before', 'after'], as: 'side' }, { lower: ['yesterday', 'tomorrow'], as: 'word' }],
  build: ({ side }) => ({ how: 'shifted', unit: 'day', by: side.text === 'before' ? -2 : 2, base: 'anchor' }),
  examples: ['It fell the ‹day before yesterday›.'],
})

const leans = new Map<string, Lean>([
  ['last', 'last'],
  ['past', 'last'],
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

const shifts = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
])
const contextShifts = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['following', 1],
  ['subsequent', 1],
  ['same', 0],
  ['that', 0],
])

/** "last week", "this month", "the following day", "that same month"; "the past week" is a stretch of seven days. */
const shiftedUnit = defineRule('moment', {
  slug: 'shifted-unit',
  pattern: [
    { optional: { lower: ['that', 'this'] } },
    { lower: [...shifts.keys(), ...contextShifts.keys()], as: 'lean' },
    { optional: { lower: ['calendar', 'whole', 'entire', 'fiscal', 'financial'] } },
    { lower: [...calendarUnitNames.keys()], as: 'unit' },
  ],
  notFollowedBy: { lower: ['-', 'of', 'ago', 'old'] },
  build: ({ lean, unit: name }, { document, match }) => {
    const word = lean.text.toLowerCase()
    const unit = calendarUnitNames.get(name.text.toLowerCase())!
    const before = document.lowers[match.from - 1] ?? ''
    if (word === 'past') return undefined
    if (word === 'last' && before === 'the' && unit !== 'quarter' && unit !== 'half' && unit !== 'weekend')
      return undefined
    if (unit === 'day' && /^(?:last|this|current|past|upcoming|coming)$/u.test(word)) return undefined
    const context = contextShifts.get(word) ?? (word === 'next' && (before === 'the' || unit === 'day') ? 1 : undefined)
    return {
      how: 'shifted',
      unit,
      by: context ?? shifts.get(word)!,
      base: context === undefined ? 'anchor' : 'context',
    }
  },
  examples: [
    'It fell ‹last week›.',
    'It rose the ‹following day›.',
    'It opens ‹next month›, not ‹this month›.',
    'In ‹that same month› it shut.',
  ],
  counterexamples: ['Over the past month it fell.', 'Over the last decade it rose.', 'In the last week of May.'],
})

/** "Tuesday of last week", "next week Wednesday", "the 15th of last month". */
const dayInUnit = defineRule('moment', {
  slug: 'day-in-unit',
  pattern: [
    {
      either: [
        {
          sequence: [
            { ...fullWeekday, as: 'weekday' },
            { optional: { lower: ['of', ','] } },
            { lower: ['last', 'this', 'next'], as: 'lean' },
            { lower: 'week', as: 'unit' },
          ],
        },
        {
          sequence: [
            { lower: ['last', 'this', 'next'], as: 'lean' },
            { lower: 'week', as: 'unit' },
            { optional: { lower: ['on', ','] } },
            { ...fullWeekday, as: 'weekday' },
          ],
        },
        {
          sequence: [
            dayOfMonth,
            { optional: 'day' },
            'of',
            { lower: ['last', 'this', 'next'], as: 'lean' },
            { lower: 'month', as: 'unit' },
          ],
        },
      ],
    },
  ],
  build: ({ weekday, day, dayth, lean, unit }): Moment | undefined => {
    if (lean === undefined || unit === undefined) return undefined
    const fields = weekday === undefined ? { day: readDayOfMonth(day, dayth) } : readWeekday(weekday)
    const name = unit.text.toLowerCase() === 'week' ? 'week' : 'month'
    return { how: 'shifted', unit: name, by: shifts.get(lean.text.toLowerCase())!, base: 'anchor', fields }
  },
  examples: ['They met on ‹Tuesday of last week›.', 'It opens the ‹15th of next month›.'],
})

/** "this morning", "that night". */
const partOfDay = defineRule('moment', {
  slug: 'part-of-day',
  pattern: [
    { optional: { lower: ['early', 'earlier', 'late', 'later'] } },
    { lower: ['this', 'last', 'that', 'same', 'previous', 'following', 'next'], as: 'lean' },
    { lower: dayParts, as: 'part' },
  ],
  build: ({ lean, part }) => {
    const word = lean.text.toLowerCase()
    const night = part.text.toLowerCase() === 'night'
    // "last morning" and "this night" tell no day.
    if (word === 'last') return night ? { how: 'shifted', unit: 'day', by: -1, base: 'anchor' } : undefined
    if (word === 'this') return night ? undefined : { how: 'shifted', unit: 'day', by: 0, base: 'anchor' }
    return { how: 'shifted', unit: 'day', by: contextShifts.get(word) ?? 1, base: 'context' }
  },
  examples: ['It fell ‹this morning› after rain ‹last night›.', 'It rose the ‹following morning›.'],
})

/** "Friday", "Monday night", "Friday last week" is read elsewhere. */
const bareWeekday = defineRule('moment', {
  slug: 'weekday',
  pattern: [{ ...fullWeekday, as: 'weekday' }, dayPart],
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
  build: ({ weekday }, { document }) =>
    isCapitalized(document, weekday.from) ? { how: 'named', fields: readWeekday(weekday) } : undefined,
  examples: ['It fell on ‹Friday›.', 'It rose ‹Monday night›.'],
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

/** "over the weekend". */
const theWeekend = defineRule('moment', {
  slug: 'the-weekend',
  pattern: [
    { lower: ['over', 'during', 'at', 'on', 'by', 'since', 'throughout'] },
    'the',
    { lower: 'weekend', as: 'span' },
  ],
  build: () => ({ how: 'shifted', unit: 'weekend', by: 0, base: 'anchor' }),
  examples: ['It rained over the ‹weekend›.'],
  counterexamples: ['The weekend edition sold.'],
})

const weekAfterNext = defineRule('moment', {
  slug: 'week-after-next',
  pattern: [
    { lower: ['week', 'month'], as: 'unit' },
    { lower: ['after', 'before'], as: 'side' },
    { lower: ['next', 'last'] },
  ],
  notFollowedBy: [{ shape: 'alphabetic' }],
  build: ({ unit, side }) => ({
    how: 'shifted',
    unit: unit.text.toLowerCase() === 'week' ? 'week' : 'month',
    by: side.text.toLowerCase() === 'after' ? 2 : -2,
    base: 'anchor',
  }),
  examples: ['It opens the ‹week after next›.'],
})

export const relativeRules: readonly FactRule[] = [
  theSeason,
  theWeekend,
  weekAfterNext,
  today,
  dayFarther,
  leaningName,
  dayInUnit,
  shiftedUnit,
  partOfDay,
  bareWeekday,
  bareMonth,
]
