/** Bit sets of the token tests that hold for each type of token, worked out when the type is first met. */

import { posCode, posTags } from '../document/pos.js'
import type { Vocabulary } from '../document/vocabulary.js'
import type { TokenTest } from './pattern.js'
import { compileTokenTest, dependsOnNeighbours, listOf, type TokenPredicate } from './token-test.js'

/** Bits to be set for types that pass a test. */
interface Entry {
  /** Undefined where neighbours have a say, and the type is given the benefit of the doubt. */
  readonly test: TokenPredicate | undefined
  readonly bits: number[]
}

type Index = Map<string, Entry[]>

/** Rows of 32-bit words, one row for each type, in one store. All tests are added before the first row is read. */
export class TypeBits {
  readonly #byLower: Index = new Map()
  readonly #byForm: Index = new Map()
  readonly #byLemma: Index = new Map()
  /** Tests that name no word, by tag. */
  readonly #byPos: Entry[][] = posTags.map(() => [])
  readonly #wordless = new Map<string, Entry>()
  #vocabulary: Vocabulary | undefined
  #known = new Uint8Array(0)
  /** Row of type `t` begins at `t * width`; `prepare` may put another store in its place. */
  rows = new Int32Array(0)
  width = 1

  /** Bit `bit` is set for types that pass the test. */
  add(test: TokenTest, bit: number): void {
    const { lower, form, lemma, pos } = test
    if (lower !== undefined) fileAll(this.#byLower, lower, entryOf(test, bit))
    else if (form !== undefined) fileAll(this.#byForm, form, entryOf(test, bit))
    else if (lemma !== undefined) fileAll(this.#byLemma, lemma, entryOf(test, bit))
    else {
      const key = JSON.stringify(test)
      const same = this.#wordless.get(key)
      if (same !== undefined) {
        same.bits.push(bit)
        return
      }
      const entry = entryOf(test, bit)
      this.#wordless.set(key, entry)
      for (const tag of pos === undefined ? posTags : listOf(pos)) this.#byPos[posCode(tag)]!.push(entry)
    }
  }

  /** Makes sure of the rows of all types in `types`. */
  prepare(vocabulary: Vocabulary, types: Int32Array): void {
    if (this.#vocabulary !== vocabulary) {
      this.#vocabulary = vocabulary
      this.#known = new Uint8Array(0)
      this.rows = new Int32Array(0)
    }
    if (this.#known.length < vocabulary.size) this.#grow(vocabulary.size * 2)
    const known = this.#known
    for (let i = 0; i < types.length; i++) if (known[types[i]!] === 0) this.#fill(vocabulary, types[i]!)
  }

  #grow(size: number): void {
    const known = new Uint8Array(size)
    known.set(this.#known)
    this.#known = known
    const rows = new Int32Array(size * this.width)
    rows.set(this.rows)
    this.rows = rows
  }

  #fill(vocabulary: Vocabulary, type: number): void {
    this.#known[type] = 1
    this.#set(this.#byPos[vocabulary.pos[type]!], vocabulary, type)
    this.#set(this.#byLower.get(vocabulary.lowers[type]!), vocabulary, type)
    this.#set(this.#byForm.get(vocabulary.forms[type]!), vocabulary, type)
    this.#set(this.#byLemma.get(vocabulary.lemmas[type]!), vocabulary, type)
  }

  #set(entries: readonly Entry[] | undefined, vocabulary: Vocabulary, type: number): void {
    if (entries === undefined) return
    const row = type * this.width
    for (const { test, bits } of entries) {
      if (test !== undefined && !test(vocabulary, type)) continue
      for (const bit of bits) this.rows[row + (bit >>> 5)]! |= 1 << (bit & 31)
    }
  }
}

function entryOf(test: TokenTest, bit: number): Entry {
  return { test: dependsOnNeighbours(test) ? undefined : compileTokenTest(test), bits: [bit] }
}

function fileAll(index: Index, keys: string | readonly string[], entry: Entry): void {
  for (const key of new Set(listOf(keys))) {
    const filed = index.get(key)
    if (filed === undefined) index.set(key, [entry])
    else filed.push(entry)
  }
}
