/**
 * One automaton for all rules of a layer, run over a document's tokens without backtracking.
 *
 * Threads move through the states of all rules in step with the text. Of two threads in one state at one place, the one
 * that began earlier stays: their futures are the same. So the work at each token is bounded by the size of the rules,
 * and the whole run is linear in the text. Runs start only at tokens that can begin a match.
 */

import type { Document, TokenRange } from '../document/document.js'
import { compilePattern } from './compile.js'
import { compileContext, type ContextPredicate } from './context.js'
import type { Rule } from './rule.js'
import type { Spans } from './spans.js'
import { Starts } from './starts.js'
import { compileTokenTest, type TokenPredicate } from './token-test.js'

/** A match of one rule, before `build`. */
export interface Match<M> extends TokenRange {
  readonly rule: Rule<M>
  /** Place of the rule in its list. */
  readonly order: number
  readonly captures: ReadonlyMap<string, TokenRange>
}

interface State<M> {
  /** Undefined for a state that consumes a mention. */
  readonly test: TokenPredicate | undefined
  readonly mentions: readonly (keyof M & string)[]
  readonly follow: readonly number[]
  readonly last: boolean
  /** Bit set of captures. */
  readonly captures: number
  readonly rule: number
}

interface Thread {
  readonly state: number
  readonly from: number
  /** Pairs of token indices by capture, -1 where unset; never changed once made. */
  readonly captured: Int32Array | undefined
}

/** Counts what runs did, to prove that their work is linear. */
export interface RunStatistics {
  /** Tests of a state against a token or a mention. */
  steps: number
}

export class Automaton<M> {
  readonly #states: State<M>[] = []
  readonly #starts = new Starts<M>()
  readonly #captureNames: (readonly string[])[] = []
  readonly #contexts: (ContextPredicate<M> | undefined)[] = []

  /** @throws FactError `E_BAD_RULE` for a pattern that cannot be compiled. */
  constructor(readonly rules: readonly Rule<M>[]) {
    rules.forEach((rule, order) => {
      const machine = compilePattern(rule.pattern, rule.id)
      const offset = this.#states.length
      machine.leaves.forEach((leaf, state) => {
        this.#states.push({
          test: 'test' in leaf ? compileTokenTest(leaf.test) : undefined,
          mentions: 'mentions' in leaf ? (leaf.mentions as readonly (keyof M & string)[]) : [],
          follow: machine.follow[state]!.map((next) => next + offset),
          last: machine.last[state]!,
          captures: machine.captures[state]!,
          rule: order,
        })
      })
      for (const state of machine.first) this.#starts.add(machine.leaves[state]!, state + offset)
      this.#captureNames.push(machine.captureNames)
      this.#contexts.push(compileContext(rule))
    })
  }

  /** For each rule and first token the longest match, outside page chrome; matches never cross a sentence. */
  run(document: Document, spans: Spans<M>, statistics?: RunStatistics): Match<M>[] {
    const { size, sentences, chrome } = document
    const kinds = this.#starts.kindsIn(spans)
    const waiting: (Thread[] | undefined)[] = new Array<Thread[] | undefined>(size + 1)
    const found = new Map<number, Match<M>>()
    let at = 0
    let sentenceFrom = 0
    let sentenceTo = 0
    let steps = 0

    const advance = (
      state: State<M>,
      index: number,
      from: number,
      to: number,
      captured: Int32Array | undefined,
    ): void => {
      const next = state.captures === 0 ? captured : this.#capture(state, captured, at, to)
      const thread: Thread = { state: index, from, captured: next }
      const bucket = waiting[to]
      if (bucket === undefined) waiting[to] = [thread]
      else bucket.push(thread)
    }
    const enter = (index: number, from: number, captured: Int32Array | undefined): void => {
      const state = this.#states[index]!
      steps++
      if (state.test !== undefined) {
        if (state.test(document, at)) advance(state, index, from, at + 1, captured)
        return
      }
      for (const kind of state.mentions) {
        const mention = spans.startingAt(kind, at)
        if (mention !== undefined && mention.to <= sentenceTo) advance(state, index, from, mention.to, captured)
      }
    }
    const begin = (index: number): void => {
      enter(index, at, undefined)
    }
    const step = (thread: Thread): void => {
      const { rule, last, follow } = this.#states[thread.state]!
      if (last) {
        const holds = this.#contexts[rule]
        const place = { from: thread.from, to: at, sentenceFrom, sentenceTo }
        if (holds === undefined || holds(document, spans, place)) {
          found.set(rule * (size + 1) + thread.from, this.#match(rule, thread, at))
        }
      }
      if (at < sentenceTo) for (const next of follow) enter(next, thread.from, thread.captured)
    }

    for (let s = 0; s + 1 < sentences.length; s++) {
      if (chrome[s] === 1) continue
      sentenceFrom = sentences[s]!
      sentenceTo = sentences[s + 1]!
      for (at = sentenceFrom; at <= sentenceTo; at++) {
        const bucket = waiting[at]
        if (bucket !== undefined) {
          waiting[at] = undefined
          for (const thread of bucket.length === 1 ? bucket : earliest(bucket)) step(thread)
        }
        if (at < sentenceTo) this.#starts.each(document, spans, kinds, at, begin)
      }
    }
    if (statistics !== undefined) statistics.steps += steps
    return [...found.values()]
  }

  #capture(state: State<M>, captured: Int32Array | undefined, from: number, to: number): Int32Array {
    const next = captured?.slice() ?? new Int32Array(this.#captureNames[state.rule]!.length * 2).fill(-1)
    for (let rest = state.captures, index = 0; rest !== 0; rest >>>= 1, index += 2) {
      if ((rest & 1) === 0) continue
      if (next[index] === -1) next[index] = from
      next[index + 1] = to
    }
    return next
  }

  #match(order: number, { from, captured }: Thread, to: number): Match<M> {
    const captures = new Map<string, TokenRange>()
    this.#captureNames[order]!.forEach((name, index) => {
      const first = captured?.[index * 2] ?? -1
      if (first !== -1) captures.set(name, { from: first, to: captured![index * 2 + 1]! })
    })
    return { rule: this.rules[order]!, order, from, to, captures }
  }
}

/** Of threads in one state, the one that began first; of those the preferred one, which comes first in the list. */
function earliest(bucket: readonly Thread[]): Iterable<Thread> {
  const best = new Map<number, Thread>()
  for (const thread of bucket) {
    const other = best.get(thread.state)
    if (other === undefined || thread.from < other.from) best.set(thread.state, thread)
  }
  return best.values()
}
