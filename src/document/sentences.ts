/** Sentence boundaries: the tokenizer's, without its wrong splits, and with those that the layout shows. */

import type { Span } from '../facts.js'
import { abbreviations, closingAbbreviations } from './abbreviations.js'
import { shapes } from './shape.js'
import { lineBreaks } from './view.js'

interface Tokens {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly lowers: readonly string[]
  readonly flags: Uint16Array
  /** 1 where the tokenizer ends a sentence after the token. */
  readonly sentenceEnd: Uint8Array
  readonly chromeSpans: readonly Span[]
}

const terminal: ReadonlySet<string | undefined> = new Set('.!?…:;"”’)]')
const trailingStop = /\.$/u

/** A line this long may have been wrapped by a program rather than ended by its author. */
const wrapWidth = 50

/** First token of each sentence, and the number of tokens as a last entry. */
export function sentenceStarts(tokens: Tokens): Int32Array {
  const { starts, ends, sentenceEnd } = tokens
  const size = starts.length
  const edges = new Set<number>()
  for (const { start, end } of tokens.chromeSpans) edges.add(start).add(end)
  const wrapped = isHardWrapped(tokens.text)
  const boundaries: number[] = size > 0 ? [0] : []
  for (let i = 1; i < size; i++) {
    const gap = (tokens.flags[i]! & shapes['line-start']) !== 0 ? tokens.text.slice(ends[i - 1], starts[i]) : ''
    const layoutBreak =
      gap !== '' && (edgeBetween(edges, ends[i - 1]!, starts[i]!) || breaksLine(tokens, i, gap, wrapped))
    if (layoutBreak || (sentenceEnd[i - 1] === 1 && !isWrongSplit(tokens, i))) boundaries.push(i)
  }
  boundaries.push(size)
  return new Int32Array(boundaries)
}

function edgeBetween(edges: ReadonlySet<number>, from: number, to: number): boolean {
  if (edges.size === 0) return false
  for (let at = from; at <= to; at++) if (edges.has(at)) return true
  return false
}

/** A blank line always ends a sentence; a single line break does unless the line runs on. */
function breaksLine(tokens: Tokens, i: number, gap: string, wrapped: boolean): boolean {
  if ((gap.match(lineBreaks)?.length ?? 0) > 1) return true
  const { text, ends } = tokens
  const lineStart = text.lastIndexOf('\n', ends[i - 1]! - 1) + 1
  const line = text.slice(lineStart, ends[i - 1])
  if (terminal.has(line.at(-1))) return !wrapped || line.length < wrapWidth
  const continues = (tokens.flags[i]! & shapes.lower) !== 0 && !/^[•*\-–]/u.test(tokens.lowers[i]!)
  if (continues) return false
  return !(wrapped && line.length >= wrapWidth)
}

/** Most lines stop at about the same width, and many stop inside a sentence. */
function isHardWrapped(text: string): boolean {
  let full = 0
  let open = 0
  let longest = 0
  for (let from = 0, end = 0; end < text.length; from = end + 1) {
    const newline = text.indexOf('\n', from)
    end = newline === -1 ? text.length : newline
    const line = text.slice(from, end).trimEnd()
    const { length } = line
    longest = Math.max(longest, length)
    if (length < wrapWidth) continue
    full++
    if (!terminal.has(line[length - 1])) open++
  }
  return full >= 5 && longest <= 110 && open / full > 0.45
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
  if (word === 'no' || word === 'nos') return /^\d/u.test(lowers[i]!)
  return true
}
