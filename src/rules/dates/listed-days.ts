/** Days in a list that share the month of the last: "on 3, 4 and 9 May 2024". */

import type { Document } from '../../document/document.js'
import { isInCalendar } from '../../normalize/calendar.js'
import { months } from '../../normalize/calendar-words.js'
import { defineRule, type FactRule } from '../kinds.js'
import { dateReading } from './points.js'
import { dayFigure, yearFigures } from './words.js'

const dayBeforeOthers = defineRule('date', {
  slug: 'listed-day',
  pattern: [{ ...dayFigure, as: 'day' }],
  precededBy: { lower: ['on', ',', 'both', 'either', 'the'] },
  followedBy: { lower: [',', 'and', '&', 'or'] },
  build: ({ day }, { document, match }) => {
    const last = lastOfList(document, match.to)
    const own = Number(day.text)
    if (last === undefined || own >= last.day || !isInCalendar(last.month, own, last.year)) return undefined
    const { month, year } = last
    return dateReading({ how: 'named', fields: { month, day: own, ...(year === undefined ? {} : { year }) } })
  },
  examples: ['They met on ‹3›, ‹4› and 9 May 2024.', 'On ‹3› and 9 May it rose.'],
  counterexamples: ['Of 12 and 3 May it told.', 'On 3 and 4 roads it fell.'],
})

const days = new Set(dayFigure.lower)
const years = new Set(yearFigures)
/** Days of one list at most. */
const longestList = 8

/** The full date that a list of days ends in; `at` is behind one of its days. */
function lastOfList(
  { lowers, sentenceOf }: Document,
  at: number,
): { readonly day: number; readonly month: number; readonly year?: number } | undefined {
  let next = at
  for (let size = 0; size < longestList && sentenceOf[next] === sentenceOf[at]; size++) {
    if (lowers[next] === ',') next++
    const isLast = ['and', '&', 'or'].includes(lowers[next]!)
    if (isLast) next++
    const day = lowers[next]!
    if (!days.has(day)) return undefined
    next++
    if (!isLast) continue
    const month = months.get(lowers[next] ?? '')
    if (month === undefined) return undefined
    const year = lowers[next + 1] ?? ''
    return { day: Number(day), month, ...(years.has(year) ? { year: Number(year) } : {}) }
  }
  return undefined
}

export const listedDayRules: readonly FactRule[] = [dayBeforeOthers]
