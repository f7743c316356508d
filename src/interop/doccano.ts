/**
 * doccano: JSON Lines in the two shapes of its sequence labelling projects. Offsets are code points, as in Python.
 *
 * `{"text", "label": [[0, 5, "agency"]]}` has spans alone, `{"text", "entities": [{"id", "start_offset", "end_offset",
 * "label"}], "relations": [{"from_id", "to_id", "type"}]}` has links too. Other keys are kept by doccano as metadata. The
 * `id` is its own and replaced on import, so the article's id is written as `article`.
 */

import { z } from 'zod'
import { fieldsOf, ForeignSpans } from './foreign-spans.js'
import type { Format, FormatReading, ReadOptions, Written } from './format.js'
import { holdings, type Holdings } from './holdings.js'
import { readLines } from './json-lines.js'
import { Losses } from './losses.js'
import type { SpanDocument } from './span-document.js'
import { jsonLines, writeDocuments, type FittedDocument } from './write-documents.js'

const offset = z.int().min(0)
const triple = z.tuple([offset, offset, z.string()])
const number = z.union([z.number(), z.string()])
const line = z.looseObject({
  id: number.optional(),
  article: z.string().optional(),
  text: z.string(),
  label: z.array(triple).optional(),
  labels: z.array(triple).optional(),
  entities: z
    .array(z.looseObject({ id: number, start_offset: offset, end_offset: offset, label: z.string() }))
    .optional(),
  relations: z.array(z.looseObject({ from_id: number, to_id: number, type: z.string() })).optional(),
  meta: z.record(z.string(), z.unknown()).optional(),
  Comments: z.array(z.unknown()).optional(),
  cats: z.array(z.unknown()).optional(),
})

const holds = holdings('code-point', 'inside', ['attributes', 'links', 'notes'])

export const doccano: Format = {
  suffix: '.jsonl',
  articles: 'many',
  holds,
  write: (documents) => writeLines(documents, holds, writeTriples),
  read: readDoccano,
}

export const doccanoRelations: Format = {
  ...doccano,
  holds: { ...holds, links: true },
  write: (documents) => writeLines(documents, { ...holds, links: true }, writeRelations),
}

function writeLines(
  documents: readonly SpanDocument[],
  room: Holdings,
  spansOf: (document: FittedDocument) => object,
): Written {
  const { written, lost } = writeDocuments(documents, room, (document) => {
    const { id, text, fields } = document
    return { article: id, text, ...spansOf(document), ...fields }
  })
  return { content: jsonLines(written), lost }
}

function writeTriples({ spans, placeOf }: FittedDocument): object {
  return {
    label: spans.map((span) => {
      const { start, end } = placeOf(span)
      return [start, end, span.label]
    }),
  }
}

function writeRelations({ spans, links, placeOf }: FittedDocument): object {
  const ids = new Map(spans.map(({ id }, i) => [id, i]))
  return {
    entities: spans.map((span, id) => {
      const { start, end } = placeOf(span)
      return { id, label: span.label, start_offset: start, end_offset: end }
    }),
    relations: links.map(({ from, to, label }, id) => ({
      id,
      from_id: ids.get(from),
      to_id: ids.get(to),
      type: label,
    })),
  }
}

function readDoccano(content: string, options: ReadOptions): FormatReading {
  const losses = new Losses()
  const { records, faults } = readLines(content, line)
  const spanFaults: FormatReading['faults'][number][] = []
  const documents = records.map(({ number: at, lineOf, record }) => {
    const { id, article, text, label = [], labels = [], entities = [], relations = [], meta = {}, ...rest } = record
    const { Comments = [], cats = [], ...metadata } = rest
    losses.add('comments', Comments.length)
    losses.add('categories of texts', cats.length)
    const spans = new ForeignSpans(text, 'code-point')
    for (const [i, [start, end, name]] of [...label, ...labels].entries())
      spans.add(lineOf, { id: `label${i}`, start, end, label: name })
    for (const { id: own, start_offset: start, end_offset: end, label: name } of entities)
      spans.add(lineOf, { id: String(own), start, end, label: name })
    const links = relations.map(({ from_id, to_id, type }) => ({
      from: String(from_id),
      to: String(to_id),
      label: type,
    }))
    spanFaults.push(...spans.faults)
    const own = id === undefined ? `${options.id}-${at}` : String(id)
    return spans.toDocument(article ?? own, links, fieldsOf({ ...meta, ...metadata }))
  })
  return { documents, lost: losses.list(), faults: [...faults, ...spanFaults] }
}
