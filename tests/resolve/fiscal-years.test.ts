import { expect, test } from 'vitest'
import { extract } from '../../src/index.js'

const days = (text: string): (string | null)[][] =>
  extract({ text, published: '2024-05-06' }).dates.map(({ value, from, to }) => [value, from, to])

test.for([
  ['The Federal Trade Commission opened 14 cases in fiscal year 2023.', 'FY2023', '2022-10-01', '2023-09-30'],
  [
    'The Crown Prosecution Service opened 14 cases in the 2022/23 financial year.',
    'FY2023',
    '2022-04-01',
    '2023-03-31',
  ],
  ['The Japan Fair Trade Commission opened 14 cases in fiscal 2022.', 'FY2022', '2022-04-01', '2023-03-31'],
  ['The Japan Fair Trade Commission opened 14 cases in FY2022/23.', 'FY2023', '2022-04-01', '2023-03-31'],
  ['The Australian Taxation Office opened 14 cases in FY2023.', 'FY2023', '2022-07-01', '2023-06-30'],
  // A leap day.
  [
    'The Competition Commission of India opened 14 cases in FY24 and the CBI none.',
    'FY2024',
    '2023-04-01',
    '2024-03-31',
  ],
] as const)('%s', ([text, ...expected]) => {
  expect(days(text)).toEqual([expected])
})

test.for([
  ['Acme lost $3 million in fiscal 2023.', 'a company has its own year'],
  ['The Bundeskartellamt opened 14 cases in fiscal year 2023.', 'the country has the calendar year'],
  [
    'The Federal Trade Commission and the Crown Prosecution Service met in fiscal year 2023.',
    'two bodies of two countries',
  ],
] as const)('no days in "%s": %s', ([text]) => {
  expect(days(text)).toEqual([['FY2023', null, null]])
})
