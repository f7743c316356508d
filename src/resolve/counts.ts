import type { CountDraft, Draft } from './drafts.js'

export function resolveCounts(_draft: Draft): readonly CountDraft[] {
  return []
}
