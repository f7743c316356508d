/** The only door to wink-nlp: text in, types of tokens and sentence ends out. */

import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { posCode } from './pos.js'
import type { Vocabulary } from './vocabulary.js'

/** Only what is read: neither entities, negation nor sentiment. */
const wink = winkNLP(model, ['sbd', 'pos'])

/**
 * What wink hands to its helpers beside the index of a token. Of the document, only what is read here: its getters make an
 * object or a string for each token, so its rows are read as wink lays them out in src/constants.js.
 */
interface Source {
  readonly rdd: {
    /** Four numbers a token: its form; blanks before it, and above `mostBlanks` in a contraction; tag and base form; flags. */
    readonly tokens: readonly number[]
    /** First and last token of each sentence, and more. */
    readonly sentences: readonly (readonly number[])[]
    /** Forms; those of the model's own lexicon come first. */
    readonly cache: { readonly intrinsicSize: () => number }
  }
  readonly addons: unknown
}

const rowSize = 4
const mostBlanks = 0xffff
/** Where a tag begins among the bits of its number, and how many tags there can be. */
const tagShift = 20
const tagRange = 64

type Helper = (index: number, rdd: unknown, addons?: unknown) => string

/** The typings leave out that helpers can be called on their own. */
const its = wink.its as unknown as {
  readonly value: Helper
  readonly pos: Helper
  /** Base form; undefined for a few words that the model knows nothing of. */
  readonly lemma: (...given: Parameters<Helper>) => string | undefined
}

export interface Tokenized {
  /** Type of each token, by its id in the vocabulary. */
  readonly types: Int32Array
  /** Index of the last token of each sentence. */
  readonly sentenceEnds: readonly number[]
}

/**
 * Tokens of `view`, a text made by `viewOf`. Base forms are asked only for forms and tags not met before; of
 * contractions, whose base forms depend on the words around them, every time.
 */
export function tokenize(view: string, vocabulary: Vocabulary): Tokenized {
  const read = wink.readDoc(view)
  const size = read.tokens().length()
  const types = new Int32Array(size)
  if (size === 0) return { types, sentenceEnds: [] }
  const { rdd, addons } = sourceOf(read)
  const { tokens, sentences } = rdd
  const { known } = vocabulary
  for (let i = 0, row = 0; i < size; i++, row += rowSize) {
    if (tokens[row + 1]! > mostBlanks) {
      types[i] = typeAt(i)
      continue
    }
    const key = tokens[row]! * tagRange + ((tokens[row + 2]! >>> tagShift) % tagRange)
    let type = known.get(key)
    if (type === undefined) known.set(key, (type = typeAt(i)))
    types[i] = type
  }
  return { types, sentenceEnds: sentences.map((sentence) => sentence[1]!) }

  function typeAt(i: number): number {
    const form = its.value(i, rdd)
    return vocabulary.typeOf(form, posCode(its.pos(i, rdd)), its.lemma(i, rdd, addons) ?? form)
  }
}

/** A helper of one's own is handed the document's data; the first sentence is enough to come by them. */
function sourceOf(read: ReturnType<typeof wink.readDoc>): Source {
  let source: Source | undefined
  const helper = (_index: number, rdd: Source['rdd'], addons: unknown): string => {
    source ??= { rdd, addons }
    return ''
  }
  const { text } = wink.as as unknown as { readonly text: never }
  read
    .sentences()
    .itemAt(0)
    .tokens()
    .out(helper as unknown as typeof wink.its.value, text)
  return source!
}

/** Whether the model's lexicon has a word, in any case. */
export function isEnglishWord(word: string): boolean {
  const read = wink.readDoc(word.toLowerCase())
  if (read.tokens().length() !== 1) return false
  const { tokens, cache } = sourceOf(read).rdd
  return tokens[0]! < cache.intrinsicSize()
}
