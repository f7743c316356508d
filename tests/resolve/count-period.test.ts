import { expect, test } from 'vitest'
import { extract } from '../../src/index.js'

/** A Wednesday. */
const published = '2025-06-18'

/** Values of the dates that the counts hold for, in reading order. */
function periods(text: string): readonly (readonly [string, string | null])[] {
  const { counts, dates } = extract({ id: 'x', text, published })
  const values = new Map(dates.map(({ id, value }) => [id, value]))
  return counts.map(({ text: mention, period }) => [mention, period === null ? null : (values.get(period) ?? null)])
}

test.for([
  ['Police arrested 12 men on Monday.', [['12 men', '2025-06-16']]],
  ['In May 2024 police arrested 12 men.', [['12 men', '2024-05']]],
  ['Six men have today been jailed.', [['Six men', '2025-06-18']]],
  [
    'The board opened 14 cases in 2024, up from 11 in 2023.',
    [
      ['14 cases', '2024'],
      ['11', '2023'],
    ],
  ],
  [
    'The board opened 14 cases in 2024, three more than in 2023.',
    [
      ['14 cases', '2024'],
      ['three', '2024'],
    ],
  ],
  [
    'In April there were 112 thefts, against 140 in March.',
    [
      ['112 thefts', '2025-04'],
      ['140', '2025-03'],
    ],
  ],
  [
    'In 2024, the board had 29 cases, compared with 23 in 2022, and accepted 12 pledges.',
    [
      ['29 cases', '2024'],
      ['23', '2022'],
      ['12 pledges', '2024'],
    ],
  ],
  ['In 2015, after the spill, nine managers were charged.', [['nine managers', '2015']]],
  ['It followed a sweep in May 2022, in which staff checked 137 shops.', [['137 shops', '2022-05']]],
  ['Two men were held on 2 June after robbing a shop.', [['Two men', '2025-06-02']]],
  ['The courts closed 40 cases linked to fraud last year.', [['40 cases', '2024']]],
  ['The number of prisoners stood at 88,000 on 31 May.', [['88,000', '2025-05-31']]],
  ['Courts jailed 300 men in the past five years.', [['300 men', 'P5Y']]],
  ['The watchdog said on Wednesday that it had fined 14 firms in 2024.', [['14 firms', '2024']]],
  // lists under a lead with a date
  [
    'In 2024, the office:\n- closed 40 cases;\n- issued 14 reports.',
    [
      ['40 cases', '2024'],
      ['14 reports', '2024'],
    ],
  ],
  ['Results for the first half of 2024\n• 62 indictments', [['62 indictments', '2024-H1']]],
] as const)('%s', ([text, expected]) => {
  expect(periods(text)).toEqual(expected)
})

test.for([
  ['Police, who met on Monday, know of 12 men.', '12 men', 'the date of a clause aside'],
  ['The watchdog said on Wednesday it had received 140 letters.', '140 letters', 'when it was said'],
  ['LIMA, 4 May 2025 – Police arrested 12 men.', '12 men', 'a dateline'],
  ['The gang stole from 14 shops over three years.', '14 shops', 'how long it took'],
  ['The law lets victims sue 28 states.', '28 states', 'no date'],
  ['Key results, 27 November 2025\n• 62 indictments', '62 indictments', 'the day of the page'],
] as const)('none in "%s" for %s: %s', ([text, mention]) => {
  expect(periods(text)).toEqual([[mention, null]])
})
