/** Stretches of the calendar with their TIMEX3 values: years, quarters, months, weeks, days and what lies between. */

import { addMonths, dayOf, formatDay, mondayOf, padded, partsOf, weekOf, weeksIn, type Day } from './calendar.js'

/** From the coarsest to the finest. */
export const calendarUnits = [
  'century',
  'decade',
  'year',
  'half',
  'season',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
] as const
export type CalendarUnit = (typeof calendarUnits)[number]

export interface Period {
  readonly unit: CalendarUnit
  readonly value: string
  /** First and last day, inclusive; null for fiscal years, whose bounds depend on the body that keeps them. */
  readonly first: Day | null
  readonly last: Day | null
  /** Year that names the period. */
  readonly year: number
  readonly fiscal: boolean
}

/** Northern meteorological seasons; winter is named by the year that it begins in. */
export const seasons = ['SP', 'SU', 'FA', 'WI'] as const
export type Season = (typeof seasons)[number]

export function yearPeriod(year: number): Period {
  return months(year, 1, 12, 'year', padded(year, 4))
}

export function fiscalYear(year: number, part = ''): Period {
  const unit = part === '' ? 'year' : part.startsWith('-Q') ? 'quarter' : 'half'
  return { unit, value: `FY${year}${part}`, first: null, last: null, year, fiscal: true }
}

export function halfPeriod(year: number, half: number): Period {
  return months(year, half * 6 - 5, 6, 'half', `${padded(year, 4)}-H${half}`)
}

export function quarterPeriod(year: number, quarter: number): Period {
  return months(year, quarter * 3 - 2, 3, 'quarter', `${padded(year, 4)}-Q${quarter}`)
}

export function seasonPeriod(year: number, season: Season): Period {
  return months(year, seasons.indexOf(season) * 3 + 3, 3, 'season', `${padded(year, 4)}-${season}`)
}

export function monthPeriod(year: number, month: number): Period {
  return months(year, month, 1, 'month', `${padded(year, 4)}-${padded(month)}`)
}

export function weekPeriod(year: number, week: number): Period {
  const first = mondayOf({ year, week })
  const named = weekOf(first)
  const value = `${padded(named.year, 4)}-W${padded(named.week)}`
  return { unit: 'week', value, first, last: first + 6, year: named.year, fiscal: false }
}

export function weekendPeriod(year: number, week: number): Period {
  const { value, first, year: named } = weekPeriod(year, week)
  return { unit: 'weekend', value: `${value}-WE`, first: first! + 5, last: first! + 6, year: named, fiscal: false }
}

export function dayPeriod(day: Day): Period {
  return { unit: 'day', value: formatDay(day), first: day, last: day, year: partsOf(day).year, fiscal: false }
}

/** `decade` counts tens of years: 199 for the 1990s. */
export function decadePeriod(decade: number): Period {
  return months(decade * 10, 1, 120, 'decade', `${decade}X`)
}

/** `hundreds` counts hundreds of years: 19 for the 1900s. */
export function centuryPeriod(hundreds: number): Period {
  return months(hundreds * 100, 1, 1200, 'century', `${hundreds}XX`)
}

function months(year: number, month: number, count: number, unit: CalendarUnit, value: string): Period {
  const first = dayOf(year, month, 1)
  return { unit, value, first, last: addMonths(first, count) - 1, year, fiscal: false }
}

/** The period of a unit that a day lies in. */
export function periodAround(day: Day, unit: CalendarUnit): Period {
  const { year, month } = partsOf(day)
  switch (unit) {
    case 'century':
      return centuryPeriod(Math.floor(year / 100))
    case 'decade':
      return decadePeriod(Math.floor(year / 10))
    case 'year':
      return yearPeriod(year)
    case 'half':
      return halfPeriod(year, month <= 6 ? 1 : 2)
    case 'season':
      return month < 3 ? seasonPeriod(year - 1, 'WI') : seasonPeriod(year, seasons[Math.floor(month / 3) - 1]!)
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3))
    case 'month':
      return monthPeriod(year, month)
    case 'week':
    case 'weekend': {
      const { year: weekYear, week } = weekOf(day)
      return unit === 'week' ? weekPeriod(weekYear, week) : weekendPeriod(weekYear, week)
    }
    case 'day':
      return dayPeriod(day)
    default:
      return unit satisfies never
  }
}

const monthsPerUnit: Partial<Record<CalendarUnit, number>> = {
  century: 1200, decade: 120, year: 12, half: 6, season: 3, quarter: 3, month: 1,
} // prettier-ignore

/** The period of a unit, `by` such periods after the one that a day lies in. */
export function shiftedPeriod(day: Day, unit: CalendarUnit, by: number): Period {
  const size = monthsPerUnit[unit]
  if (size !== undefined) return periodAround(addMonths(periodAround(day, unit).first!, by * size), unit)
  return periodAround(day + by * (unit === 'day' ? 1 : 7), unit)
}

/** Months of one year, as one period where it has a name (`2024-Q1`, `2024-H1`), else as the first and the last month. */
export function monthsOf(year: number, from: number, to: number): readonly [Period, Period | null] {
  const count = to - from + 1
  if (count === 12) return [yearPeriod(year), null]
  if (count === 6 && from % 6 === 1) return [halfPeriod(year, from === 1 ? 1 : 2), null]
  if (count === 3 && from % 3 === 1) return [quarterPeriod(year, (from + 2) / 3), null]
  return [monthPeriod(year, from), count === 1 ? null : monthPeriod(year, to)]
}

/** The same period of another year. */
export function inOtherYear(period: Period, year: number): Period {
  const { unit, first, value } = period
  if (first === null) return fiscalYear(year, /-[QH]\d$/u.exec(value)?.[0])
  if (unit === 'week') return weekPeriod(year, Math.min(Number(value.slice(-2)), weeksIn(year)))
  if (unit === 'weekend') return weekendPeriod(year, Math.min(Number(value.slice(6, 8)), weeksIn(year)))
  return periodAround(addMonths(first, (year - period.year) * 12), unit)
}

export function isCoarser(a: CalendarUnit, b: CalendarUnit): boolean {
  return calendarUnits.indexOf(a) < calendarUnits.indexOf(b)
}
