/** Showing where in an article something is: its sentence with carets under it. */

import stringWidth from 'string-width'
import type { Span } from '../facts.js'

/** Columns that a quoted sentence may take. */
const widest = 96
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * The sentence around a span, with its line and column (both from 1), and carets under the span:
 *
 *     12:30  Prosecutors handled 937 cases last year.
 *                                         ^^^^^^^^^
 */
export function quoteSpan(text: string, { start, end }: Span): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const nextBreak = text.indexOf('\n', start)
  const lineEnd = nextBreak === -1 ? text.length : nextBreak
  const sentence = sentenceAround(text, lineStart, lineEnd, start)
  const shown = clip(text, sentence, start, Math.min(end, sentence.end))
  const lineNumber = text.slice(0, lineStart).split('\n').length
  const place = `${lineNumber}:${start - lineStart + 1}  `
  const before = flat(`${shown.start > sentence.start ? '…' : ''}${text.slice(shown.start, start)}`)
  const inside = flat(text.slice(start, Math.min(end, shown.end)))
  const after = flat(`${text.slice(Math.min(end, shown.end), shown.end)}${shown.end < sentence.end ? '…' : ''}`)
  const indent = ' '.repeat(place.length + stringWidth(before))
  return `${place}${before}${inside}${after.trimEnd()}\n${indent}${'^'.repeat(Math.max(1, stringWidth(inside)))}`
}

function sentenceAround(text: string, lineStart: number, lineEnd: number, at: number): Span {
  const line = text.slice(lineStart, lineEnd)
  const found = sentences.segment(line).containing(at - lineStart)
  if (found === undefined) return { start: lineStart, end: lineEnd }
  return { start: lineStart + found.index, end: lineStart + found.index + found.segment.length }
}

/** The part of a long sentence around a span, cut at blanks where there are any near. */
function clip(text: string, sentence: Span, start: number, end: number): Span {
  if (sentence.end - sentence.start <= widest) return sentence
  const room = Math.max(0, Math.floor((widest - (end - start)) / 2))
  const from = Math.max(sentence.start, start - room)
  const to = Math.min(sentence.end, Math.max(end + room, start + 1))
  const blankBefore = from === sentence.start ? from - 1 : text.indexOf(' ', from)
  const blankAfter = to === sentence.end ? to : text.lastIndexOf(' ', to)
  return {
    start: blankBefore !== -1 && blankBefore < start ? blankBefore + 1 : from,
    end: blankAfter >= end ? blankAfter : to,
  }
}

/** Tabs and other controls as one blank each, so that carets stand where they should. */
function flat(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ')
}
