/** Ages, which are measured like durations but are none: "44 years old", "aged 44 years", "34-year-old". */

import type { Document, TokenRange } from '../../document/document.js'

const ageBehind = new Set(['old', 'olds'])

export function isAge({ lowers }: Document, { from, to }: TokenRange): boolean {
  const next = lowers[to] ?? ''
  if (ageBehind.has(next)) return true
  if (/^[-‑–]$/u.test(next) && ageBehind.has(lowers[to + 1] ?? '')) return true
  if (next === 'of' && lowers[to + 1] === 'age') return true
  return /^(?:aged?|ages)$/u.test(lowers[from - 1] ?? '') || (lowers[from - 1] === 'of' && lowers[from - 2] === 'age')
}
