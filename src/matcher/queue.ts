/** The threads of a run, by the token before which each waits. */

import type { Thread } from './automaton.js'

const none: readonly Thread[] = []

export class Queue {
  readonly #waiting: (Thread[] | undefined)[]

  /** @param size Number of tokens. */
  constructor(size: number) {
    this.#waiting = new Array<Thread[] | undefined>(size + 1)
  }

  push(thread: Thread, to: number): void {
    const waiting = this.#waiting[to]
    if (waiting === undefined) this.#waiting[to] = [thread]
    else waiting.push(thread)
  }

  /** Threads that wait for a token, in the order in which they came. */
  take(to: number): readonly Thread[] {
    const waiting = this.#waiting[to]
    if (waiting === undefined) return none
    this.#waiting[to] = undefined
    return waiting
  }
}

/** Leaves one thread for each state. */
export class Merge {
  readonly #place: Int32Array

  constructor(states: number) {
    this.#place = new Int32Array(states).fill(-1)
  }

  /** Of threads in one state, the one that began first; of those the preferred one, which comes first in the list. */
  earliest(threads: readonly Thread[]): readonly Thread[] {
    const kept: Thread[] = []
    for (const thread of threads) {
      const place = this.#place[thread.state]!
      if (place === -1) this.#place[thread.state] = kept.push(thread) - 1
      else if (thread.from < kept[place]!.from) kept[place] = thread
    }
    for (const { state } of kept) this.#place[state] = -1
    return kept
  }
}
