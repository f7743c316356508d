import type { DateFact } from '../facts.js'
import type { GoldDate } from './gold.js'
import { locate } from './locate.js'
import { pair } from './pair.js'
import type { Sheet } from './sheet.js'
import { overlap, placeOf, trimSpan } from './spans.js'
import { sameCode } from './wording.js'

/** TIMEX3 values of expressions that the guidelines leave out: "several months", "now". */
const vagueValue = /^PT?X|_REF/u

/** Dates pair where they overlap, those of one value first. */
export function scoreDates(
  text: string,
  annotated: readonly GoldDate[],
  extracted: readonly DateFact[],
  sheet: Sheet,
): void {
  const gold = annotated.map((date) => ({ ...date, ...locate(text, [date.text, date.n]) }))
  const found = extracted
    .filter(({ value }) => !vagueValue.test(value ?? ''))
    .map((date) => ({ ...date, ...trimSpan(text, date) }))

  const { pairs, missed, extra } = pair(gold, found, (a, b) => {
    const shared = overlap(a, b)
    return shared === 0 ? 0 : 1 + Number(sameCode(a.value, b.value)) + shared / 1000
  })
  sheet.row('date.span', gold.length, found.length, pairs.length)
  const wrong = pairs.filter(([a, b]) => a.value !== null && !sameCode(a.value, b.value))
  sheet.row('date.value', gold.length, found.length, pairs.length - wrong.length)
  for (const [a, b] of wrong) sheet.wrong('date.value', placeOf(a), a.value, b.value)
  for (const date of missed) sheet.missed(placeOf(date), date.value)
  for (const date of extra) sheet.extra(placeOf(date), date.value)
}

/** Value of the date that a record is linked to: null without a link; an unresolved date is no null. */
export function linkedValue(dates: readonly DateFact[], link: string | null): string | null {
  if (link === null) return null
  return dates.find(({ id }) => id === link)?.value ?? link
}
