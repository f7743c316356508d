/** The layers of an extractor before they are compiled. */

import type { ExtractorOptions } from '../extractor.js'
import type { LayerSource } from '../matcher/layer.js'
import { ownLayerSources } from '../pipeline.js'
import { finderRules } from '../rules/finder-rules.js'
import type { Mentions } from '../rules/kinds.js'

export interface OwnLayers {
  readonly layers: readonly LayerSource<Mentions>[]
  /** Ids of the rules that are code. */
  readonly code: readonly string[]
}

/** @throws FactError as `createExtractor` does. */
export function layersOf(options: ExtractorOptions): OwnLayers {
  const without = new Set(options.without)
  return { layers: ownLayerSources(options), code: finderRules.filter((id) => !without.has(id)) }
}
