/** What a failed expectation says. */

import { describeDifference, type Difference, type Scores } from '../evaluate/index.js'
import { kindNames } from '../facts.js'
import { reachedScore, type Measure, type ScoreFloors, type Shortfall } from './floors.js'
import { quoteSpan } from './quote.js'

/** Differences that a message shows; the rest is counted. */
const mostShown = 30

/** `3 facts differ …`, then each difference with its sentence and carets under the place. */
export function describeMismatch(text: string, id: string, differences: readonly Difference[]): string {
  if (differences.length === 0) return `expected the facts of ${id} to differ from the annotation; they are the same`
  const tally = (['missed', 'wrong', 'extra'] as const)
    .map((reason) => `${differences.filter((each) => each.reason === reason).length} ${reason}`)
    .join(', ')
  const inOrder = [...differences].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const shown = bySpan(inOrder.slice(0, mostShown)).map((group) =>
    [...group.map(describeDifference), indented(quoteSpan(text, group[0].span))].join('\n'),
  )
  const rest = inOrder.length > mostShown ? [`… and ${inOrder.length - mostShown} more`] : []
  return [`facts of ${id} differ from the annotation: ${tally}`, ...shown, ...rest].join('\n\n')
}

/** Differences about one place stand together, and the place is shown once. */
function bySpan(inOrder: readonly Difference[]): (readonly [Difference, ...Difference[]])[] {
  const groups: [Difference, ...Difference[]][] = []
  for (const each of inOrder) {
    const last = groups.at(-1)
    if (last !== undefined && last[0].span.start === each.span.start && last[0].span.end === each.span.end)
      last.push(each)
    else groups.push([each])
  }
  return groups
}

/** Each measure that falls short, then the differences that it counts. */
export function describeShortfalls(short: readonly Shortfall[], scores: Scores, floors: ScoreFloors): string {
  if (short.length === 0) {
    const reached = Object.keys(floors).map((name) => `${name} ${shown(reachedScore(scores, name as Measure))}`)
    return `expected scores below the floors; reached are ${reached.join(', ')}`
  }
  const lines = short.map(({ measure, floor, reached }) =>
    reached === null ? `${measure}: not annotated in any article` : `${measure}: ${shown(reached)}, expected ${floor}`,
  )
  const counted = scores.differences.filter((each) => short.some(({ measure }) => counts(measure, each)))
  const listed = counted.slice(0, mostShown).map((each) => `  ${each.article}: ${describeDifference(each)}`)
  const rest = counted.length > mostShown ? [`  … and ${counted.length - mostShown} more`] : []
  return ['scores below their floors', ...lines, '', ...listed, ...rest].join('\n').trimEnd()
}

/** Whether a difference lowers a measure. */
function counts(measure: Measure, { kind, measure: wrong }: Difference): boolean {
  if (measure === 'macro' || measure === kind || measure === wrong) return true
  return wrong === null && measure.startsWith(`${kindNames[kind]}.`)
}

function shown(score: number | null): string {
  return score === null ? 'not annotated' : score.toFixed(3)
}

function indented(text: string): string {
  return text.replace(/^/gmu, '  ')
}
