/** Multiples by a figure: "3.8 times", "three times as many", "twice the", "threefold", "10-fold". */

import type { Element, TokenTest } from '../../matcher/pattern.js'
import { numberWords } from '../../normalize/number.js'
import { defineRule, type FactRule, type Mentions } from '../kinds.js'
import type { PercentageReading } from './reading.js'

type MultipleElement = Element<Mentions>

const comparatives = [
  'more', 'less', 'fewer', 'higher', 'lower', 'greater', 'larger', 'bigger', 'smaller', 'faster', 'slower', 'longer', 'shorter', 'older',
  'younger', 'stronger', 'weaker', 'worse', 'better', 'likelier', 'cheaper', 'wider', 'deeper', 'heavier', 'above', 'below',
] // prettier-ignore
const quantities = [
  'value', 'size', 'weight', 'price', 'worth', 'cost', 'income', 'level', 'levels', 'rate', 'amount', 'number', 'usual', 'normal',
  'original', 'previous', 'current', 'market', 'annual', 'monthly', 'average', 'actual', 'real', 'true', 'salary', 'salaries', 'earnings',
  'revenue', 'revenues', 'sales', 'profit', 'profits', 'turnover', 'budget', 'capacity', 'population', 'share', 'length', 'height',
  'limit', 'legal', 'permitted', 'allowed', 'maximum', 'minimum', 'national', 'total', 'figure', 'volume', 'standard', 'combined',
] // prettier-ignore
const possessives = ['its', 'their', 'his', 'her', 'our']
const measuredWord = {
  lower: [
    'benefit', 'benefits', 'gain', 'gains', 'loss', 'losses', 'gratification', 'bribe', 'bribes', 'tax', 'taxes', 'duty', 'duties', 'damage',
    'damages', 'fine', 'fines', 'fee', 'fees', 'penalty', 'proceeds', 'sum', 'sums', 'wage', 'wages', 'wealth', 'assets', 'debt', 'stake', 'bid',
    'estimate', 'threshold', 'dose', 'dosage', 'concentration', 'distance', 'speed', 'consideration', 'contract', 'customs', 'premium',
    'premiums', 'wholesale', 'retail', 'purchase', 'sale', 'advance', 'profit', 'profits', 'quantity', 'incidence', 'odds', 'risk', 'density',
  ],
} as const // prettier-ignore
const growing = ['grow', 'rise', 'surge', 'soar', 'jump', 'climb', 'swell', 'multiply', 'expand', 'increase', 'go'] // prettier-ignore

const timesWord = { lower: ['times', 'x', '×'] } as const

/** What follows tells a comparison: "three times" alone is how often something happened. */
const anyComparison: MultipleElement = {
  either: [
    { lower: ['as', 'what', ...comparatives] },
    { sequence: [{ lower: ['that', 'those'] }, 'of'] },
    { sequence: ['the', { lower: quantities }] },
    { sequence: ['the', { pos: ['ADJ', 'NOUN'] }, { lower: quantities }] },
    {
      sequence: [
        { lower: ['its', 'their', 'his', 'her', 'our', 'normal', 'usual', 'average', 'annual', 'median'] },
        { lower: quantities },
      ],
    },
    {
      sequence: [
        { lower: ['its', 'their', 'his', 'her', 'our'] },
        { pos: ['ADJ', 'NOUN', 'PROPN', 'VERB'] },
        { lower: quantities },
      ],
    },
    { lower: ['average', 'earnings', 'revenue', 'revenues', 'normal', 'oversubscribed'] },
    { sequence: ['that', { lower: quantities }] },
    // What a fine or a price is a multiple of: "three times the benefit obtained", "12 times their declared income".
    { sequence: [{ lower: ['the', ...possessives] }, measuredWord] },
    { sequence: [{ lower: ['the', ...possessives] }, { pos: ['ADJ', 'NOUN', 'VERB'] }, measuredWord] },
  ],
}

/** Holds no captures; typed as a single token, it ends the derivation of capture types. */
const comparison = anyComparison as TokenTest

const timesCompared = defineRule('percentage', {
  slug: 'times-compared',
  pattern: [{ sequence: [{ mention: 'number', as: 'figure' }, { optional: '-' }, timesWord], as: 'span' }, comparison],
  build: ({ figure }) => multiple(figure.value.value),
  examples: [
    'It has ‹three times› as many looms and ‹five times› the legal limit.',
    'It is ‹10 times› more costly, ‹four times› its original size.',
    'Sold at ‹20x› earnings.',
  ],
  counterexamples: [
    'He was stabbed three times the next day.',
    'It rang five times.',
    'They met four times a week.',
    'He read the Seaside Times as a boy.',
  ],
})

/** A broken number of times is never how often something happened. */
const brokenTimes = defineRule('percentage', {
  slug: 'broken-times',
  pattern: [{ mention: 'number', as: 'figure' }, timesWord],
  build: ({ figure }) => (Number.isInteger(figure.value.value) ? undefined : multiple(figure.value.value)),
  examples: ['It grew by a factor of ‹2.1 times› or so.', '‹One and a half times› May’s figure.'],
  counterexamples: ['It rang 3 times.'],
})

/** "grew five times", "rose by nearly three times". */
const grewTimes = defineRule('percentage', {
  slug: 'grew-times',
  pattern: [
    { either: [{ lemma: growing }, { lower: 'up' }, { lower: 'by' }] },
    { optional: { lower: 'by' } },
    { repeat: { lower: ['about', 'nearly', 'almost', 'over', 'more', 'than', 'roughly', 'some', 'around'] }, max: 2 },
    { sequence: [{ mention: 'number', as: 'figure' }, timesWord], as: 'span' },
  ],
  notPrecededBy: { lemma: ['be', 'get'] },
  notFollowedBy: { lower: ['a', 'per', 'each', 'every', 'before', 'weekly'] },
  build: ({ figure }) => multiple(figure.value.value),
  examples: ['Orders grew ‹five times› in a year.', 'It increased by nearly ‹three times›.'],
  counterexamples: ['Fees were increased three times in a year.', 'It rose four times a day.'],
})

/** "twice as many", "twice the limit"; "arrested twice" is how often. */
const twice = defineRule('percentage', {
  slug: 'twice',
  pattern: [
    { lower: ['twice', 'thrice'], as: 'span' },
    {
      either: [
        comparison,
        {
          sequence: [
            'the',
            { pos: ['NOUN', 'ADJ'], not: { lower: ['next', 'same', 'following', 'previous', 'day', 'night', 'week'] } },
          ],
        },
        { lower: 'that' },
      ],
    },
  ],
  notFollowedBy: { lower: ['day', 'week', 'month', 'year'] },
  build: ({ span }) => multiple(span.text.toLowerCase() === 'twice' ? 2 : 3),
  examples: ['It costs ‹twice› as much.', 'He drank ‹twice› the legal limit.', 'It sold for ‹twice› its value.'],
  counterexamples: ['He was held twice.', 'They met twice a week.', 'She fell twice that day.'],
})

const foldFigures = new Map(
  [...numberWords.ones, ...numberWords.teens].map((word, value) => [word, value] as const).slice(2),
)
for (const [word, value] of [
  ['twenty', 20],
  ['thirty', 30],
  ['fifty', 50],
  ['hundred', 100],
  ['thousand', 1000],
] as const) {
  foldFigures.set(word, value)
}
const foldWords = Array.from(foldFigures.keys(), (word) => [`${word}fold`, `${word}-fold`]).flat()

/** "threefold": "twofold" alone may mean "of two parts", so it needs a word of change before or behind it. */
const foldWord = defineRule('percentage', {
  slug: 'fold-word',
  pattern: [{ lower: foldWords, as: 'fold' }],
  notPrecededBy: { lower: ['is', 'are', 'was', 'were', 'be', ':'] },
  notFollowedBy: { lower: ['purpose', 'aim', 'approach', 'test', 'path', 'mission', 'strategy', 'task'] },
  build: ({ fold }) => multiple(foldFigures.get(fold.text.toLowerCase().replace(/-?fold$/u, ''))!),
  examples: ['Orders rose ‹tenfold›.', 'A ‹threefold› rise.'],
  counterexamples: ['The aim is twofold.', 'A twofold test.'],
})

const foldFigure = defineRule('percentage', {
  slug: 'fold-figure',
  pattern: [{ mention: 'number', as: 'figure' }, { optional: '-' }, { lower: ['fold', 'folds'] }],
  build: ({ figure }) => multiple(figure.value.value),
  examples: ['A ‹10-fold› rise, then ‹3.5 fold›.'],
  counterexamples: ['They fold 10 sheets.'],
})

function multiple(value: number): PercentageReading {
  return { value, unit: 'multiple', direction: null }
}

export const multipleRules: readonly FactRule[] = [timesCompared, brokenTimes, grewTimes, twice, foldWord, foldFigure]
