/** Comparing names, titles and units as worded. */

const minorWords = new Set(['the', 'of', 'for', 'and', 'a', 'an', 'in'])
const word = /[\p{L}\p{N}]+/gu
const possessive = /[’']s\b/gu

/** Lower-case words that carry the meaning of a phrase. */
export function contentWords(phrase: string | null): readonly string[] {
  const words = (phrase ?? '').toLowerCase().replace(possessive, '').match(word) ?? []
  return words.filter((each) => !minorWords.has(each))
}

/** Whether one phrase has all words of the other, or both share half of all words; two phrases without words are the same. */
export function sameWording(a: string | null, b: string | null): boolean {
  const [one, two] = [new Set(contentWords(a)), new Set(contentWords(b))]
  if (one.size === 0 || two.size === 0) return one.size === two.size
  const shared = [...one].filter((each) => two.has(each)).length
  return shared === Math.min(one.size, two.size) || shared / (one.size + two.size - shared) >= 0.5
}

const irregular = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
])

/** Whether two units are one noun, by their last words, in the singular or the plural. */
export function sameUnit(a: string, b: string): boolean {
  return singular(a) === singular(b)
}

function singular(unit: string): string {
  const last = unit.toLowerCase().trim().split(/\s+/u).at(-1) ?? ''
  const known = irregular.get(last)
  if (known !== undefined) return known
  if (last.endsWith('ies')) return `${last.slice(0, -3)}y`
  if (/(?:ss|us|is)$/u.test(last)) return last
  if (/(?:x|ch|sh|ss)es$/u.test(last)) return last.slice(0, -2)
  return last.endsWith('s') ? last.slice(0, -1) : last
}

/** Whether two TIMEX3 values, verbs or other codes are the same but for case; null is the same as null. */
export function sameCode(a: string | null, b: string | null): boolean {
  return (a ?? '').toUpperCase() === (b ?? '').toUpperCase()
}
