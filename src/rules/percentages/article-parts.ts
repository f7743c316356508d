/** One part of a whole behind an article: "a third of the", "by a quarter", "a fifth said". */

import type { Document } from '../../document/document.js'
import { defineRule, type FactRule } from '../kinds.js'
import { denominators, fraction, measuresTime, notParts, parts } from './parts.js'

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
  'by', 'barely', 'hardly', 'scarcely', 'nearly', 'almost', 'about', 'around', 'roughly', 'over', 'than', 'under', 'approximately', 'to', 'up', 'down', 'including', 'represent', 'represents',
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
      not: { lower: ['last', 'next', 'this', 'each', 'every', 'higher', 'lower', 'more', 'less', 'fewer', 'year'] },
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
    'Prices fell by ‹a third› in May, and will fall by ‹a fifth› next year.',
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

/** "made up 58 percent of the total and bribery a quarter": what is left out is said before. */
const articlePartGapped = defineRule('percentage', {
  slug: 'article-part-gapped',
  pattern: [{ sequence: ['a', { lower: parts.slice(1), as: 'whole' }], as: 'span' }],
  precededBy: { pos: ['NOUN', 'PROPN'] },
  followedBy: { lower: ['.', ',', ';', ')'] },
  build: ({ whole }, { document, match }) => {
    const { lowers, sentenceOf } = document
    for (let at = match.from - 1; at >= Math.max(0, match.from - farthestPair); at--) {
      if (sentenceOf[at] !== sentenceOf[match.from]) return undefined
      if (lowers[at] === '%' || lowers[at] === 'percent' || lowers[at] === 'cent')
        return fraction(1, denominators.get(whole.text.toLowerCase())!)
    }
    return undefined
  },
  examples: ['Wool made up 58 percent of it and silk ‹a quarter›.'],
  counterexamples: ['He sold one loom and his son a third.'],
})
/** Tokens back to the share that is told in full. */
const farthestPair = 10

export const articlePartRules: readonly FactRule[] = [
  articlePartGapped,
  articlePart,
  articlePartAlone,
  articlePartSubject,
]
