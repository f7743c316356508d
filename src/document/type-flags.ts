/** Flags of tokens that their type settles, for loops that put several questions to every token. */

import type { Document } from './document.js'
import type { Vocabulary } from './vocabulary.js'

/** No set of flags: the type has not been met. */
const unmet = -1

/** Flags worked out once for each type, and forgotten with its vocabulary. */
export class TypeFlags {
  #vocabulary: Vocabulary | undefined
  #byType = new Int32Array(0)

  /** @param compute Flags of a type: any of the lower 31 bits. */
  constructor(readonly compute: (vocabulary: Vocabulary, type: number) => number) {}

  /** Flags of each token of a document, in a column of the caller's own. */
  of(document: Document): Int32Array {
    this.enter(document)
    const { types, size } = document
    const flags = new Int32Array(size)
    for (let at = 0; at < size; at++) flags[at] = this.at(types[at]!)
    return flags
  }

  /** Makes ready for the types of a document. */
  enter({ vocabulary }: Document): void {
    if (this.#vocabulary !== vocabulary) {
      this.#vocabulary = vocabulary
      this.#byType = new Int32Array(0)
    }
    if (this.#byType.length < vocabulary.size) this.#grow(vocabulary.size * 2)
  }

  /** Flags of a type of the document that was entered. */
  at(type: number): number {
    const known = this.#byType[type]!
    return known === unmet ? (this.#byType[type] = this.compute(this.#vocabulary!, type)) : known
  }

  #grow(size: number): void {
    const grown = new Int32Array(size).fill(unmet)
    grown.set(this.#byType)
    this.#byType = grown
  }
}
