/** What percentages measure, what they are compared with, and the counts that they change. */

import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extractor.js'
import type { CountDraft } from '../../src/resolve/drafts.js'
import { previousOf } from '../../src/resolve/percentages/previous.js'

const percentagesIn = (text: string) => extract({ text, published: '2024-05-01' }).percentages

describe('thing measured', () => {
  test.for([
    ['Recorded burglaries rose 5 percent in the county.', 'burglaries'],
    ['The number of burglaries recorded by police rose 5 percent.', 'burglaries recorded by police'],
    [
      'The ministry said that complaints about online lenders had climbed by 31 per cent.',
      'complaints about online lenders',
    ],
    ['The plant cut emissions by 30 percent.', 'emissions'],
    ['The bank raised its key rate by 25 basis points.', 'key rate'],
    ['The court saw a 15 per cent fall in knife crime.', 'knife crime'],
    ['There was an increase of 15 per cent in knife crime.', 'knife crime'],
    ['An increase in knife crime of 15 per cent was recorded.', 'knife crime'],
    ['The agency reported wage growth of 4%.', 'wage'],
    ['The agency won a 4% budget increase.', 'budget'],
    ['Sixty per cent of the complainants were women.', 'complainants'],
    ['Nine in ten consumers were satisfied.', 'consumers'],
    ['About one officer in five has left.', 'officer'],
    ['Half the complaints came from Lagos.', 'complaints'],
    ['Of the breaches notified, 61 per cent were due to human error.', 'breaches notified'],
    ['A new law raises fines fivefold.', 'fines'],
    ['The penalty may be up to ten times the value of the bribe.', 'value of the bribe'],
    ['The number of cases fell, while the amount lost dipped 12.6 per cent.', 'amount lost'],
    ['The judge took a starting point of $2 million and allowed a discount of 35%.', 'starting point'],
    ['One in five affected households got a refund.', 'affected households'],
    ['Two-thirds of the stolen funds were recovered.', 'stolen funds'],
    ['The conviction rate stood at 91.2%.', 'conviction rate'],
    ['The firm has a conviction rate of 91.2%.', 'conviction rate'],
    ['He promised investors 20 percent interest.', 'interest'],
    ['The group holds a 30% share of the broadband market.', 'broadband market'],
    ['Fraud losses doubled.', 'Fraud losses'],
    ['The raids halved the number of scam hubs.', 'scam hubs'],
    ['Shares of the company were down 1.3% at noon.', 'Shares of the company'],
    ['Sentences were 12 percent longer than before.', 'Sentences'],
    ['The office filed 20% fewer charges.', 'charges'],
    ['Cases involving malware, by contrast, plunged by 86 per cent.', 'Cases involving malware'],
    ['Fines, which rose 12 percent, set a record.', 'Fines'],
    ['Prosecutors handled 87 cartel cases, up 24.3 percent.', 'cartel cases'],
    ['Customs officers checked 137 parcels and found drugs in 37 per cent of them.', 'parcels'],
    ['Inspectors recorded 817 container ships, of which 74.9% were domestic.', 'container ships'],
    ['Drivers were surveyed too: four out of five said they were satisfied.', 'Drivers'],
    ['The watchdog wants fines of up to 2% of revenue.', 'revenue'],
  ])('%s', ([text, expected]) => {
    expect(percentagesIn(text!)[0]?.of).toBe(expected)
  })

  test('the group asked holds for the answers that follow', () => {
    const text = 'Nine in ten consumers were satisfied.\n\nTwo in three believe that tips are too high.'
    expect(percentagesIn(text).map((percentage) => percentage.of)).toEqual(['consumers', 'consumers'])
  })
})

test.for([
  ['Thefts rose 5 percent year on year.', 'previous-period'],
  ['Thefts rose by 5 percent year-over-year.', 'previous-period'],
  ['It was a 5 percent year-on-year increase.', 'previous-period'],
  ['Thefts grew 5% annually.', 'previous-period'],
  ['Output fell 2% quarter on quarter.', 'previous-period'],
  ['Thefts rose 5 percent in the county.', null],
  ['Thefts made up 5 percent of offences year on year.', null],
] as const)('baseline of %s', ([text, expected]) => {
  expect(percentagesIn(text)[0]?.baseline).toBe(expected)
})

describe('earlier value', () => {
  const count: CountDraft = {
    ...{
      from: 0,
      to: 2,
      rule: 'count/x',
      value: 937,
      max: null,
      mod: 'exact' as const,
      unit: 'case',
      action: null,
    },
    ...{ period: null, agency: null },
  }

  test.for([
    [72.2, 'percent', 'increase', 544],
    [10, 'percent', 'decrease', 1041],
    [2, 'multiple', 'increase', 469],
    [50, 'fraction', 'decrease', 1874],
    [100, 'percent', 'decrease', null],
    [3, 'percentage_points', 'increase', null],
    [30, 'percent', 'none', null],
  ] as const)('%d %s %s', ([value, unit, direction, expected]) => {
    expect(previousOf(count, { value, unit, direction })?.value ?? null).toBe(expected)
  })

  test('is marked as derived, and only where a count and its change are stated', () => {
    const [first] = percentagesIn('The office handled 937 cases last year, a 72.2 percent increase.')
    expect(first?.previous).toEqual({ value: 544, derived: true })
    const [share] = percentagesIn('The office handled 937 cases, 72.2 percent of them in May.')
    expect(share?.previous).toBeNull()
  })
})

describe('baseline, by real dates', () => {
  test.for([
    ['Cases were down 26 per cent from the 26,563 cases recorded over the same period in 2021.', '2021', 'decrease'],
    ['The firm sold 310,000 devices last year, 2.5 times as many as in 2021.', '2021', 'increase'],
    ['Losses were twice the figure of 2022.', '2022', 'increase'],
    ['The fee was twice the legal limit in 2022.', null, 'none'],
    ['Arrests rose 4 percent year on year in March.', 'previous-period', 'increase'],
    ['Use grew almost sixfold over the 2010s.', null, 'increase'],
  ] as const)('%s', ([text, baseline, direction]) => {
    const { percentages, dates } = extract({ text, published: '2024-05-01' })
    const [percentage] = percentages
    const date = dates.find(({ id }) => id === percentage?.baseline)
    expect(date?.value ?? percentage?.baseline ?? null).toBe(baseline)
    expect(percentage?.direction).toBe(direction)
  })
})
