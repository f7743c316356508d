/** The dates of an article that are placed already, in reading order: what "the previous year" looks back to. */

import type { Day } from '../../normalize/calendar.js'
import { isCoarser, type CalendarUnit, type Period } from '../../normalize/period.js'

/** One period, or the first and the last of a range. */
export interface Placed {
  readonly low: Period
  readonly high: Period | null
}

interface Entry {
  readonly placed: Placed
  readonly sentence: number
  /** First token behind the mention. */
  readonly to: number
  /** The words name the year. */
  readonly explicit: boolean
}

export class Timeline {
  readonly #entries: Entry[] = []
  /** Year that stands as a heading, for lists of days below it. */
  headingYear: number | null = null

  add(entry: Entry): void {
    this.#entries.push(entry)
  }

  /** The last date no coarser than `unit`, in the sentence or in the `reach` sentences before it. */
  nearest(unit: CalendarUnit, sentence: number, reach: number): Placed | null {
    for (let i = this.#entries.length - 1; i >= 0; i--) {
      const { placed, sentence: place } = this.#entries[i]!
      if (sentence - place > reach) return null
      if (!isCoarser(placed.low.unit, unit)) return placed
    }
    return null
  }

  /** The last date of the same sentence whose words name its year. */
  explicitIn(sentence: number): Placed | null {
    for (let i = this.#entries.length - 1; i >= 0; i--) {
      const { placed, sentence: place, explicit } = this.#entries[i]!
      if (place !== sentence) return null
      if (explicit) return placed
    }
    return null
  }

  /** The date that ends at or just before a token: what "and" joins to the next. */
  endingAt(to: number): Placed | null {
    for (let i = this.#entries.length - 1; i >= 0; i--) {
      const entry = this.#entries[i]!
      if (entry.to <= to) return entry.to === to && entry.explicit ? entry.placed : null
    }
    return null
  }
}

/** A day to count from: the last one of a period that is over, so that "a month later" follows it. */
export function dayIn(placed: Placed): Day | null {
  return placed.low.first
}
