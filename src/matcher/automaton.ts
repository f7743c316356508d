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

/** A token or mention that a thread consumed for a capture, and those before it. */
interface Captured extends TokenRange {
  /** Bit set of captures. */
  readonly captures: number
  readonly before: Captured | undefined
}

interface Thread {
  readonly state: number
  readonly from: number
  readonly captured: Captured | undefined
}

/** The longest match of a rule from one token so far. */
interface Candidate {
  readonly rule: number
  readonly from: number
  readonly to: number
  readonly captured: Captured | undefined
}

/** Counts what runs did, to prove that their work is linear. */
export interface RunStatistics {
  /** Tests of a state against a token or a mention. */
  steps: number
}

export class Automaton<M> {
  readonly #states: State<M>[] = []
  readonly #starts = new Starts()
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
    const states = this.#states
    const mentionStarts = this.#mentionStarts(spans)
    const waiting: (Thread[] | undefined)[] = new Array<Thread[] | undefined>(size + 1)
    const merge = new Merge(states.length)
    const found = new Map<number, Candidate>()
    let at = 0
    let sentenceFrom = 0
    let sentenceTo = 0
    let steps = 0

    const advance = (state: State<M>, index: number, from: number, to: number, before: Captured | undefined): void => {
      const captured = state.captures === 0 ? before : { captures: state.captures, from: at, to, before }
      const thread: Thread = { state: index, from, captured }
      const bucket = waiting[to]
      if (bucket === undefined) waiting[to] = [thread]
      else bucket.push(thread)
    }
    const enter = (index: number, from: number, captured: Captured | undefined): void => {
      const state = states[index]!
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
    const begin = (): void => {
      const { sure, contextual } = this.#starts.at(document, at)
      steps += sure.length
      for (const index of sure) advance(states[index]!, index, at, at + 1, undefined)
      for (const index of contextual) enter(index, at, undefined)
      for (const index of mentionStarts.get(at) ?? none) enter(index, at, undefined)
    }
    const step = (thread: Thread): void => {
      const { rule, last, follow } = states[thread.state]!
      const { from, captured } = thread
      if (last) {
        const holds = this.#contexts[rule]
        if (holds === undefined || holds(document, spans, { from, to: at, sentenceFrom, sentenceTo })) {
          found.set(rule * (size + 1) + from, { rule, from, to: at, captured })
        }
      }
      if (at < sentenceTo) for (const next of follow) enter(next, from, captured)
    }

    for (let s = 0; s + 1 < sentences.length; s++) {
      if (chrome[s] === 1) continue
      sentenceFrom = sentences[s]!
      sentenceTo = sentences[s + 1]!
      for (at = sentenceFrom; at <= sentenceTo; at++) {
        const bucket = waiting[at]
        if (bucket !== undefined) {
          waiting[at] = undefined
          for (const thread of bucket.length === 1 ? bucket : merge.earliest(bucket)) step(thread)
        }
        if (at < sentenceTo) begin()
      }
    }
    if (statistics !== undefined) statistics.steps += steps
    return Array.from(found.values(), (candidate) => this.#match(candidate))
  }

  /** States that mentions begin, by their first token. */
  #mentionStarts(spans: Spans<M>): ReadonlyMap<number, readonly number[]> {
    const starts = new Map<number, number[]>()
    for (const [kind, states] of this.#starts.mentionStates) {
      for (const { from } of spans.all(kind as keyof M & string)) {
        const others = starts.get(from)
        if (others === undefined) starts.set(from, [...states])
        else for (const state of states) if (!others.includes(state)) others.push(state)
      }
    }
    return starts
  }

  #match({ rule, from, to, captured }: Candidate): Match<M> {
    const names = this.#captureNames[rule]!
    const captures = new Map<string, TokenRange>()
    for (let part = captured; part !== undefined; part = part.before) {
      for (let rest = part.captures, index = 0; rest !== 0; rest >>>= 1, index++) {
        if ((rest & 1) === 0) continue
        const name = names[index]!
        captures.set(name, { from: part.from, to: captures.get(name)?.to ?? part.to })
      }
    }
    return { rule: this.rules[rule]!, order: rule, from, to, captures }
  }
}

const none: readonly number[] = []

/** Leaves one thread for each state. */
class Merge {
  readonly #place: Int32Array

  constructor(states: number) {
    this.#place = new Int32Array(states).fill(-1)
  }

  /** Of threads in one state, the one that began first; of those the preferred one, which comes first in the list. */
  earliest(bucket: readonly Thread[]): readonly Thread[] {
    const kept: Thread[] = []
    for (const thread of bucket) {
      const place = this.#place[thread.state]!
      if (place === -1) this.#place[thread.state] = kept.push(thread) - 1
      else if (thread.from < kept[place]!.from) kept[place] = thread
    }
    for (const { state } of kept) this.#place[state] = -1
    return kept
  }
}
