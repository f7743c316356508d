/** What each worker is doing, in memory that it shares with the calling thread: known without a message, and after its end. */

import type { Moment } from './settle-job.js'

/** A moment of a batch of jobs. */
export interface BatchMoment extends Moment {
  /** Number of the job in its batch, from 0. */
  readonly job: number
}

/** Words of a place: how many moments there have been, and the last of them. */
const placeWords = 4

export class Moments {
  readonly #words: Int32Array

  constructor(readonly memory: SharedArrayBuffer) {
    this.#words = new Int32Array(memory)
  }

  static ofSize(places: number): Moments {
    return new Moments(new SharedArrayBuffer(places * placeWords * Int32Array.BYTES_PER_ELEMENT))
  }

  /** For the calling thread, before it hands over a batch. */
  clear(place: number): void {
    this.#words.fill(0, place * placeWords, (place + 1) * placeWords)
  }

  /** For the worker. */
  note(place: number, { job, article, isRead }: BatchMoment): void {
    const at = place * placeWords
    this.#words[at + 1] = job
    this.#words[at + 2] = article
    this.#words[at + 3] = isRead ? 1 : 0
    Atomics.add(this.#words, at, 1)
  }

  /** How many moments there have been; 0 before the worker has begun. */
  count(place: number): number {
    return Atomics.load(this.#words, place * placeWords)
  }

  /** The last moment; of the first article, if the worker has not begun. */
  last(place: number): BatchMoment {
    const at = place * placeWords
    return { job: this.#words[at + 1]!, article: this.#words[at + 2]!, isRead: this.#words[at + 3] === 1 }
  }
}
