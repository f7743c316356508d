/** Plurals that stand for an unknown multiple of themselves: "dozens of", "hundreds of thousands of". */

import { vagueWords } from '../../normalize/number.js'
import { defineRule, type FactRule } from '../kinds.js'

const words = [...vagueWords.keys()].filter((word) => word !== 'scores')
const upperWords = words.filter((word) => word !== 'tens' && word !== 'dozens')

const vaguePlural = defineRule('number', {
  slug: 'vague-plural',
  pattern: [
    { either: [{ lower: words }, { sequence: [{ lower: words }, { lower: ['upon', 'and'] }, { lower: words }] }] },
    { repeat: { sequence: ['of', { lower: upperWords }] }, max: 2 },
  ],
  build: (_, { document, match }) => {
    const { lowers } = document
    const first = vagueWords.get(lowers[match.from]!)
    if (first === undefined) return undefined
    const factors = lowers
      .slice(match.from + 1, match.to)
      .map((word, place, rest) => (place > 0 && rest[place - 1] === 'of' ? (vagueWords.get(word) ?? 1) : 1))
    return {
      value: factors.reduce((product, factor) => product * factor, first),
      max: null,
      vague: true,
      spelled: true,
    }
  },
  examples: [
    '‹Dozens› of carts.',
    '‹Hundreds of thousands› of hens.',
    '‹Tens of millions› of seeds.',
    '‹Thousands› more came.',
  ],
})

const scores = defineRule('number', {
  slug: 'scores-of',
  pattern: [{ lower: 'scores', as: 'span' }, 'of'],
  notPrecededBy: { pos: ['NOUN', 'ADJ', 'PROPN', 'DET'] },
  build: () => ({ value: 20, max: null, vague: true, spelled: true }),
  examples: ['They met ‹scores› of weavers.'],
  counterexamples: ['The test scores of pupils.', 'It fell by scores.'],
})

export const vagueRules: readonly FactRule[] = [vaguePlural, scores]
