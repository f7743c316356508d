/**
 * The tokenizer's view of a text: same length, so that offsets stay true, but without what it stumbles over.
 *
 * White space and invisible characters of every kind become blanks. wink's tokenizer is quadratic on runs without
 * blanks, so those are cut, at punctuation where there is any.
 */

/** Longest run handed to the tokenizer; the longest English word in the news has about 30 letters, a long URL 200. */
const longestRun = 240

// Everything that `\s` has, and format characters that stand between words: zero-width space and joiners, marks of
// direction, word joiner.
const blanks = /[\s\u0085\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]/gu
// Line breaks that a scraper wrote out as two characters each.
const escapedBreaks = /\\r\\n|\\[rn](?![a-z])/gu
/** Where a long run begins; its end is looked for by hand, since an engine keeps a place for each character of a match. */
const longRun = new RegExp(String.raw`(?<!\S)\S{${longestRun}}`, 'gu')
const cuttable = /[^\p{L}\p{N}]/u

export interface View {
  readonly text: string
  /** Offsets of the runs that were cut. */
  readonly cut: readonly number[]
}

/** Line breaks in a stretch of white space, escaped ones too. */
export const lineBreaks = /\r\n|[\n\r\u2028\u2029]|\\r\\n|\\[rn](?![a-z])/gu

export function viewOf(text: string): View {
  const spaced = text.replace(blanks, ' ').replace(escapedBreaks, (found) => ' '.repeat(found.length))
  const cut: number[] = []
  let view = ''
  let done = 0
  longRun.lastIndex = 0
  for (let run = longRun.exec(spaced); run !== null; run = longRun.exec(spaced)) {
    const blank = spaced.indexOf(' ', run.index + run[0].length)
    const end = blank === -1 ? spaced.length : blank
    cut.push(run.index)
    view += spaced.slice(done, run.index) + cutRun(spaced.slice(run.index, end))
    done = end
    longRun.lastIndex = end
  }
  return { text: view + spaced.slice(done), cut }
}

function cutRun(run: string): string {
  const units = run.split('')
  let since = 0
  for (let at = 0; at < units.length; at++, since++) {
    const due = since >= longestRun / 2 && cuttable.test(units[at] ?? '')
    if (!due && since < longestRun - 1) continue
    units[at] = ' '
    // Never half a surrogate pair.
    if (/[\ud800-\udbff]/u.test(run[at] ?? '') && at + 1 < units.length) units[++at] = ' '
    else if (/[\udc00-\udfff]/u.test(run[at] ?? '') && units[at - 1] !== ' ') units[at - 1] = ' '
    since = -1
  }
  return units.join('')
}
