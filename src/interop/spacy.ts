/**
 * spaCy: the training pairs of version 2, `["text", {"entities": [[0, 5, "agency"]]}]`, and the JSON of a version 3 `Doc`
 * (`Doc.to_json`, `Doc.from_json`), one a line. Offsets are code points. Entities must not overlap; a `Doc` has all spans
 * in the group `sc` as well, where they may.
 */

import { z } from 'zod'
import { fieldsOf, ForeignSpans } from './foreign-spans.js'
import type { Format, FormatFault, FormatReading, ReadOptions, Written } from './format.js'
import { holdings, keepWhatFits } from './holdings.js'
import { readLines, readList, type PlacedRecord, type RecordsReading } from './json-lines.js'
import { Losses } from './losses.js'
import type { SpanDocument } from './span-document.js'
import { plainTokens } from './tokens.js'
import { jsonLines, writeDocuments } from './write-documents.js'

const offset = z.int().min(0)
const entities = z.array(z.tuple([offset, offset, z.string()]).rest(z.unknown()))
const pair = z.tuple([z.string(), z.looseObject({ entities })])
const span = z.looseObject({ start: offset, end: offset, label: z.string() })
const doc = z.looseObject({
  text: z.string(),
  ents: z.array(span).optional(),
  spans: z.record(z.string(), z.array(span)).optional(),
  cats: z.record(z.string(), z.number()).optional(),
  _: z.record(z.string(), z.unknown()).optional(),
})

const pairHolds = holdings('code-point', 'inside', ['ids', 'attributes', 'links', 'notes', 'overlaps', 'fields'])
const docHolds = holdings('code-point', 'inside', ['attributes', 'links', 'notes'])

export const spacy: Format = { suffix: '.json', articles: 'many', holds: pairHolds, write: writePairs, read: readPairs }
export const spacyDoc: Format = {
  suffix: '.jsonl',
  articles: 'many',
  holds: docHolds,
  write: writeDocs,
  read: readDocs,
}

function writePairs(documents: readonly SpanDocument[]): Written {
  const { written, lost } = writeDocuments(documents, pairHolds, ({ text, spans, placeOf }) => {
    const triples = spans.map((each) => [placeOf(each).start, placeOf(each).end, each.label])
    return JSON.stringify([text, { entities: triples }])
  })
  return { content: `[\n${written.join(',\n')}\n]\n`, lost }
}

function writeDocs(documents: readonly SpanDocument[]): Written {
  const { written, lost } = writeDocuments(documents, docHolds, (document) => {
    const { id, text, spans, fields, placeOf } = document
    const { document: apart } = keepWhatFits(document, { ...docHolds, overlaps: false })
    return {
      text,
      ents: apart.spans.map((each) => ({ ...placeOf(each), label: each.label })),
      spans: { sc: spans.map((each) => ({ ...placeOf(each), label: each.label, kb_id: '' })) },
      tokens: plainTokens(text, spans).map((token, i) => ({ id: i, ...placeOf(token) })),
      _: { article: id, ...fields },
    }
  })
  return { content: jsonLines(written), lost }
}

function readPairs(content: string, options: ReadOptions): FormatReading {
  // A single pair is a list too, and would be taken for two records.
  const list = /^\s*\[\s*"/u.test(content) ? `[${content}]` : content
  return readEach(readList(list, pair), ({ number, lineOf, record: [text, { entities: triples }] }) => {
    const spans = new ForeignSpans(text, 'code-point')
    for (const [i, [start, end, label]] of triples.entries())
      spans.add(() => lineOf([1, 'entities', i]), { id: `${i}`, start, end, label })
    return { spans, document: spans.toDocument(`${options.id}-${number}`) }
  })
}

function readDocs(content: string, options: ReadOptions): FormatReading {
  const losses = new Losses()
  const reading = readEach(readLines(content, doc), ({ number, lineOf, record }) => {
    const { text, ents = [], spans: groups = {}, cats = {}, _: extensions = {} } = record
    losses.add('categories of texts', Object.keys(cats).length)
    const { article, ...fields } = extensions
    const spans = new ForeignSpans(text, 'code-point')
    const seen = new Set<string>()
    for (const { start, end, label } of [...Object.values(groups).flat(), ...ents]) {
      const id = `${start} ${end} ${label}`
      if (!seen.has(id)) spans.add(lineOf, { id, start, end, label })
      seen.add(id)
    }
    const id = typeof article === 'string' ? article : `${options.id}-${number}`
    return { spans, document: spans.toDocument(id, [], fieldsOf(fields)) }
  })
  return { ...reading, lost: losses.list() }
}

function readEach<T>(
  { records, faults }: RecordsReading<T>,
  read: (record: PlacedRecord<T>) => { readonly spans: ForeignSpans; readonly document: SpanDocument },
): FormatReading {
  const found: FormatFault[] = [...faults]
  const documents = records.map((record) => {
    const { spans, document } = read(record)
    found.push(...spans.faults)
    return document
  })
  return { documents, lost: [], faults: found }
}
