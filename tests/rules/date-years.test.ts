/** Days and periods without a year: what their clause says of the year that they belong to. */

import { expect, test } from 'vitest'
import { readDates, type DateRow } from '../support/dates.js'

type Row = readonly [published: string, ...DateRow]

test.for<Row>([
  ['2025-11-06', 'The board to inspect five mills and to report by January 31.', ['January 31', '2026-01-31']],
  ['2025-11-06', 'The panel urged that the harbour close the yard by February 10.', ['February 10', '2026-02-10']],
  ['2025-11-06', 'The harbour has until February 15 to answer.', ['February 15', '2026-02-15']],
  ['2025-11-06', 'The panel gave the harbour until the end of February.', ['end of February', '2026-02']],
  ['2025-11-06', 'The yard had until February 10 to answer, but it did not.', ['February 10', '2025-02-10']],
  ['2025-11-06', 'The deadline is 15 January.', ['15 January', '2026-01-15']],
  ['2025-11-06', 'The second reading is on the 22nd.', ['22nd', '2025-11-22']],
  ['2025-11-06', 'The mint hoped to hire 30 clerks by March.', ['March', '2026-03']],
  ['2025-11-06', 'It met ahead of a fair which falls on Saturday.', ['Saturday', '2025-11-08']],
  ['2025-07-15', 'The bank agreed to share its files from 1st October.', ['1st October', '2025-10-01']],
  ['2025-07-15', 'The rule has applied since 1 September.', ['1 September', '2024-09-01']],
  [
    '2025-01-14',
    'Crews would be sent to the yards, the old mills, the quays and the sheds of the river towns by the end of June.',
    ['end of June', '2025-06'],
  ],
  ['2025-11-12', 'It rose by a tenth in the first three quarters.', ['first three quarters', '2025-Q1/2025-Q3']],
  [
    '2025-08-27',
    'It took 40 calls in the first semester, 12 more than in the same period last year.',
    ['first semester', '2025-H1'],
    ['same period last year', '2024-H1'],
  ],
])('%s: %s', ([published, text, ...mentions]) => expect(readDates(text, published)).toEqual(mentions))
