/** What became of the matches of a layer, for those who want to know why. */

import type { TokenRange } from '../document/document.js'

/**
 * `made`: a mention. `declined`: the rule's `build` would not have it. `overruled`: another match that is longer, or as
 * long and earlier in the list, took its tokens; `by` names its rule.
 */
export type Fate = 'made' | 'declined' | 'overruled'

/** What became of one match. */
export interface Outcome extends TokenRange {
  readonly layer: string
  readonly rule: string
  readonly kind: string
  readonly fate: Fate
  /** Id of the rule that won, else null. */
  readonly by: string | null
  /** Texts of the captures of a mention made. */
  readonly captures: Readonly<Record<string, string>>
}

/** Takes outcomes down, layer by layer. */
export class Trace {
  readonly outcomes: Outcome[] = []
  layer = ''

  add(outcome: Omit<Outcome, 'layer' | 'from' | 'to'>, { from, to }: TokenRange): void {
    this.outcomes.push({ layer: this.layer, ...outcome, from, to })
  }
}
