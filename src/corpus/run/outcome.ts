/** What became of one article, or of what should have been one. */

import { FactError } from '../../errors.js'
import type { Extraction } from '../../facts.js'
import type { HtmlExtraction } from '../../html/index.js'
import type { ArticleReading, FaultReading, SkipReading } from '../reading.js'
import type { Finding } from './finding.js'

/** What became of one article, or of a part of a source that holds none. */
export type Outcome = ExtractionOutcome | FaultReading | SkipReading

/** The facts of an article, and where it stands. */
export interface ExtractionOutcome {
  readonly type: 'extraction'
  readonly extraction: Extraction | HtmlExtraction
  readonly file: string
  /** Counted from 1; only where a file has one article a line or row. */
  readonly line?: number
  /** Whether it was taken from an earlier run; see `resume`. */
  readonly resumed: boolean
}

/** Puts what was found in its place. */
export function outcomeOf({ file, line }: ArticleReading, finding: Finding, resumed: boolean): Outcome {
  const place = line === undefined ? { file } : { file, line }
  switch (finding.type) {
    case 'extraction':
      return { type: 'extraction', extraction: JSON.parse(finding.json) as Extraction, ...place, resumed }
    case 'skip': {
      const { reason, language } = finding
      return { type: 'skip', ...place, reason, ...(language === undefined ? {} : { language }) }
    }
    case 'fault':
      return { type: 'fault', fault: new FactError(finding.code, finding.detail, place) }
    default:
      return finding satisfies never
  }
}
