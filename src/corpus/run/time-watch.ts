/** Ends what takes too long, without a message or a timer for each article. */

import type { Moments } from './moments.js'

export interface TimeWatch {
  /** Watches a place of `moments`, whose batch has not begun. @param onLate Called once if a moment lasts too long. */
  begin(place: number, onLate: () => void): void
  end(place: number): void
  stop(): void
}

interface Watched {
  readonly onLate: () => void
  count: number
  /** When the last moment was first seen. */
  since: number
}

/** How often it is looked, in a time limit, and in milliseconds: so late an article is ended at most. */
const looks = 8
const longestPause = 250

/** @param timeLimit Milliseconds that a moment may last. */
export function watchTime(moments: Moments, timeLimit: number): TimeWatch {
  const watched = new Map<number, Watched>()
  const look = (): void => {
    const now = performance.now()
    for (const [place, one] of watched) {
      const count = moments.count(place)
      if (count !== one.count) {
        one.count = count
        one.since = now
      } else if (count > 0 && now - one.since >= timeLimit) {
        watched.delete(place)
        one.onLate()
      }
    }
  }
  const timer = setInterval(look, Math.min(timeLimit / looks, longestPause))
  timer.unref()
  return {
    begin(place, onLate) {
      watched.set(place, { onLate, count: 0, since: 0 })
    },
    end(place) {
      watched.delete(place)
    },
    stop() {
      clearInterval(timer)
    },
  }
}
