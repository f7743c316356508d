/** From the start of a fresh process to the facts of its first article, beside wink-nlp alone. */

import { execFileSync } from 'node:child_process'

export interface ColdStart {
  /** Milliseconds from before the first import to after the first article, best process. */
  readonly extract: number
  readonly wink: number
}

const processes = 7
const here = new URL('./', import.meta.url).pathname

export function measureColdStart(): ColdStart {
  const best = { extract: Infinity, wink: Infinity }
  for (let i = 0; i < processes; i++) {
    for (const name of ['extract', 'wink'] as const) {
      const printed = execFileSync(process.execPath, [`${here}first-article/${name}.mjs`], { encoding: 'utf8' })
      best[name] = Math.min(best[name], Number(printed))
    }
  }
  return best
}
