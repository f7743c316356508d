/** What a run has done, in a few lines. */

import type { Outcome } from '../corpus/index.js'
import { counted } from '../counted.js'

const megabyte = 1e6

export class RunTally {
  articles = 0
  resumed = 0
  faults = 0
  readonly #facts = new Map<string, number>()
  readonly #skips = new Map<string, number>()

  add(outcome: Outcome): void {
    switch (outcome.type) {
      case 'extraction':
        this.articles++
        if (outcome.resumed) this.resumed++
        for (const [kind, count] of Object.entries(outcome.counts)) {
          this.#facts.set(kind, (this.#facts.get(kind) ?? 0) + count)
        }
        break
      case 'skip':
        this.#skips.set(outcome.reason, (this.#skips.get(outcome.reason) ?? 0) + 1)
        break
      case 'fault':
        this.faults++
        break
      default:
        outcome satisfies never
    }
  }

  /** @param bytes Read from the sources. */
  lines(bytes: number, seconds: number): string {
    const facts = [...this.#facts].map(([kind, count]) => `${count} ${kind}`).join(', ')
    const skips = [...this.#skips].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    const resumed = this.resumed === 0 ? '' : `, ${this.resumed} of them from an earlier run`
    const size = (bytes / megabyte).toFixed(1)
    const rate = (bytes / megabyte / Math.max(seconds, 1e-3)).toFixed(2)
    return [
      `${counted(this.articles, 'article')}${resumed}; ${size} MB in ${seconds.toFixed(1)} s, ${rate} MB/s`,
      ...(facts === '' ? [] : [facts]),
      ...(skips.length === 0 ? [] : [`skipped: ${skips.map(([reason, count]) => `${count} ${reason}`).join(', ')}`]),
      ...(this.faults === 0 ? [] : [`not read: ${this.faults}`]),
      '',
    ].join('\n')
  }
}
