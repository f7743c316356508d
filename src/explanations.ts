/** Why facts are as they are: what an extractor that was asked to explain returns beside them. */

import type { Span } from './facts.js'

/** How one fact came about. */
export interface FactExplanation {
  /** Id of the fact in its extraction. */
  readonly fact: string
  /** One of `FactKind`, or the name of an own kind. */
  readonly kind: string
  /** One for each mention of the fact, in reading order. */
  readonly mentions: readonly MentionExplanation[]
  /** For each field that is not null, the resolvers that set it, in the order in which they work. */
  readonly fields: Readonly<Record<string, readonly string[]>>
}

/** How a mention was read. */
export interface MentionExplanation extends Span {
  readonly rule: string
  /** Texts of the captures of the rule; empty for rules that are code. */
  readonly captures: Readonly<Record<string, string>>
}

/** What became of a match of a rule. */
export interface MatchExplanation extends Span {
  readonly layer: string
  readonly rule: string
  readonly kind: string
  readonly text: string
  /**
   * `made`: it became a mention. `declined`: the rule's own code would not have it. `overruled`: a match that is longer, or
   * as long and earlier in the list, took its place.
   */
  readonly fate: 'made' | 'declined' | 'overruled'
  /** Id of the rule that won, else null. */
  readonly by: string | null
  readonly captures: Readonly<Record<string, string>>
}

export interface TokenExplanation extends Span {
  readonly text: string
  /** Part of speech, as rules name it. */
  readonly pos: string
  readonly lemma: string
}

/** A sentence with what rules saw in it. */
export interface SentenceExplanation extends Span {
  readonly text: string
  /** Page chrome is passed over: no rule looks at it. */
  readonly chrome: boolean
  readonly tokens: readonly TokenExplanation[]
  /** By layer, in the order of the layers. */
  readonly matches: readonly MatchExplanation[]
}
