/** Lines of a document as runs of tokens. */

import type { Document, TokenRange } from './document.js'
import { shapes } from './shape.js'

/** Lines in order; one that was wrapped is one. */
export function linesOf({ shapes: flags, size }: Document): readonly TokenRange[] {
  const lines: TokenRange[] = []
  for (let from = 0; from < size;) {
    let to = from + 1
    while (to < size && (flags[to]! & shapes['line-start']) === 0) to++
    lines.push({ from, to })
    from = to
  }
  return lines
}
