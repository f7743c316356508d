/** Text to document: tokens found again in the original text, one row per token, and sentence boundaries. */

import { FactError } from '../errors.js'
import type { Span } from '../facts.js'
import type { Document } from './document.js'
import { posCode, posTags } from './pos.js'
import { recutTokens, type PlacedToken } from './recut.js'
import { sentenceStarts } from './sentences.js'
import { shapes } from './shape.js'
import { tokenize } from './tokenize.js'
import { lineBreaks, viewOf } from './view.js'
import { currentVocabulary, type Vocabulary } from './vocabulary.js'

export interface ReadDocument {
  readonly document: Document
  /** Offsets of long unbroken runs, which were cut. */
  readonly cut: readonly number[]
}

const blankOnly = /^\s*$/u

/**
 * Reads a text once.
 *
 * @param chromeSpans Stretches that belong to the web page and not to the article, in order.
 * @throws FactError `E_BAD_ARTICLE` if the tokenizer's tokens cannot be found in the text.
 */
export function readDocument(text: string, chromeSpans: readonly Span[] = []): ReadDocument {
  const view = viewOf(text)
  const rows = place(text, view.text)
  const { vocabulary } = rows
  const types = new Int32Array(rows.types)
  const starts = new Int32Array(rows.starts)
  const ends = new Int32Array(rows.ends)
  const size = types.length
  const forms: string[] = []
  const lowers: string[] = []
  const lemmas: string[] = []
  const pos = new Uint8Array(size)
  const flags = new Uint16Array(size)
  for (let i = 0; i < size; i++) {
    const type = types[i]!
    forms.push(vocabulary.forms[type]!)
    lowers.push(vocabulary.lowers[type]!)
    lemmas.push(vocabulary.lemmas[type]!)
    pos[i] = vocabulary.pos[type]!
    let flag = vocabulary.shapes[type]!
    if (i > 0 && starts[i] === ends[i - 1]) flag |= shapes.glued
    else if (i === 0 || breaksBetween(text, ends[i - 1]!, starts[i]!)) flag |= shapes['line-start']
    flags[i] = flag
  }
  const sentences = sentenceStarts({ text, starts, ends, lowers, flags, sentenceEnd: rows.sentenceEnds, chromeSpans })
  const sentenceOf = new Int32Array(size)
  for (let s = 0; s + 1 < sentences.length; s++) sentenceOf.fill(s, sentences[s], sentences[s + 1])
  const document: Document = {
    text,
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
    chrome: chromeFlags(sentences, starts, chromeSpans),
  }
  return { document, cut: view.cut }
}

/** Tokens in the making: one entry of each column a token. */
class Rows {
  readonly types: number[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly sentenceEnds: boolean[] = []
  /** First token of the run without white space that is being read, and whether it holds an irregular token. */
  #runFrom = 0
  #lastEnd = -1
  #irregular = false

  constructor(
    readonly text: string,
    readonly vocabulary: Vocabulary,
  ) {}

  push(start: number, end: number, type: number, endsSentence: boolean): void {
    if (this.#lastEnd !== start) this.endRun()
    this.#lastEnd = end
    this.types.push(type)
    this.starts.push(start)
    this.ends.push(end)
    this.sentenceEnds.push(endsSentence)
    this.#irregular ||= this.vocabulary.irregular[type]!
  }

  /** Repairs the tokens of a run that holds irregular ones. */
  endRun(): void {
    const from = this.#runFrom
    if (this.#irregular) {
      const run = this.types.slice(from).map((type, i) => this.#placed(from + i, type))
      for (const column of [this.types, this.starts, this.ends, this.sentenceEnds]) column.length = from
      for (const { start, end, form, pos, lemma, endsSentence } of recutTokens(run, this.text)) {
        this.types.push(this.vocabulary.typeOf(form, posCode(pos), lemma))
        this.starts.push(start)
        this.ends.push(end)
        this.sentenceEnds.push(endsSentence)
      }
    }
    this.#runFrom = this.types.length
    this.#irregular = false
  }

  #placed(i: number, type: number): PlacedToken {
    const { forms, lemmas, pos } = this.vocabulary
    return {
      start: this.starts[i]!,
      end: this.ends[i]!,
      form: forms[type]!,
      pos: posTags[pos[type]!]!,
      lemma: lemmas[type]!,
      endsSentence: this.sentenceEnds[i]!,
    }
  }
}

/** wink-nlp has no offsets; each token is looked up from the end of the last one. */
function place(text: string, view: string): Rows {
  const vocabulary = currentVocabulary()
  const { types, sentenceEnds } = tokenize(view, vocabulary)
  const rows = new Rows(text, vocabulary)
  const { forms } = vocabulary
  let end = 0
  let sentence = 0
  for (let i = 0; i < types.length; i++) {
    const type = types[i]!
    const form = forms[type]!
    while (sentenceEnds[sentence]! < i) sentence++
    if (form.charCodeAt(0) <= 32 && form.trim() === '') continue
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
    rows.push(start, end, type, sentenceEnds[sentence] === i)
  }
  rows.endRun()
  return rows
}

function breaksBetween(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 32) return false
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
