/** All rules of an extractor. */

import type { ExtractorOptions } from '../extractor.js'
import { layersOf } from './layers.js'

export interface ListedRule {
  readonly id: string
  readonly kind: string
  /** Name of the layer that the rule works in. */
  readonly layer: string
  /** `own` rules come from the user; `code` are built-in rules that are no patterns. */
  readonly origin: 'built-in' | 'own' | 'code'
  /** Sentences with `‹…›` around what the rule finds; empty for rules that are code. */
  readonly examples: readonly string[]
}

/**
 * Rules in the order of their layers and lists.
 *
 * @throws FactError as `createExtractor` does.
 */
export function listRules(options: ExtractorOptions = {}): ListedRule[] {
  const { layers, code } = layersOf(options)
  const own = new Set<unknown>([
    ...(options.rules ?? []),
    ...(options.kinds ?? []).flatMap(({ rules }) => rules.map(({ rule }) => rule)),
  ])
  const patterns = layers.flatMap(({ name, rules = [] }) =>
    rules.map((rule): ListedRule => {
      const { id, kind, examples } = rule
      return { id, kind, layer: name, origin: own.has(rule) ? 'own' : 'built-in', examples }
    }),
  )
  const written = code.map((id): ListedRule => {
    const kind = id.slice(0, id.indexOf('/'))
    const layer = layers.find(({ kinds }) => (kinds as readonly string[]).includes(kind))?.name ?? kind
    return { id, kind, layer, origin: 'code', examples: [] }
  })
  return [...patterns, ...written]
}
