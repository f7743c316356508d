import type { Warning } from '../facts.js'
import type { DateDraft, Draft } from './drafts.js'

/** Values of all dates, and warnings for those that could not be placed. */
export function resolveDates(draft: Draft): {
  readonly dates: readonly DateDraft[]
  readonly warnings: readonly Warning[]
} {
  return { dates: [], warnings: draft.warnings }
}
