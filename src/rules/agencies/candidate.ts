/** A stretch that reads as a body's name, before it is chosen. */

import type { TokenRange } from '../../document/document.js'
import type { Agency } from '../../lexicons/entries.js'
import type { AgencyType } from '../../facts.js'

export interface Candidate extends TokenRange {
  readonly entries: readonly Agency[]
  readonly type: AgencyType | null
  /** From a place in the name. */
  readonly country: string | null
  readonly acronym: boolean
  /** A part of a larger body by its head noun. */
  readonly unit: boolean
  readonly rule: string
}
