/** One automaton for all rules of a layer. */

import type { Document } from '../document/document.js'
import { compilePattern } from './compile.js'
import { compileContext } from './context.js'
import type { CompiledRule, Match } from './match.js'
import { requirementOf } from './requirements.js'
import type { Rule } from './rule.js'
import { Run, type RunStatistics } from './run.js'
import type { Spans } from './spans.js'
import { Starts, type Start } from './starts.js'
import { State } from './states.js'

export class Automaton<M> {
  readonly #run: Run<M>

  /** @throws FactError `E_BAD_RULE` for a pattern that cannot be compiled. */
  constructor(rules: readonly Rule<M>[]) {
    const machines = rules.map((rule) => compilePattern(rule.pattern, rule.id))
    const begins: Start[] = []
    let offset = 0
    machines.forEach(({ leaves, first, follow, last }, order) => {
      const needs = requirementOf(rules[order]!.pattern)
      for (const state of [...first].sort((a, b) => a - b)) {
        const successors = follow[state]!.map((next) => leaves[next]!)
        begins.push({ state: state + offset, leaf: leaves[state]!, last: last[state]!, successors, needs })
      }
      offset += leaves.length
    })
    const starts = new Starts(begins)
    const states: State[] = []
    const compiled: CompiledRule<M>[] = machines.map(({ leaves, follow, last, captures, ...machine }, order) => {
      const base = states.length
      leaves.forEach((leaf, state) => {
        const next = follow[state]!.map((successor) => successor + base)
        states.push(new State(leaf, order, last[state]!, captures[state]!, next, starts.types))
      })
      const rule = rules[order]!
      const { captureNames, captureKinds } = machine
      return { rule, kind: rule.kind, order, context: compileContext(rule, starts.types), captureNames, captureKinds }
    })
    this.#run = new Run(compiled, states, starts)
  }

  /** As `Run.over`. */
  run(document: Document, spans: Spans<M>, statistics?: RunStatistics): Match<M>[] {
    return this.#run.over(document, spans, statistics)
  }
}
