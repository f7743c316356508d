/** Spans of another tool, taken over with their offsets converted and checked. */

import type { Span } from '../facts.js'
import type { FormatFault } from './format.js'
import { offsetScale, type OffsetScale, type OffsetUnit } from './offsets.js'
import {
  inReadingOrder,
  type Attributes,
  type LabelledSpan,
  type SpanDocument,
  type SpanLink,
} from './span-document.js'

/** A span as another tool has it. */
export interface ForeignSpan extends Span {
  /** What links call it. */
  readonly id: string
  readonly label: string
  readonly attributes?: Attributes | undefined
  readonly note?: string | undefined
  /** Its characters, where the tool writes them too. */
  readonly quote?: string | undefined
}

export class ForeignSpans {
  readonly faults: FormatFault[] = []
  readonly #spans: LabelledSpan[] = []
  readonly #scale: OffsetScale

  constructor(
    readonly text: string,
    unit: OffsetUnit,
  ) {
    this.#scale = offsetScale(text, unit)
  }

  /** Takes a span over; one that does not fit the text is a fault of its line. */
  add(lineOf: () => number, { id, label, attributes = {}, note, quote, ...place }: ForeignSpan): void {
    const span = this.placeOf(place)
    if (span === undefined) {
      const message = `the span ${place.start} to ${place.end} (${label}) is not in the text`
      this.faults.push({ line: lineOf(), message })
      return
    }
    const words = this.text.slice(span.start, span.end)
    if (quote !== undefined && quote !== words) {
      const found = `the text has ${JSON.stringify(words)} there, not ${JSON.stringify(quote)}`
      this.faults.push({ line: lineOf(), message: `the span ${place.start} to ${place.end} (${label}): ${found}` })
      return
    }
    this.#spans.push({ id, label, attributes, ...span, ...(note === undefined || note === '' ? {} : { note }) })
  }

  /** In UTF-16 units; undefined where it is not in the text. */
  placeOf(place: Span): Span | undefined {
    const [start, end] = [this.#scale.from(place.start), this.#scale.from(place.end)]
    return start === undefined || end === undefined || end <= start ? undefined : { start, end }
  }

  toDocument(id: string, links: readonly SpanLink[] = [], fields: SpanDocument['fields'] = {}): SpanDocument {
    return inReadingOrder({ id, text: this.text, spans: this.#spans, links, fields })
  }
}

/** Of the values that a tool keeps with an article, those that a document has room for. */
export function fieldsOf(values: Readonly<Record<string, unknown>>): SpanDocument['fields'] {
  const simple = Object.entries(values).filter(
    (pair): pair is [string, string | boolean] => typeof pair[1] === 'string' || typeof pair[1] === 'boolean',
  )
  return Object.fromEntries(simple)
}
