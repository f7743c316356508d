/** What is measured where it stands in another clause, in a sum of money or in a list. */

import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extractor.js'

type Row = readonly [text: string, ...(readonly [mention: string, of: string])[]]

const measuredIn = (text: string): (readonly [string, string | null])[] =>
  extract({ text, published: '2024-05-01' }).percentages.map(({ text: mention, of }) => [mention, of] as const)

const rows: Record<string, readonly Row[]> = {
  subjects: [
    ['Thefts reported by mills to the guild rose by 12%.', ['12%', 'Thefts']],
    [
      'Reviews by the guild show that trust among weavers has fallen from 61% to 34%.',
      ['61%', 'trust among weavers'],
      ['34%', 'trust among weavers'],
    ],
    ['It sold a failing mill whose debt to banks grew by 40 per cent.', ['40 per cent', 'debt']],
    ['The guild shut two mills in May and said that prices are down 9%.', ['9%', 'prices']],
    ['Calls fell 5%.', ['5%', 'Calls']],
    [
      'Orders at the old mill grew by 4%, while those at the new mill edged up 1%.',
      ['4%', 'Orders at the old mill'],
      ['1%', 'Orders at the old mill'],
    ],
  ],
  objects: [
    ['The dyer pleaded early and had its levy reduced by 20 per cent.', ['20 per cent', 'levy']],
    ['They kept wages at 25% and cut prices by 18%.', ['25%', 'wages'], ['18%', 'prices']],
    ['The levy was cut by 20%; a second dyer settled and obtained a 10% reduction.', ['20%', 'levy'], ['10%', 'levy']],
  ],
  'sums of money': [
    ['The guild has seized cloth worth 1.8 billion rupees this year, up 70 percent.', ['70 percent', 'cloth']],
    ['The guild imposed levies of $3.4 million, up 12% from 2022.', ['12%', 'levies']],
    ['It won $6.4 million in penalties, down 12% from 2022.', ['12%', 'penalties']],
    ['The guild put mill losses for 2023 at $2.1 million, a rise of 7% from 2022.', ['7%', 'mill losses']],
    ['Takings came to €412,600, up 9% on 2022.', ['9%', 'Takings']],
    ['He puts the damage to the town at €13.7 million, of which 85% was insured.', ['85%', 'damage']],
    ['The dyer must lodge half of the amount within a week.', ['half', 'amount']],
  ],
  'each with its own': [
    [
      'Guards held 120 weavers and opened 87 files, an increase of 10 per cent and 3 per cent respectively.',
      ['10 per cent', 'weavers'],
      ['3 per cent', 'files'],
    ],
    ['Fires and floods rose by 5% and 7% respectively.', ['5%', 'Fires'], ['7%', 'floods']],
  ],
  gaps: [
    ['Fires fell 9% and floods 4%.', ['9%', 'Fires'], ['4%', 'floods']],
    [
      'Fires decreased by 11 per cent, floods by 8 per cent and thefts by 5 per cent.',
      ['11 per cent', 'Fires'],
      ['8 per cent', 'floods'],
      ['5 per cent', 'thefts'],
    ],
    ['The caseload grew 5.4%, its budget only 1%.', ['5.4%', 'caseload'], ['1%', 'budget']],
  ],
  echoes: [
    [
      'Wool was found in one in six mills, up from one in eleven in 2021.',
      ['one in six', 'mills'],
      ['one in eleven', 'mills'],
    ],
    [
      'Levies ran to between 1% and 4% of the turnover; the act allows a maximum of 10%.',
      ['1%', 'turnover'],
      ['4%', 'turnover'],
      ['10%', 'turnover'],
    ],
    ['It handled 8,214 requests, 92% within a month.', ['92%', 'requests']],
  ],
  groups: [
    ['The line took 2.1 lakh calls in May but hardly two per cent were answered.', ['two per cent', 'calls']],
    ['The line took 2,118 calls, and two per cent of those lasted an hour.', ['two per cent', 'calls']],
    ['Two per cent of those affected were children.', ['Two per cent', 'those affected']],
    [
      'The number of tips sent to the guild had risen from 1,120 to some 3,400, though only one in five was of use.',
      ['one in five', 'tips'],
    ],
    [
      'Of the mats sold, wool mats took up 54 percent, silk mats 21 percent and linen mats 9 percent.',
      ['54 percent', 'mats sold'],
      ['21 percent', 'mats sold'],
      ['9 percent', 'mats sold'],
    ],
    [
      'The guild burned 412 looms. Wool looms came first (46%), ahead of silk looms (31%).',
      ['46%', 'looms'],
      ['31%', 'looms'],
    ],
    [
      'Wool made up 72 percent of its cloth, down 9 percentage points.',
      ['72 percent', 'cloth'],
      ['9 percentage points', 'cloth'],
    ],
    ['It had withdrawn the permits of 38 dyers, a fourfold rise.', ['fourfold', 'permits']],
    ['Every fourth weaver owns a loom.', ['Every fourth', 'weaver']],
  ],
}

for (const [name, table] of Object.entries(rows)) {
  describe(name, () => {
    test.for(table)('%s', ([text, ...mentions]) => expect(measuredIn(text)).toEqual(mentions))
  })
}

describe('comparisons', () => {
  test.for([
    ['Fires fell 9% from 2022 and floods 4%.', ['2022', '2022']],
    ['Year on year, fires were down 30%, floods went up by 84% and thefts fell 7%.', ['previous-period', 'previous-period', 'previous-period']], // prettier-ignore
    ['Fires fell 14% from 2022, while floods were up 22%.', ['2022', '2022']],
    ['Fires fell 14% from 2022, while the share of wool doubled.', ['2022', null]],
    ['The share of wool dropped by 5.5 percentage points, its lowest since 2019.', [null]],
    ['It sold twice as many looms this year as in all of 2022.', ['2022']],
    ['It took 120 calls, a decrease of 11% from 2022-23.', ['2022/2023']],
    ['Fires and floods rose by 5% and 7% respectively year on year.', ['previous-period', 'previous-period']],
  ] as const)('%s', ([text, expected]) => {
    const { percentages, dates } = extract({ text, published: '2024-05-01' })
    const valueOf = (id: string | null) => dates.find((date) => date.id === id)?.value ?? id
    expect(percentages.map(({ baseline }) => valueOf(baseline))).toEqual(expected)
  })
})

describe('direction', () => {
  test.for([
    ['The barns held 300 sheep, exceeding capacity by 13%.', ['none']],
    ['Sales exceeded those of last year by 13%.', ['increase']],
    ['The drop in fires was 4 percent.', ['decrease']],
    ['By comparison, the increase in Leith amounted to 3%.', ['increase']],
    ['Fires fell 9% and floods 4%.', ['decrease', 'decrease']],
    ['Fires fell 9% and 40% of them were lit.', ['decrease', 'none']],
    ['Prices rose by 37% over the period, against 11% in Spain.', ['increase', 'increase']],
    ['It was up 3 percentage points from 2022 and above the 95 percent target set by the guild.', ['increase', 'none']],
  ] as const)('%s', ([text, expected]) => {
    expect(extract({ text }).percentages.map(({ direction }) => direction)).toEqual(expected)
  })
})

describe('changes in tables', () => {
  const lead = 'The guild counted fires and floods in a table for two years on Monday.\n\n'
  const tail = '\n\nThe clerk said that the guild would count them again soon after this.'
  test.for([
    [
      'Kind | 2022 | 2023 | Change\nFires | 1,406 | 1,087 | -22.7%\nFloods | 406 | 430 | 6.0%',
      [
        ['-22.7%', 'decrease', 'Fires', '2022'],
        ['6.0%', 'increase', 'Floods', '2022'],
      ],
    ],
    [
      'Town | Fires | Change on 2022\nLeith | 131 | + 18%\nPerth | 294 | – 4%',
      [
        ['18%', 'increase', 'Leith', '2022'],
        ['4%', 'decrease', 'Perth', '2022'],
      ],
    ],
    [
      '               Sep qtr 2023   Dec qtr 2023   Change\nFires          9,796          8,914          ↓ 9%\nFloods         3,053          3,206          ↑ 5%',
      [
        ['9%', 'decrease', 'Fires', '2023-Q3'],
        ['5%', 'increase', 'Floods', '2023-Q3'],
      ],
    ],
  ] as const)('%s', ([table, expected]) => {
    const { percentages, dates } = extract({ text: lead + table + tail, published: '2024-05-01' })
    const valueOf = (id: string | null) => dates.find((date) => date.id === id)?.value ?? id
    expect(percentages.map(({ text, direction, of, baseline }) => [text, direction, of, valueOf(baseline)])).toEqual(
      expected,
    )
  })
})
