export { FactError, type ErrorCode, type ErrorSite } from './errors.js'
export { createExtractor, extract, type Extractor, type ExtractorOptions, type OwnExtraction } from './extractor.js'
export type * from './explanations.js'
export type * from './facts.js'
export type { AgencyEntry, PlaceEntry, SectorEntry, TitleEntry } from './lexicons/entries.js'
export {
  defineKind,
  defineRule,
  loadFactRules as loadRules,
  type BuildContext,
  type Capture,
  type CapturesOf,
  type Context,
  type DefineOwnRule,
  type EitherElement,
  type Element,
  type FactRule,
  type MentionCapture,
  type MentionElement,
  type Mentions,
  type OptionalElement,
  type OwnKind,
  type OwnRule,
  type OwnRuleSource,
  type Pattern,
  type RepeatElement,
  type Rule,
  type RuleSource,
  type SequenceElement,
  type TokenElement,
  type TokenTest,
} from './rules/index.js'
