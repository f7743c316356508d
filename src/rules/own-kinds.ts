/** Kinds of facts of users' own: rules whose mentions become facts as they are. */

import { FactError } from '../errors.js'
import type { Pattern } from '../matcher/pattern.js'
import type { CapturesOf } from '../matcher/captures.js'
import type { BuildContext, RuleSource } from '../matcher/rule.js'
import { isKind, type FactRule, type Mentions } from './kinds.js'

/** A rule of an own kind; `V` is what its `build` makes. */
export interface OwnRule<V> {
  readonly rule: FactRule
  /** Never there; tells the compiler the type of the values. */
  readonly makes?: V
}

/** A kind of fact of one's own; its facts have a `value` of type `V`. */
export interface OwnKind<K extends string = string, V = unknown> {
  readonly kind: K
  readonly rules: readonly OwnRule<V>[]
}

/** Takes a rule as `defineRule` does. */
export type DefineOwnRule = <V, const P extends Pattern<Mentions>>(source: OwnRuleSource<V, P>) => OwnRule<V>

/** A rule of an own kind as its author writes it: as `RuleSource`, but `build` may make any value. */
export interface OwnRuleSource<V, P extends Pattern<Mentions>> extends Omit<
  RuleSource<Mentions, 'number', P>,
  'build'
> {
  /** The `value` of the fact, or undefined to decline the match. */
  readonly build: (captures: CapturesOf<Mentions, P>, context: BuildContext) => V | undefined
}

const kindName = /^[a-z][a-z0-9-]*$/u

/**
 * Defines a kind of fact.
 *
 * @param kind Its name: lower-case letters, digits and hyphens, and none of the built-in kinds.
 * @param define Makes the rules with the `rule` it is given; the type of the facts is what their `build` returns.
 * @throws FactError `E_BAD_RULE` for a name that cannot be used.
 */
export function defineKind<const K extends string, V>(
  kind: K,
  define: (rule: DefineOwnRule) => readonly OwnRule<V>[],
): OwnKind<K, V> {
  checkKind(kind)
  const make: DefineOwnRule = ({ slug, counterexamples = [], build, ...rest }) => ({
    // Only the name of the kind differs from a rule of ours; a layer asks for its kinds by name.
    rule: { ...rest, id: `${kind}/${slug}`, kind, counterexamples, build } as unknown as FactRule,
  })
  return { kind, rules: define(make) }
}

/** @throws FactError `E_BAD_RULE` for a name that cannot be used. */
export function checkKind(kind: string): void {
  if (isKind(kind)) throw new FactError('E_BAD_RULE', `"${kind}" is a built-in kind`, { rule: kind })
  if (!kindName.test(kind)) {
    throw new FactError('E_BAD_RULE', `"${kind}" is no name of a kind: use lower-case letters, digits and hyphens`)
  }
}
