/** The nearest valid word to a misspelt one, for error messages. */

/** Further away than this many edits, a suggestion would puzzle more than help. */
const farthest = 3
/** Letters that changed places are the commonest slip: "fct" is nearer to "ftc" than to "fcc". */
const swapped = 0.5

/**
 * Of `words` the one with the fewest edits from `word`; where none is near, the shortest that has all parts of it in any
 * order: `moment/weekday` for "weekday", `percentage/figure-percent` for "percentage/percent-figure".
 */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  const given = word.toLowerCase()
  const parts = partsOf(given)
  let best: string | undefined
  let bestDistance = Math.min(farthest + 1, given.length)
  let holder: string | undefined
  for (const candidate of words) {
    const known = candidate.toLowerCase()
    const distance = editDistance(given, known, bestDistance)
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
    if (candidate.length < (holder?.length ?? Infinity) && hasParts(known, parts)) holder = candidate
  }
  return best ?? holder
}

/** `; did you mean "…"?` with the nearest of `words`; empty where none is near. */
export function didYouMean(word: string, words: Iterable<string>): string {
  const near = nearestWord(word, words)
  return near === undefined ? '' : `; did you mean "${near}"?`
}

function partsOf(word: string): string[] {
  return word.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 1)
}

function hasParts(word: string, parts: readonly string[]): boolean {
  if (parts.length === 0) return false
  const own = new Set(partsOf(word))
  return parts.every((part) => own.has(part))
}

/** Edits from one word to another, row by row; at least `limit` where the lengths differ by so much. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const crossed = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + swapped : Infinity
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, replaced, crossed))
    }
    ;[before, row] = [row, next]
  }
  return row[b.length]!
}
