/** The nearest valid word to a misspelt one, for error messages. */

/** Further away than this many edits, a suggestion would puzzle more than help. */
const farthest = 3

/** Of `words` the one with the fewest edits from `word`, if it is near at all. */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = farthest + 1
  for (const candidate of words) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** `; did you mean "…"?` with the nearest of `words`; empty where none is near. */
export function didYouMean(word: string, words: Iterable<string>): string {
  const near = nearestWord(word, words)
  return near === undefined ? '' : `; did you mean "${near}"?`
}

/** Levenshtein distance, row by row. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
