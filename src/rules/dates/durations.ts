/** Stretches of time by number: "15 years", "24-month", "two and a half years", "the past 18 months"; ages are none. */

import type { Document, TokenRange } from '../../document/document.js'
import { timeUnits, type TimeUnit } from '../../normalize/duration.js'
import { defineRule, type FactRule } from '../kinds.js'
import { isAge } from './ages.js'
import { andHalf, partBehind, unitOf, unitWord, unitWords } from './duration-words.js'
import { changesBefore } from './moving.js'
import type { Amount, DateReading } from './reading.js'
import { hyphen } from './words.js'

const kinds = [
  'calendar',
  'working',
  'business',
  'consecutive',
  'full',
  'long',
  'additional',
  'more',
  'further',
  'straight',
  'successive',
  'school',
  'trading',
  'whole',
  'other',
] as const
/** "the past", "the last": the words that place a stretch before now belong to it. */
const pastWord = { lower: ['past', 'last', 'next', 'previous', 'coming', 'preceding', 'following'] } as const
const past = { optional: pastWord } as const

/** "24 hours a day", "40 hours per week", "3 min read": how often or how long as a rule, not how long it took. */
function isRate({ lowers }: Document, { to }: TokenRange): boolean {
  const next = lowers[to] ?? ''
  return next === 'read' || (/^(?:a|per|every|each)$/u.test(next) && unitWords.includes(lowers[to + 1] ?? ''))
}

interface Counted {
  readonly value: number
  readonly max: number | null
  readonly vague: boolean
}

/** "for years", "hundreds of hours" and "1,200,000 years" measure nothing. */
function durationOf(count: Counted, unit: TimeUnit, more: Partial<Amount> = {}): DateReading | undefined {
  if (count.vague || count.value > 100_000) return undefined
  const amount: Amount = { count: count.value, unit, ...more }
  return { type: 'duration', amount, upTo: count.max === null ? null : { count: count.max, unit, ...more } }
}

const verbMarks = new Set([
  'to',
  'will',
  'would',
  'may',
  'might',
  'can',
  'could',
  'should',
  'must',
  "'ll",
  'not',
  "n't",
])

/** "will last six weeks": the verb; the length is read from the number on. */
function isVerbLast({ lowers }: Document, from: number): boolean {
  return lowers[from] === 'last' && verbMarks.has(lowers[from - 1] ?? '')
}

/** "the 14th Five-Year Plan" is a name. */
function isPlanName({ forms }: Document, next: number): boolean {
  return planNames.has(forms[next] ?? '')
}
const planNames = new Set(['Plan', 'Plans', 'Programme', 'Program', 'Strategy'])

/** Abbreviations and "second" need a figure before them; "a one second gap" tells no place in an order. */
function isWordUnit(text: string, before: string | undefined): boolean {
  if (before === 'a' && text === 'second') return true
  return !/^(?:yrs?|hrs?|mins?|second)$/iu.test(text)
}

const countedUnit = [
  { mention: 'number', as: 'count' },
  // "two and half years", as in India and Africa.
  { optional: { sequence: [{ optional: hyphen }, 'and', { optional: hyphen }, 'half'], as: 'plus' } },
  { optional: { either: [hyphen, { lower: kinds }] } },
  { sequence: [unitWord], as: 'unit' },
  { optional: { sequence: [andHalf], as: 'half' } },
] as const

interface UnitCaptures {
  readonly count: { readonly value: Counted & { readonly spelled: boolean } }
  readonly unit: { readonly text: string; readonly to: number }
  readonly half?: { readonly text: string } | undefined
  readonly plus?: { readonly text: string } | undefined
}

function countedDuration(
  { count, unit, half: behind, plus }: UnitCaptures,
  document: Document,
  match: TokenRange,
): DateReading | undefined {
  if (isAge(document, match) || isRate(document, match) || isPlanName(document, unit.to)) return undefined
  if (count.value.spelled && !isWordUnit(unit.text, document.lowers[match.from - 1])) return undefined
  const half = behind ?? plus
  const counted = half === undefined ? count.value : { ...count.value, value: count.value.value + partBehind(half) }
  return durationOf(counted, unitOf(unit.text))
}

const figureUnit = defineRule('date', {
  slug: 'duration',
  pattern: [...countedUnit],
  build: (captures, { document, match }) => countedDuration(captures, document, match),
  examples: [
    'He got ‹15 years› in prison, she a ‹24-month› sentence.',
    'It took ‹48 hours› and ‹two and a half years›.',
    'In ‹five working days›.',
    'It ran for ‹two decades›, and will last ‹six weeks›.',
    'He got ‹two and half years›.',
  ],
  counterexamples: [
    'A man aged 44 years left.',
    'He is 44 years old.',
    'A 34-year-old man left.',
    'It took hundreds of years.',
    'It ran for years.',
  ],
})

const pastUnits = defineRule('date', {
  slug: 'duration-past',
  pattern: [pastWord, ...countedUnit],
  build: (captures, { document, match }) =>
    isVerbLast(document, match.from) ? undefined : countedDuration(captures, document, match),
  examples: ['Over the ‹past two years› it fell.'],
})

/** "3h", "5Y": letters that stand at the figure. */
const gluedUnit = defineRule('date', {
  slug: 'duration-glued',
  pattern: [
    { shape: 'digits', as: 'count' },
    { form: ['h', 'Y'], shape: 'glued', as: 'unit' },
  ],
  notFollowedBy: { shape: 'glued', not: { pos: 'PUNCT' } },
  build: ({ count, unit }) => {
    if (!/^\d{1,2}$/u.test(count.text)) return undefined
    return {
      type: 'duration',
      amount: { count: Number(count.text), unit: unit.text === 'h' ? 'hour' : 'year' },
      upTo: null,
    }
  },
  examples: ['The walk took ‹3h› in all.'],
  counterexamples: ['They met at 14h30.'],
})

/** "18 years and six months", "30 years, 8 months", "one year and a day". */
const twoUnits = defineRule('date', {
  slug: 'duration-two-units',
  pattern: [
    past,
    { either: [{ mention: 'number', as: 'count' }, 'a'] },
    { sequence: [unitWord], as: 'unit' },
    { optional: { lower: [',', 'and'] } },
    { optional: 'and' },
    { either: [{ mention: 'number', as: 'restCount' }, 'a'] },
    { sequence: [unitWord], as: 'restUnit' },
  ],
  build: ({ count, unit, restCount, restUnit }, { document, match }) => {
    if (isAge(document, match)) return undefined
    const rest = { count: restCount?.value.value ?? 1, unit: unitOf(restUnit.text) }
    // Of two units that stand side by side the second is the smaller.
    if (timeUnits.indexOf(rest.unit) <= timeUnits.indexOf(unitOf(unit.text))) return undefined
    return durationOf(count?.value ?? { value: 1, max: null, vague: false }, unitOf(unit.text), { rest })
  },
  examples: [
    'He got ‹18 years and six months›.',
    'She faces ‹30 years, 8 months› in jail.',
    'It lasts ‹one year and one day›.',
  ],
  counterexamples: ['In days and two years.'],
})
/** "six months to two years", "18 months or three years". */
const unitRange = defineRule('date', {
  slug: 'duration-range',
  pattern: [
    { mention: 'number', as: 'count' },
    { sequence: [unitWord], as: 'unit' },
    { lower: ['to', 'or', '-', '–'], as: 'join' },
    { mention: 'number', as: 'countUpTo' },
    { optional: hyphen },
    { sequence: [unitWord], as: 'unitUpTo' },
  ],
  build: ({ count, unit, countUpTo, unitUpTo }, { document, match }) => {
    if (isAge(document, match) || count.value.vague || count.value.max !== null || countUpTo.value.max !== null)
      return undefined
    // "cut from 226 days to 148 days" tells two lengths.
    if (unitOf(unit.text) === unitOf(unitUpTo.text) && countUpTo.value.value <= count.value.value) return undefined
    // "shortened by 22 days to four months" tells by how much and to what.
    if (changesBefore(document, match.from) || document.lowers[match.from - 1] === 'by') return undefined
    return {
      type: 'duration',
      amount: { count: count.value.value, unit: unitOf(unit.text) },
      upTo: { count: countUpTo.value.value, unit: unitOf(unitUpTo.text) },
    }
  },
  examples: ['He faces ‹six months to two years› in jail.'],
  counterexamples: [
    'Cut from 226 days to 148 days.',
    'The wait grew from three weeks to 11 weeks.',
    'It was cut by 22 days to 5 months.',
  ],
})

export const durationRules: readonly FactRule[] = [pastUnits, gluedUnit, twoUnits, unitRange, figureUnit]
