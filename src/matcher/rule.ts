/** A rule: a pattern, what to make of its captures, and examples that are run as tests. */

import type { Document, TokenRange } from '../document/document.js'
import type { Capture, CapturesOf } from './captures.js'
import type { Context, Pattern } from './pattern.js'

/** What `build` can see beside its captures. */
export interface BuildContext {
  readonly document: Document
  /** The whole match. */
  readonly match: TokenRange
}

/** Captures without their names' types, as the automaton hands them over. */
export type AnyCaptures = Readonly<Record<string, (Capture & { readonly value?: unknown }) | undefined>>

/** A rule after its captures' types are forgotten: what layers hold. */
export interface Rule<M, K extends keyof M & string = keyof M & string> extends Context<M> {
  /** `kind/slug`; every mention carries it. */
  readonly id: string
  readonly kind: K
  readonly pattern: Pattern<M>
  /** Value of the mention, or undefined to decline. The mention spans the capture named `span` if there is one. */
  readonly build: (captures: AnyCaptures, context: BuildContext) => M[K] | undefined
  /** Sentences in which `‹…›` encloses each mention that this rule makes. */
  readonly examples: readonly string[]
  /** Sentences in which this rule makes none. */
  readonly counterexamples: readonly string[]
}

/** A rule as its author writes it. */
export interface RuleSource<M, K extends keyof M & string, P extends Pattern<M>> extends Context<M> {
  readonly slug: string
  readonly pattern: P
  /** Value of the mention, or undefined to decline. The mention spans the capture named `span` if there is one. */
  readonly build: (captures: CapturesOf<M, P>, context: BuildContext) => M[K] | undefined
  readonly examples: readonly [string, ...string[]]
  readonly counterexamples?: readonly string[]
}

/**
 * Makes `defineRule` for a vocabulary. The pattern's type is kept as written, so that `build` gets captures with
 * their names and the types of the mentions that they hold.
 */
export function ruleDefiner<M>() {
  return function defineRule<K extends keyof M & string, const P extends Pattern<M>>(
    kind: K,
    { slug, build, counterexamples = [], ...rest }: RuleSource<M, K, P>,
  ): Rule<M, K> {
    // The automaton fills exactly the captures that the pattern names.
    return { ...rest, id: `${kind}/${slug}`, kind, counterexamples, build: build as unknown as Rule<M, K>['build'] }
  }
}
