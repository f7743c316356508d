/** Verbs that hold their own figure: "doubled", "to triple", "halved", "double the number". */

import type { Document } from '../../document/document.js'
import { defineRule, type FactRule } from '../kinds.js'
import type { PercentageReading } from './reading.js'

const stems = new Map([['doubl', 2], ['tripl', 3], ['trebl', 3], ['quadrupl', 4], ['quintupl', 5], ['sextupl', 6], ['halv', 0.5]]) // prettier-ignore
const withEnding = (...endings: string[]): string[] =>
  [...stems.keys()].flatMap((stem) => endings.map((ending) => stem + ending))

/** "halved" leaves 50 percent; the others are multiples. */
function readVerb(word: string): PercentageReading | undefined {
  const factor = stems.get(word.toLowerCase().replace(/(?:es|ed|ing|e)$/u, ''))
  if (factor === undefined) return undefined
  if (factor < 1) return { value: 50, unit: 'fraction', direction: 'decrease' }
  return { value: factor, unit: 'multiple', direction: 'increase' }
}

/** "doubled down", "doubling as a guard", "doubled over in pain". */
function isIdiom({ lowers }: Document, to: number): boolean {
  const next = lowers[to] ?? ''
  if (['down', 'back', 'up', 'as', 'check', 'checked', 'cross', 'crossed', 'parked'].includes(next)) return true
  return next === 'over' && ['in', 'with', 'and', ',', '.'].includes(lowers[to + 1] ?? '')
}

const past = defineRule('percentage', {
  slug: 'multiplied',
  pattern: [{ lower: withEnding('ed', 'ing'), as: 'verb' }],
  notPrecededBy: { lower: ['-'] },
  notFollowedBy: { lower: ['-'] },
  build: ({ verb }, { document, match }) => (isIdiom(document, match.to) ? undefined : readVerb(verb.text)),
  examples: [
    'Orders ‹doubled› in May.',
    'Its staff was ‹halved›, ‹tripling› the load.',
    'It has ‹quadrupled› over the years.',
  ],
  counterexamples: ['He doubled down on it.', 'He doubled over in pain.', 'A cook doubling as a guard.'],
})

const helpers = ['to', 'will', 'would', 'could', 'may', 'might', 'can', 'should', 'must', 'did', 'does', 'shall', "n't", 'not', 'nearly', 'almost'] // prettier-ignore

/** "will double", "to triple": the base form behind a helper verb. */
const helped = defineRule('percentage', {
  slug: 'helped-verb',
  pattern: [
    { lower: helpers },
    { repeat: { lower: ['more', 'than', 'nearly', 'almost', 'at', 'least', 'about', 'roughly'] }, max: 2 },
    { lower: withEnding('e'), as: 'span' },
  ],
  notFollowedBy: [
    {
      lower: [
        '-',
        'digit',
        'digits',
        'jeopardy',
        'murder',
        'homicide',
        'taxation',
        'occupancy',
        'damages',
        'standards',
        'vote',
        'charge',
        'life',
        'agent',
        'room',
        'counting',
        'fees',
      ],
    },
  ],
  build: ({ span }, { document, match }) => (isIdiom(document, match.to) ? undefined : readVerb(span.text)),
  examples: ['It will ‹double› in a year.', 'A plan to ‹halve› fares.', 'Grant lets mill to ‹Double› Size of Yard.'],
  counterexamples: ['It led to double taxation.', 'They had to double check.', 'Close to double-digit rates.'],
})

/** "doubles its staff", "triples to 40": not "men's doubles". */
const present = defineRule('percentage', {
  slug: 'present-verb',
  pattern: [
    { lower: withEnding('es'), as: 'span' },
    {
      either: [
        {
          lower: [
            'the',
            'its',
            'their',
            'to',
            'from',
            'in',
            'over',
            'since',
            'number',
            'size',
            'penalties',
            'fines',
            'every',
          ],
        },
        { mention: 'number' },
      ],
    },
  ],
  notPrecededBy: { lower: ['mixed', 'men', 'women', "'s", 'body', 'the', 'in', 'and', "'"] },
  build: ({ span }) => readVerb(span.text),
  examples: ['Mill ‹doubles› its staff.', 'The load ‹triples› every year.'],
  counterexamples: ["She won the women's doubles in May.", 'It doubles as a shed.'],
})

/** "double the limit", "triple that of May", "double what it was": as much again, without a verb. */
const before = defineRule('percentage', {
  slug: 'double-the',
  pattern: [
    { lower: ['double', 'triple', 'treble', 'quadruple'], as: 'span' },
    { lower: ['the', 'that', 'what', 'its', 'their', 'his', 'her'] },
  ],
  notPrecededBy: { lower: ['a', 'an', 'the', ...helpers] },
  build: ({ span }) => {
    const reading = readVerb(span.text)
    return reading === undefined ? undefined : { ...reading, direction: null }
  },
  examples: ['It is ‹double› the legal limit.', 'Some 40 riders, ‹triple› that of May.'],
  counterexamples: ['The double that he hired.'],
})

export const multiplyingVerbRules: readonly FactRule[] = [past, helped, present, before]
