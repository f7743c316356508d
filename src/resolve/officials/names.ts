/** Comparing names: "Liu" and "Liu Taizong", "John Phillips" and "John L. Phillips, Jr.". */

import { nameParticles, nameSuffixes } from '../../lexicons/names.js'

const piece = /[\p{L}\p{M}.]+(?:['’][\p{L}\p{M}]+)*(?:[-‐‑][\p{L}\p{M}'’]+)*/gu
const initial = /^(?:\p{L}\.?|(?:\p{L}\.)+)$/u

/** Words of a name that tell persons apart, in lower case: no initials, particles or suffixes. */
export function nameWords(name: string): string[] {
  const words = (name.toLowerCase().match(piece) ?? []).filter((word) => !nameSuffixes.has(word))
  const telling = words.filter((word) => !initial.test(word) && !nameParticles.has(word))
  return telling.length > 0 ? telling : words
}

/** Whether the shorter name may be a form of the longer one. A single word has to be a surname: the last word, or the first. */
export function mayBeSame(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 1) return short[0] === long.at(-1) || short[0] === long[0]
  if (short.length === long.length) return short.every((word, at) => word === long[at])
  return short.every((word) => long.includes(word)) && (short.at(-1) === long.at(-1) || short[0] === long[0])
}
