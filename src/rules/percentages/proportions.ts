/** Proportions: "one in five", "9 out of 10", "one of every four". */

import type { Document } from '../../document/document.js'
import type { Element } from '../../matcher/pattern.js'
import { defineRule, type FactRule, type Mentions } from '../kinds.js'
import { shareOf, type PercentageReading } from './reading.js'

const hyphen: Element<Mentions> = { lower: ['-', '‑', '–'] }

/** Wholes that proportions are given of. Others are totals ("8 out of 13 riders") or years. */
const wholes = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10000, 100000, 1e6, 1e7,
])
const smallWholes = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000, 10000])

/** "two in three years" is a frequency, "3 in 10 minutes" a record, "8 out of 10 stars" a mark. */
const notThings =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|quarters?|years?|decades?|seasons?|games?|matches|innings|overs|sessions?|rounds?|sets?|stars?|points?|marks?|km|kilometres?|kilometers?|miles?|metres?|meters?|\.m\.?|am|pm|a\.m\.|p\.m\.|january|february|march|april|may|june|july|august|september|october|november|december)$/u
const labels =
  /^(?:no|no\.|nos|article|section|chapter|page|level|phase|tier|part|item|count|rated|score|scored|rating|rates)$/u

function proportion(
  document: Document,
  from: number,
  to: number,
  part: number,
  whole: number,
): PercentageReading | undefined {
  const { lowers, sentenceOf } = document
  if (part <= 0 || part >= whole) return undefined
  const sameSentence = sentenceOf[to] === sentenceOf[from]
  const next = lowers[to] === '-' ? to + 1 : to
  if (sameSentence && notThings.test(lowers[next] ?? '')) return undefined
  if (labels.test(lowers[from - 1] ?? '') && sentenceOf[from - 1] === sentenceOf[from]) return undefined
  return { value: shareOf(part, whole), unit: 'fraction', direction: null }
}

const partInWhole = defineRule('percentage', {
  slug: 'part-in-whole',
  pattern: [
    { mention: 'number', as: 'part' },
    { optional: hyphen },
    'in',
    { optional: { either: [hyphen, { lower: 'every' }] } },
    { mention: 'number', as: 'whole' },
  ],
  notPrecededBy: { lower: ['$', '€', '£', 'rs', '/', '.'] },
  build: ({ part, whole }, { document, match }) => {
    const isOne = part.value.value === 1 && Number.isInteger(whole.value.value) && whole.value.value < 1900
    const known = isOne || (wholes.has(whole.value.value) && part.value.value < 1000 && part.value.max === null)
    return known ? proportion(document, match.from, match.to, part.value.value, whole.value.value) : undefined
  },
  examples: [
    'New research shows that ‹9 in 10› weavers sing.',
    '‹One in five› had left; barely ‹one in 20› came back.',
    'A ‹one-in-four› chance; ‹one in every 1,000› looms.',
    'Roughly ‹1 in 13› weavers sing.',
  ],
  counterexamples: [
    'It won two in three years.',
    'Some 300 in 2023 were sold.',
    'There were 5 in 10 minutes.',
    'He sold 12 in 10 towns.',
    'See No. 1 in 5 cases.',
  ],
})

const partOutOfWhole = defineRule('percentage', {
  slug: 'part-out-of-whole',
  pattern: [
    { mention: 'number', as: 'part' },
    { optional: hyphen },
    'out',
    { optional: hyphen },
    'of',
    { optional: hyphen },
    { optional: { lower: ['every', 'each', 'a'] } },
    { mention: 'number', as: 'whole' },
  ],
  build: ({ part, whole }, { document, match }) =>
    smallWholes.has(whole.value.value)
      ? proportion(document, match.from, match.to, part.value.value, whole.value.value)
      : undefined,
  examples: ['Some ‹four out of five› said so.', '‹9 out of every 10› looms hum.'],
  counterexamples: ['Eight out of the 16 riders fell.', 'He scored 7 out of 10.', 'Some 8 out of 13 fell.'],
})

const partOfEvery = defineRule('percentage', {
  slug: 'part-of-every',
  pattern: [
    { mention: 'number', as: 'part' },
    { lower: ['of', 'for'], as: 'link' },
    { lower: ['every', 'each'] },
    { mention: 'number', as: 'whole' },
  ],
  build: ({ part, link, whole }, { document, match }) =>
    link.text === 'of' ? proportion(document, match.from, match.to, part.value.value, whole.value.value) : undefined,
  examples: ['At least ‹two of every five› riders fell.'],
  counterexamples: ['There is one for every 200 people.'],
})

const nounWord = { pos: ['NOUN', 'ADJ', 'PROPN'] } as const

/** "one official in four", "one invoice in every 25": the thing stands between; with a noun behind, the whole is a count of its own. */
const oneThingInWhole = defineRule('percentage', {
  slug: 'one-thing-in-whole',
  pattern: [
    { mention: 'number', as: 'part' },
    { repeat: nounWord, min: 1, max: 3 },
    { either: ['in', { sequence: ['out', 'of'] }] },
    { optional: { lower: 'every' } },
    { mention: 'number', as: 'whole' },
  ],
  notFollowedBy: [nounWord, { pos: 'NUM' }, { lower: ['of', '-', 'to', 'or', 'a.m.', 'p.m.', '%', '/'] }],
  build: ({ part, whole }, { document, match }) => {
    const every = document.lowers[whole.from - 1] === 'every'
    const one = part.value.value === 1 && part.text.toLowerCase() === 'one'
    if (!(one || every) || !wholes.has(whole.value.value)) return undefined
    return proportion(document, match.from, match.to, part.value.value, whole.value.value)
  },
  examples: [
    'Only ‹one weaver in four› sings.',
    'Some ‹two looms in every 100› fail.',
    '‹One freight train in ten› is late.',
  ],
  counterexamples: ['It sold one loom in four towns.', 'One rider fell in 20 days.', 'It met one buyer in 2023.'],
})

export const proportionRules: readonly FactRule[] = [oneThingInWhole, partInWhole, partOutOfWhole, partOfEvery]
