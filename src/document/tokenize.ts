/** The only door to wink-nlp: text in, token forms, tags, base forms and sentence ends out. */

import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** Only what is read: neither entities, negation nor sentiment. */
const wink = winkNLP(model, ['sbd', 'pos'])
const { its } = wink

export interface Tokenized {
  readonly forms: readonly string[]
  readonly pos: readonly string[]
  readonly lemmas: readonly string[]
  /** Index of the last token of each sentence. */
  readonly sentenceEnds: readonly number[]
}

/** Tokens of `view`, a text made by `viewOf`. */
export function tokenize(view: string): Tokenized {
  const read = wink.readDoc(view)
  const tokens = read.tokens()
  // The typings of `out` do not tell which helper returns what.
  const column = (helper?: unknown): string[] => tokens.out(helper as typeof its.value) as unknown as string[]
  const spans = read.sentences().out(its.span as unknown as typeof its.value) as unknown as [number, number][]
  return {
    forms: column(),
    pos: column(its.pos),
    lemmas: column(its.lemma),
    sentenceEnds: spans.map(([, last]) => last),
  }
}
