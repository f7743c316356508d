/** Mentions that the built-in layers find in a text, for tests of single rules. */

import { spanOf } from '../../src/document/document.js'
import { readDocument } from '../../src/document/read.js'
import { compileLayers, findMentions, layerSources } from '../../src/pipeline.js'
import { builtInTables } from '../../src/rules/built-in-tables.js'
import type { FactFound, FactRule, FactSpans, Kind } from '../../src/rules/kinds.js'

const layers = compileLayers()

export const allRules: readonly FactRule[] = layerSources(builtInTables).flatMap((layer) => layer.rules ?? [])

export interface ReadMention {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly found: FactFound
}

export function readSpans(text: string): FactSpans {
  return findMentions(readDocument(text).document, layers)
}

export function readMentions(text: string, kind: Kind): ReadMention[] {
  const { document } = readDocument(text)
  return findMentions(document, layers)
    .all(kind)
    .map((found) => {
      const span = spanOf(document, found)
      return { ...span, text: text.slice(span.start, span.end), found }
    })
}
