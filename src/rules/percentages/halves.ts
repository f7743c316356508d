/** Halves: "half of the", "by half", "make up half", "half were". */

import type { Element } from '../../matcher/pattern.js'
import { defineRule, type FactRule, type Mentions } from '../kinds.js'
import { fraction, measuresTime, placeWords, timeWords } from './parts.js'

const hyphen: Element<Mentions> = { lower: ['-', '‑', '–'] }

/** Words that make a number less sure. */
const approximators = ['nearly', 'almost', 'about', 'around', 'roughly', 'over', 'than', 'by', 'only', 'just'] // prettier-ignore

const half = defineRule('percentage', {
  slug: 'half',
  pattern: [
    { lower: 'half', as: 'span' },
    {
      either: [
        { sequence: ['of', { optional: { lower: 'all' } }] },
        { lower: ['the', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'these', 'those', 'that', 'as'] },
      ],
    },
  ],
  notPrecededBy: [{ lower: [...placeWords, 'a', '-', 'this'] }, { mention: 'ordinal' }, { pos: 'NUM' }],
  build: (_, { document, match }) => {
    const { lowers } = document
    const of = lowers[match.from + 1] === 'of' ? match.from + 1 : match.from
    const time = lowers[of] === 'of' ? measuresTime(document, of) : timeWords.has(lowers[match.to] ?? '')
    return time || lowers[match.to] === 'time' ? undefined : fraction(1, 2)
  },
  examples: [
    'Fewer than ‹half› of the firms had told them.',
    'He kept ‹half› the money and ‹half› of it went.',
    'It sold ‹half› its looms, ‹half› as many as planned.',
  ],
  counterexamples: [
    'In the first half of the year.',
    'The other half of the pair.',
    'It took half a day and half an hour.',
    'For half of 2023 it was shut.',
    'Two and a half of them.',
  ],
})

const notBehindHalf = [
  'a', 'an', '-', 'dozen', 'of', 'the', 'way', 'past', 'its', 'their', 'his', 'her', 'as', 'hour', 'time', 'price', 'brother', 'sister',
  'million', 'term',
] // prettier-ignore

/** "cut by half", "in half", "more than half said". */
const halfAlone = defineRule('percentage', {
  slug: 'half-alone',
  pattern: [
    {
      either: [
        { lower: [...approximators, 'under', 'approximately'] },
        {
          sequence: [
            { lemma: ['cut', 'slash', 'fall', 'drop', 'reduce', 'split', 'chop'] },
            { repeat: { pos: ['NOUN', 'DET', 'PRON', 'ADJ', 'ADV'] }, max: 4 },
            'in',
          ],
        },
        { lower: 'one' },
      ],
    },
    { optional: hyphen },
    { lower: 'half', as: 'span' },
  ],
  notFollowedBy: [
    {
      lower: notBehindHalf,
    },
    { pos: ['NUM', 'PROPN'] },
    { mention: 'number' },
  ],
  build: () => fraction(1, 2),
  examples: ['Fares were cut by ‹half› in May.', 'It cut the fee in ‹half›.', 'More than ‹half› said no.'],
  counterexamples: ['It took about half an hour.', 'Nearly half a million came.', 'Over half price.'],
})

/** "make up half", "account for half". */
const madeUpHalf = defineRule('percentage', {
  slug: 'made-up-half',
  pattern: [
    {
      either: [
        { sequence: [{ lemma: 'make' }, 'up'] },
        { sequence: [{ lemma: 'account' }, 'for'] },
        {
          lower: [
            'comprise',
            'comprises',
            'comprised',
            'represent',
            'represents',
            'represented',
            'constitute',
            'constituted',
          ],
        },
      ],
    },
    { lower: 'half', as: 'span' },
  ],
  notFollowedBy: [{ lower: ['a', 'an', '-', 'the', 'of'] }, { pos: ['NUM', 'NOUN'] }],
  build: () => fraction(1, 2),
  examples: ['Looms and spindles made up ‹half›.', 'Wool accounts for ‹half›, it said.'],
  counterexamples: ['It made up half a mile.'],
})

const verbsOfHalf = [
  'were', 'are', 'have', 'said', 'say', 'believe', 'believed', 'think', 'thought', 'want', 'wanted', 'had', 'did', 'do',
  'came', 'come', 'went', 'involved', 'involve', 'concerned', 'related', 'received', 'reported', 'report', 'told', 'knew', 'know', 'took',
  'lived', 'live', 'lost', 'paid', 'felt', 'feel', 'used', 'use', 'found', 'saw', 'got', 'made', 'never', 'admitted',
  'agreed', 'agree', 'worked', 'work', 'supported', 'support', 'failed', 'fell', 'rose', 'bought', 'sold',
] // prettier-ignore

/** "half were", "half said". */
const halfSubject = defineRule('percentage', {
  slug: 'half-subject',
  pattern: [
    { lower: 'half', as: 'span' },
    {
      lower: verbsOfHalf,
    },
  ],
  notPrecededBy: [
    {
      lower: [...placeWords, ...approximators, 'a', 'and', '-'],
    },
    { mention: 'ordinal' },
  ],
  build: () => fraction(1, 2),
  examples: ['Of the riders, ‹half› were boys.', '‹Half› did nothing.'],
  counterexamples: ['The second half had few goals.'],
})

export const halfRules: readonly FactRule[] = [half, halfAlone, madeUpHalf, halfSubject]
