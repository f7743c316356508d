/** What a format does with a corpus. */

import type { Extraction } from '../facts.js'
import type { Rows } from './schema/index.js'

/** An extraction, which may be parsed only when it is asked for, and if it is at hand, its line of JSON in UTF-8. */
export interface Found {
  readonly extraction: Extraction
  /** With its line break. */
  readonly jsonLine?: Uint8Array
}

/** Takes articles one at a time, and waits for the disk. Nothing is to be read before `close` is done. */
export interface Writer {
  write(found: Found): Promise<void>
  /** Writes what is left and makes the files whole. */
  close(): Promise<void>
  /** Closes the files as they are. May be called at any time, and twice; synchronous, for a process that ends. */
  abandon(): void
}

/** The same for formats made of tables; rows come in batches, each behind those that it refers to. */
export interface TableWriter {
  write(rows: Rows): Promise<void>
  close(): Promise<void>
  abandon(): void
}

/** Where files are written until all of them are whole. */
export interface Places {
  /** Path to write a file of the output at. @param name Its path below the output, with `/`. */
  file(name: string): Promise<string>
  /** Path for a file that is not kept. */
  scratch(name: string): Promise<string>
}
