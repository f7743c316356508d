/** Fractions of a whole: "two-thirds", "a quarter of", "by a third". */

import type { Document } from '../../document/document.js'
import type { Element } from '../../matcher/pattern.js'
import { defineRule, type FactRule, type Mentions } from '../kinds.js'
import { fraction, measuresTime, placeWords } from './parts.js'

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

/** Words after "a third" and the like that make it an ordinal or a measure: "a quarter mile", "one third party". */
const notParts = ['party', 'parties', 'person', 'mile', 'hour', 'century', 'pounder', 'final', 'grade', 'grader', 'year', 'day', 'time', 'amendment', 'circuit'] // prettier-ignore

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

const leads = [
  'by', 'nearly', 'almost', 'about', 'around', 'roughly', 'over', 'than', 'under', 'approximately', 'to', 'up', 'down', 'including', 'represent', 'represents',
  'represented',
] // prettier-ignore

/** "by a third", "fell a quarter", "nearly a fifth said": without "of", something else has to tell that it is a part. */
const articlePartAlone = defineRule('percentage', {
  slug: 'article-part-alone',
  pattern: [
    {
      either: [
        { lower: leads },
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

/** Words near by that tell of shares, so that "a third said" is no third person. */
const shareWords = new Set([
  '%', 'percent', 'cent', 'pct', 'half', 'quarter', 'quarters', 'thirds', 'fifths', 'tenths', 'most', 'majority', 'proportion', 'share',
  'respondents', 'surveyed', 'polled', 'survey', 'poll',
]) // prettier-ignore
const farthestShare = 40

function sharesNear({ lowers }: Document, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - farthestShare); at--) if (shareWords.has(lowers[at]!)) return true
  return false
}

/** "a third were", "a quarter said": a plural verb, or shares before it, tell that it is a part. */
const articlePartSubject = defineRule('percentage', {
  slug: 'article-part-subject',
  pattern: [
    { sequence: ['a', { lower: parts.slice(1), as: 'whole' }], as: 'span' },
    {
      either: [
        {
          lower: ['were', 'are', 'have', 'believe', 'think', 'want', 'say', 'do', 'did', 'come', 'involve'],
          as: 'plural',
        },
        { lower: ['concerned', 'involved', 'related', 'said', 'reported'] },
        { pos: 'VERB', not: { lower: ['ended', 'ending', 'placed', 'ranked'] } },
      ],
    },
  ],
  notFollowedBy: [{ lower: '-' }],
  build: ({ whole, plural }, { document, match }) =>
    plural !== undefined || sharesNear(document, match.from)
      ? fraction(1, denominators.get(whole.text.toLowerCase())!)
      : undefined,
  examples: ['Of these, ‹a third› were weavers.', 'Most riders fell, and ‹a fifth› broke a leg.'],
  counterexamples: ['Two left and a third was held.', 'One rider fell, and a third broke a leg.'],
})

export const fractionRules: readonly FactRule[] = [
  numberOfParts,
  figureFraction,
  articlePart,
  articlePartAlone,
  articlePartSubject,
]
