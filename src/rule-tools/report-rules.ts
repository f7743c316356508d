/** What each rule does on articles. */

import type { ExtractorOptions } from '../extractor.js'
import type { Article } from '../facts.js'
import { layersOf } from './layers.js'
import { ruleMeasure } from './measure.js'

export interface RuleReportRow {
  readonly id: string
  readonly kind: string
  /** Mentions that it made. */
  readonly made: number
  /** Matches that gave way to those of other rules. */
  readonly overruled: number
  /** Matches that its own code turned down. */
  readonly declined: number
  /** Steps of its automaton for 1,000 tokens, to one decimal; null for rules that are code. */
  readonly cost: number | null
}

export interface RuleReport {
  /** @throws FactError as `extract` does. */
  add(article: Article | string): void
  /** In the order of the rules. */
  rows(): RuleReportRow[]
}

/** @throws FactError as `createExtractor` does. */
export function reportRules(options: ExtractorOptions = {}): RuleReport {
  const { layers, code } = layersOf(options)
  const measure = ruleMeasure(layers)
  const ids = [...layers.flatMap(({ rules = [] }) => rules.map(({ id }) => id)), ...code]
  const fates = new Map(ids.map((id) => [id, { made: 0, overruled: 0, declined: 0 }]))
  const steps = new Map<string, number>()
  let tokens = 0
  return {
    add(article) {
      const measured = measure(article)
      tokens += measured.tokens
      for (const { rule, fate } of measured.outcomes) fates.get(rule)![fate]++
      for (const [id, count] of measured.steps) steps.set(id, (steps.get(id) ?? 0) + count)
    },
    rows: () =>
      ids.map((id) => {
        const count = steps.get(id)
        const cost = count === undefined || tokens === 0 ? null : Math.round((count / tokens) * 10_000) / 10
        return { id, kind: id.slice(0, id.indexOf('/')), ...fates.get(id)!, cost }
      }),
  }
}
