/** The dateline of an article: the opening of its first sentences that begin with one. */

import type { Dateline, Span } from '../facts.js'
import type { Layout } from './chrome.js'
import { readOpening } from './opening.js'

/** Characters from the beginning of the text in which a dateline stands. */
const head = 5000
/** Shortest line that a report begins on, where lines are wrapped. */
const shortestLine = 50

/** Null where no line of the article begins with a place, a day or an agency and a dash. */
export function findDateline(text: string, { lines, chrome }: Layout): Dateline | null {
  for (const line of lines) {
    if (line.start > head) break
    if (line.kind !== 'prose' && line.text.length < shortestLine) continue
    const opening = readOpening(line.text)
    if (opening === null || chrome.some(({ start, end }) => start <= line.start && line.start < end)) continue
    const { place, source, day } = opening
    const pieces = [place, source, day].filter((piece) => piece !== null)
    const start = line.start + Math.min(...pieces.map((piece) => piece.start))
    const end = line.start + Math.max(...pieces.map((piece) => piece.end))
    const words = (piece: Span | null): string | null =>
      piece === null ? null : line.text.slice(piece.start, piece.end)
    if (line.text.length - opening.end < shortestLine / 2) continue
    return { start, end, text: text.slice(start, end), place: words(place), source: words(source) }
  }
  return null
}
