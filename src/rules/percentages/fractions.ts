/** Fractions of a whole by their numbers: "two-thirds", "2/3 of", "every fourth". */

import type { Document, TokenRange } from '../../document/document.js'
import type { Element } from '../../matcher/pattern.js'
import { defineRule, type FactRule, type Mentions } from '../kinds.js'
import { denominators, fraction, measuresTime, notParts, parts, placeWords, timeWords } from './parts.js'

const hyphen: Element<Mentions> = { lower: ['-', '‑', '–'] }
const pluralParts = parts.filter((word) => word !== 'half').map((word) => `${word}s`)
const numerators = new Map([
  ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9],
]) // prettier-ignore

const numberOfParts = defineRule('percentage', {
  slug: 'number-of-parts',
  pattern: [
    { lower: [...numerators.keys()], as: 'part' },
    { optional: hyphen },
    { lower: [...parts, ...pluralParts], as: 'whole' },
  ],
  notPrecededBy: [{ lower: [...placeWords, '-', 'twenty', 'thirty', 'forty', 'fifty', 'no.', 'grade'] }],
  notFollowedBy: [{ lower: [...notParts, '-'] }],
  build: ({ part, whole }, { document, match }) => {
    if (lastsFor(document, match)) return undefined
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
    'Women made up ‹one-fifth› in 2020.',
    'Wool accounted for ‹four-tenths› of it.',
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

/** "for three quarters in a row" tells how long; "accounted for two-fifths" and "one-fifth in 2020" tell shares. */
function lastsFor({ lowers }: Document, { from, to }: TokenRange): boolean {
  const behind = lowers[to]
  if (behind === 'in') return ['a', 'succession'].includes(lowers[to + 1] ?? '')
  return lowers[from - 1] === 'for' && behind !== 'of' && !/^(?:account|stood|stand)/u.test(lowers[from - 2] ?? '')
}

/** "every fourth voter". */
const everyOther = defineRule('percentage', {
  slug: 'every-ordinal',
  pattern: [
    { lower: 'every' },
    { lower: parts.filter((word) => !['half', 'quarter', 'hundredth'].includes(word)), as: 'whole' },
  ],
  followedBy: { pos: ['NOUN', 'ADJ', 'PROPN'] },
  build: ({ whole }, { document, match }) => {
    const denominator = denominators.get(whole.text.toLowerCase())!
    return partsOfTime.has(document.lowers[match.to] ?? '') ? undefined : fraction(1, denominator)
  },
  examples: ['‹Every fourth› internet user buys there.'],
  counterexamples: ['It shuts every third day.', 'Every fifth Monday it opens.', 'Every tenth of it.'],
})

const partsOfTime = new Set([
  ...timeWords, 'years', 'months', 'weeks', 'days', 'hours', 'minutes', 'minute', 'time', 'night', 'weekend', 'season', 'quarter', 'morning', 'game', 'match', 'monday',
  'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'page', 'line', 'word', 'meeting', 'session', 'election', 'street', 'floor',
]) // prettier-ignore

export const fractionRules: readonly FactRule[] = [everyOther, numberOfParts, figureFraction]
