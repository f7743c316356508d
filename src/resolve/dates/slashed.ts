/** Whether "03/04/2024" is a day in March or in April: by the article's other days, then by its country. */

import type { Document } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import type { CalendarFields, Moment } from '../../rules/dates/reading.js'
import type { FactFound } from '../../rules/kinds.js'

type FoundDate = FactFound<'date'>

/** Countries that write the month first in figures. Source: CLDR short dates, 2024. */
const monthFirst: ReadonlySet<string> = new Set(['US', 'PH', 'PR', 'GU', 'VI', 'AS', 'MP', 'MH', 'FM', 'PW'])

/** The dates, with days that can be read either way round read the way that the article writes. */
export function orderSlashed(
  found: readonly FoundDate[],
  document: Document,
  country: () => string | null,
): readonly FoundDate[] {
  return found.some(isAmbiguous) && writesDayFirst(found, document, country) ? found.map(swapped) : found
}

/** Whether the article writes "03/04/2024" for a day in April. */
export function writesDayFirst(found: readonly FoundDate[], document: Document, country: () => string | null): boolean {
  const inFigures = orderInFigures(found, document)
  if (inFigures !== undefined) return inFigures
  const named = country()
  return named === null ? orderInWords(found, document) : !monthFirst.has(named)
}

function momentsOf({ value }: FoundDate): readonly Moment[] {
  if (value.type === 'duration') return []
  const { moment } = value
  const upTo = value.type === 'date' ? value.upTo : null
  return moment === null ? [] : upTo === null ? [moment] : [moment, upTo]
}

function isAmbiguous(found: FoundDate): boolean {
  return momentsOf(found).some((moment) => moment.how === 'named' && moment.fields.ambiguous === true)
}

/** By slashed days whose figures leave no choice; undefined where there is none. */
function orderInFigures(found: readonly FoundDate[], { lowers }: Document): boolean | undefined {
  for (const { from, to } of found) {
    if (to - from < 5 || lowers[from + 1] !== '/' || lowers[from + 3] !== '/') continue
    const [one, two] = [Number(lowers[from]), Number(lowers[from + 2])]
    if (one > 12 && one <= 31) return true
    if (two > 12) return false
  }
  return undefined
}

/** "4 March 2024" or "March 4, 2024": which of the two the article writes more often. */
function orderInWords(found: readonly FoundDate[], { shapes: flags }: Document): boolean {
  let balance = 0
  for (const { from, value } of found) {
    if (value.type !== 'date' || value.moment.how !== 'named') continue
    const { month, day, ambiguous } = value.moment.fields
    if (month === undefined || day === undefined || ambiguous === true) continue
    balance += (flags[from]! & shapes.digits) !== 0 ? 1 : -1
  }
  return balance > 0
}

function swapped(found: FoundDate): FoundDate {
  if (!isAmbiguous(found)) return found
  const { value } = found
  if (value.type === 'date') {
    const upTo = value.upTo === null ? null : swap(value.upTo)
    return { ...found, value: { ...value, moment: swap(value.moment), upTo } }
  }
  if (value.type === 'time' && value.moment !== null)
    return { ...found, value: { ...value, moment: swap(value.moment) } }
  return found
}

function swap(moment: Moment): Moment {
  if (moment.how !== 'named' || moment.fields.ambiguous !== true) return moment
  const { month, day } = moment.fields
  const fields: CalendarFields = { ...moment.fields, month: day!, day: month! }
  return { ...moment, fields }
}
