/**
 * The tokenizer's view of a text: same length, so that offsets stay true, but without what it stumbles over.
 *
 * White space and invisible characters of every kind become blanks. wink's tokenizer is quadratic on runs without
 * blanks, so those are cut, at punctuation where there is any.
 */

/** Longest run handed to the tokenizer; the longest English word in the news has about 30 letters, a long URL 200. */
const longestRun = 240

// Everything that `\s` has but the blank itself, and format characters that stand between words: zero-width space and
// joiners, marks of direction, word joiner.
const blanks = /[\t\n\v\f\r\u0085\u00a0\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/gu
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
  let spaced = text.replace(blanks, ' ')
  if (spaced.includes('\\')) spaced = spaced.replace(escapedBreaks, (found) => ' '.repeat(found.length))
  return holdsLongRun(spaced) ? cutRuns(spaced) : { text: spaced, cut: [] }
}

/** In UTF-16 units, which are never fewer than the characters. */
function holdsLongRun(spaced: string): boolean {
  for (let from = 0; from + longestRun <= spaced.length;) {
    const blank = spaced.indexOf(' ', from)
    if ((blank === -1 ? spaced.length : blank) - from >= longestRun) return true
    if (blank === -1) return false
    from = blank + 1
  }
  return false
}

function cutRuns(spaced: string): View {
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
