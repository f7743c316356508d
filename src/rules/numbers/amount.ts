/** The pattern of one cardinal number, which cardinals, ranges and repeats share. */

import type { Document, TokenRange } from '../../document/document.js'
import type { Element, TokenTest } from '../../matcher/pattern.js'
import { fractionCharacters, magnitudes, numberWords, readCardinal, shortMagnitudes } from '../../normalize/number.js'
import type { Mentions } from '../kinds.js'

type NumberElement = Element<Mentions>

const magnitudeWords = [...magnitudes.keys()]
/** With the full stop that the tokenizer leaves at an abbreviation which ends a sentence. */
const shortWords = [...shortMagnitudes.keys()].flatMap((word) => [word, `${word}.`])
const { ones, teens, tens } = numberWords
const hyphen: NumberElement = { lower: ['-', '‑', '–'], shape: 'glued' }
const one: NumberElement = { lower: ones }
const magnitude: NumberElement = {
  sequence: [{ optional: hyphen }, { lower: [...magnitudeWords, ...magnitudeWords.map((word) => `${word}s`)] }],
}

/** "two", "twelve", "forty", "forty-two". */
const belowHundred: NumberElement = {
  either: [
    { lower: [...ones, ...teens] },
    { sequence: [{ lower: [...tens, 'fourty'] }, { optional: { sequence: [{ optional: hyphen }, one] } }] },
  ],
}

/** "three hundred and five", "hundred and fifty". */
const hundreds: NumberElement = {
  sequence: [
    { optional: { sequence: [belowHundred, { optional: hyphen }] } },
    'hundred',
    { optional: { sequence: [{ optional: { lower: 'and' } }, belowHundred] } },
  ],
}

const group: NumberElement = { either: [hundreds, belowHundred] }

/** "and a half", "-and-a-half". */
const andHalf: NumberElement = {
  sequence: [{ optional: hyphen }, 'and', { optional: hyphen }, 'a', { optional: hyphen }, 'half'],
}

/** "five", "two thousand and six", "two million three hundred thousand", "a million and a half", "one and a half million". */
const inWords: NumberElement = {
  sequence: [
    { either: [group, { lower: magnitudeWords }] },
    {
      optional: {
        either: [andHalf, magnitude, { sequence: [andHalf, magnitude] }, { sequence: [magnitude, magnitude] }],
      },
    },
    {
      repeat: {
        sequence: [{ optional: { lower: 'and' } }, hundreds, { optional: magnitude }],
      },
      max: 2,
    },
  ],
}

/** "two thousand and six", "one million and twelve". */
const inWordsWithRest: NumberElement = {
  sequence: [{ optional: group }, { lower: ['thousand', 'million'] }, { optional: { lower: 'and' } }, belowHundred],
}

/** "half a million", "half-dozen", "quarter of a million". */
const partOfMagnitude: NumberElement = {
  sequence: [
    { lower: ['half', 'quarter'] },
    { optional: { either: ['a', { sequence: ['of', 'a'] }, hyphen] } },
    { lower: magnitudeWords },
  ],
}

/** "937", "1.2 million", "2.4 lakh crore", "10m", "2½". */
const inDigits: NumberElement = {
  sequence: [
    { shape: 'digits' },
    { optional: { form: fractionCharacters } },
    {
      optional: {
        either: [
          magnitude,
          { sequence: [magnitude, magnitude] },
          { sequence: [andHalf, magnitude] },
          { lower: shortWords, shape: 'glued' },
          { lower: shortWords.filter((word) => word.replace('.', '').length > 1) },
        ],
      },
    },
  ],
}

const anyAmount: NumberElement = { either: [inDigits, inWords, inWordsWithRest, partOfMagnitude] }

/**
 * One cardinal number, without the article of "a hundred". It holds no captures; typed as a single token, it ends the
 * derivation of capture types, which would not end by itself.
 */
export const amount = anyAmount as TokenTest

export function amountAt({ lowers }: Document, { from, to }: TokenRange): number | undefined {
  return readCardinal(lowers.slice(from, to))
}

/** Written in words only. */
export function isSpelled({ lowers }: Document, { from, to }: TokenRange): boolean {
  return !lowers.slice(from, to).some((word) => /\d/u.test(word))
}
