import type { CountDraft, Draft } from './drafts.js'

export function resolveCounts({ spans }: Draft): readonly CountDraft[] {
  return spans.all('count').map(({ from, to, rule, value }) => ({
    from,
    to,
    rule,
    value: value.value,
    max: value.max,
    mod: value.mod,
    unit: value.unit ?? 'person',
    action: null,
    period: null,
    agency: null,
  }))
}
