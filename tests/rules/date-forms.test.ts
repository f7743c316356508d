/** The many ways in which newsrooms write one date. */

import { describe, expect, test } from 'vitest'
import { readDates, type DateRow } from '../support/dates.js'

/** A Wednesday. */
const published = '2025-06-18'

const rows: Record<string, readonly DateRow[]> = {
  'the stop of a sentence is left outside': [
    ['The mill shut on 7 May.', ['7 May', '2025-05-07']],
    ['The mill shut on Thursday 12 June.', ['Thursday 12 June', '2025-06-12']],
    ['The mill shut at midnight on 30 June.', ['midnight on 30 June', '2025-06-30T00:00']],
    ['The mill shut on 7 Sept. last year.', ['7 Sept. last year', '2024-09-07']],
  ],
  'dates that the tokenizer tears or leaves whole': [
    ['It will be called on 12 August at 10.00am.', ['12 August at 10.00am', '2025-08-12T10:00']],
    ['It shut at 11.10pm on March 5, 2024.', ['11.10pm on March 5, 2024', '2024-03-05T23:10']],
    ['It opens 9.30am-5.30pm on 1 July 2025.', ['9.30am-5.30pm on 1 July 2025', '2025-07-01T09:30/2025-07-01T17:30']],
    ['An alarm rang at 0615hrs on 3 May 2025.', ['0615hrs on 3 May 2025', '2025-05-03T06:15']],
    ['On Dec31, 1994 it shut.', ['Dec31, 1994', '1994-12-31']],
    ['It shut Sep-23-2020 at dusk.', ['Sep-23-2020', '2020-09-23']],
    ['The fair runs 30 June–4 July.', ['30 June–4 July', '2025-06-30/2025-07-04']],
    ['Deals rose in Q2-2025.', ['Q2-2025', '2025-Q2']],
  ],
}

for (const [name, table] of Object.entries(rows)) {
  describe(name, () => {
    test.for(table)('%s', ([text, ...mentions]) => {
      expect(readDates(text, published)).toEqual(mentions)
    })
  })
}
