export { FactError, type ErrorCode, type ErrorSite } from './errors.js'
export { createExtractor, extract, type Extractor, type ExtractorOptions, type OwnExtraction } from './extractor.js'
export type * from './explanations.js'
export type * from './facts.js'
export type { AgencyEntry, PlaceEntry, SectorEntry, TitleEntry } from './lexicons/entries.js'
export {
  defineKind,
  defineRule,
  loadFactRules as loadRules,
  type DefineOwnRule,
  type FactRule,
  type OwnKind,
  type OwnRule,
  type OwnRuleSource,
} from './rules/index.js'
