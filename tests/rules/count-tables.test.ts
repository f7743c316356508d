import { expect, test } from 'vitest'
import { extract } from '../../src/index.js'

/** Counts as "mention unit action period", the table between two sentences. */
function counts(table: string): readonly string[] {
  const text = `The agency published its yearly report this week.\n\n${table}\n\nThe next report will appear in the spring.`
  const { counts: found, dates } = extract({ id: 'x', text, published: '2025-03-10' })
  const values = new Map(dates.map(({ id, value }) => [id, value]))
  return found.map(({ text: mention, unit, action, period }) =>
    [mention, unit, action ?? '-', period === null ? '-' : values.get(period)].join(' '),
  )
}

test.for([
  [
    'years over the columns, what was done in the labels',
    'Indicator | 2023 | 2024\nCases opened | 1,204 | 1,310\nWitnesses heard | 88 | 102',
    ['1,204 case open 2023', '1,310 case open 2024', '88 witness hear 2023', '102 witness hear 2024'],
  ],
  [
    'things over the columns, years in the labels',
    'Year\tAppeals lodged\tTrials\n2023\t412\t36\n2024\t389\t41',
    ['412 appeal lodge 2023', '36 trial - 2023', '389 appeal lodge 2024', '41 trial - 2024'],
  ],
  [
    'labels that sort what the line above names',
    'Complaints received by sector\nSector / 2023 / 2024\nBanks / 120 / 131\nInsurers / 31 / 29',
    [
      '120 complaint receive 2023',
      '131 complaint receive 2024',
      '31 complaint receive 2023',
      '29 complaint receive 2024',
    ],
  ],
  [
    'kinds of a thing',
    'Type of scam | January–June 2024\nLoans | 120\nParcels | 88',
    ['120 scam - 2024-01/2024-06', '88 scam - 2024-01/2024-06'],
  ],
  [
    'fiscal years over a table of blanks, without a header over the labels',
    '                   FY 2023   FY 2024   Change\nCases closed          412       389    -5.6%\nConvictions           297       301    +1.3%',
    ['412 case close FY2023', '389 case close FY2024', '297 conviction - FY2023', '301 conviction - FY2024'],
  ],
  [
    'running numbers, dates and money beside one column of things',
    'Sl. | Date of order | Firm | Penalty (Tk.) | No. of accounts frozen\n1 | 02-06-2025 | Alpha Ltd. | 5,00,000 | 3\n2 | 16-06-2025 | Beta Ltd. | 9,00,000 | 46',
    ['3 account freeze 2025-06-02', '46 account freeze 2025-06-16'],
  ],
  [
    'a year at the end of the line above',
    'Arrests by region, 2024\nRegion | Arrests | Share\nNorth | 120 | 24%\nSouth | 310 | 62%',
    ['120 arrest arrest 2024', '310 arrest arrest 2024'],
  ],
  [
    'one cell a line, without a header',
    'Search warrants executed\n37\nVehicles seized\n12\nDefendants convicted\n98',
    ['37 warrant execute -', '12 vehicle seize -', '98 defendant convict -'],
  ],
  [
    'shares behind the figures',
    'Outcome of appeals | Number\nAllowed | 1,212 (31%)\nDismissed | 305 (8%)',
    ['1,212 appeal - -', '305 appeal - -'],
  ],
] as const)('%s', ([, table, expected]) => expect(counts(table)).toEqual(expected))

test.for([
  ['Region | Average price | Losses\nNorth | 120 | 24,000\nSouth | 310 | 62,000', 'money'],
  ['Rank | Team | Points\n1 | Reds | 44\n2 | Blues | 41', 'ranks and scores'],
  ['District | Share\nNorth | 38%\nSouth | 62%', 'shares'],
  ['North | 120 | 24\nSouth | 310 | 62', 'nothing says what is counted'],
] as const)('no count in %s: %s', ([table]) => expect(counts(table)).toEqual([]))

test.for([
  ['Charges in 2024', 'case'],
  ['Charges by type, 2024', 'charge'],
] as const)('the header of the labels says what is counted, unless the line above sorts: %s', ([caption, unit]) => {
  const table = `The agency met.\n\n${caption}\nType of case | 2023 | 2024\nTheft | 120 | 131`
  for (const text of [table, `${table}\n\nIt was read by many.`]) {
    expect(extract({ id: 'x', text }).counts.map((found) => found.unit)).toEqual([unit, unit])
  }
})

test('the label of a row names what its percentages measure, else the header of their column', () => {
  const of = (text: string) => extract({ id: 'x', text }).percentages.map((found) => found.of)
  expect(of('It met.\nRegion\tCases\tShare\nNorth\t12\t24%\nSouth\t38\t76%')).toEqual(['North', 'South'])
  expect(of('It met.\nYear\tCases\tClearance rate\n2023\t12\t24%\n2024\t38\t76%')).toEqual([
    'Clearance rate',
    'Clearance rate',
  ])
})
