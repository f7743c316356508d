/** Text to document: tokens found again in the original text, one row per token, and sentence boundaries. */

import { FactError } from '../errors.js'
import type { Span } from '../facts.js'
import type { Document } from './document.js'
import { lemmaOf } from './lemmas.js'
import { posCode } from './pos.js'
import { recutTokens, type PlacedToken } from './recut.js'
import { sentenceStarts } from './sentences.js'
import { shapeOf, shapes } from './shape.js'
import { tokenize } from './tokenize.js'
import { lineBreaks, viewOf } from './view.js'

export interface ReadDocument {
  readonly document: Document
  /** Offsets of long unbroken runs, which were cut. */
  readonly cut: readonly number[]
}

const blankOnly = /^\s*$/u
const curlyApostrophe = /[’‘ʼ]/gu
const softHyphen = /\u00ad/gu

/**
 * Reads a text once.
 *
 * @param chromeSpans Stretches that belong to the web page and not to the article, in order.
 * @throws FactError `E_BAD_ARTICLE` if the tokenizer's tokens cannot be found in the text.
 */
export function readDocument(text: string, chromeSpans: readonly Span[] = []): ReadDocument {
  const view = viewOf(text)
  const placed = recutTokens(place(text, view.text), text)
  const size = placed.length
  const starts = Int32Array.from(placed, (token) => token.start)
  const ends = Int32Array.from(placed, (token) => token.end)
  const forms = placed.map((token) => token.form)
  const lowers = forms.map((form) => form.toLowerCase().replace(curlyApostrophe, "'").replace(softHyphen, ''))
  const flags = Uint16Array.from(forms, shapeOf)
  for (let i = 0; i < size; i++) {
    if (i > 0 && starts[i] === ends[i - 1]) flags[i]! |= shapes.glued
    if (i === 0 || breaksBetween(text, ends[i - 1]!, starts[i]!)) flags[i]! |= shapes['line-start']
  }
  const sentences = sentenceStarts({
    text,
    starts,
    ends,
    lowers,
    flags,
    sentenceEnd: placed.map((token) => token.endsSentence),
    chromeSpans,
  })
  const sentenceOf = new Int32Array(size)
  for (let s = 0; s + 1 < sentences.length; s++) sentenceOf.fill(s, sentences[s], sentences[s + 1])
  const document: Document = {
    text,
    size,
    starts,
    ends,
    forms,
    lowers,
    lemmas: placed.map((token) => token.lemma),
    pos: Uint8Array.from(placed, (token) => posCode(token.pos)),
    shapes: flags,
    sentenceOf,
    sentences,
    chrome: chromeFlags(sentences, starts, chromeSpans),
  }
  return { document, cut: view.cut }
}

/** wink-nlp has no offsets; each token is looked up from the end of the last one. */
function place(text: string, view: string): PlacedToken[] {
  const { forms, pos, lemmas, sentenceEnds } = tokenize(view)
  const placed: PlacedToken[] = []
  let end = 0
  let sentence = 0
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!
    while (sentenceEnds[sentence]! < i) sentence++
    if (form.trim() === '') continue
    let start = end
    while (view.charCodeAt(start) === 32) start++
    if (!view.startsWith(form, start)) {
      const found = view.indexOf(form, start)
      if (found === -1 || !blankOnly.test(view.slice(start, found))) {
        throw new FactError('E_BAD_ARTICLE', `the tokenizer lost its place at character ${end}`)
      }
      start = found
    }
    end = start + form.length
    placed.push({
      start,
      end,
      form: text.slice(start, end),
      pos: pos[i]!,
      lemma: lemmaOf(form, lemmas[i]!),
      endsSentence: sentenceEnds[sentence] === i,
    })
  }
  return placed
}

function breaksBetween(text: string, from: number, to: number): boolean {
  return to - from > 0 && text.slice(from, to).search(lineBreaks) !== -1
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
