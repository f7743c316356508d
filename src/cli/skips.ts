/** What is said of articles that were passed over. */

import type { SkipReading } from '../corpus/index.js'
import { counted } from '../counted.js'
import { placeOf } from './place.js'

/** Files are named one by one; articles in other languages, of which there may be thousands, are counted. */
export class SkipTally {
  readonly #languages = new Map<string, number>()

  /** The line that is written at once; empty for what is only counted. */
  add({ file, line, reason, language }: SkipReading): string {
    if (language === undefined) return `${placeOf(file, line)}: skipped, ${reason}\n`
    this.#languages.set(reason, (this.#languages.get(reason) ?? 0) + 1)
    return ''
  }

  /** The line that is written last: how many articles there were in each language, the most frequent first. */
  summary(): string {
    if (this.#languages.size === 0) return ''
    const counts = [...this.#languages].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    const total = counts.reduce((sum, [, count]) => sum + count, 0)
    return `skipped ${counted(total, 'article')} not in English: ${counts.map(([reason, count]) => `${count} ${reason}`).join(', ')} (--any-language reads them)\n`
  }
}
