/** Ages of people. */

import { shapes } from '../../document/shape.js'
import type { Document, TokenRange } from '../../document/document.js'
import type { TokenTest } from '../../matcher/pattern.js'
import { fullMonths, fullWeekdays } from '../../normalize/calendar-words.js'
import { dashes, defineRule, type Element, type FactRule } from './vocabulary.js'

const oldest = 120

/** "29 and 53", "18, 20 and 24". */
const anyNumbers: Element = {
  sequence: [
    { mention: 'number' },
    { repeat: { sequence: [{ lower: [',', 'and', 'or', 'to', '&'] }, { mention: 'number' }] }, max: 6 },
  ],
}
/** Without captures; typed as a single token, it ends the derivation of capture types. */
const numbers = anyNumbers as TokenTest

const aged = defineRule('figure', {
  slug: 'aged',
  pattern: [
    { either: [{ lower: ['aged', 'ages'] }, { sequence: ['age', { optional: 'of' }] }, { sequence: ['ages', 'of'] }] },
    { optional: { lower: ['between', 'from', 'just', 'only', 'about', 'around', 'over', 'under'] } },
    numbers,
  ],
  build: () => ({ what: 'age' }),
  examples: [
    'Three men ‹aged 44 to 61› met.',
    'Two weavers, ‹aged 29 and 53›, left.',
    'People ‹aged between 20 and 30› came.',
    'He began at the ‹age of 12›.',
    'Riders between the ‹ages of 18 and 24›.',
  ],
})

const yearsOld = defineRule('figure', {
  slug: 'years-old',
  pattern: [
    { mention: 'number' },
    { optional: { lower: dashes } },
    { lower: ['year', 'years', 'month', 'months', 'yr'] },
    { optional: { lower: dashes } },
    { lower: ['old', 'olds', 'old-', "old's"] },
  ],
  build: () => ({ what: 'age' }),
  examples: ['A ‹34-year-old› rider.', 'She is ‹44 years old›.', 'Two ‹17-year-olds› and a ‹three month old› foal.'],
})

/** "Kim, 42, of Seoul": a figure between commas behind a name. */
const apposed = defineRule('figure', {
  slug: 'age-behind-name',
  pattern: [
    { shape: 'capitalized', not: { lower: [...fullMonths, ...fullWeekdays] } },
    ',',
    { sequence: [{ mention: 'number', as: 'years' }], as: 'span' },
  ],
  followedBy: { lower: [',', '.', ';', ')', 'of', 'and', 'who', 'was', 'has', 'is', 'from', 'pleaded', '—', '–'] },
  build: ({ years }, { document }) => (isAge(document, years, years.value.value) ? { what: 'age' } : undefined),
  examples: ['Kim Minsu, ‹42›, was jailed.', 'Mary Brown, ‹39›, Leeds.', 'Ann Lee, ‹26›, and Bob Day, ‹31›.'],
  counterexamples: ['In Leeds, 3,400 carts were sold.', 'They bought looms, 42, and left.'],
})

const bracketed = defineRule('figure', {
  slug: 'age-in-brackets',
  pattern: [{ pos: 'PROPN' }, '(', { sequence: [{ mention: 'number', as: 'years' }], as: 'span' }, ')'],
  build: ({ years }, { document }) => (isAge(document, years, years.value.value) ? { what: 'age' } : undefined),
  examples: ['Kim Minsu (‹42›) was jailed.'],
  counterexamples: ['They bought looms (42).'],
})

/** "two men, 24 and 31,": as many ages as there are people is not checked. */
const agesOfPeople = defineRule('figure', {
  slug: 'ages-of-people',
  pattern: [
    {
      lower: [
        'men',
        'women',
        'boys',
        'girls',
        'teenagers',
        'brothers',
        'sisters',
        'man',
        'woman',
        'boy',
        'girl',
        'suspect',
        'suspects',
        'son',
        'daughter',
        'wife',
        'husband',
        'brother',
        'sister',
      ],
    },
    ',',
    {
      sequence: [
        { mention: 'number', as: 'years' },
        { repeat: { sequence: [{ lower: [',', 'and'] }, { mention: 'number' }] }, max: 5 },
      ],
      as: 'span',
    },
  ],
  followedBy: { lower: [',', '.', ';', ')', 'of', 'from'] },
  build: ({ years }, { document }) => (isAge(document, years, years.value.value) ? { what: 'age' } : undefined),
  examples: ['Two men, ‹24 and 31›, were held.', 'The man, ‹50›, fled.'],
  counterexamples: ['Of the men, 24 fled.'],
})

const ageLimit = defineRule('figure', {
  slug: 'age-limit',
  pattern: [
    { lower: ['under', 'over', 'below', 'above'] },
    { optional: { lower: dashes } },
    { optional: { lower: ['age', 'the'] } },
    { sequence: [{ mention: 'number', as: 'years' }], as: 'span' },
  ],
  precededBy: {
    lower: [
      'children', 'child', 'minors', 'people', 'girls', 'girl', 'boys', 'boy', 'those', 'anyone', 'persons', 'person', 'adults', 'youths', 'women', 'men', 'pupils', 'users',
      'teenagers', 'aged', 'juveniles', 'someone', 'everyone', 'kids', 'is', 'was', 'are', 'were',
    ],
  }, // prettier-ignore
  notFollowedBy: { pos: ['NOUN', 'ADJ', 'PROPN', 'NUM'] },
  build: ({ years }, { document }) => (isAge(document, years, years.value.value) ? { what: 'age' } : undefined),
  examples: ['Children under ‹13› may not ride.', 'Anyone over ‹65› may rest.'],
  counterexamples: ['He sold over 40 carts.'],
})

function isAge({ shapes: flags }: Document, { from, to }: TokenRange, value: number): boolean {
  return (
    to - from === 1 && (flags[from]! & shapes.digits) !== 0 && Number.isInteger(value) && value > 0 && value <= oldest
  )
}

export const ageRules: readonly FactRule[] = [aged, yearsOld, agesOfPeople, ageLimit, apposed, bracketed]
