/** A configuration as a user writes it. */

import type { AgencyEntry, PlaceEntry, SectorEntry, TitleEntry } from '../lexicons/entries.js'
import type { FactRule, OwnKind } from '../rules/index.js'

/** A file of entries (YAML, JSON or CSV), or a list of files and entries. */
export type EntryList<E> = string | readonly (string | E)[]

/** A rule as YAML and JSON have it; see `loadRules`. */
export type PlainRule = Readonly<Record<string, unknown>>

/** What is added to lexfacts and taken away from it. Files are found from the folder of the configuration. */
export interface ConfigSource {
  readonly agencies?: EntryList<AgencyEntry>
  readonly titles?: EntryList<TitleEntry>
  readonly places?: EntryList<PlaceEntry>
  readonly sectors?: EntryList<SectorEntry>
  /** Files of rules (YAML or JSON), and rules. */
  readonly rules?: string | readonly (string | FactRule | PlainRule)[]
  /** Kinds of facts of one's own: those of `defineKind`, or the names of kinds whose rules are files. */
  readonly kinds?: readonly (string | OwnKind)[]
  /** What is switched off: ids of rules, agencies and sectors, and titles. */
  readonly without?: readonly string[]
}

/** Returns what it is given; for the types in a `lexfacts.config.ts`. */
export function defineConfig(config: ConfigSource): ConfigSource {
  return config
}
