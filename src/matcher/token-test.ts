/** Token tests, compiled to predicates over a document's arrays. */

import type { Document } from '../document/document.js'
import { posCode } from '../document/pos.js'
import { shapes, type Shape } from '../document/shape.js'
import type { TokenTest } from './pattern.js'

export type TokenPredicate = (document: Document, token: number) => boolean

/** A list of one or more from what may be given bare. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as readonly T[]) : [value as T]
}

/** A predicate that holds where all the parts of the test hold. */
export function compileTokenTest(test: TokenTest): TokenPredicate {
  const parts: TokenPredicate[] = []
  if (test.lower !== undefined) {
    const words = new Set(listOf(test.lower))
    parts.push((document, token) => words.has(document.lowers[token]!))
  }
  if (test.form !== undefined) {
    const words = new Set(listOf(test.form))
    parts.push((document, token) => words.has(document.forms[token]!))
  }
  if (test.lemma !== undefined) {
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
