/** Fiscal years: "fiscal 2023", "FY2022/23", "the 2023/24 financial year", "the last fiscal". */

import { defineRule, type FactRule } from '../kinds.js'
import type { Base, Moment } from './reading.js'
import { hyphen, twoDigits, wholeYear, yearFigure, yearFigures, yearKinds } from './words.js'

const fiscalWords = ['fiscal', 'financial', 'tax', 'budget']
const fiscalGlued = twoDigits.map((digits) => `fy${digits}`)
const fiscalGluedWhole = yearFigures.map((year) => `fy${year}`)

/** "2022/23" is named by the year that it ends in. */
function endYear(first: string, second: string | undefined): Moment {
  const start = wholeYear(first)
  if (second === undefined) return { how: 'named', fields: { year: start, fiscal: true } }
  const end = second.length === 4 ? Number(second) : Math.floor(start / 100) * 100 + Number(second)
  return { how: 'named', fields: { year: end < start ? end + 100 : end, fiscal: true } }
}

const secondYear = {
  sequence: [{ either: [hyphen, { lower: '/' }] }, { lower: [...twoDigits, ...yearFigures], as: 'end' }],
} as const

const fiscal = defineRule('year', {
  slug: 'fiscal',
  pattern: [
    {
      either: [
        { sequence: [{ lower: fiscalWords }, { optional: { lower: ['year', 'years'] } }] },
        { sequence: [{ lower: ['fy', 'f.y.'] }, { optional: { lower: '.' } }, { optional: hyphen }] },
      ],
    },
    { lower: [...yearFigures, ...twoDigits], as: 'start' },
    { optional: secondYear },
  ],
  build: ({ start, end }) => endYear(start.text, end?.text),
  examples: [
    'In ‹fiscal 2023› it lost, in ‹FY 2023/24› it won.',
    'The ‹fiscal year 2022› budget.',
    'In ‹financial year 2021-22›.',
  ],
  counterexamples: ['In the fiscal year it lost.'],
})

const fiscalAbbreviated = defineRule('year', {
  slug: 'fiscal-abbreviated',
  pattern: [{ lower: [...fiscalGlued, ...fiscalGluedWhole], as: 'start' }, { optional: secondYear }],
  build: ({ start, end }) => endYear(start.text.slice(2), end?.text),
  examples: ['In ‹FY2023› and ‹FY24› it lost.', 'In ‹FY2022/23›.'],
})

/** "the 2023 financial year", "the 2023 calendar year". */
const kindBehind = defineRule('year', {
  slug: 'kind-behind',
  pattern: [{ ...yearFigure, as: 'year' }, { lower: [...fiscalWords, ...yearKinds], as: 'kind' }, 'year'],
  build: ({ year, kind }) => {
    const fields = { year: Number(year.text) }
    return { how: 'named', fields: yearKinds.includes(kind.text.toLowerCase()) ? fields : { ...fields, fiscal: true } }
  },
  examples: ['In the ‹2023 financial year› it lost, in the ‹2023 calendar year› it won.'],
})

const fiscalLeans: ReadonlyMap<string, readonly [by: number, base: Base]> = new Map([
  ['last', [-1, 'anchor']], ['previous', [-1, 'context']], ['current', [0, 'anchor']], ['this', [0, 'anchor']], ['next', [1, 'anchor']],
]) // prettier-ignore

/** "the last fiscal", as in India. */
const relativeFiscal = defineRule('year', {
  slug: 'relative-fiscal',
  pattern: [{ lower: [...fiscalLeans.keys()], as: 'lean' }, 'fiscal'],
  notFollowedBy: { pos: ['NOUN', 'PROPN', 'ADJ', 'NUM'] },
  build: ({ lean }) => {
    const [by, base] = fiscalLeans.get(lean.text.toLowerCase())!
    return { how: 'shifted', unit: 'year', fiscal: true, by, base }
  },
  examples: ['Output fell in the ‹last fiscal› and rose in the ‹current fiscal›.'],
  counterexamples: ['The last fiscal plan fell.'],
})

const twoYears = defineRule('year', {
  slug: 'two-years-fiscal',
  pattern: [{ ...yearFigure, as: 'start' }, secondYear, { lower: ['fiscal', 'financial', 'tax'] }, 'year'],
  build: ({ start, end }) => endYear(start.text, end.text),
  examples: ['In the ‹2023/24 financial year› it lost.'],
  counterexamples: ['In 2023/24 seasons.'],
})

const slashed = defineRule('year', {
  slug: 'slashed',
  pattern: [
    { ...yearFigure, as: 'start' },
    { lower: '/', shape: 'glued' },
    { lower: [...twoDigits, ...yearFigures], shape: 'glued', as: 'end' },
  ],
  notFollowedBy: { lower: ['/', '-', '.'], shape: 'glued' },
  notPrecededBy: { lower: ['/', 'no', 'no.', 'nos', 'nos.'] },
  build: ({ start, end }) => {
    const year = endYear(start.text, end.text)
    const next = Number(start.text) + 1
    return year.how === 'named' && year.fields.year === next ? year : undefined
  },
  examples: ['Output in ‹2022/23› fell.'],
  counterexamples: ['Regulation 2016/679 applies.', 'Dated 2023/11/04.'],
})

export const fiscalYearRules: readonly FactRule[] = [
  twoYears,
  fiscal,
  fiscalAbbreviated,
  kindBehind,
  relativeFiscal,
  slashed,
]
