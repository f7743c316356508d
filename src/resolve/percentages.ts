import type { PercentageDraft, Draft } from './drafts.js'

export function resolvePercentages(_draft: Draft): readonly PercentageDraft[] {
  return []
}
