import { expect, test } from 'vitest'
import { addMonths, dayOf, formatDay, isInCalendar, readDay, weekdayOf, weekOf } from '../../src/normalize/calendar.js'
import { inOtherYear, periodAround, shiftedPeriod, weekPeriod } from '../../src/normalize/period.js'

test.for([
  [2024, 2, 29, true],
  [2023, 2, 29, false],
  [1900, 2, 29, false],
  [2000, 2, 29, true],
  [2024, 4, 31, false],
] as const)('%s-%s-%s is a day: %s', ([year, month, day, valid]) => expect(isInCalendar(month, day, year)).toBe(valid))

test.for([
  ['2021-01-03', 2020, 53],
  ['2021-01-04', 2021, 1],
  ['2024-12-30', 2025, 1],
  ['2018-02-14', 2018, 7],
] as const)('%s lies in ISO week %s-W%s', ([day, year, week]) => expect(weekOf(readDay(day)!)).toEqual({ year, week }))

test('months are clamped', () => expect(formatDay(addMonths(dayOf(2024, 1, 31), 1))).toBe('2024-02-29'))
test('weekdays begin with Monday', () => expect(weekdayOf(dayOf(2024, 5, 15))).toBe(3))
test('days before 1970', () => expect(weekdayOf(dayOf(1953, 4, 6))).toBe(1))

test.for([
  ['2024-05-15', 'quarter', -1, '2024-Q1', '2024-01-01', '2024-03-31'],
  ['2024-02-15', 'quarter', -1, '2023-Q4', '2023-10-01', '2023-12-31'],
  ['2024-01-15', 'season', 0, '2023-WI', '2023-12-01', '2024-02-29'],
  ['2024-01-03', 'week', -1, '2023-W52', '2023-12-25', '2023-12-31'],
  ['2024-05-15', 'weekend', 0, '2024-W20-WE', '2024-05-18', '2024-05-19'],
  ['2024-05-15', 'decade', -1, '201X', '2010-01-01', '2019-12-31'],
] as const)('%s: %s %i is %s', ([day, unit, by, value, first, last]) => {
  const period = shiftedPeriod(readDay(day)!, unit, by)
  expect([period.value, formatDay(period.first!), formatDay(period.last!)]).toEqual([value, first, last])
})

test('a week 53 becomes the last week of a shorter year', () => {
  expect(inOtherYear(weekPeriod(2020, 53), 2021).value).toBe('2021-W52')
})
test('a half in another year', () => {
  expect(inOtherYear(periodAround(dayOf(2024, 3, 1), 'half'), 2022).value).toBe('2022-H1')
})
