import type { AgencyType } from '../../facts.js'
import type { AgencyEntry } from '../../lexicons/entries.js'

/** What a rule knows of an agency from its mention alone. */
export interface AgencyReading {
  /** Lexicon entries that have this form; empty for a body that only a pattern found. */
  readonly entries: readonly AgencyEntry[]
  /** From the lexicon or the head noun; null where neither tells ("Action Center"). */
  readonly type: AgencyType | null
  /** ISO 3166-1 alpha-2, `EU` or `INT`, from a place in the name; null where it names none. */
  readonly country: string | null
  /** The mention is an acronym or initialism. */
  readonly acronym: boolean
}
