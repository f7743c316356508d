/**
 * Phrases looked for at one place of a text in lower case, filed by the signs that they begin with: most lines begin like
 * none of them, and a regular expression over all would have to be compiled for the first line of the first article.
 */

/** Three letters at the head of a phrase that every text of it begins with. */
const fixedHead = /^[a-z][a-z -]{2}(?![?*{])/u
/** Stands for all digits, with or without a sign. */
const digit = 48
const bracket = 40
/** Phrases that begin in many ways are tried everywhere. */
const anything = 0
/** No phrase is filed so. */
const unfiled = -1

export class Phrases {
  readonly #sources = new Map<number, string[]>()
  readonly #compiled = new Map<number, RegExp>()

  /**
   * @param phrases Sources of regular expressions for lower-case text, none of which begins with an alternative.
   * @param end Source of what has to stand behind a phrase.
   */
  constructor(
    phrases: readonly string[],
    readonly end: string,
  ) {
    for (const phrase of phrases) {
      const head = headOf(phrase)
      const filed = this.#sources.get(head)
      if (filed === undefined) this.#sources.set(head, [phrase])
      else filed.push(phrase)
    }
  }

  /** Whether one of the phrases stands at `at` in a text in lower case. */
  matchAt(text: string, at: number): boolean {
    return this.#test(keyAt(text, at), text, at) || this.#test(anything, text, at)
  }

  #test(key: number, text: string, at: number): boolean {
    let phrase = this.#compiled.get(key)
    if (phrase === undefined) {
      const filed = this.#sources.get(key)
      if (filed === undefined) return false
      this.#compiled.set(key, (phrase = new RegExp(`(?:${filed.join('|')})${this.end}`, 'uy')))
    }
    phrase.lastIndex = at
    return phrase.test(text)
  }
}

function headOf(phrase: string): number {
  if (fixedHead.test(phrase) || phrase.charCodeAt(0) > 127) return keyAt(phrase, 0)
  if (/^(?:-\?)?\\d/u.test(phrase)) return digit
  return phrase.startsWith('\\(') ? bracket : anything
}

/** Three ASCII characters as one number; digits, brackets and signs beyond ASCII alone. */
function keyAt(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (first === 45 || (first >= 48 && first <= 57)) return digit
  if (first === bracket) return bracket
  if (first > 127) return -first
  if (at + 2 >= text.length) return unfiled
  const second = text.charCodeAt(at + 1)
  const third = text.charCodeAt(at + 2)
  return (first | second | third) < 128 ? (first << 14) | (second << 7) | third : unfiled
}
