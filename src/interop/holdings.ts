/** What a format has room for, and a document cut down to that. */

import { partitionPoint } from '../partition-point.js'
import { Losses, type Loss } from './losses.js'
import type { OffsetUnit } from './offsets.js'
import { inReadingOrder, type LabelledSpan, type SpanDocument } from './span-document.js'

/** What a format has room for. */
export interface Holdings {
  /** What offsets count; `none` where there are only tokens. */
  readonly offsets: OffsetUnit | 'none'
  /** Whether the text is part of the file, or stands in a file beside it. */
  readonly text: 'inside' | 'beside'
  /** Names of articles, in the file or as the file's name. */
  readonly ids: boolean
  /** Fields of a fact beside its label: values, units, countries. */
  readonly attributes: boolean
  readonly links: boolean
  readonly notes: boolean
  readonly overlaps: boolean
  /** What is said of the article: its day, its style. */
  readonly fields: boolean
}

/** Things that a format has room for or not. */
type Room = Exclude<keyof Holdings, 'offsets' | 'text'>

/** Holdings of a format that has room for everything but `lacks`. */
export function holdings(offsets: Holdings['offsets'], text: Holdings['text'], lacks: readonly Room[] = []): Holdings {
  const has = (room: Room): boolean => !lacks.includes(room)
  return {
    offsets,
    text,
    ids: has('ids'),
    attributes: has('attributes'),
    links: has('links'),
    notes: has('notes'),
    overlaps: has('overlaps'),
    fields: has('fields'),
  }
}

/** A document cut down to what a format holds, and what was left out. */
export interface Held {
  readonly document: SpanDocument
  readonly lost: readonly Loss[]
}

/** Leaves out what a format has no room for, and says what that was. */
export function keepWhatFits(document: SpanDocument, holdings: Holdings): Held {
  const losses = new Losses()
  const spans = document.spans.map((span): LabelledSpan => {
    const { note, ...bare } = span
    const keepsNote = note !== undefined && holdings.notes
    if (note !== undefined && !keepsNote) losses.add('notes')
    if (!holdings.attributes) losses.add('attributes', Object.keys(span.attributes).length)
    return {
      ...bare,
      attributes: holdings.attributes ? span.attributes : {},
      ...(keepsNote ? { note } : {}),
    }
  })
  const apart = holdings.overlaps ? spans : withoutOverlaps(spans)
  losses.add('spans that overlap others', spans.length - apart.length)
  const kept = new Set(apart.map(({ id }) => id))
  const links = holdings.links ? document.links.filter(({ from, to }) => kept.has(from) && kept.has(to)) : []
  losses.add('links', document.links.length - links.length)
  if (!holdings.ids) losses.add('ids of articles')
  if (!holdings.fields) losses.add('fields of articles', Object.keys(document.fields).length)
  const fields = holdings.fields ? document.fields : {}
  return { document: inReadingOrder({ ...document, spans: apart, links, fields }), lost: losses.list() }
}

/** Of spans that overlap, the longest stays, and of equals the first. */
function withoutOverlaps(spans: readonly LabelledSpan[]): LabelledSpan[] {
  const byLength = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept = new SortedSpans()
  return byLength.filter((span) => kept.addApart(span))
}

/** Spans apart from each other, in reading order. */
class SortedSpans {
  readonly #spans: LabelledSpan[] = []

  /** @returns false where the span overlaps one that is there, and was not added. */
  addApart(span: LabelledSpan): boolean {
    const place = partitionPoint(this.#spans, ({ start }) => start < span.start)
    const [before, after] = [this.#spans[place - 1], this.#spans[place]]
    if ((before !== undefined && before.end > span.start) || (after !== undefined && after.start < span.end))
      return false
    this.#spans.splice(place, 0, span)
    return true
  }
}
