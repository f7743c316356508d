/** Tokens found again in the original text, and cut anew where the tokenizer cut them wrongly. */

import { FactError } from '../errors.js'
import { posCode, posTags } from './pos.js'
import { cutFlags, recutTokens, type PlacedToken } from './recut.js'
import { tokenize } from './tokenize.js'
import { currentVocabulary, type Vocabulary } from './vocabulary.js'

const blankOnly = /^\s*$/u

/**
 * wink-nlp has no offsets; each token is looked up from the end of the last one.
 *
 * @param view The tokenizer's view of a text.
 * @throws FactError `E_BAD_ARTICLE` if a token cannot be found.
 */
export function placeTokens(view: string): Rows {
  const vocabulary = currentVocabulary()
  const { types, sentenceEnds } = tokenize(view, vocabulary)
  const size = types.length
  const rows = new Rows(view, vocabulary, size)
  const { forms } = vocabulary
  let end = 0
  let sentence = 0
  let sentenceEnd = sentenceEnds[0]
  for (let i = 0; i < size; i++) {
    const type = types[i]!
    const form = forms[type]!
    while (sentenceEnd! < i) sentenceEnd = sentenceEnds[++sentence]
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
    rows.push(start, end, type, sentenceEnd === i)
  }
  rows.endRun()
  return rows
}

/** Tokens in the making: the first `size` entries of each column. */
class Rows {
  size = 0
  types: Int32Array
  starts: Int32Array
  ends: Int32Array
  /** 1 where the tokenizer ends a sentence. */
  sentenceEnds: Uint8Array
  /** Of the run without white space that is being read: its first token, its end, flags of its tokens, and wordy ones. */
  #runFrom = 0
  #runEnd = -1
  #cuts = 0
  #wordy = 0
  readonly #typeCuts: readonly number[]

  /** @param capacity Tokens that there will be at least. */
  constructor(
    readonly text: string,
    readonly vocabulary: Vocabulary,
    capacity: number,
  ) {
    this.#typeCuts = vocabulary.cuts
    this.types = new Int32Array(capacity)
    this.starts = new Int32Array(capacity)
    this.ends = new Int32Array(capacity)
    this.sentenceEnds = new Uint8Array(capacity)
  }

  push(start: number, end: number, type: number, endsSentence: boolean): void {
    if (this.#runEnd !== start) this.endRun()
    this.#runEnd = end
    const cuts = this.#typeCuts[type]!
    this.#cuts |= cuts
    if ((cuts & cutFlags.wordy) !== 0) this.#wordy++
    this.#append(start, end, type, endsSentence)
  }

  /** Repairs the tokens of a run that may be cut wrongly. */
  endRun(): void {
    const irregular = (this.#cuts & cutFlags.irregular) !== 0
    if (irregular && (this.#wordy > 1 || (this.#cuts & cutFlags.alone) !== 0)) this.#recutRun()
    this.#runFrom = this.size
    this.#cuts = 0
    this.#wordy = 0
  }

  #recutRun(): void {
    const run: PlacedToken[] = []
    for (let i = this.#runFrom; i < this.size; i++) run.push(this.#placed(i))
    this.size = this.#runFrom
    for (const { start, end, form, pos, lemma, endsSentence } of recutTokens(run, this.text)) {
      this.#append(start, end, this.vocabulary.typeOf(form, posCode(pos), lemma), endsSentence)
    }
  }

  #append(start: number, end: number, type: number, endsSentence: boolean): void {
    const i = this.size++
    if (i >= this.types.length) this.#grow()
    this.types[i] = type
    this.starts[i] = start
    this.ends[i] = end
    this.sentenceEnds[i] = endsSentence ? 1 : 0
  }

  /** Cutting makes more tokens now and then. */
  #grow(): void {
    const { types, starts, ends, sentenceEnds } = this
    const capacity = Math.ceil(1.25 * types.length) + 16
    this.types = new Int32Array(capacity)
    this.starts = new Int32Array(capacity)
    this.ends = new Int32Array(capacity)
    this.sentenceEnds = new Uint8Array(capacity)
    this.types.set(types)
    this.starts.set(starts)
    this.ends.set(ends)
    this.sentenceEnds.set(sentenceEnds)
  }

  #placed(i: number): PlacedToken {
    const { forms, lemmas, pos } = this.vocabulary
    const type = this.types[i]!
    return {
      start: this.starts[i]!,
      end: this.ends[i]!,
      form: forms[type]!,
      pos: posTags[pos[type]!]!,
      lemma: lemmas[type]!,
      endsSentence: this.sentenceEnds[i] === 1,
    }
  }
}
