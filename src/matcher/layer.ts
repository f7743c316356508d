/** A layer: lexicons and rules that all see the same mentions, those of the layers above. */

import type { Document } from '../document/document.js'
import { Automaton } from './automaton.js'
import { FinderMentions } from './finder-mentions.js'
import type { Rule } from './rule.js'
import type { RunStatistics } from './run.js'
import { selectMatches } from './selection.js'
import type { Found, Spans } from './spans.js'

/** Makes mentions in code rather than by patterns: lexicon look-up, and scans that no pattern can express. */
export interface Finder<M> {
  readonly id: string
  find(document: Document, spans: Spans<M>): Iterable<Found<M>>
}

export interface LayerSource<M> {
  readonly name: string
  /** Kinds of mention that the layer makes; rules from outside join the layer of their kind. */
  readonly kinds: readonly (keyof M & string)[]
  readonly finders?: readonly Finder<M>[]
  readonly rules?: readonly Rule<M>[]
}

export interface Layer<M> {
  readonly name: string
  /** Adds the layer's mentions to `spans`; none of one kind overlap. */
  run(document: Document, spans: Spans<M>, statistics?: RunStatistics): void
}

/** Compiles a layer. @throws FactError `E_BAD_RULE` for a rule that cannot be compiled. */
export function compileLayer<M>({ name, finders = [], rules = [] }: LayerSource<M>): Layer<M> {
  const automaton = rules.length > 0 ? new Automaton<M>(rules) : undefined
  return {
    name,
    run(document, spans, statistics) {
      const named: Found<M>[] = []
      for (const finder of finders) for (const mention of finder.find(document, spans)) named.push(mention)
      const read = automaton === undefined ? [] : automaton.run(document, spans, statistics)
      const made = new FinderMentions(named, document.size)
      const selected = selectMatches(read, made, document, spans)
      for (const mention of made.standing()) spans.add(mention)
      for (const mention of selected) spans.add(mention)
    },
  }
}
