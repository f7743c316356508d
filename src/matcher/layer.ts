/** A layer: lexicons and rules that all see the same mentions, those of the layers above. */

import type { Document } from '../document/document.js'
import { Automaton } from './automaton.js'
import { FinderMentions } from './finder-mentions.js'
import type { Rule } from './rule.js'
import type { RunStatistics } from './run.js'
import { selectMatches } from './selection.js'
import type { Found, Spans } from './spans.js'
import type { Trace } from './trace.js'

/** Makes mentions in code rather than by patterns: lexicon look-up, and scans that no pattern can express. */
export interface Finder<M> {
  readonly id: string
  find(document: Document, spans: Spans<M>): readonly Found<M>[]
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
  run(document: Document, spans: Spans<M>, watch?: Watch): void
}

/** What a run tells beside its mentions. */
export interface Watch {
  readonly statistics?: RunStatistics
  readonly trace?: Trace
}

/** Compiles a layer. @throws FactError `E_BAD_RULE` for a rule that cannot be compiled. */
export function compileLayer<M>({ name, finders = [], rules = [] }: LayerSource<M>): Layer<M> {
  const automaton = rules.length > 0 ? new Automaton<M>(rules) : undefined
  return {
    name,
    run(document, spans, { statistics, trace } = {}) {
      const named = finders.flatMap((finder) => finder.find(document, spans))
      const read = automaton === undefined ? [] : automaton.run(document, spans, statistics)
      const made = new FinderMentions(named, document.size)
      if (trace !== undefined) trace.layer = name
      const selected = selectMatches(read, made, document, spans, trace)
      if (trace !== undefined) traceFinders(trace, made, selected)
      for (const mention of made.standing()) spans.add(mention)
      for (const mention of selected) spans.add(mention)
    },
  }
}

function traceFinders<M>(trace: Trace, made: FinderMentions<M>, selected: readonly Found<M>[]): void {
  const dropped = made.dropped()
  for (const mention of made.mentions) {
    const { rule, kind, from, to } = mention
    const rival = selected.find((other) => other.kind === kind && other.from < to && from < other.to)
    const lost = dropped.has(mention)
    trace.add(
      { rule, kind, fate: lost ? 'overruled' : 'made', by: lost ? (rival?.rule ?? null) : null, captures: {} },
      mention,
    )
  }
}
