import type { DateFact, PercentageFact } from '../facts.js'
import { linkedValue } from './dates.js'
import type { GoldPercentage } from './gold.js'
import { locate } from './locate.js'
import { pair } from './pair.js'
import type { Sheet } from './sheet.js'
import { overlap, placeOf, trimSpan } from './spans.js'
import { sameCode, sameWording } from './wording.js'

/** Percentages pair where they overlap; a record is right with its value (to 0.01), unit and direction. */
export function scorePercentages(
  text: string,
  annotated: readonly GoldPercentage[],
  extracted: readonly PercentageFact[],
  dates: readonly DateFact[],
  sheet: Sheet,
): void {
  const gold = annotated.map((each) => ({ ...each, ...locate(text, [each.text, each.n]) }))
  const found = extracted.map((each) => ({ ...each, ...trimSpan(text, each) }))

  const { pairs, missed, extra } = pair(gold, found, (a, b) => (overlap(a, b) === 0 ? 0 : sameValue(a, b) ? 3 : 1))
  const valued = pairs.filter(([a, b]) => sameValue(a, b))
  let records = 0
  for (const [a, b] of valued) {
    const direction = a.direction === b.direction
    if (a.unit === b.unit && direction) records++
    if (a.unit !== b.unit) sheet.wrong('percentage.record', placeOf(a), a.unit, b.unit)
    sheet.judge('percentage.direction', direction, placeOf(a), a.direction, b.direction)
    const baseline = linkedValue(dates, b.baseline)
    sheet.judge('percentage.baseline', sameCode(a.baseline, baseline), placeOf(a), a.baseline, baseline)
    sheet.judge('percentage.of', sameWording(a.of, b.of), placeOf(a), a.of, b.of)
  }
  sheet.row('percentage.value', gold.length, found.length, valued.length)
  sheet.row('percentage.record', gold.length, found.length, records)
  for (const [a, b] of pairs) {
    if (!sameValue(a, b)) sheet.wrong('percentage.value', placeOf(a), `${a.value}`, `${b.value}`)
  }
  for (const each of missed) sheet.missed(placeOf(each), `${each.value}`)
  for (const each of extra) sheet.extra(placeOf(each), `${each.value}`)
}

function sameValue(a: { readonly value: number }, b: { readonly value: number }): boolean {
  return Math.abs(a.value - b.value) < 0.01
}
