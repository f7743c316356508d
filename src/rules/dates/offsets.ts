/** Moments at a distance from another: "two years ago", "six days later", "a year earlier"; and "the same period". */

import { calendarUnitNames, timeUnitNames } from '../../normalize/calendar-words.js'
import type { Document } from '../../document/document.js'
import type { TimeUnit } from '../../normalize/duration.js'
import { defineRule, type FactRule } from '../kinds.js'
import type { Amount } from './reading.js'

const unitWord = { lower: [...timeUnitNames.keys()], as: 'unit' } as const
interface AmountCaptures {
  readonly unit: { readonly text: string }
  readonly count?:
    { readonly value: { readonly value: number; readonly max: number | null; readonly vague: boolean } } | undefined
}

/** Undefined for "hundreds of years" and "two to three years". */
function amountOf({ unit, count: number }: AmountCaptures): Amount | undefined {
  const name: TimeUnit = timeUnitNames.get(unit.text.toLowerCase())!
  if (number === undefined) return { count: 1, unit: name }
  const { value, max, vague } = number.value
  return vague || max !== null || value > 5000 ? undefined : { count: value, unit: name }
}

/** A plural without a number tells no distance: "years ago". */
function isBarePlural({ unit, count: number }: AmountCaptures): boolean {
  return number === undefined && /s$/iu.test(unit.text)
}

const ago = defineRule('moment', {
  slug: 'ago',
  pattern: [{ sequence: [{ optional: { mention: 'number', as: 'count' } }, unitWord, { lower: 'ago' }], as: 'span' }],
  notPrecededBy: { lower: ['several', 'few', 'many', 'some', 'these'] },
  build: (captures) => {
    const amount = isBarePlural(captures) ? undefined : amountOf(captures)
    return amount === undefined ? undefined : { how: 'offset', amount, sign: -1, base: 'anchor' }
  },
  examples: ['It fell ‹two years ago›.', 'It rose a ‹week ago›.', 'A post from ‹24 hours ago›.'],
  counterexamples: ['It fell years ago.', 'A few weeks ago it rose.'],
})

const fromNow = defineRule('moment', {
  slug: 'from-now',
  pattern: [{ optional: { mention: 'number', as: 'count' } }, unitWord, 'from', { lower: ['now', 'today'] }],
  build: (captures, { document, match }) => {
    // "held for six days from today" is how long, not when.
    if (document.lowers[match.from - 1] === 'for') return undefined
    const amount = isBarePlural(captures) ? undefined : amountOf(captures)
    return amount === undefined ? undefined : { how: 'offset', amount, sign: 1, base: 'anchor' }
  },
  examples: ['It opens ‹two years from now›.'],
  counterexamples: ['The barn is shut for six days from today.'],
})

/** Units smaller than a day. */
const within: ReadonlySet<TimeUnit> = new Set(['hour', 'minute', 'second'])

/** Words that fix what is to come. */
const comingWords = new Set(['will', "'ll", 'shall', 'schedule', 'scheduled', 'due'])
/** Tokens between such a word and the distance. */
const comingReach = 10

/** What is expected in days or weeks has a day; in months or years it may as well take so long. */
const expecting = new Set(['would', 'expected', 'expects', 'set', 'slated'])
const shortUnits: ReadonlySet<TimeUnit> = new Set(['day', 'week', 'fortnight'])

/** One of the words stands before, or in the question that "Or in a week?" goes on from. */
function isComing({ lowers, sentenceOf, sentences }: Document, from: number, unit: TimeUnit): boolean {
  const start = sentences[sentenceOf[from]!]!
  const first = lowers[start] === 'or' ? 0 : start
  for (let at = from - 1; at >= Math.max(first, from - comingReach); at--) {
    if (comingWords.has(lowers[at]!) || (shortUnits.has(unit) && expecting.has(lowers[at]!))) return true
  }
  return false
}

/** "will rule in two weeks.": a day where the clause ends, not the time that something takes. */
const inDistance = defineRule('moment', {
  slug: 'in-distance',
  pattern: [
    { lower: 'in' },
    { sequence: [{ either: [{ mention: 'number', as: 'count' }, 'a'] }, unitWord], as: 'span' },
    { optional: { sequence: [{ lower: ["'", "'s"] }, 'time'], as: 'time' } },
  ],
  notFollowedBy: [{ shape: 'alphabetic', not: { pos: ['CCONJ', 'SCONJ'] } }, { lower: ['-', "'", '’'] }],
  build: ({ time, ...captures }, { document, match }) => {
    const amount = amountOf(captures)
    if (amount === undefined || within.has(amount.unit)) return undefined
    if (time !== undefined) return { how: 'offset', amount, sign: 1, base: 'anchor' }
    return isComing(document, match.from, amount.unit) ? { how: 'offset', amount, sign: 1, base: 'anchor' } : undefined
  },
  examples: ['The court will rule in ‹two weeks›.'],
  counterexamples: ['It fell in two weeks.', 'It will pay in two weeks of work.'],
})

/** "more than five years earlier": no point; but "5% more than two years earlier" compares. */
function isOpen({ lowers }: Document, from: number): boolean {
  if (lowers[from - 1] !== 'than' || !['more', 'less'].includes(lowers[from - 2] ?? '')) return false
  return !/^(?:%|percent|cent|pct|points?|higher|times|\d.*)$/u.test(lowers[from - 3] ?? '')
}

const later = defineRule('moment', {
  slug: 'later',
  pattern: [
    { optional: { mention: 'number', as: 'count' } },
    unitWord,
    { lower: ['earlier', 'later', 'previously', 'afterwards', 'afterward', 'prior'], as: 'side' },
  ],
  notPrecededBy: { lower: ['several', 'few', 'many', 'some'] },
  notFollowedBy: { lower: ['than', 'this'] },
  build: ({ side, ...captures }, { document, match }) => {
    const amount = isBarePlural(captures) ? undefined : amountOf(captures)
    // "20 minutes later" lies on no day of its own, nor does "more than five years earlier".
    if (amount !== undefined && (within.has(amount.unit) || isOpen(document, match.from))) return undefined
    const forward = /^(?:later|after)/iu.test(side.text)
    return amount === undefined ? undefined : { how: 'offset', amount, sign: forward ? 1 : -1, base: 'context' }
  },
  examples: ['It rose ‹six days later›.', 'Up from a ‹year earlier›.', 'A ‹month later› it shut.'],
  counterexamples: [
    'A year earlier than planned.',
    'Years later it shut.',
    'He had left more than five years earlier.',
  ],
})

/** "the year before", "three months before": only where the phrase ends, not "a year before the war". */
const before = defineRule('moment', {
  slug: 'before',
  pattern: [{ optional: { mention: 'number', as: 'count' } }, unitWord, { lower: ['before', 'after'], as: 'side' }],
  notPrecededBy: { lower: ['several', 'few', 'many', 'some'] },
  build: ({ side, ...captures }, { document, match }) => {
    const amount = isBarePlural(captures) ? undefined : amountOf(captures)
    const unit = calendarUnitNames.get(captures.unit.text.toLowerCase())
    const following = document.lowers[match.to] ?? '.'
    // "18, against 13 the year before (+38%)".
    const next = following === '(' && /^[-+−–\d]/u.test(document.lowers[match.to + 1] ?? '') ? '.' : following
    const ends =
      /^(?:[^\p{L}\p{N}"“‘'(]+|and|but|when|while|as|with|to|in|because|or|for)$/u.test(next) ||
      document.sentenceOf[match.to] !== document.sentenceOf[match.from]
    if (ends && captures.count === undefined && document.lowers[match.from - 1] === 'the' && unit !== undefined) {
      return { how: 'shifted', unit, by: side.text.toLowerCase() === 'after' ? 1 : -1, base: 'context' }
    }
    return amount === undefined || !ends
      ? undefined
      : { how: 'offset', amount, sign: side.text.toLowerCase() === 'after' ? 1 : -1, base: 'context' }
  },
  examples: ['It fell from the ‹year before›.', 'It shut the ‹day after›, and stayed so.'],
  counterexamples: ['A year before the war it fell.', 'Two days after he left it shut.'],
})

export const distanceRules: readonly FactRule[] = [
  defineRule('date', {
    slug: 'distance',
    pattern: [
      { either: [{ mention: 'number', as: 'count' }, 'a'] },
      unitWord,
      { lower: ['before', 'after', 'from', 'on', 'prior', 'following'], as: 'side' },
      { optional: 'to' },
      { mention: 'moment', as: 'moment' },
    ],
    build: ({ side, moment, ...captures }, { document, match }) => {
      const amount = amountOf(captures)
      // "a week on Friday" is the second Friday to come; "a year on Friday" and "two weeks on Monday" are none.
      if (side.text.toLowerCase() === 'on') {
        const { value } = moment
        const weekday = value.how === 'named' && value.lean === undefined ? value.fields.weekday : undefined
        if (weekday === undefined || captures.count !== undefined || amount?.unit !== 'week') return undefined
        const base = { how: 'named', fields: { weekday }, lean: 'next' } as const
        return { type: 'date', moment: { how: 'offset', amount, sign: 1, base }, upTo: null, mod: null }
      }
      // "two years before last March" measures from a point, "six months from January" begins there.
      const point =
        moment.value.how === 'named'
          ? moment.value.fields.day !== undefined || moment.value.fields.weekday !== undefined
          : moment.value.how === 'shifted' && moment.value.unit === 'day'
      // "held for six days from today" is how long, not when.
      const length = side.text.toLowerCase() === 'from' && document.lowers[match.from - 1] === 'for'
      if (amount === undefined || !point || length) return undefined
      return {
        type: 'date',
        moment: { how: 'offset', amount, sign: /^(?:before|prior)$/iu.test(side.text) ? -1 : 1, base: moment.value },
        upTo: null,
        mod: null,
      }
    },
    examples: [
      'It shut ‹two days before May 3, 2021›.',
      'It opens ‹three weeks from tomorrow›.',
      'It opens ‹a week on Friday›.',
    ],
    counterexamples: ['It ran two days before the fair.', 'He worked two weeks on Fridays.'],
  }),
]

const samePeriod = defineRule('moment', {
  slug: 'same-period',
  pattern: [
    { lower: ['same', 'corresponding', 'comparable', 'similar', 'equivalent', 'like'] },
    { optional: { lower: ['time', 'calendar', 'reporting', 'three-month', 'six-month', 'nine-month'] } },
    {
      lower: [
        'period',
        'quarter',
        'month',
        'months',
        'half',
        'week',
        'stretch',
        'term',
        'timeframe',
        'span',
        'time',
        'date',
      ],
    },
    { optional: { lower: ['a', 'of', 'in', 'from', 'during', 'the'] } },
    { optional: { lower: ['the'] } },
    {
      either: [
        { mention: 'year', as: 'of' },
        { sequence: [{ lower: 'year' }, { lower: ['earlier', 'ago', 'before', 'previously'], as: 'before' }] },
      ],
    },
  ],
  build: ({ of }) => ({ how: 'same', year: of?.value ?? { how: 'shifted', unit: 'year', by: -1, base: 'context' } }),
  examples: [
    'Up from the ‹same period last year›.',
    'More than in the ‹same quarter of 2023›.',
    'Than in the ‹corresponding period a year earlier›.',
  ],
  counterexamples: ['In the same period it rose.'],
})

const yearAgoPeriod = defineRule('moment', {
  slug: 'year-ago-period',
  pattern: [
    { sequence: [{ lower: ['year', 'prior'] }, { lower: '-' }, { lower: ['ago', 'earlier', 'year'] }] },
    { lower: ['period', 'quarter', 'month', 'half', 'level', 'figure'] },
  ],
  build: () => ({ how: 'same', year: { how: 'shifted', unit: 'year', by: -1, base: 'context' } }),
  examples: ['Up from the ‹year-ago quarter›.'],
})

export const offsetRules: readonly FactRule[] = [samePeriod, yearAgoPeriod, ago, fromNow, inDistance, later, before]
