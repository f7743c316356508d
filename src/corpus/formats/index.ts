/** The reader of each format, loaded when it is first asked for. */

import type { SourceType } from '../source-types.js'
import type { FormatReader } from './input.js'

const readers: Readonly<Record<SourceType, () => Promise<FormatReader>>> = {
  text: async () => (await import('./document.js')).readText,
  markdown: async () => (await import('./document.js')).readMarkdownFile,
  html: async () => (await import('./document.js')).readHtmlFile,
  json: async () => (await import('./json.js')).readJson,
  jsonl: async () => (await import('./json-lines.js')).readJsonLines,
  feed: async () => (await import('./feed.js')).readFeed,
  csv: async () => (await import('./separated.js')).readCsv,
  tsv: async () => (await import('./separated.js')).readTsv,
  warc: async () => (await import('./warc.js')).readWarc,
}

export function readerOf(type: SourceType): Promise<FormatReader> {
  return readers[type]()
}
