import type { SectorDraft, Draft } from './drafts.js'

export function resolveSectors(_draft: Draft): readonly SectorDraft[] {
  return []
}
