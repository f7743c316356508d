/**
 * Prodigy: JSON Lines of tasks with `spans` over `tokens`, and with `relations` as `rel.manual` has them. Offsets are code
 * points; `token_end` is the last token of a span, not the one after it. Spans may have keys of one's own, which Prodigy
 * keeps until a span is drawn anew: `attributes` and `note`.
 */

import { z } from 'zod'
import type { Span } from '../facts.js'
import { fieldsOf, ForeignSpans } from './foreign-spans.js'
import type { Format, FormatFault, FormatReading, ReadOptions, Written } from './format.js'
import { holdings } from './holdings.js'
import { readLines } from './json-lines.js'
import { Losses } from './losses.js'
import type { SpanDocument, SpanLink } from './span-document.js'
import { plainTokens, type PlainToken } from './tokens.js'
import { jsonLines, writeDocuments, type FittedDocument } from './write-documents.js'

const offset = z.int().min(0)
const attributes = z.record(z.string(), z.union([z.string(), z.number()]))
const span = z.looseObject({
  start: offset,
  end: offset,
  label: z.string(),
  token_end: z.int().optional(),
  attributes: attributes.optional(),
  note: z.string().optional(),
})
const end = z.looseObject({ start: offset, end: offset, label: z.string().nullish() })
const relation = z.looseObject({
  head: z.int(),
  child: z.int(),
  label: z.string(),
  head_span: end.optional(),
  child_span: end.optional(),
})
const task = z.looseObject({
  text: z.string(),
  spans: z.array(span).nullish(),
  relations: z.array(relation).nullish(),
  meta: z.record(z.string(), z.unknown()).optional(),
  answer: z.enum(['accept', 'reject', 'ignore']).optional(),
})
type Task = z.infer<typeof task>

const holds = holdings('code-point', 'inside')

export const prodigy: Format = { suffix: '.jsonl', articles: 'many', holds, write: writeProdigy, read: readProdigy }

function writeProdigy(documents: readonly SpanDocument[]): Written {
  const { written, lost } = writeDocuments(documents, holds, (document) => {
    const { id, text, spans, links, fields, placeOf } = document
    const tokens = plainTokens(text, spans)
    const drawn = drawSpans(document, tokens)
    const byId = new Map(spans.map((each, i) => [each.id, drawn[i]!]))
    return {
      text,
      tokens: tokens.map((token, i) => ({
        text: text.slice(token.start, token.end),
        ...placeOf(token),
        id: i,
        ws: token.blankAfter,
      })),
      spans: spans.map(({ attributes: values, note }, i) => ({
        ...drawn[i]!,
        ...(Object.keys(values).length === 0 ? {} : { attributes: values }),
        ...(note === undefined ? {} : { note }),
      })),
      relations: links.map(({ from, to, label }) => {
        const [head, child] = [byId.get(from)!, byId.get(to)!]
        return { head: head.token_end, child: child.token_end, label, head_span: head, child_span: child }
      }),
      meta: { article: id, ...fields },
      answer: 'accept',
    }
  })
  return { content: jsonLines(written), lost }
}

interface DrawnSpan extends Span {
  readonly label: string
  readonly token_start: number
  readonly token_end: number
}

/** Tokens are cut at the ends of spans, so that each span begins and ends with one. */
function drawSpans({ spans, placeOf }: FittedDocument, tokens: readonly PlainToken[]): DrawnSpan[] {
  const starts = new Map(tokens.map(({ start }, i) => [start, i]))
  const ends = new Map(tokens.map(({ end }, i) => [end, i]))
  return spans.map((each) => ({
    ...placeOf(each),
    label: each.label,
    token_start: starts.get(each.start) ?? 0,
    token_end: ends.get(each.end) ?? 0,
  }))
}

function readProdigy(content: string, options: ReadOptions): FormatReading {
  const losses = new Losses()
  const { records, faults } = readLines(content, task)
  const found: FormatFault[] = [...faults]
  const documents = records.flatMap(({ record, number, lineOf }) => {
    const { text, spans: drawn, meta = {}, answer = 'accept' } = record
    if (answer !== 'accept') {
      losses.add(`tasks answered "${answer}"`)
      return []
    }
    const spans = new ForeignSpans(text, 'code-point')
    for (const each of drawn ?? []) spans.add(lineOf, { ...each, id: idOf(each) })
    found.push(...spans.faults)
    const { article, ...fields } = meta
    const id = typeof article === 'string' ? article : `${options.id}-${number}`
    return [spans.toDocument(id, linksOf(record, losses), fieldsOf(fields))]
  })
  return { documents, lost: losses.list(), faults: found }
}

function idOf({
  start,
  end,
  label,
}: {
  readonly start: number
  readonly end: number
  readonly label?: unknown
}): string {
  return `${start} ${end} ${String(label)}`
}

/** From head to child. A relation between single tokens that are no spans is lost. */
function linksOf({ spans, relations }: Task, losses: Losses): SpanLink[] {
  const ids = new Set((spans ?? []).map(idOf))
  const byToken = new Map((spans ?? []).map((each) => [each.token_end, idOf(each)]))
  const spanOf = (token: number, drawn: z.infer<typeof end> | undefined): string | undefined => {
    const id = drawn && idOf(drawn)
    return id !== undefined && ids.has(id) ? id : byToken.get(token)
  }
  return (relations ?? []).flatMap(({ head, child, label, head_span, child_span }) => {
    const [from, to] = [spanOf(head, head_span), spanOf(child, child_span)]
    if (from !== undefined && to !== undefined) return [{ from, to, label }]
    losses.add('relations of single tokens')
    return []
  })
}
