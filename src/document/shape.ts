/** What a token looks like, as flags that token tests combine. */
export const shapes = {
  /** First letter upper case: "Court", "OLAF", "McCabe". */
  capitalized: 1,
  /** Two or more letters, none of them lower case: "OLAF", "U.S.", "LGBTQ". */
  'all-caps': 2,
  /** Begins with a lower-case letter. */
  lower: 4,
  /** Digits with optional grouping and decimals, nothing else: "12", "1,200.5". */
  digits: 8,
  /** Any letter. */
  alphabetic: 16,
  /** No letter and no digit. */
  punctuation: 32,
  /** One capital, with or without a full stop: "J", "J.". */
  initial: 64,
  /** Follows its neighbour without white space. */
  glued: 128,
  /** First token of a line. */
  'line-start': 256,
  /** Three groups of digits parted by full stops, beside `digits`: "27.08.2013", "2013.8.27". */
  'three-groups': 512,
  /** Digits behind a plus sign: "+44". */
  signed: 1024,
} as const

export type Shape = keyof typeof shapes

const letter = /\p{L}/u
const digits = /^\d+(?:[.,\u00a0\u202f]\d+)*$/u
const threeGroups = /^\d+\.\d+\.\d+$/u
const signed = /^\+\d+$/u
const initial = /^\p{Lu}\.?$/u
const lowerLetter = /\p{Ll}/u
const digit = /\d/u

const letterA = 97
const letterZ = 122

/** Flags of a token's form, without those that depend on its neighbours. */
export function shapeOf(form: string): number {
  const first = form.charCodeAt(0)
  if (first >= letterA && first <= letterZ) return shapes.lower | shapes.alphabetic
  if (digits.test(form)) return threeGroups.test(form) ? shapes.digits | shapes['three-groups'] : shapes.digits
  if (!letter.test(form)) return withoutLetters(form)
  let flags: number = shapes.alphabetic
  const head = String.fromCodePoint(form.codePointAt(0) ?? 0)
  if (letter.test(head)) flags |= head.toLowerCase() === head ? shapes.lower : shapes.capitalized
  if (initial.test(form)) flags |= shapes.initial
  else if (!lowerLetter.test(form)) flags |= shapes['all-caps']
  return flags
}

function withoutLetters(form: string): number {
  if (!digit.test(form)) return shapes.punctuation
  return signed.test(form) ? shapes.signed : 0
}
