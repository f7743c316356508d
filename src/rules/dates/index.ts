/** Dates, clock times and durations, in three layers: what years and clocks there are, what moments, what they tell. */

import type { FactRule } from '../kinds.js'
import { calendarDateRules } from './calendar-dates.js'
import { clockRules } from './clocks.js'
import { durationRules } from './durations.js'
import { endingRules } from './endings.js'
import { fiscalYearRules } from './fiscal-years.js'
import { holidayDistanceRules, holidayRules } from './holidays.js'
import { listedDayRules } from './listed-days.js'
import { loneDurationRules } from './lone-durations.js'
import { namedPeriodRules } from './named-periods.js'
import { numberedDayRules } from './numbered-days.js'
import { numericDateRules } from './numeric-dates.js'
import { distanceRules, offsetRules } from './offsets.js'
import { periodRules } from './periods.js'
import { pointRules } from './points.js'
import { quarterRules } from './quarters.js'
import { rangeRules } from './ranges.js'
import { relativeRules } from './relative.js'
import { shortYearRules } from './short-years.js'
import { tableYearFinder } from './table-years.js'
import { timeRules } from './times.js'
import { yearRules } from './years.js'

/** Years and clock times, which days and periods are put together with. */
export const calendarRules: readonly FactRule[] = [...fiscalYearRules, ...yearRules, ...clockRules]

/** Points and periods in the calendar. The longest wins, so "March 3, 2021" is no "March". */
export const momentRules: readonly FactRule[] = [
  ...numericDateRules,
  ...calendarDateRules,
  ...quarterRules,
  ...periodRules,
  ...holidayRules,
  ...offsetRules,
  ...relativeRules,
  ...namedPeriodRules,
]

export { tableYearFinder }

export const datesRules: readonly FactRule[] = [
  ...endingRules,
  ...rangeRules,
  ...listedDayRules,
  ...shortYearRules,
  ...timeRules,
  ...distanceRules,
  ...numberedDayRules,
  ...holidayDistanceRules,
  ...pointRules,
  ...durationRules,
  ...loneDurationRules,
]
