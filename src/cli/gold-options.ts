/** What is read with annotated articles, from the options of a command and its configuration. */

import type { ExtractorOptions } from '../extractor.js'
import type { GoldOptions } from '../gold/read.js'

/** @param known Of the configuration; annotations may name its sectors. */
export function goldOptions(
  { texts }: { readonly texts?: string | undefined },
  { sectors = [] }: ExtractorOptions,
): GoldOptions {
  return { ...(texts === undefined ? {} : { texts }), sectors: sectors.map(({ id }) => id) }
}
