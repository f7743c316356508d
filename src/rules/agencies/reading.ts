import type { AgencyType } from '../../facts.js'
import type { Agency } from '../../lexicons/entries.js'

/** What a rule knows of an agency from its mention and its article. */
export interface AgencyReading {
  /** The lexicon entry that this form stands for here; empty for a body that only a pattern found. */
  readonly entries: readonly Agency[]
  /** From the lexicon or the head noun; null where neither tells ("Action Center"). */
  readonly type: AgencyType | null
  /** ISO 3166-1 alpha-2, `EU` or `INT`, from the lexicon or a place in or beside the name; null where neither tells. */
  readonly country: string | null
  /** The mention is an acronym or initialism. */
  readonly acronym: boolean
  /** A part of a larger body, by its head noun: a division, a unit, a field office. */
  readonly unit: boolean
}
