/** Number words and figures to numbers. */

const ones = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** Words by the place that they can take in a number: "forty" may be followed by "two", "twelve" may not. */
export const numberWords = { ones, teens, tens } as const

const wordValues = new Map<string, number>([
  ...[...ones, ...teens].map((word, value) => [word, value] as const),
  ...tens.map((word, place) => [word, (place + 2) * 10] as const),
  ['fourty', 40],
])

/** Words that multiply what stands before them. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['dozen', 12], ['hundred', 1e2], ['thousand', 1e3], ['lakh', 1e5], ['lac', 1e5], ['million', 1e6], ['crore', 1e7],
  ['billion', 1e9], ['trillion', 1e12],
]) // prettier-ignore

/** Abbreviations of magnitudes that stand directly behind a figure. */
export const shortMagnitudes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3], ['m', 1e6], ['mn', 1e6], ['mil', 1e6], ['mln', 1e6], ['mio', 1e6], ['cr', 1e7], ['bn', 1e9], ['b', 1e9], ['bln', 1e9], ['tn', 1e12], ['trn', 1e12],
]) // prettier-ignore

/** Plurals that stand for an unknown multiple of themselves: "dozens", "hundreds". */
export const vagueWords: ReadonlyMap<string, number> = new Map([
  ['tens', 10], ['scores', 20],
  ...Array.from(magnitudes, ([word, value]) => [`${word}s`, value] as const),
]) // prettier-ignore

const fractionSigns = new Map([['½', 0.5], ['¼', 0.25], ['¾', 0.75], ['⅓', 1 / 3], ['⅔', 2 / 3]]) // prettier-ignore
export const fractionCharacters = [...fractionSigns.keys()]

const grouped = /^\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?$/u
const lakhGrouped = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/u
const dotGrouped = /^\d{1,3}(?:\.\d{3}){2,}$|^[1-9]\d{0,2}\.000$/u
const commaDecimal = /^\d+,\d{1,2}$/u
const plain = /^\d+(?:\.\d+)?$/u

/**
 * Value of a figure: "13,000", "816 000", "5,00,000", "1.500.000", "2.5", "2,5". Undefined for digits that are no
 * number, such as "7,8,9" or "3.3.1".
 */
export function readFigure(text: string): number | undefined {
  if (plain.test(text)) return Number(dotGrouped.test(text) ? text.replace(/\./gu, '') : text)
  if (grouped.test(text) || lakhGrouped.test(text)) return Number(text.replace(/[^\d.]/gu, ''))
  if (dotGrouped.test(text)) return Number(text.replace(/\./gu, ''))
  if (commaDecimal.test(text)) return Number(text.replace(',', '.'))
  return undefined
}

const letterAndStop = /(?<=\p{L})\.$/u

/**
 * Value of a number given as lower-case tokens: "two", "hundred", "and", "five"; "1.2", "million"; "half", "a",
 * "million"; "one", "and", "a", "half". Undefined if some token is no part of a number.
 */
export function readCardinal(words: readonly string[]): number | undefined {
  let total = 0
  let current: number | undefined
  let magnitude = 1
  for (const given of words) {
    // "$2bn.": the tokenizer leaves the full stop of a sentence at an abbreviation.
    const word = given.endsWith('.') ? given.replace(letterAndStop, '') : given
    if (word === '-' || word === 'and' || word === 'a' || word === 'an' || word === 'of') continue
    const multiplier =
      magnitudes.get(word) ??
      (word.endsWith('s') ? magnitudes.get(word.slice(0, -1)) : undefined) ??
      shortMagnitudes.get(word)
    const fraction = word === 'half' ? 0.5 : word === 'quarter' ? 0.25 : fractionSigns.get(word)
    if (multiplier === 100) current = (current ?? 1) * 100
    else if (multiplier !== undefined) {
      // "lakh crore": a second magnitude multiplies the first.
      total = current === undefined && total > 0 ? total * multiplier : total + (current ?? 1) * multiplier
      current = undefined
      magnitude = multiplier
    } else if (fraction !== undefined) {
      if (current === undefined && total > 0) total += fraction * magnitude
      else current = (current ?? 0) + fraction
    } else {
      const value = wordValues.get(word) ?? readFigure(word)
      if (value === undefined) return undefined
      current = (current ?? 0) + value
    }
  }
  return Math.round((total + (current ?? 0)) * 1e6) / 1e6
}

const irregularOrdinals = new Map([
  ['first', 1], ['second', 2], ['third', 3], ['fifth', 5], ['eighth', 8], ['ninth', 9], ['twelfth', 12],
  ['hundredth', 100], ['thousandth', 1000], ['millionth', 1e6],
]) // prettier-ignore

/** Values of single ordinal words: "first" to "nineteenth", "twentieth" to "ninetieth", "hundredth". */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...[...ones, ...teens].slice(4).flatMap((word, place) => {
    const value = place + 4
    return [5, 8, 9, 12].includes(value) ? [] : [[`${word}th`, value] as const]
  }),
  ...tens.map((word, place) => [`${word.slice(0, -1)}ieth`, (place + 2) * 10] as const),
  ...irregularOrdinals,
])

const ordinalFigure = /^(\d+)(?:st|nd|rd|th)$/u

/** Value of an ordinal given as lower-case tokens: "21st"; "twenty", "-", "first". */
export function readOrdinal(words: readonly string[]): number | undefined {
  const last = words.at(-1) ?? ''
  const figure = ordinalFigure.exec(last)
  if (figure !== null) return Number(figure[1])
  const value = ordinalWords.get(last)
  return value === undefined ? undefined : value + (words.length > 1 ? (wordValues.get(words[0]!) ?? 0) : 0)
}
