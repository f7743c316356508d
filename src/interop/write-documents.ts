import type { Written } from './format.js'
import { keepWhatFits, type Holdings } from './holdings.js'
import { Losses } from './losses.js'
import { offsetScale } from './offsets.js'
import type { LabelledSpan, SpanDocument } from './span-document.js'

/** A document cut down to what a format holds, with the places of its spans as the format counts them. */
export interface FittedDocument extends SpanDocument {
  readonly placeOf: (span: Pick<LabelledSpan, 'start' | 'end'>) => { readonly start: number; readonly end: number }
}

/** Each document as the format has it, and what was lost of all of them. */
export function writeDocuments<T>(
  documents: readonly SpanDocument[],
  holdings: Holdings,
  write: (document: FittedDocument) => T,
): { readonly written: readonly T[]; readonly lost: Written['lost'] } {
  const losses = new Losses()
  const written = documents.map((given) => {
    const { document, lost } = keepWhatFits(given, holdings)
    losses.addAll(lost)
    const { to } = offsetScale(document.text, holdings.offsets === 'none' ? 'utf-16' : holdings.offsets)
    // An end inside of a surrogate pair has no place in code points: the whole character is taken.
    const placeOf: FittedDocument['placeOf'] = ({ start, end }) => ({
      start: to(start) ?? to(start - 1)!,
      end: to(end) ?? to(end + 1)!,
    })
    return write({ ...document, placeOf })
  })
  return { written, lost: losses.list() }
}

/** One JSON record a line. */
export function jsonLines(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('')
}
