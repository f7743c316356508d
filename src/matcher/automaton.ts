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
import { Merge, Queue } from './queue.js'
import { requirementOf } from './requirements.js'
import { Starts, type Start } from './starts.js'
import { State, Successors } from './states.js'

/** A token or mention that a thread consumed for a capture, and those before it. */
interface Captured extends TokenRange {
  /** Bit set of captures. */
  readonly captures: number
  readonly before: Captured | undefined
}

/** A match of one rule, before `build`. */
export class Match<M> implements TokenRange {
  readonly #captured: Captured | undefined
  readonly #names: readonly string[]

  /** @param order Place of the rule in its list. */
  constructor(
    readonly rule: Rule<M>,
    readonly order: number,
    readonly from: number,
    readonly to: number,
    captured: Captured | undefined,
    names: readonly string[],
  ) {
    this.#captured = captured
    this.#names = names
  }

  /** Made when asked for: most matches give way to longer ones. */
  get captures(): ReadonlyMap<string, TokenRange> {
    const captures = new Map<string, TokenRange>()
    for (let part = this.#captured; part !== undefined; part = part.before) {
      for (let rest = part.captures, index = 0; rest !== 0; rest >>>= 1, index++) {
        if ((rest & 1) === 0) continue
        const name = this.#names[index]!
        captures.set(name, { from: part.from, to: captures.get(name)?.to ?? part.to })
      }
    }
    return captures
  }
}

/** A match in the making. */
export interface Thread {
  readonly state: number
  /** First token. */
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
  readonly #states: State[] = []
  readonly #starts: Starts
  readonly #captureNames: (readonly string[])[] = []
  readonly #contexts: (ContextPredicate<M> | undefined)[] = []
  readonly #merge: Merge

  /** @throws FactError `E_BAD_RULE` for a pattern that cannot be compiled. */
  constructor(readonly rules: readonly Rule<M>[]) {
    const states = this.#states
    const starts: Start[] = []
    rules.forEach((rule, order) => {
      const machine = compilePattern(rule.pattern, rule.id)
      const offset = states.length
      machine.leaves.forEach((leaf, state) => {
        const follow = machine.follow[state]!.map((next) => next + offset)
        const successors = new Successors(follow, states)
        states.push(new State(leaf, order, machine.last[state]!, machine.captures[state]!, successors))
      })
      const needs = requirementOf(rule.pattern)
      for (const state of [...machine.first].sort((a, b) => a - b)) {
        const successors = machine.follow[state]!.map((next) => machine.leaves[next]!)
        starts.push({
          state: state + offset,
          leaf: machine.leaves[state]!,
          last: machine.last[state]!,
          successors,
          needs,
        })
      }
      this.#captureNames.push(machine.captureNames)
      this.#contexts.push(compileContext(rule))
    })
    this.#starts = new Starts(starts)
    this.#merge = new Merge(states.length)
  }

  /** For each rule and first token the longest match, outside page chrome; matches never cross a sentence. */
  run(document: Document, spans: Spans<M>, statistics?: RunStatistics): Match<M>[] {
    const { size, sentences, chrome } = document
    const { beginning } = spans
    const states = this.#states
    const starts = this.#starts
    starts.types.prepare(document.vocabulary, document.types)
    const queue = new Queue(size)
    const found = new Map<number, Candidate>()
    let at = 0
    let sentenceFrom = 0
    let sentenceTo = 0
    let steps = 0

    const advance = (index: number, from: number, to: number, before: Captured | undefined): void => {
      const { captures } = states[index]!
      const captured = captures === 0 ? before : { captures, from: at, to, before }
      queue.push({ state: index, from, captured }, to)
    }
    const enter = (index: number, from: number, captured: Captured | undefined): void => {
      const { test, mentions, mentionBits } = states[index]!
      steps++
      if (test !== undefined) {
        if (test(document, at)) advance(index, from, at + 1, captured)
      } else if ((beginning[at]! & mentionBits) !== 0) {
        for (const kind of mentions) {
          const mention = spans.startingAt(kind as keyof M & string, at)
          if (mention !== undefined && mention.to <= sentenceTo) advance(index, from, mention.to, captured)
        }
      }
    }
    const begin = (): void => {
      for (let w = 0; w < starts.words; w++) {
        let open = starts.atToken(document, spans, at, sentenceTo, w)
        for (; open !== 0; open &= open - 1) {
          const index = starts.states[32 * w + 31 - Math.clz32(open & -open)]!
          if (!states[index]!.settled) enter(index, at, undefined)
          else {
            steps++
            advance(index, at, at + 1, undefined)
          }
        }
      }
      for (const row of starts.kindsAt(spans, at)) {
        const mention = spans.startingAt(row.kind as keyof M & string, at)
        if (mention === undefined || mention.to > sentenceTo) continue
        for (let w = 0; w < starts.words; w++) {
          let open = starts.atMention(row, document, spans, mention.to, sentenceTo, w)
          for (; open !== 0; open &= open - 1) {
            steps++
            advance(starts.states[32 * w + 31 - Math.clz32(open & -open)]!, at, mention.to, undefined)
          }
        }
      }
    }
    const step = ({ state, from, captured }: Thread): void => {
      const { rule, last, successors } = states[state]!
      if (last) {
        const holds = this.#contexts[rule]
        if (holds === undefined || holds(document, spans, { from, to: at, sentenceFrom, sentenceTo })) {
          found.set(rule * (size + 1) + from, { rule, from, to: at, captured })
        }
      }
      if (at < sentenceTo) for (const next of successors.at(document, at)) enter(next, from, captured)
    }

    for (let s = 0; s + 1 < sentences.length; s++) {
      if (chrome[s] === 1) continue
      sentenceFrom = sentences[s]!
      sentenceTo = sentences[s + 1]!
      if (!starts.enterSentence(document, spans, sentenceFrom, sentenceTo)) continue
      for (at = sentenceFrom; at <= sentenceTo; at++) {
        const threads = queue.take(at)
        if (threads.length === 1) step(threads[0]!)
        else if (threads.length > 1) for (const thread of this.#merge.earliest(threads)) step(thread)
        if (at < sentenceTo) begin()
      }
    }
    if (statistics !== undefined) statistics.steps += steps
    return Array.from(found.values(), (candidate) => this.#match(candidate))
  }

  #match({ rule, from, to, captured }: Candidate): Match<M> {
    return new Match(this.rules[rule]!, rule, from, to, captured, this.#captureNames[rule]!)
  }
}
