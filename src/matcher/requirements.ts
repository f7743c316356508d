/** What every match of a rule has to hold somewhere, so that sentences without it need not be searched. */

import { wordLeaf, type Leaf } from './compile.js'
import type { Element, MentionElement, Pattern, TokenTest } from './pattern.js'
import { listOf } from './token-test.js'

/** Leaves of which every match passes one at least, and how often they are met in running text, roughly. */
interface Requirement {
  readonly leaves: readonly Leaf[]
  readonly cost: number
}

/** Words in nearly every sentence. */
const everywhere = new Set(
  ", . - – — ' \" “ ” ( ) : ; the a an of in to and or for on by with at from as that is was were are be has have had it its 's".split(
    ' ',
  ),
)

/** The rarest set of leaves of which every match passes one; undefined if there is none worth looking for. */
export function requirementOf<M>(pattern: Pattern<M>): readonly Leaf[] | undefined {
  const found = ofSequence(pattern)
  return found === undefined || found.cost >= vague ? undefined : found.leaves
}

const vague = 1000

function ofSequence<M>(elements: readonly Element<M>[]): Requirement | undefined {
  let best: Requirement | undefined
  for (const element of elements) {
    const found = ofElement(element)
    if (found !== undefined && (best === undefined || found.cost < best.cost)) best = found
  }
  return best
}

function ofElement<M>(element: Element<M>): Requirement | undefined {
  if (typeof element === 'string') return ofLeaf(wordLeaf(element))
  if ('optional' in element) return undefined
  if ('repeat' in element) return (element.min ?? 0) > 0 ? ofElement(element.repeat) : undefined
  if ('sequence' in element) return ofSequence(element.sequence)
  if ('either' in element) return ofEither(element.either)
  if ('mention' in element) {
    const mentions = listOf((element as MentionElement<M>).mention)
    return { leaves: [{ mentions }], cost: 20 * mentions.length }
  }
  return ofLeaf({ test: element })
}

function ofEither<M>(parts: readonly Element<M>[]): Requirement | undefined {
  const leaves: Leaf[] = []
  let cost = 0
  for (const part of parts) {
    const found = ofElement(part)
    if (found === undefined) return undefined
    for (const leaf of found.leaves) leaves.push(leaf)
    cost += found.cost
  }
  return { leaves, cost }
}

function ofLeaf(leaf: { readonly test: TokenTest }): Requirement {
  const { test } = leaf
  const words = test.lower ?? test.form ?? test.lemma
  let cost = 0
  if (words === undefined) cost = vague
  else for (const word of listOf(words)) cost += everywhere.has(word.toLowerCase()) ? 200 : 1
  return { leaves: [leaf], cost }
}
