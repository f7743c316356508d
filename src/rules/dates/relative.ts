/** Units of the calendar behind "last", "this", "next" and "previous"; "today", "yesterday", "tomorrow". */

import { calendarUnitNames, dayParts, fullMonths } from '../../normalize/calendar-words.js'
import { defineRule, type FactRule } from '../kinds.js'
import { bracketed, dayInBrackets } from './brackets.js'
import type { Moment } from './reading.js'
import { comma, dayOfMonth, fullWeekday, readDayOfMonth, readWeekday } from './words.js'

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
          dayInBrackets,
        ],
      },
    },
  ],
  notPrecededBy: { lower: ['usa', 'russia', 'india', 'business', 'psychology', 'history', 'malaysia'] },
  notFollowedBy: { form: ['Show', 'FM', 'Online'] },
  build: ({ word, weekday, month, day, dayth }) => {
    const by = todayShifts.get(word.text.toLowerCase())!
    const told = bracketed(month, day, dayth)
    if (told !== undefined) return told
    // The weekday counts where the text was published on the day after.
    if (weekday !== undefined && by === 0) return { how: 'named', fields: readWeekday(weekday), lean: 'today' }
    return { how: 'shifted', unit: 'day', by, base: 'anchor' }
  },
  examples: [
    'It fell ‹today›.',
    '‹Yesterday› it rose; it opens ‹tomorrow morning›.',
    'It was told ‹today (Tuesday)› and ‹yesterday (27 August)›.',
  ],
  counterexamples: ['USA Today wrote so.'],
})

const dayFarther = defineRule('moment', {
  slug: 'day-farther',
  pattern: ['day', { lower: ['before', 'after'], as: 'side' }, { lower: ['yesterday', 'tomorrow'], as: 'word' }],
  build: ({ side }) => ({ how: 'shifted', unit: 'day', by: side.text === 'before' ? -2 : 2, base: 'anchor' }),
  examples: ['It fell the ‹day before yesterday›.'],
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
    { optional: { lower: ['calendar', 'whole', 'entire', 'fiscal', 'financial', 'working'] } },
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
        { sequence: [dayOfMonth, 'day', 'of', { lower: 'the', as: 'lean' }, { lower: 'month', as: 'unit' }] },
      ],
    },
  ],
  build: ({ weekday, day, dayth, lean, unit }): Moment | undefined => {
    if (lean === undefined || unit === undefined) return undefined
    const fields = weekday === undefined ? { day: readDayOfMonth(day, dayth) } : readWeekday(weekday)
    const name = unit.text.toLowerCase() === 'week' ? 'week' : 'month'
    return { how: 'shifted', unit: name, by: shifts.get(lean.text.toLowerCase()) ?? 0, base: 'anchor', fields }
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
    { optional: dayInBrackets },
  ],
  build: ({ lean, part, month, day, dayth }) => {
    const told = bracketed(month, day, dayth)
    if (told !== undefined) return told
    const word = lean.text.toLowerCase()
    const night = part.text.toLowerCase() === 'night'
    // "last morning" and "this night" tell no day.
    if (word === 'last') return night ? { how: 'shifted', unit: 'day', by: -1, base: 'anchor' } : undefined
    if (word === 'this') return night ? undefined : { how: 'shifted', unit: 'day', by: 0, base: 'anchor' }
    return { how: 'shifted', unit: 'day', by: contextShifts.get(word) ?? 1, base: 'context' }
  },
  examples: [
    'It fell ‹this morning› after rain ‹last night›.',
    'It rose the ‹following morning›.',
    'It shut ‹this morning (July 9)›.',
  ],
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
  theWeekend,
  weekAfterNext,
  today,
  dayFarther,
  dayInUnit,
  shiftedUnit,
  partOfDay,
]
