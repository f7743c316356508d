/** Facts annotated by hand: what an article states, as a reader finds it. Mentions are placed by their text. */

import type { AgencyType, CountModifier, DateType, Direction, PercentageUnit } from '../facts.js'

/** The characters of a mention, and which occurrence of them in the article it is, counted from 1. */
export type GoldMention = readonly [text: string, nth: number]

/** A public body as annotated, with every mention of it. */
export interface GoldAgency {
  readonly name: string
  readonly type: AgencyType
  /** ISO 3166-1 alpha-2, `EU`, `INT`, or null when the article does not tell. */
  readonly country: string | null
  readonly mentions: readonly GoldMention[]
}

/** A person in public office as annotated, with every mention. */
export interface GoldOfficial {
  readonly name: string
  readonly title: string | null
  /** Name of the agency as annotated. */
  readonly agency: string | null
  readonly mentions: readonly GoldMention[]
}

/** A fact that is one mention: its text, and which occurrence of it. */
interface GoldPlace {
  readonly text: string
  readonly n: number
}

/** A date, clock time or duration as annotated. */
export interface GoldDate extends GoldPlace {
  readonly type: DateType
  /** TIMEX3; null when the article does not allow to tell, and then every value found passes. */
  readonly value: string | null
}

/** A number of countable things as annotated; fields as in `CountFact`. */
export interface GoldCount extends GoldPlace {
  readonly value: number
  readonly max: number | null
  readonly mod: CountModifier
  readonly unit: string
  readonly action: string | null
  /** TIMEX3 value of the date that the count holds for. */
  readonly period: string | null
}

/** A share, rate, change or multiple as annotated; fields as in `PercentageFact`. */
export interface GoldPercentage extends GoldPlace {
  readonly value: number
  readonly unit: PercentageUnit
  readonly direction: Direction
  readonly of: string | null
  /** TIMEX3 value of the date compared with, or `previous-period`. */
  readonly baseline: string | null
}

/** A technology sector as annotated, with every term that names it. */
export interface GoldSector {
  /** Id in the taxonomy. */
  readonly id: string
  readonly mentions: readonly GoldMention[]
}

/** Facts of one article, as an annotation file holds them. A kind that is left out is not annotated, and not scored. */
export interface GoldArticle {
  readonly id: string
  /** Reference date, `YYYY-MM-DD`. */
  readonly published: string | null
  /** The reference date stands in the text, and an extractor has to find it there. */
  readonly publishedInText?: boolean
  /** False in a file that `lexfacts annotate` made and nobody has read yet. Such a file measures nothing. */
  readonly reviewed?: boolean
  /** Kind of page or text: "wire report", "regulator's release". */
  readonly style?: string
  /** Country, `EU` or `INT`, of the institution or paper that the article is written like. */
  readonly country?: string
  readonly agencies?: readonly GoldAgency[]
  readonly officials?: readonly GoldOfficial[]
  readonly dates?: readonly GoldDate[]
  readonly counts?: readonly GoldCount[]
  readonly percentages?: readonly GoldPercentage[]
  readonly sectors?: readonly GoldSector[]
}
