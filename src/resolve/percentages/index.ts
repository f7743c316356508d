/** Percentages with what their sentences tell of them: direction, thing measured, baseline, count. */

import { textOf, type Document, type TokenRange } from '../../document/document.js'
import type { PercentageUnit } from '../../facts.js'
import type { CountDraft, Draft, PercentageDraft } from '../drafts.js'
import type { Measured, Scene } from './scene.js'
import { tableBaseline } from './table-change.js'
import { readBaseline, sharedBaseline, type Baseline } from './baseline.js'
import { readFrame, type Frame } from './frame.js'
import { readMeasured } from './measured.js'
import { previousOf } from './previous.js'

export function resolvePercentages({ document, spans, dates, counts }: Draft): readonly PercentageDraft[] {
  const found = spans.all('percentage')
  const datesInOrder = [...dates].sort((a, b) => a.from - b.from)
  const countsInOrder = [...counts].sort((a, b) => a.from - b.from)
  const before: Before[] = []
  const scene: Scene = { document, spans, counts: countsInOrder, before }
  // End of the last percentage that is a change: a date before it is not compared with again.
  let lastChange = 0
  return found.map(({ from, to, value: reading, rule }, index) => {
    const range = { from, to }
    const frame = readFrame(document, range, reading, before.at(-1))
    const measured = readMeasured(scene, range, frame)
    const next = found[index + 1]?.from ?? document.size
    const own = readBaseline(document, datesInOrder, range, frame, lastChange, next)
    const { value, unit } = reading
    const baseline =
      own ??
      (frame.direction === 'none' ? undefined : tableBaseline(document, datesInOrder, range)) ??
      sharedBaseline(document, datesInOrder, { range, frame, unit }, before.at(-1), next)
    before.push({ range, measured, frame, unit, baseline })
    // "twice the figure of 2022" is a change, "twice the limit" is none.
    const direction = frame.how === 'times' && baseline !== null ? 'increase' : frame.direction
    if (direction !== 'none') lastChange = to
    const of = measured.phrase === undefined ? null : textOf(document, measured.phrase)
    const change = { value, unit, direction }
    const previous = countsAfterChange(document, measured.count, from, frame)
      ? previousOf(measured.count, change)
      : null
    return { from, to, rule, ...change, of, baseline, count: measured.count ?? null, previous }
  })
}

interface Before {
  readonly range: TokenRange
  readonly measured: Measured
  readonly frame: Frame
  readonly unit: PercentageUnit
  readonly baseline: Baseline
}

/**
 * Whether a count is what was there after the change: named before it ("937 cases, up 5%"), not what a verb did to part
 * of it ("cut 5,000 posts by 5%").
 */
function countsAfterChange(document: Document, count: CountDraft | undefined, from: number, frame: Frame): boolean {
  if (count === undefined || count.to > from || frame.how === 'level' || frame.how === 'share' || frame.how === 'times')
    return false
  if (document.sentenceOf[count.from] === document.sentenceOf[from]) return frame.how !== 'verb'
  return frame.how === 'noun-before' || frame.how === 'noun-after' || frame.how === 'comparative'
}
