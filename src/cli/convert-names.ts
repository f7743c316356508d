/** What `lexfacts convert` reads and writes. */

import type { FormatName } from '../interop/formats.js'
import type { Loss } from '../interop/losses.js'
import type { SpanDocument } from '../interop/span-document.js'

export type ConvertedName = FormatName | 'gold'

/** Listed here so that the help does not load the formats. */
export const convertedNames = [
  'gold',
  'brat',
  'label-studio',
  'prodigy',
  'doccano',
  'doccano-relations',
  'web-annotation',
  'conll',
  'spacy',
  'spacy-doc',
] as const satisfies readonly ConvertedName[]

/** Tells of what could not be read; the exit status is then 1. */
export type Complain = (message: string) => Promise<void>

export interface ConvertSource {
  readonly documents: readonly SpanDocument[]
  readonly lost: readonly Loss[]
}
