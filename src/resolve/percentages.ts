import type { Draft, PercentageDraft } from './drafts.js'

/** Percentages with what their sentences tell of them. */
export function resolvePercentages({ spans }: Draft): readonly PercentageDraft[] {
  return spans.all('percentage').map(({ from, to, value: reading, rule }) => ({
    from,
    to,
    rule,
    value: reading.value,
    unit: reading.unit,
    direction: reading.direction ?? 'none',
    of: null,
    baseline: null,
    count: null,
  }))
}
