/** What an extractor is made with. */

import type { ExtractorOptions } from '../extractor.js'
import type { LoadedConfig } from './load-config.js'

const nothing: LoadedConfig = { options: {}, files: [] }

/**
 * A configuration; without one, nothing. What reads configurations is loaded with the first of them.
 *
 * @throws FactError as `loadConfig` does.
 */
export async function configAt(path: string | undefined): Promise<LoadedConfig> {
  if (path === undefined) return nothing
  const { loadConfig } = await import('./load-config.js')
  return await loadConfig(path)
}

/** @throws FactError as `loadConfig` does. */
export async function configOptions(path: string | undefined): Promise<ExtractorOptions> {
  return (await configAt(path)).options
}
