/** Facts of users' own kinds: the mentions that their rules made, as they are. */

import { spanOf, type Document } from '../document/document.js'
import type { OwnFact } from '../facts.js'
import type { FactSpans, Kind } from '../rules/kinds.js'

/** Facts by kind, each list in reading order, with ids such as `fine1`. */
export function ownFacts(
  document: Document,
  spans: FactSpans,
  kinds: readonly string[],
): Readonly<Record<string, readonly OwnFact<unknown>[]>> {
  const factsOf = (kind: string): OwnFact<unknown>[] =>
    spans.all(kind as Kind).map(({ from, to, value, rule }, index) => {
      const { start, end } = spanOf(document, { from, to })
      return { id: `${kind}${index + 1}`, start, end, text: document.text.slice(start, end), value, rule }
    })
  return Object.fromEntries(kinds.map((kind) => [kind, factsOf(kind)]))
}
