import { expect, test } from 'vitest'
import { extract } from '../../src/index.js'

/** Counts as "mention unit action period". */
function counts(text: string): readonly string[] {
  const { counts: found, dates } = extract({ id: 'x', text, published: '2025-06-18' })
  const values = new Map(dates.map(({ id, value }) => [id, value]))
  return found.map(({ text: mention, unit, action, period }) =>
    [mention, unit, action ?? '-', period === null ? '-' : values.get(period)].join(' '),
  )
}

test.for([
  [
    'Five appeals are pending before the lower court and two before the higher.',
    ['Five appeals appeal - -', 'two appeal - -'],
  ],
  [
    'It accepted 479 cases of first instance and 32 of second instance.',
    ['479 cases case accept -', '32 case accept -'],
  ],
  [
    'Four loads were stopped in 2024 – two by the navy and two by customs.',
    ['Four loads load stop 2024', 'two load stop 2024', 'two load stop 2024'],
  ],
  ['We finalised nine inquiries and commenced 16.', ['nine inquiries inquiry finalise -', '16 inquiry commence -']],
  ['Of the nine mayors charged, only one has been convicted.', ['nine mayors mayor charge -', 'one mayor convict -']],
  [
    '* 14 reports listed an old case.\n* Nearly 8,900 counted one twice.',
    ['14 reports report list -', 'Nearly 8,900 report count -'],
  ],
  // labels in brackets
  [
    'It received 168 requests in 2024 (2023: 121) and heard five appeals.',
    ['168 requests request receive 2024', '121 request receive 2023', 'five appeals appeal hear -'],
  ],
  // a number, a dash, and what it counts
  [
    'The period from April 1, 2024 to March 31, 2025:\n\n446 – complaints closed\n25 million – accounts affected',
    ['446 complaint close 2024-04-01/2025-03-31', '25 million account affect 2024-04-01/2025-03-31'],
  ],
  // what the sentence before hands on
  ['Since 2022 it has closed 21 cases. Of these, 18 ended in fines.', ['21 cases case close 2022', '18 case end 2022']],
  [
    'It covers the year from June 1, 2023 to May 31, 2024.\n\nIn the reporting period, offices tried 812 cases.',
    ['812 cases case try 2023-06-01/2024-05-31'],
  ],
] as const)('%s', ([text, expected]) => expect(counts(text)).toEqual(expected))

test.for([
  ['He scored 12 and missed 3.', 'scores'],
  ['Women made up one-fifth of the staff.', 'a fraction'],
  ['Only one of them was jailed.', 'a pronoun'],
] as const)('nothing elliptic in "%s": %s', ([text]) => expect(counts(text)).toEqual([]))
