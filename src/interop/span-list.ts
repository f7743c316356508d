/** Spans and links of a document as they are collected, fact by fact. */

import type { Span } from '../facts.js'
import {
  inReadingOrder,
  mentionOf,
  type Attributes,
  type LabelledSpan,
  type SpanDocument,
  type SpanLink,
} from './span-document.js'

type Value = string | number | null | undefined

export class SpanList {
  readonly #spans: LabelledSpan[] = []
  readonly #links: SpanLink[] = []

  /** A fact: its first mention has the attributes, the others lead to it. @returns the id of the first. */
  add(label: string, mentions: readonly Span[], attributes: Readonly<Record<string, Value>>): string {
    const ids = mentions.map(({ start, end }, i) => {
      const id = `${this.#spans.length}`
      this.#spans.push({ id, start, end, label, attributes: i === 0 ? withoutNull(attributes) : {} })
      return id
    })
    const [first = ''] = ids
    for (const from of ids.slice(1)) this.link(mentionOf, from, first)
    return first
  }

  link(label: string, from: string, to: string): void {
    this.#links.push({ from, to, label })
  }

  toDocument(rest: Pick<SpanDocument, 'id' | 'text' | 'fields'>): SpanDocument {
    return inReadingOrder({ ...rest, spans: this.#spans, links: this.#links })
  }
}

function withoutNull(values: Readonly<Record<string, Value>>): Attributes {
  const stated = Object.entries(values).filter(
    (pair): pair is [string, string | number] => pair[1] !== undefined && pair[1] !== null,
  )
  return Object.fromEntries(stated)
}
