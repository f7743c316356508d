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

/** Something in a file that could not be read, such as a span that its text does not have. */
export interface FormatFault {
  /** Counted from 1. */
  readonly line: number
  readonly message: string
}

/** A file of a format. */
export interface Written {
  readonly content: string
  /** What the documents have and the format has no room for. */
  readonly lost: readonly Loss[]
}

/** What the writers are told beside the documents. */
export interface WriteOptions {
  /** Facts were found by a program, and no reader has seen them. Only Label Studio keeps the two apart. */
  readonly predictions?: boolean
}

/** What the readers are told beside the file's content. */
export interface ReadOptions {
  /** Id of the document where the file does not tell one. */
  readonly id: string
  /** The text, where the format does not have it inside. CoNLL can do without: its tokens then stand a blank apart. */
  readonly text?: string
}

/** What a tool is told of labels, fields and links. */
export interface Setup {
  /** File in the folder of the articles, or ending of a file beside theirs where one file has all of them. */
  readonly name: string
  /** For what these documents have, and what facts may have beside that. */
  readonly write: (documents: readonly SpanDocument[]) => string
}

/** Writes and reads the files of one tool; `formats` has all of them. */
export interface Format {
  /** Of its files, with the dot. */
  readonly suffix: string
  /** How many articles a file has. */
  readonly articles: 'one' | 'many'
  readonly holds: Holdings
  /** One file of these documents; where a file has one article, of one. */
  readonly write: (documents: readonly SpanDocument[], options?: WriteOptions) => Written
  /** A file that the tool needs beside those of the articles to show them. */
  readonly setup?: Setup
  /** Never throws: what cannot be read is among the faults. */
  readonly read: (content: string, options: ReadOptions) => FormatReading
}
