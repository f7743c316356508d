import type { AgencyDraft, Draft } from './drafts.js'

export function resolveAgencies(_draft: Draft): readonly AgencyDraft[] {
  return []
}
