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
    ['It was seized at 03h45 on 2 June.', ['03h45 on 2 June', '2025-06-02T03:45']],
    ['It shut at 11.10pm on March 5, 2024.', ['11.10pm on March 5, 2024', '2024-03-05T23:10']],
    ['It opens 9.30am-5.30pm on 1 July 2025.', ['9.30am-5.30pm on 1 July 2025', '2025-07-01T09:30/2025-07-01T17:30']],
    ['An alarm rang at 0615hrs on 3 May 2025.', ['0615hrs on 3 May 2025', '2025-05-03T06:15']],
    ['On Dec31, 1994 it shut.', ['Dec31, 1994', '1994-12-31']],
    ['It shut Sep-23-2020 at dusk.', ['Sep-23-2020', '2020-09-23']],
    ['The fair runs 30 June–4 July.', ['30 June–4 July', '2025-06-30/2025-07-04']],
    ['Deals rose in Q2-2025.', ['Q2-2025', '2025-Q2']],
  ],
  'weeks told by a day or a number, over the turn of the year': [
    ['The vote is planned for the week of December 29, 2025.', ['week of December 29, 2025', '2026-W01']],
    ['The mill shut in the week of January 1, 2021.', ['week of January 1, 2021', '2020-W53']],
    ['Deliveries resume in week 1 of 2026.', ['week 1 of 2026', '2026-W01']],
    ['The court will hear it in the week beginning 30 June.', ['week beginning 30 June', '2025-W27']],
    ['In the week to 8 June, 41 looms stopped.', ['week to 8 June', '2025-06-02/2025-06-08']],
    ['In the four weeks ending 8 June, 120 looms stopped.', ['four weeks ending 8 June', '2025-05-12/2025-06-08']],
  ],
  'days by their place': [
    ['The panel meets on the second Tuesday of July.', ['second Tuesday of July', '2025-07-08']],
    ['The books were shut on the last day of February 2024.', ['last day of February 2024', '2024-02-29']],
    ['The bench will sit again on the 25th.', ['25th', '2025-06-25']],
    ['It burned on the night of 3 May.', ['night of 3 May', '2025-05-03']],
    ['It was seen in the early hours of Sunday.', ['early hours of Sunday', '2025-06-15']],
  ],
  'holidays that another word places': [
    ['The mill shut on Easter 2018.', ['Easter 2018', '2018-04-01']],
    ['The mill shut on Good Friday 2024.', ['Good Friday 2024', '2024-03-29']],
    ['It was stolen on Memorial Day weekend 2021.', ['Memorial Day weekend 2021', '2021-W21-WE']],
    ['Thefts rose over the Christmas period.'],
  ],
  'fiscal and other years': [
    ['Lending rose in the first quarter of FY2025-26.', ['first quarter of FY2025-26', 'FY2026-Q1']],
    ['Output rose in the 2023 calendar year.', ['2023 calendar year', '2023']],
    ['Bail was a relic of the 19th century.', ['19th century', '18XX']],
    ['The court received 310 petitions (2023: 290).', ['2023', '2023']],
    ['Shares are down 12% year to date.', ['year to date', '2025']],
  ],
  'told by another date': [
    ['He left the force in 2019. That August he opened a shop.', ['2019', '2019'], ['That August', '2019-08']],
    ['He was remanded for six days from today.', ['six days', 'P6D'], ['today', '2025-06-18']],
    ["The ruling will come in three weeks' time.", ['three weeks', '2025-07-09']],
    ['It asked them to label goods by the end of Q3.', ['end of Q3', '2025-Q3']],
  ],
  lengths: [
    ['He served a year and a half.', ['a year and a half', 'P1Y6M']],
    ['The trial is expected to last six weeks.', ['six weeks', 'P6W']],
    ['They spent two nights in a barn.', ['two nights', 'P2D']],
    ['The 14th Five-Year Plan was met.'],
    ['The wait grew from three weeks to 11 weeks.', ['three weeks', 'P3W'], ['11 weeks', 'P11W']],
    ['We want to cut the time for a file from 26 months to two years.', ['26 months', 'P26M'], ['two years', 'P2Y']],
    ['The wait was cut by 22 days to four months.', ['22 days', 'P22D'], ['four months', 'P4M']],
    ['Riders were still being called 90 days later.', ['90 days', 'P90D']],
    ['The files of riders who had left more than five years earlier were lost.', ['five years', 'P5Y']],
    ['He faces three years to five years.', ['three years to five years', 'P3Y/P5Y']],
  ],
  'days that share a month': [
    ['They met on 14 and 15 October 2024.', ['14 and 15 October 2024', '2024-10-14/2024-10-15']],
    ['They met on 9, 10 and 12 June.', ['9', '2025-06-09'], ['10', '2025-06-10'], ['12 June', '2025-06-12']],
    ['They met on 9 and 12 June 2024.', ['9', '2024-06-09'], ['12 June 2024', '2024-06-12']],
  ],
  'parts of years': [
    ['It rose in Q1–Q3 2024.', ['Q1–Q3 2024', '2024-Q1/2024-Q3']],
    ['It rose in the second semester of last year.', ['second semester of last year', '2024-H2']],
    ['She left in her second semester.'],
    ['It was shut between 2019-20 and 2023-24.', ['2019-20 and 2023-24', '2019/2024']],
    ['It fell in the Sep qtr 2024.', ['Sep qtr 2024', '2024-Q3']],
    ['In the judicial year 2023-2024 it rose.', ['judicial year 2023-2024', '2023/2024']],
  ],
  'weeks from a weekday': [
    ['It will be heard a week on Friday.', ['a week on Friday', '2025-06-27']],
    ['It will be heard a week from Tuesday.', ['a week from Tuesday', '2025-07-01']],
  ],
}

for (const [name, table] of Object.entries(rows)) {
  describe(name, () => {
    test.for(table)('%s', ([text, ...mentions]) => {
      expect(readDates(text, published)).toEqual(mentions)
    })
  })
}
