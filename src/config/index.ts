/** The entry `lexfacts/config`: rules and names of one's own from files. Needs Node. */

export { defineConfig, type ConfigSource, type EntryList, type PlainRule } from './config-source.js'
export { loadConfig, type LoadedConfig } from './load-config.js'
