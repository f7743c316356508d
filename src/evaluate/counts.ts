import type { CountFact, DateFact } from '../facts.js'
import { linkedValue } from './dates.js'
import type { GoldCount } from './gold.js'
import { locate } from './locate.js'
import { pair } from './pair.js'
import type { Sheet } from './sheet.js'
import { overlap, placeOf, trimSpan } from './spans.js'
import { sameCode, sameUnit } from './wording.js'

/** Counts pair where they overlap, those of one value first; a record is right with its value, range, modifier and unit. */
export function scoreCounts(
  text: string,
  annotated: readonly GoldCount[],
  extracted: readonly CountFact[],
  dates: readonly DateFact[],
  sheet: Sheet,
): void {
  const gold = annotated.map((count) => ({ ...count, ...locate(text, [count.text, count.n]) }))
  const found = extracted.map((count) => ({ ...count, ...trimSpan(text, count) }))

  const { pairs, missed, extra } = pair(gold, found, (a, b) => (overlap(a, b) === 0 ? 0 : a.value === b.value ? 3 : 1))
  let values = 0
  let records = 0
  for (const [a, b] of pairs) {
    if (a.value !== b.value || a.max !== b.max) {
      sheet.wrong('count.value', placeOf(a), figures(a), figures(b))
      continue
    }
    values++
    const mod = a.mod === b.mod
    const unit = sameUnit(a.unit, b.unit)
    if (mod && unit) records++
    sheet.judge('count.mod', mod, placeOf(a), a.mod, b.mod)
    sheet.judge('count.unit', unit, placeOf(a), a.unit, b.unit)
    sheet.judge('count.action', sameCode(a.action, b.action), placeOf(a), a.action, b.action)
    const period = linkedValue(dates, b.period)
    sheet.judge('count.period', sameCode(a.period, period), placeOf(a), a.period, period)
  }
  sheet.row('count.value', gold.length, found.length, values)
  sheet.row('count.record', gold.length, found.length, records)
  for (const count of missed) sheet.missed(placeOf(count), figures(count))
  for (const count of extra) sheet.extra(placeOf(count), figures(count))
}

function figures({ value, max }: { readonly value: number; readonly max: number | null }): string {
  return max === null ? `${value}` : `${value}–${max}`
}
