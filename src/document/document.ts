/** A tokenized article: parallel arrays over its tokens, read from the tokenizer once. */

import type { Span } from '../facts.js'
import { withoutBreaks, type WordBreak } from './hyphenation.js'
import type { Vocabulary } from './vocabulary.js'

export interface Document {
  readonly text: string
  /** Where words are broken at a line end; hardly any text has such. */
  readonly wordBreaks: readonly WordBreak[]
  /** Number of tokens. */
  readonly size: number
  /** Type of each token, by its id in `vocabulary`: form, tag and base form. */
  readonly types: Int32Array
  readonly vocabulary: Vocabulary
  /** Offsets of each token into `text`, half-open, in UTF-16 units. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Tokens as written, but whole. */
  readonly forms: readonly string[]
  /** Lower case, with curly apostrophes made straight. */
  readonly lowers: readonly string[]
  /** Base forms by the tokenizer's model, in lower case. */
  readonly lemmas: readonly string[]
  /** Codes of `posTags`. */
  readonly pos: Uint8Array
  /** Flags of `shapes`. */
  readonly shapes: Uint16Array
  /** Index of the sentence of each token. */
  readonly sentenceOf: Int32Array
  /** First token of each sentence, and one last entry equal to `size`. */
  readonly sentences: Int32Array
  /** 1 for each sentence that is page chrome and yields no facts. */
  readonly chrome: Uint8Array
}

/** A half-open run of tokens. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** Characters from the first to the last token of a range. */
export function spanOf(document: Document, { from, to }: TokenRange): Span {
  return { start: document.starts[from] ?? 0, end: document.ends[to - 1] ?? 0 }
}

/** Text of a range of tokens, with words whole that are broken at a line end. */
export function textOf(document: Document, range: TokenRange): string {
  const { text, wordBreaks } = document
  const { start, end } = spanOf(document, range)
  return wordBreaks.length === 0 ? text.slice(start, end) : withoutBreaks(text, start, end, wordBreaks)
}

/** Tokens of the sentence that a token stands in. */
export function sentenceAt(document: Document, token: number): TokenRange {
  const sentence = document.sentenceOf[token] ?? 0
  return { from: document.sentences[sentence] ?? 0, to: document.sentences[sentence + 1] ?? document.size }
}
