/** What became of one article, or of what should have been one. */

import { FactError } from '../../errors.js'
import type { Extraction } from '../../facts.js'
import type { HtmlExtraction } from '../../html/index.js'
import type { FaultReading, SkipReading } from '../reading.js'
import type { FoundFacts, Settled } from './finding.js'
import type { Job } from './job.js'

/** What became of one article, or of a part of a source that holds none. */
export type Outcome = ExtractionOutcome | FaultReading | SkipReading

/** The facts of an article, and where it stands. */
export interface ExtractionOutcome {
  readonly type: 'extraction'
  /** Made from `jsonLine` when it is first asked for. */
  readonly extraction: Extraction | HtmlExtraction
  /** The extraction as JSON in UTF-8 with a line break behind it, for those who only pass it on; not enumerable. */
  readonly jsonLine: Uint8Array
  /** How many facts there are of each kind. */
  readonly counts: Readonly<Record<string, number>>
  readonly file: string
  /** Counted from 1; only where a file has one article a line or row. */
  readonly line?: number
  /** Whether it was taken from an earlier run; see `resume`. */
  readonly resumed: boolean
}

/** Puts what was found in its place. */
export function outcomeOf(job: Job, { line: lineInFile, finding, resumed }: Settled): Outcome {
  const line = job.type === 'article' ? job.line : lineInFile
  const place = line === undefined ? { file: job.file } : { file: job.file, line }
  switch (finding.type) {
    case 'extraction':
      return facts(finding, place, resumed)
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

function facts(
  { jsonLine, counts }: FoundFacts,
  place: { readonly file: string; readonly line?: number },
  resumed: boolean,
): ExtractionOutcome {
  let extraction: Extraction | undefined
  const outcome = {
    type: 'extraction',
    get extraction() {
      return (extraction ??= JSON.parse(text.decode(jsonLine)) as Extraction)
    },
    counts,
    ...place,
    resumed,
  }
  // Printing an outcome shows its facts once.
  return Object.defineProperty(outcome, 'jsonLine', { value: jsonLine }) as unknown as ExtractionOutcome
}

const text = new TextDecoder()
