import type { CountModifier } from '../../facts.js'

/** A count as its phrase gives it; action, period and agency come from the sentence. */
export interface CountReading {
  readonly value: number
  readonly max: number | null
  readonly mod: CountModifier
  /** Singular head noun, lower case; null where the phrase has none. */
  readonly unit: string | null
  /** Base form of a verb that the phrase holds itself, as a table's header does: "Devices seized". */
  readonly action?: string
  /** A token of the date that a table's column, row or caption gives. */
  readonly date?: number
}
