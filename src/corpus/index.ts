/** The entry `lexfacts/corpus`: articles of files, folders and streams. Needs Node. */

export { readArticles, type ReadOptions, type Source, type StreamSource } from './read-articles.js'
export { extractCorpus, type ExtractCorpusOptions } from './run/extract-corpus.js'
export type { ExtractionOutcome, Outcome } from './run/outcome.js'
export { extractReading } from './extract-reading.js'
export type { ArticleReading, FaultReading, Reading, SkipReading } from './reading.js'
export { sourceTypes, type SourceType } from './source-types.js'
export { recordFields, type FieldMap, type RecordField } from './formats/records.js'
