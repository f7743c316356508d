/** Both ends of a range; what one end leaves open, the other gives. */

import { partsOf } from '../../normalize/calendar.js'
import type { Moment } from '../../rules/dates/reading.js'
import { inYear, placeAfter, placeWeekday } from './named.js'
import { placeMoment, type Surroundings } from './place.js'
import type { Placed } from './timeline.js'

export function placeRange(low: Moment, high: Moment, around: Surroundings): Placed | null {
  const openLow = lacksYear(low)
  const openHigh = lacksYear(high)
  if (openLow && !openHigh) {
    const upper = placeMoment(high, around)
    return upper === null ? null : join(placeBefore(low, upper, around), upper)
  }
  const lower = placeMoment(low, around)
  return lower === null ? null : join(lower, openHigh ? placeFrom(high, lower, around) : placeMoment(high, around))
}

function join(low: Placed | null, high: Placed | null): Placed | null {
  if (low === null || high === null) return null
  const upper = high.high ?? high.low
  if (low.low.first !== null && upper.last !== null && upper.last < low.low.first) return null
  return { low: low.low, high: upper }
}

function lacksYear(moment: Moment): boolean {
  return (
    moment.how === 'named' &&
    moment.fields.year === undefined &&
    moment.fields.decade === undefined &&
    moment.fields.century === undefined
  )
}

/** The last time before the upper end: "November to February 2024" begins in 2023. */
function placeBefore(low: Moment, upper: Placed, around: Surroundings): Placed | null {
  const { first, year, fiscal } = upper.low
  if (low.how !== 'named' || (low.fields.weekday !== undefined && low.fields.month === undefined))
    return placeMoment(low, around)
  if (fiscal || first === null) return inYear({ ...low.fields, fiscal: true }, year)
  const same = inYear(low.fields, partsOf(first).year)
  return same !== null && same.low.first !== null && same.low.first > first
    ? inYear(low.fields, partsOf(first).year - 1)
    : same
}

/** The first time from the lower end on: "from Monday to Friday". */
function placeFrom(high: Moment, lower: Placed, around: Surroundings): Placed | null {
  const { first, last } = lower.low
  if (high.how !== 'named' || high.lean !== undefined || first === null || last === null)
    return placeMoment(high, around)
  const { weekday, month } = high.fields
  return weekday !== undefined && month === undefined
    ? placeWeekday(weekday, first, 'future')
    : placeAfter(high.fields, first)
}
