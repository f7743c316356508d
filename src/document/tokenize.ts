/** The only door to wink-nlp: text in, types of tokens and sentence ends out. */

import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { posCode } from './pos.js'
import type { Vocabulary } from './vocabulary.js'

/** Only what is read: neither entities, negation nor sentiment. */
const wink = winkNLP(model, ['sbd', 'pos'])

/** What wink hands to its helpers beside the index of a token; opaque here. */
interface Source {
  readonly rdd: unknown
  readonly addons: unknown
}

type Helper<V> = (index: number, rdd: unknown, addons?: unknown) => V

/** The typings leave out that helpers can be called on their own. */
const its = wink.its as unknown as {
  readonly value: Helper<string>
  readonly pos: Helper<string>
  /** Base form; undefined for a few words that the model knows nothing of. */
  readonly lemma: Helper<string | undefined>
  /** Number of the form, the same as long as the process lives. */
  readonly uniqueId: Helper<number>
  readonly contractionFlag: Helper<boolean>
  readonly span: unknown
}

export interface Tokenized {
  /** Type of each token, by its id in the vocabulary. */
  readonly types: Int32Array
  /** Index of the last token of each sentence. */
  readonly sentenceEnds: readonly number[]
}

/** More than there are tags. */
const tagRange = 32

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
  const { known } = vocabulary
  for (let i = 0; i < size; i++) {
    const pos = posCode(its.pos(i, rdd))
    if (its.contractionFlag(i, rdd)) {
      types[i] = typeAt(i, pos)
      continue
    }
    const key = its.uniqueId(i, rdd) * tagRange + pos
    let type = known.get(key)
    if (type === undefined) known.set(key, (type = typeAt(i, pos)))
    types[i] = type
  }
  const spans = read.sentences().out(its.span as typeof wink.its.value) as unknown as [number, number][]
  return { types, sentenceEnds: spans.map(([, last]) => last) }

  function typeAt(i: number, pos: number): number {
    const form = its.value(i, rdd)
    return vocabulary.typeOf(form, pos, its.lemma(i, rdd, addons) ?? form)
  }
}

/** A helper of one's own is handed the document's data; the first sentence is enough to come by them. */
function sourceOf(read: ReturnType<typeof wink.readDoc>): Source {
  let source: Source | undefined
  const helper = (_index: number, rdd: unknown, addons: unknown): string => {
    source = { rdd, addons }
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
