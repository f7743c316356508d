/**
 * Pattern to automaton: Glushkov's construction.
 *
 * Every leaf of a pattern (a token test or a mention) becomes one state, entered by consuming what it tests. There are
 * no empty transitions, so a run never does more than |states| × |edges| tests at one token, whatever the pattern.
 */

import { FactError } from '../errors.js'
import type { Element, MentionElement, Pattern, TokenTest } from './pattern.js'
import { listOf } from './token-test.js'

export type Leaf = { readonly test: TokenTest } | { readonly mentions: readonly string[] }

/** An automaton for one pattern. States are indices into `leaves`. */
export interface Machine {
  readonly leaves: readonly Leaf[]
  /** States that a match can begin with, by preference. */
  readonly first: readonly number[]
  /** States that can follow each state, by preference. */
  readonly follow: readonly (readonly number[])[]
  /** Whether a match may end after each state. */
  readonly last: readonly boolean[]
  /** Bit set of the captures that each state belongs to. */
  readonly captures: readonly number[]
  readonly captureNames: readonly string[]
  /** For each capture, the kinds of mention that the elements of its name take. */
  readonly captureKinds: readonly (readonly string[])[]
}

/** A fragment under construction. */
interface Fragment {
  readonly nullable: boolean
  readonly first: readonly number[]
  readonly last: readonly number[]
}

const maxCaptures = 30
const maxStates = 4000
const nothing: Fragment = { nullable: true, first: [], last: [] }

const wordLeaves = new Map<string, { readonly test: TokenTest }>()

/** A leaf that takes one word in any case; the same object each time, so that it is known again without a look at its parts. */
export function wordLeaf(word: string): { readonly test: TokenTest } {
  let known = wordLeaves.get(word)
  if (known === undefined) wordLeaves.set(word, (known = { test: { lower: word } }))
  return known
}

/** @throws FactError `E_BAD_RULE` if the pattern can match nothing, or has too many captures or states. */
export function compilePattern<M>(pattern: Pattern<M>, rule: string): Machine {
  const leaves: Leaf[] = []
  const follow: number[][] = []
  const captures: number[] = []
  const names: string[] = []
  const kinds: string[][] = []

  function leaf(content: Leaf, mask: number): Fragment {
    const state = leaves.push(content) - 1
    if (state >= maxStates) throw new FactError('E_BAD_RULE', `more than ${maxStates} states`, { rule })
    follow.push([])
    captures.push(mask)
    return { nullable: false, first: [state], last: [state] }
  }

  function capture(name: string | undefined, mask: number, mentions: readonly string[] = []): number {
    if (name === undefined) return mask
    let index = names.indexOf(name)
    if (index === -1) {
      index = names.push(name) - 1
      kinds.push([])
    }
    if (index >= maxCaptures) throw new FactError('E_BAD_RULE', `more than ${maxCaptures} captures`, { rule })
    for (const kind of mentions) if (!kinds[index]!.includes(kind)) kinds[index]!.push(kind)
    return mask | (1 << index)
  }

  function concat(left: Fragment, right: Fragment): Fragment {
    if (left === nothing) return right
    if (right === nothing) return left
    // Two fragments are joined once, so that no state comes by the same successor twice.
    for (const state of left.last) for (const next of right.first) follow[state]!.push(next)
    return {
      nullable: left.nullable && right.nullable,
      first: left.nullable ? [...left.first, ...right.first] : left.first,
      last: right.nullable ? [...right.last, ...left.last] : right.last,
    }
  }

  function sequence(elements: readonly Element<M>[], mask: number): Fragment {
    return elements.reduce((done, element) => concat(done, fragment(element, mask)), nothing)
  }

  function repeat(element: Element<M>, min: number, max: number, mask: number): Fragment {
    const isWhole = Number.isInteger(min) && (Number.isInteger(max) || max === Infinity)
    if (!(isWhole && min >= 0 && max >= min && max > 0)) {
      throw new FactError('E_BAD_RULE', `repetition from ${min} to ${max}`, { rule })
    }
    let done = nothing
    for (let i = 0; i < min; i++) done = concat(done, fragment(element, mask))
    if (max === Infinity) return concat(done, { ...loop(fragment(element, mask)), nullable: true })
    // The optional copies nest from the right: a copy is only reached through those before it.
    let tail = nothing
    for (let i = min; i < max; i++) tail = { ...concat(fragment(element, mask), tail), nullable: true }
    return concat(done, tail)
  }

  /** Its last states lead back to its first ones, before they lead on. */
  function loop(body: Fragment): Fragment {
    for (const state of body.last) follow[state] = [...new Set([...follow[state]!, ...body.first])]
    return body
  }

  function fragment(element: Element<M>, mask: number): Fragment {
    if (typeof element === 'string') return leaf(wordLeaf(element), mask)
    if ('optional' in element) return { ...fragment(element.optional, mask), nullable: true }
    if ('repeat' in element) return repeat(element.repeat, element.min ?? 0, element.max, mask)
    if ('sequence' in element) return sequence(element.sequence, capture(element.as, mask))
    if ('either' in element) {
      const inner = capture(element.as, mask)
      const parts = element.either.map((part) => fragment(part, inner))
      return {
        nullable: parts.some((part) => part.nullable),
        first: parts.flatMap((part) => part.first),
        last: parts.flatMap((part) => part.last),
      }
    }
    if ('mention' in element) {
      const mentions = listOf((element as MentionElement<M>).mention)
      return leaf({ mentions }, capture(element.as, mask, mentions))
    }
    return leaf({ test: element }, capture(element.as, mask))
  }

  const whole = sequence(pattern, 0)
  if (whole.nullable) throw new FactError('E_BAD_RULE', 'the pattern matches the empty string', { rule })
  const ends = new Set(whole.last)
  return {
    leaves,
    first: whole.first,
    follow,
    last: leaves.map((_, state) => ends.has(state)),
    captures,
    captureNames: names,
    captureKinds: kinds,
  }
}
