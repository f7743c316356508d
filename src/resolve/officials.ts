import type { OfficialDraft, Draft } from './drafts.js'

export function resolveOfficials(_draft: Draft): readonly OfficialDraft[] {
  return []
}
