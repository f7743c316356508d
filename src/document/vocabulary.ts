/**
 * Types: what tokens of one form, tag and base form have in common, worked out once and shared by all documents.
 *
 * News has few words that are used often: a token costs a look-up, and what depends on its type alone (which lexicon
 * entries or rules can begin with it, say) is remembered by type id; see `TypeCache`.
 */

import { lemmaOf } from './lemmas.js'
import { cutFlagsOf } from './recut.js'
import { shapeOf } from './shape.js'
import { posTags } from './pos.js'

const curlyApostrophe = /[’‘ʼ]/gu
const softHyphen = /\u00ad/gu
const ascii = /^[\x20-\x7e]*$/u

/** Columns are indexed by type id. */
export class Vocabulary {
  readonly forms: string[] = []
  readonly lowers: string[] = []
  /** Number of the lower-case form: the first type that has it. */
  readonly words: number[] = []
  readonly lemmas: string[] = []
  /** Codes of `posTags`. */
  readonly pos: number[] = []
  /** Flags of `shapes` that do not depend on neighbours. */
  readonly shapes: number[] = []
  /** Flags of `cutFlags`. */
  readonly cuts: number[] = []
  /** Types by the tokenizer's own numbers of form and tag; see `tokenize`. */
  readonly known = new Map<number, number>()
  readonly #byPos: Map<string, number>[] = posTags.map(() => new Map())
  readonly #byLower = new Map<string, number>()
  readonly #rare = new Map<string, number>()

  get size(): number {
    return this.forms.length
  }

  /** Id of a type. @param pos Code of `posTags`. @param lemma Base form as the tokenizer's model gives it. */
  typeOf(form: string, pos: number, lemma: string): number {
    const filed = this.#byPos[pos]!.get(form)
    const base = filed === undefined || this.lemmas[filed] !== lemma ? lemmaOf(form, lemma) : lemma
    if (filed === undefined) {
      const type = this.#add(form, pos, base)
      this.#byPos[pos]!.set(form, type)
      return type
    }
    if (this.lemmas[filed] === base) return filed
    // One form and tag with two base forms: contractions.
    const key = `${pos} ${form} ${base}`
    let type = this.#rare.get(key)
    if (type === undefined) this.#rare.set(key, (type = this.#add(form, pos, base)))
    return type
  }

  #add(form: string, pos: number, lemma: string): number {
    const lower = form.toLowerCase()
    const word = ascii.test(form) ? lower : lower.replace(curlyApostrophe, "'").replace(softHyphen, '')
    this.lowers.push(word)
    this.words.push(this.#wordOf(word))
    this.lemmas.push(lemma)
    this.pos.push(pos)
    this.shapes.push(shapeOf(form))
    this.cuts.push(cutFlagsOf(form))
    return this.forms.push(form) - 1
  }

  #wordOf(lower: string): number {
    const first = this.#byLower.get(lower)
    if (first === undefined) this.#byLower.set(lower, this.size)
    return first ?? this.size
  }
}

/** Beyond this a new vocabulary is begun, so that memory stays flat over millions of articles. */
const mostTypes = 150_000
let current = new Vocabulary()

/** The vocabulary that the next document is read with. */
export function currentVocabulary(): Vocabulary {
  if (current.size > mostTypes) current = new Vocabulary()
  return current
}

/** Values worked out once for each type, and forgotten with its vocabulary. */
export class TypeCache<V> {
  #vocabulary: Vocabulary | undefined
  #values: (V | undefined)[] = []

  constructor(readonly compute: (vocabulary: Vocabulary, type: number) => V) {}

  of(vocabulary: Vocabulary, type: number): V {
    const known = this.table(vocabulary)[type]
    return known === undefined ? this.fill(vocabulary, type) : known
  }

  /** Values by type id, for loops over tokens; those not yet known are undefined, and `fill` works them out. Values may be null. */
  table(vocabulary: Vocabulary): readonly (V | undefined)[] {
    if (this.#vocabulary !== vocabulary) {
      this.#vocabulary = vocabulary
      this.#values = []
    }
    return this.#values
  }

  fill(vocabulary: Vocabulary, type: number): V {
    const value = this.compute(vocabulary, type)
    this.table(vocabulary)
    // Filled in order of ids, the array stays dense and fast.
    while (this.#values.length < type) this.#values.push(undefined)
    this.#values[type] = value
    return value
  }
}
