/** Clock times: "9:30 a.m.", "3.45pm", "0930 hours", "noon", with the time zone beside them. */

import { fullMonths, fullWeekdays, timeZones } from '../../normalize/calendar-words.js'
import { defineRule, type FactRule } from '../kinds.js'
import type { Clock } from './reading.js'
import { isGlued } from './words.js'

const halves = ['am', 'pm', 'a.m.', 'p.m.', 'a.m', 'p.m']
const zone = { optional: { sequence: [{ lower: timeZones, shape: 'all-caps' }] } } as const
/** "11 a.m. local time". */
const local = {
  optional: { sequence: [{ lower: ['local', 'eastern', 'central', 'pacific'] }, { lower: 'time' }] },
} as const

/** Undefined for what no clock shows. */
function clockOf(figure: string, half: string | undefined): Clock | undefined {
  const [hours = Number.NaN, minute = 0, second] = figure.split(/[:.]/u).map(Number)
  if (!(hours <= 24 && minute < 60 && (second ?? 0) < 60)) return undefined
  if (half === undefined) return { hour: hours % 24, minute, second: second ?? null, halfKnown: true }
  if (hours === 0 || hours > 12)
    return hours < 24 ? { hour: hours, minute, second: second ?? null, halfKnown: true } : undefined
  const hour = (hours % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
  return { hour, minute, second: second ?? null, halfKnown: true }
}

const withHalf = defineRule('clock', {
  slug: 'half-of-day',
  pattern: [
    { pos: ['NUM', 'X', 'SYM', 'NOUN', 'PROPN', 'ADJ'], not: { shape: 'alphabetic' }, as: 'figure' },
    { lower: halves, as: 'half' },
    zone,
    local,
  ],
  build: ({ figure, half }, { document }) => {
    if (!/^\d{1,2}(?:[:.]\d{2}){0,2}$/u.test(figure.text)) return undefined
    // "11 am I" has a verb in it.
    if (half.text === 'am' && !isGlued(document, half.from) && document.lowers[half.to] === 'i') return undefined
    return clockOf(figure.text, half.text)
  },
  examples: [
    'It shut at ‹9:30 a.m.› and opened at ‹3.45pm› on.',
    'Doors open at ‹7 p.m. EST›.',
    'They met at ‹11am› in the barn.',
  ],
  counterexamples: ['Room 13:75 pm.', 'In 2019 am.'],
})

const twentyFourHours = defineRule('clock', {
  slug: 'twenty-four-hours',
  pattern: [
    { pos: ['NUM', 'X', 'SYM', 'NOUN', 'PROPN', 'ADJ'], not: { shape: ['alphabetic', 'digits'] }, as: 'figure' },
    { optional: { lower: ['hours', 'hrs', 'h'] } },
    zone,
    local,
  ],
  notPrecededBy: { lower: ['by', 'score', 'won', 'lost'] },
  build: ({ figure }, { document, match }) => {
    if (!/^\d{1,2}:[0-5]\d(?::[0-5]\d)?$/u.test(figure.text)) return undefined
    // Case numbers ("2:21-cv-00001") and verses go on.
    return isGlued(document, match.to) && /^[-/:]$/u.test(document.lowers[match.to] ?? '')
      ? undefined
      : clockOf(figure.text, undefined)
  },
  examples: ['The train left at ‹18:55›.', 'It was sent at ‹15:08:42 GMT›.'],
  counterexamples: ['Docket 2:21-cv-00001 was sealed.', 'A ratio of 3:1.'],
})

const military = defineRule('clock', {
  slug: 'hours',
  pattern: [{ shape: 'digits', as: 'figure' }, { lower: ['hours', 'hrs', 'hrs.', 'h', 'gmt', 'utc', 'hr', 'z'] }],
  build: ({ figure: { text } }) => {
    const figure = /^(\d{2})(\d{2})$/u.exec(text) ?? /^(\d{1,2})\.(\d{2})$/u.exec(text)
    return figure === null ? undefined : clockOf(`${figure[1]}:${figure[2]}`, undefined)
  },
  examples: ['It was seen at ‹0930 hours›.', 'Boats left at ‹1745 GMT›.', 'From ‹21.15 hrs› on.'],
  counterexamples: ['It took 48 hours.', 'A trip of 2575 hours.'],
})

/** "14h30", as where French and Portuguese are spoken: the tokenizer leaves the letter at the minutes. */
const gluedMinutes = Array.from({ length: 60 }, (_, minute) => `h${String(minute).padStart(2, '0')}`)

const hourLetter = defineRule('clock', {
  slug: 'hour-letter',
  pattern: [
    { shape: 'digits', as: 'figure' },
    { lower: gluedMinutes, shape: 'glued', as: 'minutes' },
  ],
  notFollowedBy: { shape: 'glued', not: { pos: 'PUNCT' } },
  build: ({ figure, minutes }) =>
    /^\d{1,2}$/u.test(figure.text) ? clockOf(`${figure.text}:${minutes.text.slice(1)}`, undefined) : undefined,
  examples: ['The boat left at ‹14h30› and sank at ‹03h45›.'],
  counterexamples: ['Bolt 45h30 broke.', 'Form 214h30 was lost.'],
})

const atPoint = defineRule('clock', {
  slug: 'at-point-figure',
  pattern: [{ shape: 'digits', as: 'figure' }, { optional: { sequence: [zone] } }],
  precededBy: { lower: 'at' },
  notFollowedBy: {
    lower: [
      'per',
      'percent',
      '%',
      'million',
      'billion',
      'trillion',
      'points',
      'times',
      'crore',
      'lakh',
      'to',
      'against',
      '-',
    ],
  },
  build: ({ figure }, { document, match }) => {
    // "at 18.55 JST" is a time, "at 18.55" may be a price.
    const next = document.lowers[figure.to] ?? ''
    const day =
      dayWords.test(document.lowers[match.from - 2] ?? '') ||
      (next === 'on' && dayWords.test(document.lowers[figure.to + 1] ?? '')) ||
      dayWords.test(next)
    return /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/u.test(figure.text) && (timeZones.includes(next) || day)
      ? clockOf(figure.text, undefined)
      : undefined
  },
  examples: ['The call began at ‹18.55 JST›.', 'They meet on 1 March at ‹13.00›.'],
  counterexamples: ['Shares closed at 18.55 on the day.', 'It stood at 7.40 per cent.'],
})

/** What can end or begin the name of a day. */
const dayWords = new RegExp(
  `^(?:\\d{1,4}|${[...fullMonths, ...fullWeekdays].join('|')}|today|tomorrow|yesterday)$`,
  'u',
)

/** "06.00 BST": the zone tells that it is no price. */
const pointZone = defineRule('clock', {
  slug: 'point-zone',
  pattern: [
    { shape: 'digits', as: 'figure' },
    { lower: timeZones.filter(({ length }) => length > 2), shape: 'all-caps' },
  ],
  build: ({ figure }) =>
    /^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(figure.text) ? clockOf(figure.text, undefined) : undefined,
  examples: ['Wed 18 Jun 2025 ‹06.00 BST›.'],
  counterexamples: ['It cost 12.75 EUR.'],
})

const words = defineRule('clock', {
  slug: 'noon',
  pattern: [
    { optional: { either: [{ lower: '12' }, { lower: 'twelve' }] } },
    { lower: ['noon', 'midday', 'midnight'], as: 'name' },
    zone,
  ],
  notFollowedBy: { lower: ['oil', 'mass', 'sun', 'blue', 'express'] },
  build: ({ name }) => ({
    hour: name.text.toLowerCase() === 'midnight' ? 0 : 12,
    minute: 0,
    second: null,
    halfKnown: true,
  }),
  examples: ['It ended at ‹noon›, not at ‹midnight›.', 'They ate at ‹12 noon›.'],
})

const oClock = defineRule('clock', {
  slug: 'o-clock',
  pattern: [
    { mention: 'number', as: 'figure' },
    {
      either: [
        { lower: ["o'clock", 'oclock'] },
        { sequence: ['o', { lower: ["'clock", "'"] }, { optional: 'clock' }] },
      ],
    },
  ],
  build: ({ figure }) => {
    const { value } = figure.value
    return Number.isInteger(value) && value >= 1 && value <= 12
      ? { hour: value % 12, minute: 0, second: null, halfKnown: false }
      : undefined
  },
  examples: ["It struck at ‹six o'clock›."],
})

export const clockRules: readonly FactRule[] = [
  withHalf,
  twentyFourHours,
  military,
  hourLetter,
  atPoint,
  pointZone,
  words,
  oClock,
]
