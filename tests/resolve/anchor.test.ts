import { expect, test } from 'vitest'
import { extract } from '../../src/extractor.js'

const story = 'The harbour board said on Friday that the ferry was sold to a firm in Leith for a small sum.'

test.for([
  ['dateline with its year', `OSLO, March 3, 2021 (NTB) -- ${story}`, '2021-03-03', 'dateline'],
  ['dateline behind a place', `KAMPALA, 14 JANUARY 2023 – ${story}`, '2023-01-14', 'dateline'],
  [
    'dateline that takes the year of a publication line',
    `Ferry sold\nPublished: 26 April 2024\n\nOSLO, April 25 (NTB) -- ${story}`,
    '2024-04-25',
    'dateline',
  ],
  [
    'dateline around the turn of the year',
    `Published: January 2, 2024\n\nOSLO, Dec. 31 (NTB) -- ${story}`,
    '2023-12-31',
    'dateline',
  ],
  [
    'day below "for immediate release"',
    `Ferry sold\nPublished May 4, 2020\nFor Immediate Release\nMay 3, 2020\n\n${story}`,
    '2020-05-03',
    'dateline',
  ],
  [
    'publication line with a clock',
    `Ferry sold\nPublished 3:45 pm, Friday 1 March 2024 | Updated 5:10 pm\n\n${story}`,
    '2024-03-01',
    'text',
  ],
  ['line of its own', `Ferry sold\n\nDecember 18, 2025\n\n${story}`, '2025-12-18', 'text'],
  ['line that the text follows', `Ferry sold\n\nThursday, November 13, 2025: ${story}`, '2025-11-13', 'dateline'],
  [
    'line of the page that names the agency behind the text',
    `Ferry sold in the harbour\n\nSource: NTB | 2024-04-26 20:31:15\n\nOSLO, April 25 (NTB) -- ${story}`,
    '2024-04-25',
    'dateline',
  ],
  [
    'day of issue in figures',
    `Home\nNews\nContact us\nDate of issue: 06.05.2024\n\nFerry sold in the harbour\n\n${story}`,
    '2024-05-06',
    'text',
  ],
  [
    'dateline without a year, by the weekday and the latest year of the story',
    `OSLO, April 25 (NTB) -- ${story} It cost more in 2024 than in 2019.`,
    '2025-04-25',
    'dateline',
  ],
  ['dateline without any year', `OSLO, April 25 (NTB) -- ${story}`, null, null],
  ['no date at all', story, null, null],
  ['a day that the story tells', `The ferry sank on March 3, 2021. ${story}`, null, null],
] as const)('%s', ([, text, published, from]) => {
  expect(extract({ text })).toMatchObject({ published, publishedFrom: from })
})

test('metadata wins over the text', () => {
  const text = `OSLO, March 3, 2021 (NTB) -- ${story}`
  expect(extract({ text, published: '2021-03-05' })).toMatchObject({
    published: '2021-03-05',
    publishedFrom: 'metadata',
  })
})

test('a date that nothing places has no value and a warning', () => {
  const { dates, warnings } = extract({ text: story })
  expect(dates).toMatchObject([{ text: 'Friday', value: null, from: null, to: null }])
  expect(warnings).toContainEqual(expect.objectContaining({ code: 'unresolved-date', start: dates[0]!.start }))
})
