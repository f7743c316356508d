/** Finds facts in one article. */

import { configOptions } from '../../config/options.js'
import { FactError } from '../../errors.js'
import { createExtractor, type Extractor, type ExtractorOptions } from '../../extractor.js'
import { extractReading } from '../extract-reading.js'
import { keepArticle } from '../keep.js'
import type { ArticleReading } from '../reading.js'
import { countFacts, type Finding, type FindingOptions } from './finding.js'

/** @throws FactError if the configuration cannot be used. */
export async function configuredExtractor(found: FindingOptions): Promise<Extractor> {
  return makeExtractor(await configOptions(found.config), found)
}

/** @throws FactError if the rules or names of `own` cannot be used. */
export function makeExtractor(own: ExtractorOptions, { parts }: FindingOptions): Extractor {
  return createExtractor({ ...own, ...parts })
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
    const extraction = await extractReading(kept, extractor)
    const jsonLine = Buffer.from(`${JSON.stringify(extraction)}\n`)
    return { type: 'extraction', jsonLine, counts: countFacts(extraction) }
  } catch (error) {
    if (error instanceof FactError) return { type: 'fault', code: error.code, detail: error.detail }
    return { type: 'fault', code: 'E_CRASHED', detail: `not read: ${String(error)}` }
  }
}
