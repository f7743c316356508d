/** What is found in one article, in a form that costs little to send between threads and to keep on disk. */

import { configOptions } from '../../config/options.js'
import { FactError, type ErrorCode } from '../../errors.js'
import { createExtractor, type Extractor, type ExtractorOptions } from '../../extractor.js'
import { extractReading } from '../extract-reading.js'
import { keepArticle } from '../keep.js'
import type { ArticleReading } from '../reading.js'

export type Finding =
  /** `json` is the extraction. */
  | { readonly type: 'extraction'; readonly json: string }
  | { readonly type: 'skip'; readonly reason: string; readonly language?: string }
  | { readonly type: 'fault'; readonly code: ErrorCode; readonly detail: string }

/** What decides what is found in an article. */
export interface FindingOptions {
  /** Path of a configuration file. */
  readonly config: string | undefined
  readonly anyLanguage: boolean
  readonly parts: ExtractionParts
}

/** What extractions hold beside facts. */
export type ExtractionParts = Pick<ExtractorOptions, 'sentences' | 'articleText' | 'explain'>

/** @throws FactError if the configuration cannot be used. */
export async function configuredExtractor({ config, parts }: FindingOptions): Promise<Extractor> {
  return createExtractor({ ...(await configOptions(config)), ...parts })
}

/** Never throws: what a rule of a user's own throws is a fault of that article. */
export async function find(
  reading: ArticleReading,
  extractor: Pick<Extractor, 'extract'>,
  anyLanguage: boolean,
): Promise<Finding> {
  try {
    const kept = await keepArticle(reading, anyLanguage)
    if (kept.type === 'skip') {
      const { reason, language } = kept
      return { type: 'skip', reason, ...(language === undefined ? {} : { language }) }
    }
    return { type: 'extraction', json: JSON.stringify(await extractReading(kept, extractor)) }
  } catch (error) {
    if (error instanceof FactError) return { type: 'fault', code: error.code, detail: error.detail }
    return { type: 'fault', code: 'E_CRASHED', detail: `not read: ${String(error)}` }
  }
}

export function timeoutFinding(timeLimit: number): Finding {
  return { type: 'fault', code: 'E_TIMEOUT', detail: `not read within ${timeLimit / 1000} s` }
}

/** Finds facts in one article after the other, or in several at once. */
export interface Finder {
  find(reading: ArticleReading): Promise<Finding>
  close(): Promise<void>
}
