/** House numbers, postcodes and telephone numbers. */

import { dashes, defineRule, type FactRule } from './vocabulary.js'

const ways = [
  'street', 'st', 'st.', 'avenue', 'ave', 'ave.', 'road', 'rd', 'rd.', 'drive', 'dr', 'dr.', 'boulevard', 'blvd', 'blvd.', 'lane', 'ln', 'way', 'place', 'pl', 'plaza', 'square', 'sq', 'court', 'ct', 'highway',
  'hwy', 'parkway', 'pkwy', 'terrace', 'crescent', 'close', 'quay', 'broadway', 'circle', 'row', 'walk', 'trail', 'pike', 'alley',
] // prettier-ignore

const house = defineRule('figure', {
  slug: 'house-number',
  pattern: [
    { shape: 'digits' },
    { repeat: { shape: ['capitalized', 'all-caps', 'digits', 'initial'] }, max: 4 },
    { lower: ways, shape: 'capitalized' },
  ],
  notPrecededBy: { mention: 'moment' },
  build: () => ({ what: 'address' }),
  examples: [
    'It stands at ‹18 Customs Street› East.',
    'He lives at ‹4410 Harvest Road›.',
    'At ‹1279 East 222 Street›.',
  ],
  counterexamples: ['He saw 18 streets.', 'Police searched 12 road houses.'],
})

const postcode = defineRule('figure', {
  slug: 'postcode',
  pattern: [
    { shape: 'all-caps', pos: ['PROPN', 'NOUN', 'X'] },
    { shape: 'digits', as: 'digits' },
  ],
  build: ({ digits }) => (/^\d{5}$/u.test(digits.text) ? { what: 'address' } : undefined),
  examples: ['Washington, ‹DC 20530›.'],
  counterexamples: ['The FBI 12 times.'],
})

const phone = defineRule('figure', {
  slug: 'phone',
  pattern: [
    {
      either: [
        { sequence: ['(', { shape: 'digits' }, ')', { shape: 'digits' }] },
        { sequence: [{ shape: 'digits' }, { lower: [...dashes, '.', '/'] }, { shape: 'digits' }] },
      ],
    },
    { repeat: { sequence: [{ lower: [...dashes, '.'] }, { shape: 'digits' }] }, min: 1, max: 4 },
  ],
  build: (_, { document, match }) => {
    const parts = document.lowers.slice(match.from, match.to).filter((word) => /^\d+$/u.test(word))
    return parts.length > 1 && parts.every((part) => part.length <= 5) && (parts.at(-1)?.length ?? 0) >= 2
      ? { what: 'phone' }
      : undefined
  },
  examples: ['Call ‹714-323-4486› or ‹(214) 653-3600›.'],
  counterexamples: ['From 10 - 12 carts.'],
})

const international = defineRule('figure', {
  slug: 'international-phone',
  pattern: [
    { shape: 'signed', pos: ['NUM', 'X', 'SYM'], as: 'code' },
    { repeat: { shape: ['digits', 'punctuation'] }, min: 1, max: 8 },
  ],
  build: ({ code }, { document, match }) =>
    /^\+\d{1,4}$/u.test(code.text) && /\d/u.test(document.lowers[match.to - 1]!) ? { what: 'phone' } : undefined,
  examples: ['Call ‹+44 20 7946 0958› today.'],
  counterexamples: ['Some 44 20 carts.'],
})

export const addressRules: readonly FactRule[] = [house, phone, international, postcode]
