/** What an extractor is made with. */

import type { ExtractorOptions } from '../extractor.js'

/**
 * Options of a configuration; none without one. What reads configurations is loaded with the first of them.
 *
 * @throws FactError as `loadConfig` does.
 */
export async function configOptions(path: string | undefined): Promise<ExtractorOptions> {
  if (path === undefined) return {}
  const { loadConfig } = await import('./load-config.js')
  return (await loadConfig(path)).options
}
