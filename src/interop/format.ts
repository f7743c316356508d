/** What every format offers. */

import type { Holdings } from './holdings.js'
import type { Loss } from './losses.js'
import type { SpanDocument } from './span-document.js'

/** A file of another tool that was read. */
export interface FormatReading {
  readonly documents: readonly SpanDocument[]
  /** What the file has and a document has no room for. */
  readonly lost: readonly Loss[]
  /** What is wrong in the file; the rest was read. */
  readonly faults: readonly FormatFault[]
}

export interface FormatFault {
  /** Counted from 1. */
  readonly line: number
  readonly message: string
}

export interface Written {
  readonly content: string
  readonly lost: readonly Loss[]
}

export interface WriteOptions {
  /** Facts were found by a program, and no reader has seen them. Only Label Studio keeps the two apart. */
  readonly predictions?: boolean
}

export interface ReadOptions {
  /** Id of the document where the file does not tell one. */
  readonly id: string
  /** The text, where the format does not have it inside. CoNLL can do without: its tokens then stand a blank apart. */
  readonly text?: string
}

export interface Format {
  /** Of its files, with the dot. */
  readonly suffix: string
  /** How many articles a file has. */
  readonly articles: 'one' | 'many'
  readonly holds: Holdings
  /** One file of these documents; where a file has one article, of one. */
  readonly write: (documents: readonly SpanDocument[], options?: WriteOptions) => Written
  readonly read: (content: string, options: ReadOptions) => FormatReading
}
