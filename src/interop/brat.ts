/**
 * brat standoff: `NAME.ann` beside `NAME.txt`. Offsets are code points, as in Python.
 *
 * Mentions of one name are `Equiv`, other links relations. Attributes with few values are `A` lines, which brat shows as
 * choices; the others are a note in JSON. A span over a line break is written in pieces, as brat does.
 */

import { bratChoices, bratConfig, bratWord } from './brat-config.js'
import { readBrat } from './brat-read.js'
import type { Format, Written } from './format.js'
import { holdings } from './holdings.js'
import { Losses } from './losses.js'
import { mentionOf, type Attributes, type SpanDocument, type SpanLink } from './span-document.js'
import { writeDocuments, type FittedDocument } from './write-documents.js'

const holds = holdings('code-point', 'beside', ['fields'])

export const brat: Format = {
  suffix: '.ann',
  articles: 'one',
  holds,
  write: writeBrat,
  read: readBrat,
  setup: { name: 'annotation.conf', write: bratConfig },
}

function writeBrat(documents: readonly SpanDocument[]): Written {
  const losses = new Losses()
  const { written, lost } = writeDocuments(documents, holds, (document) => {
    const labelled = [...document.spans, ...document.links]
    losses.add('blanks in labels', labelled.filter(({ label }) => /\s/u.test(label)).length)
    return [...spanLines(document), ...linkLines(document.links)].map((line) => `${line}\n`).join('')
  })
  return { content: written.join(''), lost: [...lost, ...losses.list()] }
}

function spanLines(document: FittedDocument): string[] {
  const { text, spans } = document
  const attributes: string[] = []
  const notes: string[] = []
  const mentions = spans.map((span) => {
    const id = bratId(span.id)
    const pieces = Array.from(text.slice(span.start, span.end).matchAll(/[^\r\n]+/gu), ({ 0: words, index }) => {
      const start = span.start + index
      return { words, place: document.placeOf({ start, end: start + words.length }) }
    })
    const open: [string, string | number][] = []
    for (const [field, value] of Object.entries(span.attributes)) {
      if (bratChoices.has(field) && typeof value === 'string' && !/\s/u.test(value))
        attributes.push(`A${attributes.length + 1}\t${field} ${id} ${value}`)
      else open.push([field, value])
    }
    if (open.length > 0)
      notes.push(noteLine(notes.length, id, JSON.stringify(Object.fromEntries(open) satisfies Attributes)))
    if (span.note !== undefined) notes.push(noteLine(notes.length, id, span.note.replace(/\s+/gu, ' ')))
    const places = pieces.map(({ place: { start, end } }) => `${start} ${end}`).join(';')
    return `${id}\t${bratWord(span.label)} ${places}\t${pieces.map(({ words }) => words).join(' ')}`
  })
  return [...mentions, ...attributes, ...notes]
}

function noteLine(before: number, id: string, note: string): string {
  return `#${before + 1}\tAnnotatorNotes ${id}\t${note}`
}

function linkLines(links: readonly SpanLink[]): string[] {
  const equal = new Map<string, string[]>()
  for (const { from, to, label } of links) if (label === mentionOf) equal.set(to, [...(equal.get(to) ?? [to]), from])
  const relations = links.filter(({ label }) => label !== mentionOf)
  return [
    ...Array.from(equal.values(), (ids) => `*\tEquiv ${ids.map(bratId).join(' ')}`),
    ...relations.map(
      ({ from, to, label }, i) => `R${i + 1}\t${bratWord(label)} Arg1:${bratId(from)} Arg2:${bratId(to)}\t`,
    ),
  ]
}

function bratId(id: string): string {
  return id.replace(/^s/u, 'T')
}
