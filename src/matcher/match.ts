/** A match of one rule, before `build`. */

import type { TokenRange } from '../document/document.js'
import type { Captured } from './captured.js'
import type { ContextPredicate } from './context.js'
import type { Rule } from './rule.js'

/** A rule as the automaton holds it. */
export interface CompiledRule<M> {
  readonly rule: Rule<M>
  /** Of the rule, whose objects have many shapes and are slow to read. */
  readonly kind: keyof M & string
  /** Place in the list of rules. */
  readonly order: number
  readonly context: ContextPredicate<M> | undefined
  /** Captures by their bits. */
  readonly captureNames: readonly string[]
  readonly captureKinds: readonly (readonly string[])[]
}

export class Match<M> implements TokenRange {
  /** @param captured The last part that was captured. */
  constructor(
    readonly compiled: CompiledRule<M>,
    readonly from: number,
    readonly to: number,
    readonly captured: Captured | undefined,
  ) {}
}
