/**
 * Shapes of the lexicon tables, and of what a name found in a text stands for: an entry without what only
 * the finders and the checks need.
 * The tables themselves are data; `load.ts` checks them.
 */

import type { AgencyType } from '../facts.js'

/** A public body. */
export interface AgencyEntry {
  /** Country in lower case, then a path: `us.doj.atr`. */
  readonly id: string
  /** Official English name, without a leading article. */
  readonly name: string
  /** Matched with their case as written: `FTC` never matches `ftc`. */
  readonly acronyms?: readonly string[]
  /** Other full or short names in use, each of two or more words unless it stands for nothing else. */
  readonly aliases?: readonly string[]
  readonly type: AgencyType
  /** ISO 3166-1 alpha-2, `EU` or `INT`. */
  readonly country: string
  /** Id of the body that this one is a unit of. */
  readonly parent?: string
  /** Where name and acronym can be checked: the body's own site or a public directory. */
  readonly source: string
}

/** An office or rank that a person can hold. */
export interface TitleEntry {
  /** Lower case, singular, without modifiers such as "deputy" or "former". */
  readonly title: string
  /** Lower case; given where it is not `title` + "s". */
  readonly plural?: string
  /**
   * `public`: only public officials hold it (judge, prosecutor, minister, police officer).
   * `shared`: companies and others use it too (director, chairman, spokesperson); an agency has to be named with it.
   */
  readonly sphere: 'public' | 'shared'
  readonly source: string
}

/** Terms of one technology sector. */
export interface SectorEntry {
  readonly id: string
  readonly label: string
  /** Lower case, singular where the plural is regular; matched in any case, singular or plural. */
  readonly terms: readonly string[]
  /** Matched only with this case: acronyms such as `AI`. */
  readonly acronyms?: readonly string[]
  /** Ambiguous terms, which count only beside one of `beside` in the same sentence (lower-case words or phrases). */
  readonly contextual?: readonly { readonly term: string; readonly beside: readonly string[] }[]
  readonly source: string
}

/** A country, or a place that tells the country. */
export interface PlaceEntry {
  readonly name: string
  readonly aliases?: readonly string[]
  /** Adjectives: "Malaysian", "Chinese". */
  readonly demonyms?: readonly string[]
  /** ISO 3166-1 alpha-2, or `EU`. */
  readonly country: string
  readonly level: 'country' | 'region' | 'city'
}

export type Agency = Pick<AgencyEntry, 'id' | 'name' | 'acronyms' | 'type' | 'country' | 'parent'>
export type Title = Pick<TitleEntry, 'title' | 'sphere'>
export type Sector = Pick<SectorEntry, 'id' | 'label'>
export type Place = Pick<PlaceEntry, 'name' | 'country' | 'level'>
