/** Sentence boundaries: the tokenizer's, without its wrong splits, and with those that the layout shows. */

import type { Span } from '../facts.js'
import { abbreviations, closingAbbreviations, wordAbbreviations } from './abbreviations.js'
import { shapes } from './shape.js'

interface Tokens {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly lowers: readonly string[]
  readonly flags: Uint16Array
  /** 1 where the tokenizer ends a sentence after the token. */
  readonly sentenceEnd: Uint8Array
  readonly chrome: readonly Span[]
}

const trailingStop = /\.$/u

/** First token of each sentence, and the number of tokens as a last entry. */
export function sentenceStarts(tokens: Tokens): Int32Array {
  const { starts, ends, sentenceEnd } = tokens
  const size = starts.length
  const edges = tokens.chrome.flatMap(({ start, end }) => [start, end])
  const boundaries: number[] = size > 0 ? [0] : []
  let edge = 0
  for (let i = 1; i < size; i++) {
    while (edges[edge]! < ends[i - 1]!) edge++
    const layoutBreak = (tokens.flags[i]! & shapes['line-start']) !== 0 || edges[edge]! <= starts[i]!
    if (layoutBreak || (sentenceEnd[i - 1] === 1 && !isWrongSplit(tokens, i))) boundaries.push(i)
  }
  boundaries.push(size)
  return new Int32Array(boundaries)
}

/** The tokenizer ended a sentence before token `i`, but the words around it show that it goes on. */
function isWrongSplit({ lowers, flags, starts, ends }: Tokens, i: number): boolean {
  const last = lowers[i - 1]!
  const startsLower = (flags[i]! & shapes.lower) !== 0
  const word = last === '.' ? (lowers[i - 2] ?? '') : last.replace(trailingStop, '')
  const stopped = last === '.' ? ends[i - 2] === starts[i - 1] : trailingStop.test(last)
  if (!stopped) return startsLower && /^[”’"')\]]$/u.test(last)
  if (startsLower) return abbreviations.has(word) || /^\p{L}$/u.test(word) || word.includes('.')
  if (/^\p{L}$/u.test(word) && word !== 'i') return true
  if (!abbreviations.has(word)) return false
  if (closingAbbreviations.has(word)) {
    const next = lowers[i]!.replace(trailingStop, '')
    return closingAbbreviations.has(next) || ((flags[i]! & shapes.capitalized) === 0 && !/^[“"‘]/u.test(next))
  }
  // "No." ends a sentence unless a figure follows it.
  const isWord = wordAbbreviations.has(word) && (flags[last === '.' ? i - 2 : i - 1]! & shapes.lower) !== 0
  if (isWord || word === 'no' || word === 'nos') return /^\d/u.test(lowers[i]!)
  return true
}
