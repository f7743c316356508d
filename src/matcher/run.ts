/**
 * Runs an automaton over a document's tokens without backtracking.
 *
 * Threads move through the states of all rules in step with the text. Of two threads in one state at one place, the one
 * that began earlier stays: their futures are the same. So the work at each token is bounded by the size of the rules,
 * and the whole run is linear in the text. Threads begin only at tokens that can begin a match.
 */

import type { Document } from '../document/document.js'
import { Attempts } from './attempts.js'
import { Captured } from './captured.js'
import { Match, type CompiledRule } from './match.js'
import type { Spans } from './spans.js'
import type { Starts } from './starts.js'
import type { State } from './states.js'
import { Threads } from './threads.js'

/** Counts what runs did, to prove that their work is linear. */
export interface RunStatistics {
  /** Tests of a state against a token or a mention. */
  steps: number
}

export class Run<M> {
  readonly #threads: Threads
  readonly #attempts: Attempts
  #steps = 0

  constructor(
    readonly rules: readonly CompiledRule<M>[],
    readonly states: readonly State[],
    readonly starts: Starts,
  ) {
    this.#threads = new Threads(states.length)
    this.#attempts = new Attempts(rules.length)
  }

  /**
   * For each rule and first token the longest match, outside page chrome, by first token; matches never cross a
   * sentence.
   */
  over(document: Document, spans: Spans<M>, statistics?: RunStatistics): Match<M>[] {
    const { size, sentences, chrome } = document
    const matches: Match<M>[] = []
    this.#steps = 0
    this.#threads.enterDocument(size)
    this.starts.types.prepare(document.vocabulary)
    for (let s = 0; s + 1 < sentences.length; s++) {
      if (chrome[s] === 1) continue
      const from = sentences[s]!
      const to = sentences[s + 1]!
      if (this.starts.enterSentence(document, spans, from, to)) this.#readSentence(document, spans, from, to, matches)
    }
    if (statistics !== undefined) statistics.steps += this.#steps
    return matches
  }

  #readSentence(document: Document, spans: Spans<M>, from: number, to: number, matches: Match<M>[]): void {
    const threads = this.#threads
    const attempts = this.#attempts
    threads.enterSentence()
    attempts.enterSentence()
    for (let at = from; at <= to; at++) {
      for (let thread = threads.take(at); thread !== -1; thread = threads.next[thread]!) {
        this.#step(document, spans, at, from, to, thread)
      }
      if (at === to) break
      this.#beginAtToken(document, spans, at, to)
      if (this.starts.mayBeginAt(spans, at)) this.#beginAtMentions(document, spans, at, to)
    }
    for (let attempt = 0; attempt < attempts.size; attempt++) {
      const end = attempts.tos[attempt]!
      if (end === 0) continue
      const rule = this.rules[attempts.rules[attempt]!]!
      matches.push(new Match(rule, attempts.froms[attempt]!, end, attempts.captured[attempt]))
    }
  }

  #beginAtToken(document: Document, spans: Spans<M>, at: number, sentenceTo: number): void {
    const { starts } = this
    for (let w = 0; w < starts.words; w++) {
      let open = starts.atToken(document, spans, at, sentenceTo, w)
      for (; open !== 0; open &= open - 1) {
        const index = starts.states[32 * w + 31 - Math.clz32(open & -open)]!
        const state = this.states[index]!
        this.#steps++
        if (state.test !== undefined && !state.test(document, at)) continue
        this.#advance(index, state, this.#attempts.open(state.rule, at), at, at + 1, undefined)
      }
    }
  }

  #beginAtMentions(document: Document, spans: Spans<M>, at: number, sentenceTo: number): void {
    const { starts } = this
    for (const row of starts.kinds) {
      const mention =
        (spans.beginning[at]! & row.bit) === 0 ? undefined : spans.startingAt(row.kind as keyof M & string, at)
      if (mention === undefined || mention.to > sentenceTo) continue
      for (let w = 0; w < starts.words; w++) {
        let open = starts.atMention(row, document, spans, mention.to, sentenceTo, w)
        for (; open !== 0; open &= open - 1) {
          const index = starts.states[32 * w + 31 - Math.clz32(open & -open)]!
          const state = this.states[index]!
          this.#steps++
          this.#advance(index, state, this.#attempts.open(state.rule, at), at, mention.to, undefined)
        }
      }
    }
  }

  /** A thread that waits for `at`: takes note of a match that ends here, and goes on. */
  #step(
    document: Document,
    spans: Spans<M>,
    at: number,
    sentenceFrom: number,
    sentenceTo: number,
    thread: number,
  ): void {
    const { rule, last, follow } = this.states[this.#threads.states[thread]!]!
    const attempt = this.#threads.attempts[thread]!
    const captured = this.#threads.captured[thread]
    if (last) {
      const { context } = this.rules[rule]!
      const from = this.#attempts.froms[attempt]!
      if (context === undefined || context(document, spans, { from, to: at, sentenceFrom, sentenceTo })) {
        this.#attempts.tos[attempt] = at
        this.#attempts.captured[attempt] = captured
      }
    }
    if (at === sentenceTo) return
    const { rows, rowOf } = this.starts.types
    const row = rowOf[document.types[at]!]!
    const mentions = spans.beginning[at]!
    this.#steps += follow.length
    for (let i = 0; i < follow.length; i++) {
      const index = follow[i]!
      const state = this.states[index]!
      const { bit } = state
      if (bit >= 0) {
        if ((rows[row + (bit >>> 5)]! & (1 << bit)) === 0) continue
        if (state.test === undefined || state.test(document, at))
          this.#advance(index, state, attempt, at, at + 1, captured)
      } else if ((mentions & state.mentionBits) !== 0) {
        for (const kind of state.mentions) {
          const mention = spans.startingAt(kind as keyof M & string, at)
          if (mention === undefined || mention.to > sentenceTo) continue
          this.#advance(index, state, attempt, at, mention.to, captured)
        }
      }
    }
  }

  /** A thread that has consumed the tokens from `at` to `to`. */
  #advance(
    index: number,
    { captures }: State,
    attempt: number,
    at: number,
    to: number,
    before: Captured | undefined,
  ): void {
    const captured = captures === 0 ? before : new Captured(captures, at, to, before)
    this.#threads.push(to, index, attempt, captured)
  }
}
