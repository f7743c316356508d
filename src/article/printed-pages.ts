/** Running heads and page numbers of printed pages, as text taken from a PDF has them on either side of a form feed. */

import type { RawLine } from './flow.js'

const formFeed = '\f'
const pageNumber = /^(?:page )?[-–\s]*\d{1,3}[-–\s]*(?:(?:of|\/) ?\d{1,3})?$/iu
const figures = /\d+/gu
const longestHead = 160
/** Lines of a running head. */
const mostLines = 2

/** Lines between two pages that belong to neither: page numbers, and heads that more than one page has. */
export function printedFurniture(text: string, lines: readonly RawLine[]): ReadonlySet<RawLine> {
  const found = new Set<RawLine>()
  if (!text.includes(formFeed)) return found
  const firsts = lines.flatMap((_, i) => (beginsPage(text, lines, i) ? [i] : []))
  const ends = new Set([...firsts.map((first) => first - 1), lines.length - 1])
  for (const end of ends) if (end >= 0 && pageNumber.test(lines[end]!.text)) found.add(lines[end]!)
  for (let nth = 0; nth < mostLines; nth++) {
    const heads = firsts.flatMap((first) => (first + nth < lines.length ? [lines[first + nth]!] : []))
    const seen = new Map<string, number>()
    for (const head of heads) seen.set(shapeOf(head), (seen.get(shapeOf(head)) ?? 0) + 1)
    for (const head of heads)
      if (head.text.length <= longestHead && (seen.get(shapeOf(head))! > 1 || pageNumber.test(head.text)))
        found.add(head)
  }
  return found
}

function beginsPage(text: string, lines: readonly RawLine[], i: number): boolean {
  const from = lines[i - 1]?.end ?? 0
  return i > 0 && text.slice(from, lines[i]!.start).includes(formFeed)
}

/** Heads that differ in the page's number are one. */
function shapeOf({ text }: RawLine): string {
  return text.replace(figures, '#')
}
