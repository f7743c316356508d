/**
 * The threads of a run, by the token before which each waits.
 *
 * A thread is a row of columns that are used again for every sentence, so that none is allocated. Those that wait for
 * one token form a linked list, in the order in which they came.
 */

import type { Captured } from './captured.js'

const none = -1

export class Threads {
  #size = 0
  /** State that a thread is in. */
  states = new Int32Array(256)
  /** The attempt that it belongs to; see `Attempts`. */
  attempts = new Int32Array(256)
  readonly captured: (Captured | undefined)[] = []
  /** The thread behind it that waits for the same token, or -1. */
  next = new Int32Array(256)
  /** First and last thread that waits for each token. */
  #heads = new Int32Array(0)
  #tails = new Int32Array(0)
  /** While threads are merged, the thread in each state. */
  readonly #holders: Int32Array

  /** @param states Number of states. */
  constructor(states: number) {
    this.#holders = new Int32Array(states).fill(none)
  }

  /** Makes ready for a document of so many tokens. */
  enterDocument(tokens: number): void {
    if (this.#heads.length <= tokens) {
      this.#heads = new Int32Array(2 * tokens + 1)
      this.#tails = new Int32Array(2 * tokens + 1)
    }
    this.#heads.fill(none, 0, tokens + 1)
    this.#size = 0
  }

  /** No thread outlives its sentence. */
  enterSentence(): void {
    this.#size = 0
  }

  /** A thread that waits for the token `to`. */
  push(to: number, state: number, attempt: number, captured: Captured | undefined): void {
    const thread = this.#size++
    if (thread === this.states.length) this.#grow()
    this.states[thread] = state
    this.attempts[thread] = attempt
    this.captured[thread] = captured
    this.next[thread] = none
    if (this.#heads[to] === none) this.#heads[to] = thread
    else this.next[this.#tails[to]!] = thread
    this.#tails[to] = thread
  }

  #grow(): void {
    this.states = doubled(this.states)
    this.attempts = doubled(this.attempts)
    this.next = doubled(this.next)
  }

  /** The first thread that waits for a token, or -1: one for each state, the others are behind it by `next`. */
  take(to: number): number {
    const first = this.#heads[to]!
    this.#heads[to] = none
    if (first !== none && this.next[first] !== none) this.#merge(first)
    return first
  }

  /** Of threads in one state, leaves the one that began first; of those the preferred one, which came first. */
  #merge(first: number): void {
    const { states, attempts, captured, next } = this
    const holders = this.#holders
    let last = first
    for (let thread = first; thread !== none; thread = next[thread]!) {
      const state = states[thread]!
      const holder = holders[state]!
      if (holder === none) {
        holders[state] = thread
        if (thread !== first) next[last] = thread
        last = thread
      } else if (attempts[thread]! < attempts[holder]!) {
        attempts[holder] = attempts[thread]!
        captured[holder] = captured[thread]
      }
    }
    next[last] = none
    for (let thread = first; thread !== none; thread = next[thread]!) holders[states[thread]!] = none
  }
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * column.length)
  larger.set(column)
  return larger
}
