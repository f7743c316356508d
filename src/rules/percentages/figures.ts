/** A figure with its unit: "72.2 percent", "5.3%", "1.5 percentage points", "25 bps". */

import type { PercentageUnit } from '../../facts.js'
import type { Element, TokenTest } from '../../matcher/pattern.js'
import { readFigure } from '../../normalize/number.js'
import { defineRule, type FactRule, type Mentions } from '../kinds.js'
import type { PercentageReading } from './reading.js'

type UnitElement = Element<Mentions>

const hyphen: UnitElement = { lower: ['-', '‑', '–'] }
const points: UnitElement = { lower: ['point', 'points', 'pts'] }

/** `pc`, `pp` and `bp` only in lower case: "five PCs", "12 BP stations". */
const anyPercent: UnitElement = {
  either: [
    { lower: ['%', '％', 'percent', 'percents', 'pct', 'pct.', 'p.c.'] },
    { form: ['pc'] },
    { sequence: ['per', { optional: hyphen }, { lower: ['cent', 'cents'] }] },
  ],
}
const anyPoints: UnitElement = {
  either: [
    { sequence: [{ lower: ['percentage', 'percent', '%', 'pct'] }, { optional: hyphen }, points] },
    { sequence: ['per', 'cent', { optional: hyphen }, points] },
    { form: ['pp', 'pps', 'pp.', 'ppt', 'ppts', 'ppts.'] },
  ],
}
const anyBasis: UnitElement = {
  either: [{ sequence: ['basis', { optional: hyphen }, points] }, { form: ['bp', 'bps', 'bps.', 'bp.'] }],
}

/** The units hold no captures; typed as single tokens, they end the derivation of capture types. */
const percentWord = anyPercent as TokenTest
const pointsWord = anyPoints as TokenTest
const basisWord = anyBasis as TokenTest

const figurePercent = defineRule('percentage', {
  slug: 'figure-percent',
  pattern: [{ mention: 'number', as: 'figure' }, { optional: hyphen }, percentWord],
  build: ({ figure }) => reading(figure.value.value, 'percent'),
  examples: [
    'Filings rose ‹72.2 percent›, a ‹5.3%› share.',
    'A ‹19.6-percent› rise and ‹5 per cent› of it.',
    'Some ‹forty-two percent› of weavers, ‹30 to 40 pct› of riders.',
    'It fell ‹12pc›.',
    'Shares of ‹30%› to ‹40%›, not more.',
  ],
  counterexamples: ['Five PC users met.', 'It sold 30 per centre.', 'A gain of 3 percentage points.'],
})

/** "+5%", "-4%": the tokenizer leaves the sign at the figure. */
const signedPercent = defineRule('percentage', {
  slug: 'signed-percent',
  pattern: [{ pos: ['NUM', 'X'], not: { shape: 'digits' }, as: 'figure' }, { optional: hyphen }, percentWord],
  build: ({ figure }, { document, match }) => {
    const value = readFigure(figure.text.slice(1))
    if (value === undefined || !/^[+\-−]\d/u.test(figure.text)) return undefined
    if (figure.text.startsWith('+')) return { value, unit: 'percent', direction: 'increase' }
    // "30%-40%" is a range.
    const before = document.lowers[match.from - 1] ?? ''
    const range = document.starts[match.from] === document.ends[match.from - 1] && /[\d%]$/u.test(before)
    return { value, unit: 'percent', direction: range ? null : 'decrease' }
  },
  examples: ['Looms (‹+12%›) and spindles (‹-3%›).', 'Between 30%‹-40%›.'],
  counterexamples: ['About half % signs.'],
})

const figurePoints = defineRule('percentage', {
  slug: 'figure-points',
  pattern: [{ mention: 'number', as: 'figure' }, { optional: hyphen }, pointsWord],
  build: ({ figure }) => reading(figure.value.value, 'percentage_points'),
  examples: [
    'Up ‹1.5 percentage points› from May.',
    'A ‹five-percentage-point› gain.',
    'It slipped by ‹0.8pp› and then by ‹two percent points›.',
  ],
  counterexamples: ['See pp. 12 and 13.', 'It scored 3 points.'],
})

const figureBasisPoints = defineRule('percentage', {
  slug: 'figure-basis-points',
  pattern: [{ mention: 'number', as: 'figure' }, { optional: hyphen }, basisWord],
  build: ({ figure }) => reading(figure.value.value, 'basis_points'),
  examples: ['It cut rates by ‹25 basis points›.', 'A ‹50-basis-point› move, then ‹10 bps›.'],
  counterexamples: ['It has 12 BP stations.'],
})

const anyPartOfUnit: UnitElement = {
  sequence: [{ optional: 'of' }, { lower: ['a', 'one', '1'] }, { optional: { lower: ['full', 'whole'] } }],
}

const partOfUnit = anyPartOfUnit as TokenTest

/** "half a percent", "a quarter of a percentage point", "one-tenth of 1 percent". */
const partOfPercent = defineRule('percentage', {
  slug: 'part-of-percent',
  pattern: [
    {
      either: [
        { lower: 'half', as: 'part' },
        {
          sequence: [
            { either: ['a', 'one'] },
            { optional: hyphen },
            { lower: ['half', 'third', 'quarter', 'fifth', 'tenth'], as: 'noun' },
          ],
        },
      ],
    },
    partOfUnit,
    {
      either: [
        { sequence: [percentWord], as: 'percent' },
        { sequence: [pointsWord], as: 'points' },
      ],
    },
  ],
  build: ({ part, noun, points: inPoints }) => {
    const value = partValues.get((part ?? noun)?.text.toLowerCase() ?? '')
    return value === undefined ? undefined : reading(value, inPoints === undefined ? 'percent' : 'percentage_points')
  },
  examples: [
    'It rose by ‹half a percent›.',
    'Cut by ‹a quarter of a percentage point›.',
    'Less than ‹one-tenth of 1 percent› of riders.',
  ],
})
const partValues = new Map([['half', 0.5], ['third', 0.33], ['quarter', 0.25], ['fifth', 0.2], ['tenth', 0.1]]) // prettier-ignore

/** "a percentage point", "a full percent". */
const onePoint = defineRule('percentage', {
  slug: 'one-point',
  pattern: [
    'a',
    { optional: { lower: ['full', 'whole', 'single'] } },
    { either: [{ sequence: [{ lower: 'percentage' }, { lower: 'point' }], as: 'points' }, { lower: ['percent'] }] },
  ],
  notFollowedBy: { lower: ['of', 'sign', 'change', 'increase', 'decrease', 'basis'] },
  build: ({ points: inPoints }) => reading(1, inPoints === undefined ? 'percent' : 'percentage_points'),
  examples: ['It slipped by ‹a percentage point›.', 'It grew ‹a full percent›.'],
  counterexamples: ['It is shown as a percent of sales.', 'The share is a percentage.'],
})

/** "0.5 to 1.5" keeps its lower end, as counts do. */
function reading(value: number, unit: PercentageUnit): PercentageReading {
  return { value, unit, direction: null }
}

export const figureRules: readonly FactRule[] = [
  figurePoints,
  figureBasisPoints,
  figurePercent,
  signedPercent,
  partOfPercent,
  onePoint,
]
