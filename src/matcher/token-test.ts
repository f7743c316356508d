/** Token tests, compiled to predicates over a document's arrays. */

import { posCode } from '../document/pos.js'
import { shapes, type Shape } from '../document/shape.js'
import type { TokenTest } from './pattern.js'

/** What a test looks at: columns of a document, indexed by token, or of a vocabulary, indexed by type. */
export interface TokenColumns {
  readonly forms: readonly string[]
  readonly lowers: readonly string[]
  readonly lemmas: readonly string[]
  readonly pos: ArrayLike<number>
  readonly shapes: ArrayLike<number>
}

export type TokenPredicate = (document: TokenColumns, token: number) => boolean

const neighbourShapes: readonly Shape[] = ['glued', 'line-start']

/** Whether a test looks at what stands beside the token, so that its type alone does not settle it. */
export function dependsOnNeighbours(test: TokenTest): boolean {
  return (
    listOf<Shape>(test.shape).some((shape) => neighbourShapes.includes(shape)) ||
    listOf(test.not).some(dependsOnNeighbours)
  )
}

/** A list of one or more from what may be given bare. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as readonly T[]) : [value as T]
}

/** Fields of a test that name words. */
export type WordField = 'lower' | 'form' | 'lemma'

/**
 * A predicate that holds where all the parts of the test hold.
 *
 * @param settled A part that is known to hold wherever the predicate is asked.
 */
export function compileTokenTest(test: TokenTest, settled?: WordField): TokenPredicate {
  const parts: TokenPredicate[] = []
  if (test.lower !== undefined && settled !== 'lower') {
    const words = new Set(listOf(test.lower))
    parts.push((document, token) => words.has(document.lowers[token]!))
  }
  if (test.form !== undefined && settled !== 'form') {
    const words = new Set(listOf(test.form))
    parts.push((document, token) => words.has(document.forms[token]!))
  }
  if (test.lemma !== undefined && settled !== 'lemma') {
    const words = new Set(listOf(test.lemma))
    parts.push((document, token) => words.has(document.lemmas[token]!))
  }
  if (test.pos !== undefined) {
    let mask = 0
    for (const tag of listOf(test.pos)) mask |= 1 << posCode(tag)
    parts.push((document, token) => (mask & (1 << document.pos[token]!)) !== 0)
  }
  if (test.shape !== undefined) {
    let mask = 0
    for (const shape of listOf<Shape>(test.shape)) mask |= shapes[shape]
    parts.push((document, token) => (mask & document.shapes[token]!) !== 0)
  }
  for (const not of listOf(test.not)) {
    const excluded = compileTokenTest(not)
    parts.push((document, token) => !excluded(document, token))
  }
  const [first, second] = parts
  if (first === undefined) return () => true
  if (second === undefined) return first
  if (parts.length === 2) return (document, token) => first(document, token) && second(document, token)
  return (document, token) => parts.every((part) => part(document, token))
}
