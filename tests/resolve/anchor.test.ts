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
  [
    'comma without a blank',
    `Ferry sold\n\nBy Jane Roe - Apr 21,2025 - Last updated at Apr 22,2025\n\n${story}`,
    '2025-04-21',
    'text',
  ],
  [
    'clock, zone and place',
    `Ferry sold\n\nUpdated: April 22, 2025 07:15 am IST - Chennai\n\n${story}`,
    '2025-04-22',
    'text',
  ],
  [
    'labels in lines of their own',
    `Ferry sold\n\nUpdated:\nApr 22, 2025\nPublished:\nApr 21, 2025\n\n${story}`,
    '2025-04-21',
    'text',
  ],
  [
    'figures with the day first, by a day in words',
    `Ferry sold\n\n05/04/2025 16:20\n\n${story} It had run since 3 May 1998.`,
    '2025-04-05',
    'text',
  ],
  [
    'figures with the month first, by a day in words',
    `Ferry sold\n\n05/04/2025 16:20\n\n${story} It had run since May 3, 1998.`,
    '2025-05-04',
    'text',
  ],
  ['end mark with the day', `Ferry sold\n\n${story}\n\n(END) April 21, 2025`, '2025-04-21', 'text'],
  [
    'sentence about the story',
    `Ferry sold\n\n${story}\n\nThis story was first published on June 13, 2025. It was mended to give the name.`,
    '2025-06-13',
    'text',
  ],
  ['place and day below a treaty', `Ferry sold\n\n${story}\n\nDone at Leith, 21 April 2025.`, '2025-04-21', 'text'],
  [
    'dateline in the year of rights',
    `Ferry sold\n\nOSLO, Feb 27 (NTB) -- ${story}\n\n© NTB 2019-2026`,
    '2026-02-27',
    'dateline',
  ],
  ['year of rights that the weekday denies', `Ferry sold\n\nOSLO, Feb 27 (NTB) -- ${story}\n\n© NTB 2027`, null, null],
  ['year of rights alone', `Ferry sold\n\n${story}\n\n© NTB 2026`, null, null],
  ['short sentence with a day', `Ferry sold\n\n${story}\n\nOn 21 April 2025 the board met.`, null, null],
  [
    'day of something else',
    `Ferry sold\n\nTrial date: 3 May 2025\n\n${story}\n\nNext meeting: 21 April 2025`,
    null,
    null,
  ],
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
