/** What finds facts, in this thread or in others. */

import type { Settled } from './finding.js'
import type { Job } from './job.js'

export interface Finder {
  /** What became of the articles of each job. Rejects only for what ends the run. */
  find(jobs: readonly Job[]): Promise<readonly (readonly Settled[])[]>
  close(): Promise<void>
}
