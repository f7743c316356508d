/** Text to document: one row per token, and sentence boundaries. */

import type { Span } from '../facts.js'
import type { Document } from './document.js'
import { joinWords, restorePlaces } from './hyphenation.js'
import { placeTokens } from './place.js'
import { sentenceStarts } from './sentences.js'
import { shapes } from './shape.js'
import { isEnglishWord } from './tokenize.js'
import { lineBreaks, viewOf } from './view.js'

export interface ReadDocument {
  readonly document: Document
  /** Offsets of long unbroken runs, which were cut. */
  readonly cut: readonly number[]
}

/** What an article's layout tells about its text. */
export interface TextLayout {
  /** Stretches that belong to the web page and not to the article, in order. */
  readonly chrome: readonly Span[]
  /** Offsets of lines that continue the sentence of the line above; at any other line break a sentence ends. */
  readonly softBreaks: ReadonlySet<number>
}

const plain: TextLayout = { chrome: [], softBreaks: new Set() }

/**
 * Reads a text once.
 *
 * @throws FactError `E_BAD_ARTICLE` if the tokenizer's tokens cannot be found in the text.
 */
export function readDocument(text: string, { chrome, softBreaks }: TextLayout = plain): ReadDocument {
  const view = viewOf(text)
  const joined = joinWords(text, view.text, isEnglishWord)
  const rows = placeTokens(joined.view)
  const { vocabulary, size } = rows
  const { forms: typeForms, lowers: typeLowers, lemmas: typeLemmas, pos: typePos, shapes: typeShapes } = vocabulary
  const types = rows.types.subarray(0, size)
  const starts = rows.starts.subarray(0, size)
  const ends = rows.ends.subarray(0, size)
  restorePlaces(starts, ends, joined.breaks)
  const forms = new Array<string>(size)
  const lowers = new Array<string>(size)
  const lemmas = new Array<string>(size)
  const pos = new Uint8Array(size)
  const flags = new Uint16Array(size)
  let end = 0
  for (let i = 0; i < size; i++) {
    const type = types[i]!
    forms[i] = typeForms[type]!
    lowers[i] = typeLowers[type]!
    lemmas[i] = typeLemmas[type]!
    pos[i] = typePos[type]!
    let flag = typeShapes[type]!
    const start = starts[i]!
    if (i > 0 && start === end) flag |= shapes.glued
    else if (i === 0 || breaksBetween(text, end, start, softBreaks)) flag |= shapes['line-start']
    flags[i] = flag
    end = ends[i]!
  }
  const sentences = sentenceStarts({ text, starts, ends, lowers, flags, sentenceEnd: rows.sentenceEnds, chrome })
  const sentenceOf = new Int32Array(size)
  for (let s = 0; s + 1 < sentences.length; s++) sentenceOf.fill(s, sentences[s], sentences[s + 1])
  const document: Document = {
    text,
    wordBreaks: joined.breaks,
    size,
    types,
    vocabulary,
    starts,
    ends,
    forms,
    lowers,
    lemmas,
    pos,
    shapes: flags,
    sentenceOf,
    sentences,
    chrome: chromeFlags(sentences, starts, chrome),
  }
  return { document, cut: view.cut }
}

/** Whether a line begins between two tokens that does not continue the one above. */
function breaksBetween(text: string, from: number, to: number, softBreaks: ReadonlySet<number>): boolean {
  if (to - from <= 0 || (to - from === 1 && text.charCodeAt(from) === 32)) return false
  if (text.slice(from, to).search(lineBreaks) === -1) return false
  for (let at = from + 1; at <= to; at++) if (softBreaks.has(at)) return false
  return true
}

function chromeFlags(sentences: Int32Array, starts: Int32Array, spans: readonly Span[]): Uint8Array {
  const flags = new Uint8Array(sentences.length - 1)
  let at = 0
  for (let s = 0; s < flags.length; s++) {
    const start = starts[sentences[s]!]!
    while (at < spans.length && spans[at]!.end <= start) at++
    const span = spans[at]
    if (span !== undefined && span.start <= start && start < span.end) flags[s] = 1
  }
  return flags
}
