/** What the readers of formats are given. */

import type { Reading } from '../reading.js'
import type { FieldMap } from './records.js'

export interface Input {
  /** What the source is called in messages. */
  readonly file: string
  /** Id of the only article, and the beginning of the ids of several. */
  readonly id: string
  /** Unpacked; read once. */
  readonly bytes: AsyncIterable<Uint8Array>
  /** Names of fields in records and columns. */
  readonly map: FieldMap
}

/** Gives articles in order. What cannot be read comes as a fault with its place, and the rest goes on. */
export type FormatReader = (input: Input) => AsyncIterable<Reading>
