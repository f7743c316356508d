/** The article's own headline, found in its text. */

import type { Span } from '../facts.js'
import type { Layout } from './chrome.js'
import { dated } from './dated.js'
import type { Line } from './lines.js'

const separator = / [-–—|•>»] (?=[^-–—|•>»]+$)/u

/** Lines that lead to something else, name who writes or wants to be called, or begin with a date. */
const notHeadline = /:$|\bcontacts?:|^by\b|^for (?:immediate )?release\b|\|/iu
/** A date this near to the beginning makes a line a dateline. */
const datelineReach = 12

/** The first line of the head that is neither chrome nor date nor sentence; null when the text begins with prose. */
export function findHeadline({ lines, chrome }: Layout): string | null {
  for (const line of lines) {
    if (line.kind === 'prose') return null
    if (line.kind !== 'heading' || covers(chrome, line) || notHeadline.test(line.text) || isDateline(line)) continue
    const cut = chrome.find((span) => span.start > line.start && span.start < line.end)
    const text = line.text.replace(/^#{1,6} /u, '')
    return cut === undefined ? text : text.replace(separator, '\n').split('\n')[0]!
  }
  return null
}

function isDateline({ text }: Line): boolean {
  const at = text.search(dated)
  return at !== -1 && at < datelineReach
}

function covers(chrome: readonly Span[], line: Span): boolean {
  return chrome.some((span) => span.start <= line.start && line.end <= span.end)
}
