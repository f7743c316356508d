/** What is found in one article, in a form that costs little to hand between threads and to keep on disk. */

import type { ErrorCode } from '../../errors.js'
import type { ExtractorOptions } from '../../extractor.js'
import { factKinds, type Extraction } from '../../facts.js'
import { ownFactsOf } from '../../own-facts.js'

export type Finding = FoundFacts | FoundSkip | FoundFault

export interface FoundFacts {
  readonly type: 'extraction'
  /** The extraction as JSON in UTF-8, with a line break behind it. */
  readonly jsonLine: Uint8Array
  /** How many facts there are of each kind. */
  readonly counts: Readonly<Record<string, number>>
}

export interface FoundSkip {
  readonly type: 'skip'
  readonly reason: string
  readonly language?: string
}

export interface FoundFault {
  readonly type: 'fault'
  readonly code: ErrorCode
  readonly detail: string
}

/** A finding in its place. */
export interface Settled {
  /** Counted from 1; only where a file has one article a line or row. */
  readonly line?: number
  readonly finding: Finding
  /** What is to be kept for a later run; undefined for what an earlier one has kept, and where nothing is kept. */
  readonly record?: Uint8Array
  readonly resumed: boolean
}

/** What decides what is found in an article. */
export interface FindingOptions {
  /** Path of a configuration file. */
  readonly config: string | undefined
  readonly anyLanguage: boolean
  readonly parts: ExtractionParts
}

/** What extractions hold beside facts. */
export type ExtractionParts = Pick<ExtractorOptions, 'sentences' | 'articleText' | 'explain'>

export function timeoutFault(timeLimit: number): FoundFault {
  return { type: 'fault', code: 'E_TIMEOUT', detail: `not read within ${timeLimit / 1000} s` }
}

/** Facts of each kind, those of one's own behind the others. */
export function countFacts(extraction: Extraction): FoundFacts['counts'] {
  const all = [...factKinds.map((kind) => [kind, extraction[kind]] as const), ...ownFactsOf(extraction)]
  return Object.fromEntries(all.map(([kind, facts]) => [kind, facts.length]))
}
