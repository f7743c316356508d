/**
 * Words broken at a line end, as text taken from a PDF has them: "offi-⏎cials". They are put together in the tokenizer's
 * view, with blanks behind them in place of what was taken out, and the tokens get their true places back.
 */

/** What was taken out of a text's view. */
export interface WordBreak {
  /** Offset of the first character taken out, the hyphen or the break behind it. */
  readonly at: number
  readonly length: number
  /** Offset behind the run of characters that the word stands in. */
  readonly end: number
}

export interface Joined {
  /** As long as the view given. */
  readonly view: string
  /** In order. */
  readonly breaks: readonly WordBreak[]
}

/** Letters, a hyphen, one line break and small letters; "two-⏎and three-year terms" is not broken. */
const broken =
  /(?<![\p{L}\p{N}])([\p{L}\p{N}’']{0,40}[\p{L}\p{N}])[-‐\u00ad][ \t]?\r?\n[ \t]*(?!(?:and|or|nor|to)\b)(?=(\p{Ll}{2,40}))/gu

/** @param isWord Whether a word in any case is English. */
export function joinWords(text: string, view: string, isWord: (word: string) => boolean): Joined {
  if (!/[-‐\u00ad][ \t]?\r?\n/u.test(text)) return { view, breaks: [] }
  const breaks: WordBreak[] = []
  let joined = ''
  let done = 0
  for (const found of text.matchAll(broken)) {
    const [whole, left, right] = found
    if (found.index < done) continue
    const hyphen = found.index + left!.length
    const at = keepsHyphen(left!, right!, isWord) ? hyphen + 1 : hyphen
    const from = found.index + whole.length
    const blank = view.indexOf(' ', from)
    const end = blank === -1 ? text.length : blank
    breaks.push({ at, length: from - at, end })
    joined += view.slice(done, at) + view.slice(from, end) + ' '.repeat(from - at)
    done = end
  }
  return { view: joined + view.slice(done), breaks }
}

/** "five-⏎year", "20-⏎year": words of their own that make none together. */
function keepsHyphen(left: string, right: string, isWord: (word: string) => boolean): boolean {
  if (/\p{N}$/u.test(left)) return true
  return !isWord(left + right) && isWord(left) && isWord(right)
}

/** Moves places in the joined view to those in the text, in place. */
export function restorePlaces(starts: Int32Array, ends: Int32Array, breaks: readonly WordBreak[]): void {
  let next = 0
  for (let i = 0; i < starts.length && next < breaks.length; i++) {
    while (next < breaks.length && starts[i]! >= breaks[next]!.end) next++
    const found = breaks[next]
    if (found === undefined) return
    if (starts[i]! >= found.at) starts[i]! += found.length
    if (ends[i]! > found.at) ends[i]! += found.length
  }
}

/** Part of a text with its words whole. */
export function withoutBreaks(text: string, start: number, end: number, breaks: readonly WordBreak[]): string {
  let whole = ''
  let from = start
  for (const { at, length } of breaks) {
    if (at >= end) break
    if (at < from) continue
    whole += text.slice(from, at)
    from = at + length
  }
  return whole + text.slice(from, end)
}
