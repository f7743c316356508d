/** The dates of an article that are placed already, in reading order: what "the previous year" looks back to. */

import type { Period } from '../../normalize/period.js'

/** One period, or the first and the last of a range. */
export interface Placed {
  readonly low: Period
  readonly high: Period | null
}

interface Entry {
  readonly placed: Placed
  readonly sentence: number
  /** The words name the year. */
  readonly explicit: boolean
  /** The story does not go on from here: a day on which somebody said something, a distance from another date. */
  readonly aside: boolean
}

/** Dates to look back over at most: in a sentence of thousands, what is meant stands near. */
const farthest = 30

export class Timeline {
  readonly #entries: Entry[] = []
  /** Year that stands as a heading, for lists of days below it. */
  headingYear: number | null = null
  /** The year that the article's heading says it is about: "Annual report for 2021". */
  topic: Placed | null = null

  add(entry: Entry): void {
    this.#entries.push(entry)
  }

  /**
   * The last date that fits, in the sentence or in the `reach` sentences before it; asides only where there is no other,
   * or not at all.
   */
  nearest(fits: (placed: Placed) => boolean, sentence: number, reach: number, asides = true): Placed | null {
    let aside: Placed | null = null
    for (let i = this.#entries.length - 1; i >= this.#oldest(); i--) {
      const entry = this.#entries[i]!
      if (sentence - entry.sentence > reach) break
      if (!fits(entry.placed)) continue
      if (!entry.aside) return entry.placed
      if (asides) aside ??= entry.placed
    }
    return aside
  }

  /** The last day of the same sentence whose words name its year. */
  explicitDayIn(sentence: number): Placed | null {
    for (let i = this.#entries.length - 1; i >= this.#oldest(); i--) {
      const { placed, sentence: place, explicit } = this.#entries[i]!
      if (place !== sentence) return null
      if (explicit && placed.low.unit === 'day') return placed
    }
    return null
  }

  #oldest(): number {
    return Math.max(0, this.#entries.length - farthest)
  }
}
