/**
 * What stands between a headline and the body of its article: the standfirst and the caption of the first picture. Pages
 * keep them outside the element of the body, where extractors leave them.
 */

import { tidy } from './dom.js'

/** Sentences have this many words; bylines, dates and labels have fewer. */
const leastWords = 8
/** Entries of a summary, with their dash. */
const leastWordsOfEntry = 6
const mostLines = 12
const byline = /^(?:by|published|updated|posted|last (?:updated|modified)|reporting by|written by)\b/iu

/**
 * `body` with the lead before it.
 *
 * @param whole Text of the page without its furniture.
 */
export function withLead(whole: string, headline: string | null, body: string): string {
  const begin = body.split('\n').find((line) => line.trim().length >= 20 && line !== headline)
  if (headline === null || begin === undefined) return body
  const lines = whole.split('\n')
  const from = lines.findIndex((line) => tidy(line) === headline)
  const to = lines.indexOf(begin, from + 1)
  if (from < 0 || to < 0) return body
  const between = lines.slice(from + 1, to).filter((line) => line !== '')
  if (between.length > mostLines) return body
  const lead = between.filter((line) => isText(line) && !body.includes(line))
  return [...lead, body].join('\n\n')
}

function isText(line: string): boolean {
  const least = line.startsWith('- ') ? leastWordsOfEntry : leastWords
  return line.split(/\s+/u).length >= least && !byline.test(line) && !line.includes('\t')
}
