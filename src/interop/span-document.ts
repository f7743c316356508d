/** Labelled spans of one text: what all the formats have in common, and the one form that each is written from. */

import type { Span } from '../facts.js'

/** A stretch of the text with its label; offsets in UTF-16 units, half-open. */
export interface LabelledSpan extends Span {
  /** Unique in its document: `s1`, `s2`, ... in reading order. */
  readonly id: string
  /** `agency`, `official`, `date`, `count`, `percentage`, `sector`, or a word of another tool. */
  readonly label: string
  /** Fields of the fact that starts here. A field that is null is left out. */
  readonly attributes: Attributes
  /** What an annotator wrote beside it. */
  readonly note?: string
}

/** Fields of a fact by their names. */
export type Attributes = Readonly<Record<string, string | number>>

/** From one span to another, by their ids. */
export interface SpanLink {
  readonly from: string
  readonly to: string
  /** `mention-of` leads from a further mention of a name to the first; other labels are fields: `agency`, `period`. */
  readonly label: string
}

/** Label of the link from a further mention of a name to the first. */
export const mentionOf = 'mention-of'

/** A text with its spans: what every file of every tool is read to and written from. */
export interface SpanDocument {
  readonly id: string
  readonly text: string
  readonly spans: readonly LabelledSpan[]
  readonly links: readonly SpanLink[]
  /**
   * What is said of the article itself: `published`, `style`, `country`, `reviewed`. `annotated` lists the labels that were
   * looked for, with blanks between them; without it, those of the spans.
   */
  readonly fields: Readonly<Record<string, string | boolean>>
}

/** The same document in one order, with spans numbered in reading order: equal documents are then equal as JSON. */
export function inReadingOrder(document: SpanDocument): SpanDocument {
  const spans = [...document.spans].sort(
    (a, b) => a.start - b.start || a.end - b.end || compare(a.label, b.label) || compare(a.id, b.id),
  )
  const ids = new Map(spans.map(({ id }, i) => [id, `s${i + 1}`]))
  const links = document.links.flatMap(({ from, to, label }) => {
    const [start, end] = [ids.get(from), ids.get(to)]
    return start === undefined || end === undefined ? [] : [{ from: start, to: end, label }]
  })
  links.sort((a, b) => order(a.from) - order(b.from) || order(a.to) - order(b.to) || compare(a.label, b.label))
  return {
    ...document,
    spans: spans.map((span, i) => ({ ...span, id: `s${i + 1}`, attributes: sortKeys(span.attributes) })),
    links,
    fields: sortKeys(document.fields),
  }
}

function order(id: string): number {
  return Number(id.slice(1))
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function sortKeys<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => compare(a, b)))
}
