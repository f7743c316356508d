/** Fractions of a whole: "two-thirds", "a quarter of", "half of the", "by half". */

import type { Document } from '../../document/document.js'
import type { Element } from '../../matcher/pattern.js'
import { defineRule, type FactRule, type Mentions } from '../kinds.js'
import { shareOf, type PercentageReading } from './reading.js'

const hyphen: Element<Mentions> = { lower: ['-', '‑', '–'] }

const denominators = new Map([
  ['half', 2], ['third', 3], ['fourth', 4], ['quarter', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7], ['eighth', 8], ['ninth', 9],
  ['tenth', 10], ['twelfth', 12], ['twentieth', 20], ['hundredth', 100],
]) // prettier-ignore
const parts = [...denominators.keys()]
const pluralParts = parts.filter((word) => word !== 'half').map((word) => `${word}s`)
const numerators = new Map([
  ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9],
]) // prettier-ignore

/** Words before "quarters" and "half" that make them parts of a year, of a match or of a pair. */
const placeWords = [
  'first', 'second', 'third', 'fourth', 'last', 'latter', 'past', 'previous', 'next', 'final', 'early', 'late', 'consecutive',
  'recent', 'other', 'opening', 'closing', 'better', 'top', 'bottom', 'northern', 'southern', 'eastern', 'western', 'every',
] // prettier-ignore
/** Words after "a third" and the like that make it an ordinal or a measure: "a quarter mile", "one third party". */
const notParts = ['party', 'parties', 'person', 'mile', 'hour', 'century', 'pounder', 'final', 'grade', 'grader', 'year', 'day', 'time', 'amendment', 'circuit'] // prettier-ignore
const timeWords = new Set([
  'hour', 'century', 'decade', 'year', 'month', 'week', 'day', 'mile', 'kilometre', 'kilometer', 'pound', 'inch', 'dozen', 'million', 'billion', 'trillion',
]) // prettier-ignore

/** "half of 2023", "a quarter of an hour", "three quarters of the year", "a third of July": measures and dates. */
function measuresTime({ lowers }: Document, to: number): boolean {
  if (lowers[to] !== 'of') return false
  let next = to + 1
  while (['a', 'an', 'the', 'this', 'last', 'next', 'that', 'fiscal', 'each', 'every'].includes(lowers[next] ?? ''))
    next++
  const word = lowers[next] ?? ''
  return timeWords.has(word) || /^(?:19|20)\d\d$/u.test(word)
}

function fraction(part: number, whole: number): PercentageReading {
  return { value: shareOf(part, whole), unit: 'fraction', direction: null }
}

const numberOfParts = defineRule('percentage', {
  slug: 'number-of-parts',
  pattern: [
    { lower: [...numerators.keys()], as: 'part' },
    { optional: hyphen },
    { lower: [...parts, ...pluralParts], as: 'whole' },
  ],
  notPrecededBy: [{ lower: [...placeWords, 'for', '-', 'twenty', 'thirty', 'forty', 'fifty', 'no.', 'grade'] }],
  notFollowedBy: [{ lower: [...notParts, '-', 'in'] }],
  build: ({ part, whole }, { document, match }) => {
    const numerator = numerators.get(part.text.toLowerCase())!
    const word = whole.text.toLowerCase()
    const denominator = denominators.get(word.replace(/s$/u, ''))!
    const plural = word.endsWith('s')
    if (numerator >= denominator || plural !== numerator > 1) return undefined
    if ((denominator === 4 && numerator === 2) || measuresTime(document, match.to)) return undefined
    return fraction(numerator, denominator)
  },
  examples: [
    'About ‹two-thirds› of it had come by sea.',
    '‹One-third› oppose the plan and ‹three quarters› like it.',
    'It sold ‹four fifths› of the wool.',
  ],
  counterexamples: [
    'It grew in the first three quarters of the year.',
    'Sales fell for three quarters in a row.',
    'One third party and one fifth grade class.',
    'After two quarters it closed.',
  ],
})

const figureFraction = defineRule('percentage', {
  slug: 'figure-fraction',
  pattern: [
    { shape: 'digits', as: 'part' },
    { lower: ['/', '⁄'], shape: 'glued' },
    { shape: ['digits', 'glued'], as: 'whole' },
  ],
  followedBy: { lower: ['of', 'rds', 'ths', 'rd', 'th'] },
  build: ({ part, whole }) => {
    const [numerator, denominator] = [Number(part.text), Number(whole.text)]
    const proper = numerator > 0 && numerator < denominator && denominator <= 10
    return proper ? fraction(numerator, denominator) : undefined
  },
  examples: ['Some ‹2/3› of the riders left.'],
  counterexamples: ['On 9/11 of that year.', 'Version 3/2 of it.'],
})

/** "a third of the", "a quarter of". */
const articlePart = defineRule('percentage', {
  slug: 'article-part',
  pattern: [
    { sequence: ['a', { lower: parts.slice(1), as: 'whole' }], as: 'span' },
    { optional: { lower: ['or', 'more'] } },
    'of',
  ],
  notPrecededBy: { lower: ['of', 'for'] },
  notFollowedBy: { lower: ['july'] },
  build: ({ whole }, { document, match }) =>
    measuresTime(document, match.to - 1) ? undefined : fraction(1, denominators.get(whole.text.toLowerCase())!),
  examples: ['More than ‹a third› of riders fell.', 'It sold ‹a quarter› of its looms.'],
  counterexamples: ['A quarter of an hour later he left.', 'A third man fell.', 'It took a quarter of a century.'],
})

/** "by a third", "fell a quarter", "nearly a fifth said": without "of", something else has to tell that it is a part. */
const articlePartAlone = defineRule('percentage', {
  slug: 'article-part-alone',
  pattern: [
    {
      either: [
        {
          lower: [
            'by',
            'nearly',
            'almost',
            'about',
            'around',
            'roughly',
            'over',
            'than',
            'under',
            'approximately',
            'to',
            'up',
            'down',
          ],
        },
        { lemma: ['fall', 'rise', 'drop', 'jump', 'grow', 'shrink', 'decline', 'climb', 'plunge', 'surge'] },
      ],
    },
    { sequence: ['a', { lower: parts.slice(1), as: 'whole' }], as: 'span' },
  ],
  notFollowedBy: [
    {
      pos: ['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART'],
      not: { lower: ['last', 'higher', 'lower', 'more', 'less', 'fewer', 'year'] },
    },
    { lower: [...notParts.filter((word) => word !== 'year'), '-', 'of', 'to', 'past', "'s"] },
    { shape: 'capitalized' },
  ],
  build: ({ whole }, { document: { lowers }, match }) => {
    // "by a quarter year on year", but "for over a third year".
    if (lowers[match.to] === 'year' && !['on', 'over', '-'].includes(lowers[match.to + 1] ?? '')) return undefined
    return fraction(1, denominators.get(whole.text.toLowerCase())!)
  },
  examples: [
    'Reports rose by ‹a quarter› year on year.',
    'Prices fell by ‹a third› in May.',
    'Nearly ‹a quarter› said no.',
    'Output dropped ‹a fifth›, it said.',
    'It rose to ‹a third›.',
  ],
  counterexamples: [
    'He was hit by a third man.',
    'It grew for about a third year.',
    'It fell a third time.',
    'About a quarter mile away.',
  ],
})

/** "a third were", "a quarter said": a plural verb tells that it is a part. */
const articlePartSubject = defineRule('percentage', {
  slug: 'article-part-subject',
  pattern: [
    { sequence: ['a', { lower: parts.slice(1), as: 'whole' }], as: 'span' },
    { lower: ['were', 'are', 'have', 'believe', 'think', 'want'] },
  ],
  build: ({ whole }) => fraction(1, denominators.get(whole.text.toLowerCase())!),
  examples: ['Of these, ‹a third› were weavers.'],
  counterexamples: ['Two left and a third was held.'],
})

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

/** "cut by half", "in half", "more than half said". */
const halfAlone = defineRule('percentage', {
  slug: 'half-alone',
  pattern: [
    {
      either: [
        {
          lower: [
            'by',
            'nearly',
            'almost',
            'about',
            'around',
            'roughly',
            'over',
            'than',
            'under',
            'approximately',
            'only',
            'just',
          ],
        },
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
      lower: [
        'a',
        'an',
        '-',
        'dozen',
        'of',
        'the',
        'way',
        'past',
        'its',
        'their',
        'his',
        'her',
        'as',
        'hour',
        'time',
        'price',
        'brother',
        'sister',
        'million',
        'term',
      ],
    },
    { pos: ['NUM', 'PROPN'] },
    { mention: 'number' },
  ],
  build: () => fraction(1, 2),
  examples: ['Fares were cut by ‹half› in May.', 'It cut the fee in ‹half›.', 'More than ‹half› said no.'],
  counterexamples: ['It took about half an hour.', 'Nearly half a million came.', 'Over half price.'],
})

/** "half were", "half said". */
const halfSubject = defineRule('percentage', {
  slug: 'half-subject',
  pattern: [
    { lower: 'half', as: 'span' },
    { lower: ['were', 'are', 'have', 'said', 'say', 'believe', 'think', 'want', 'had'] },
  ],
  notPrecededBy: [
    {
      lower: [
        ...placeWords,
        'a',
        'and',
        '-',
        'than',
        'nearly',
        'almost',
        'about',
        'around',
        'roughly',
        'over',
        'by',
        'only',
        'just',
      ],
    },
    { mention: 'ordinal' },
  ],
  build: () => fraction(1, 2),
  examples: ['Of the riders, ‹half› were boys.'],
  counterexamples: ['The second half had few goals.'],
})

export const fractionRules: readonly FactRule[] = [
  numberOfParts,
  figureFraction,
  articlePart,
  articlePartAlone,
  articlePartSubject,
  half,
  halfAlone,
  halfSubject,
]
