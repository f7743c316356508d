/** Bit sets of the token tests that hold for each type of token, worked out when the type is first met. */

import { posCode, posTags } from '../document/pos.js'
import type { Vocabulary } from '../document/vocabulary.js'
import type { TokenTest } from './pattern.js'
import { compileTokenTest, dependsOnNeighbours, listOf, type TokenPredicate, type WordField } from './token-test.js'

/** A test, and the bits to be set for types that pass it. */
interface Entry {
  /** Undefined where neighbours have a say, and the type is given the benefit of the doubt. */
  readonly test: TokenPredicate | undefined
  readonly bits: number[]
  /** The bit that stands for the test itself; -1 while nobody has asked for it. */
  own: number
}

type Index = Map<string, Entry[]>

/** A test is filed by the words of the first that it has. */
const wordFields = ['lower', 'form', 'lemma'] as const

/**
 * Rows of 32-bit words in one store. Types that pass the same tests share a row, as most names and most nouns do: there
 * are few rows, which stay at hand, for many types. All tests are added before the first row is read.
 */
export class TypeBits {
  readonly #byWord: Readonly<Record<WordField, Index>> = { lower: new Map(), form: new Map(), lemma: new Map() }
  /** Tests that name no word, by tag. */
  readonly #byPos: Entry[][] = posTags.map(() => [])
  /** Patterns repeat tests, as the same object or in the same words. */
  readonly #byTest = new Map<TokenTest, Entry>()
  readonly #byWording = new Map<string, Entry>()
  #bits: number
  #vocabulary: Vocabulary | undefined
  /** Types with a lower id have their rows. */
  #known = 0
  /** Where the row of a type begins in `rows`, by type; `prepare` may put other stores in their places. */
  rowOf = new Int32Array(0)
  rows = new Int32Array(0)
  /** Where a row begins, by what it holds. */
  readonly #byContent = new Map<string, number>()

  /** @param bits Number of bits that the caller gives meanings to; those of single tests come behind them. */
  constructor(bits: number) {
    this.#bits = bits
  }

  /** Words in a row. */
  get width(): number {
    return (this.#bits + 31) >>> 5
  }

  /** Bit `bit` is set for types that pass the test. */
  add(test: TokenTest, bit: number): void {
    this.#entryOf(test).bits.push(bit)
  }

  /** The bit of one test. */
  bitOf(test: TokenTest): number {
    const entry = this.#entryOf(test)
    if (entry.own < 0) entry.bits.push((entry.own = this.#bits++))
    return entry.own
  }

  /** Whether a type of the vocabulary that was made ready passes the test that a bit stands for. */
  holds(type: number, bit: number): boolean {
    return (this.rows[this.rowOf[type]! + (bit >>> 5)]! & (1 << bit)) !== 0
  }

  #entryOf(test: TokenTest): Entry {
    let entry = this.#byTest.get(test)
    if (entry !== undefined) return entry
    const { lower, form, lemma, pos, shape, not } = test
    const wording = JSON.stringify([lower, form, lemma, pos, shape, not])
    entry = this.#byWording.get(wording) ?? this.#file(test)
    this.#byWording.set(wording, entry)
    this.#byTest.set(test, entry)
    return entry
  }

  #file(test: TokenTest): Entry {
    const field = wordFields.find((name) => test[name] !== undefined)
    const predicate = dependsOnNeighbours(test) ? undefined : compileTokenTest(test, field)
    const entry: Entry = { test: predicate, bits: [], own: -1 }
    if (field !== undefined) fileAll(this.#byWord[field], test[field]!, entry)
    else for (const tag of test.pos === undefined ? posTags : listOf(test.pos)) this.#byPos[posCode(tag)]!.push(entry)
    return entry
  }

  /** Makes sure of the rows of all types of a vocabulary. */
  prepare(vocabulary: Vocabulary): void {
    if (this.#vocabulary !== vocabulary) {
      this.#vocabulary = vocabulary
      this.#known = 0
    }
    if (this.#known === vocabulary.size) return
    this.rowOf = withRoom(this.rowOf, vocabulary.size)
    for (; this.#known < vocabulary.size; this.#known++) this.rowOf[this.#known] = this.#rowFor(vocabulary, this.#known)
  }

  #rowFor(vocabulary: Vocabulary, type: number): number {
    const row = new Int32Array(this.width)
    setBits(row, this.#byPos[vocabulary.pos[type]!], vocabulary, type)
    setBits(row, this.#byWord.lower.get(vocabulary.lowers[type]!), vocabulary, type)
    setBits(row, this.#byWord.form.get(vocabulary.forms[type]!), vocabulary, type)
    setBits(row, this.#byWord.lemma.get(vocabulary.lemmas[type]!), vocabulary, type)
    const content = row.join()
    let begin = this.#byContent.get(content)
    if (begin === undefined) {
      begin = this.#byContent.size * this.width
      this.#byContent.set(content, begin)
      this.rows = withRoom(this.rows, begin + this.width)
      this.rows.set(row, begin)
    }
    return begin
  }
}

function setBits(row: Int32Array, entries: readonly Entry[] | undefined, vocabulary: Vocabulary, type: number): void {
  if (entries === undefined) return
  for (const { test, bits } of entries) {
    if (test !== undefined && !test(vocabulary, type)) continue
    for (const bit of bits) row[bit >>> 5]! |= 1 << bit
  }
}

/** The store, or a copy with twice the room that is asked for. */
function withRoom(store: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  if (store.length >= size) return store
  const larger = new Int32Array(2 * size)
  larger.set(store)
  return larger
}

function fileAll(index: Index, keys: string | readonly string[], entry: Entry): void {
  for (const key of listOf(keys)) {
    const filed = index.get(key)
    if (filed === undefined) index.set(key, [entry])
    // A list may name a word twice.
    else if (filed.at(-1) !== entry) filed.push(entry)
  }
}
