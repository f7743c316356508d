/** Years with their last two digits: "2012-13", "between 2019-20 and 2023-24". */

import { defineRule, type FactRule } from '../kinds.js'
import { dateReading } from './points.js'
import { twoDigits, yearFigure } from './words.js'

const shortYears = defineRule('date', {
  slug: 'short-years',
  pattern: [
    { ...yearFigure, as: 'low' },
    { lower: ['-', '‑', '–'], shape: 'glued' },
    { lower: twoDigits, shape: 'glued', as: 'high' },
  ],
  notPrecededBy: { lower: ['-', '/', 'no', 'no.', '.', '$', 'case'] },
  notFollowedBy: { lower: ['-', '/', ':'], shape: 'glued' },
  build: ({ low, high }) => {
    const first = Number(low.text)
    const last = Math.floor(first / 100) * 100 + Number(high.text)
    const end = last < first ? last + 100 : last
    if (end <= first || end - first > 30 || (end - first > 1 && Number(high.text) <= 12)) return undefined
    return dateReading({ how: 'named', fields: { year: first } }, null, { how: 'named', fields: { year: end } })
  },
  examples: ['In ‹2012-13› it fell.', 'The ‹2024–25› term.'],
  counterexamples: ['Posted 2024-04 by us.', 'Form 1999-99-1.'],
})

const dash = { lower: ['-', '‑', '–'], shape: 'glued' } as const

/** "from 2019-20 to 2023-24": from the first year to the last. */
const shortYearsRange = defineRule('date', {
  slug: 'short-years-range',
  pattern: [
    { ...yearFigure, as: 'low' },
    dash,
    { lower: twoDigits, shape: 'glued' },
    { lower: ['and', 'to', 'through', 'until'], as: 'join' },
    { ...yearFigure, as: 'high' },
    dash,
    { lower: twoDigits, shape: 'glued', as: 'end' },
  ],
  build: ({ low, join, high, end }, { document, match }) => {
    if (join.text.toLowerCase() === 'and' && document.lowers[match.from - 1] !== 'between') return undefined
    const [first, last] = [Number(low.text), Number(high.text)]
    const final = Math.floor(last / 100) * 100 + Number(end.text)
    if (last <= first || final !== last + 1) return undefined
    return dateReading({ how: 'named', fields: { year: first } }, null, { how: 'named', fields: { year: final } })
  },
  examples: ['It was shut between ‹2019-20 and 2023-24› and from ‹2011-12 to 2013-14›.'],
  counterexamples: ['In 2019-20 and 2023-24 it rose.'],
})

export const shortYearRules: readonly FactRule[] = [shortYearsRange, shortYears]
