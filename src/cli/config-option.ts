/** `--config`: rules and names of the user's own. */

import type { Command } from 'commander'
import { configOptions } from '../config/options.js'
import { FactError } from '../errors.js'
import type { Extractor, ExtractorOptions } from '../extractor.js'
import { write, type Streams } from './streams.js'

export interface ConfigOption {
  readonly config?: string
}

export function addConfigOption(command: Command): Command {
  return command.option('-c, --config <file>', 'rules and names of your own: lexfacts.config.yaml, .json, .ts or .js')
}

/** What `use` makes of the configuration, or undefined after saying on standard error why it cannot be used. */
export async function withConfig<T>(
  { config }: ConfigOption,
  { stderr }: Streams,
  use: (options: ExtractorOptions) => T,
): Promise<T | undefined> {
  try {
    return use(await configOptions(config))
  } catch (error) {
    if (!(error instanceof FactError)) throw error
    await write(stderr, `${error.message}\n`)
    return undefined
  }
}

/** The extractor that a command was asked for; undefined as of `withConfig`. */
export async function configuredExtractor(option: ConfigOption, streams: Streams): Promise<Extractor | undefined> {
  // Most commands do without: workers make their own, and some only read what was found.
  const { createExtractor } = await import('../extractor.js')
  return await withConfig(option, streams, createExtractor)
}

/** Whether an error that ends a run says that its configuration cannot be used; articles that cannot be read end none. */
export function isConfigFault(error: unknown): error is FactError {
  return error instanceof FactError && configCodes.has(error.code)
}
const configCodes: ReadonlySet<string> = new Set(['E_BAD_CONFIG', 'E_BAD_LEXICON', 'E_BAD_RULE', 'E_UNREADABLE'])
