/** Runs layers over an article and measures each of their rules. */

import { prepareArticle } from '../article/prepare.js'
import { readDocument } from '../document/read.js'
import type { Article } from '../facts.js'
import { Automaton } from '../matcher/automaton.js'
import { compileLayer, type LayerSource } from '../matcher/layer.js'
import { Spans } from '../matcher/spans.js'
import { Trace, type Outcome } from '../matcher/trace.js'
import type { Mentions } from '../rules/kinds.js'

export interface RuleMeasures {
  readonly tokens: number
  readonly outcomes: readonly Outcome[]
  /** Steps of each rule's automaton when it runs alone, by the rule's id. */
  readonly steps: ReadonlyMap<string, number>
}

/** Compiles each rule twice: into its layer, and by itself for its cost. */
export function ruleMeasure(layers: readonly LayerSource<Mentions>[]): (article: Article | string) => RuleMeasures {
  const compiled = layers.map((source) => ({
    layer: compileLayer<Mentions>(source),
    alone: (source.rules ?? []).map((rule) => ({ id: rule.id, automaton: new Automaton<Mentions>([rule]) })),
  }))
  return (given) => {
    const prepared = prepareArticle(typeof given === 'string' ? { text: given } : given)
    const { document } = readDocument(prepared.text, prepared)
    const spans = new Spans<Mentions>(document.size)
    const trace = new Trace()
    const steps = new Map<string, number>()
    for (const { layer, alone } of compiled) {
      for (const { id, automaton } of alone) {
        const statistics = { steps: 0 }
        automaton.run(document, spans, statistics)
        steps.set(id, statistics.steps)
      }
      layer.run(document, spans, { trace })
    }
    return { tokens: document.size, outcomes: trace.outcomes, steps }
  }
}
