/**
 * The pattern language: what a rule can say about tokens and about mentions found by earlier layers.
 *
 * A pattern is a list of elements. It knows no kind of fact: which kinds of mentions there are comes from the
 * vocabulary `M`, a record from the name of a kind to the value of its mentions.
 */

import type { Pos } from '../document/pos.js'
import type { Shape } from '../document/shape.js'

/** A single token. All tests given must hold; a list means any of its members. */
export interface TokenTest {
  /** Lower-case form, apostrophes straight. */
  readonly lower?: string | readonly string[]
  /** Form as written. */
  readonly form?: string | readonly string[]
  /** Base form by the tokenizer's model. */
  readonly lemma?: string | readonly string[]
  readonly pos?: Pos | readonly Pos[]
  /** Any one of these shapes. */
  readonly shape?: Shape | readonly Shape[]
  /** None of these may hold. */
  readonly not?: TokenTest | readonly TokenTest[]
}

/** One token, which may be captured. */
export type TokenElement = TokenTest & { readonly as?: string }

/** A mention of an earlier layer, or a hit in a lexicon, from its first token to its last. */
export interface MentionElement<M> {
  readonly mention: (keyof M & string) | readonly (keyof M & string)[]
  readonly as?: string
}
/** All of these, one after another; with `as`, the whole run is captured. */
export interface SequenceElement<M> {
  readonly sequence: readonly Element<M>[]
  readonly as?: string
}
/** Any one of these. */
export interface EitherElement<M> {
  readonly either: readonly Element<M>[]
  readonly as?: string
}
/** This or nothing. Captures inside may be undefined. */
export interface OptionalElement<M> {
  readonly optional: Element<M>
}
/** This, several times. To capture the run, put a `sequence` with `as` around it. */
export interface RepeatElement<M> {
  readonly repeat: Element<M>
  /** Default 0. */
  readonly min?: number
  /** `Infinity` for any number: one loop in the automaton, where each further copy of a bounded repetition takes states. */
  readonly max: number
}

/** A plain string is the lower-case form of one token. */
export type Element<M> =
  | string
  | TokenElement
  | MentionElement<M>
  | SequenceElement<M>
  | EitherElement<M>
  | OptionalElement<M>
  | RepeatElement<M>

/** What a rule matches, element after element, within one sentence. */
export type Pattern<M> = readonly Element<M>[]

/** What must or must not stand directly before or after a match, inside its sentence. */
export interface Context<M> {
  readonly precededBy?: TokenTest | MentionElement<M>
  readonly notPrecededBy?: TokenTest | MentionElement<M> | readonly (TokenTest | MentionElement<M>)[]
  readonly followedBy?: TokenTest | MentionElement<M>
  readonly notFollowedBy?: TokenTest | MentionElement<M> | readonly (TokenTest | MentionElement<M>)[]
  /** Where in its sentence the match has to stand. */
  readonly at?: 'sentence-start' | 'sentence-end' | 'whole-sentence'
}
