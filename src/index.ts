export { FactError, type ErrorCode, type ErrorSite } from './errors.js'
export { createExtractor, extract, type Extractor } from './extractor.js'
export type * from './facts.js'
