/** Lines of a brat file to a document. */

import type { Span } from '../facts.js'
import type { FormatFault, FormatReading, ReadOptions } from './format.js'
import { ForeignSpans } from './foreign-spans.js'
import { Losses } from './losses.js'
import { mentionOf, type SpanLink } from './span-document.js'

interface Mention {
  readonly line: number
  readonly label: string
  readonly places: readonly Span[]
  readonly quote: string
}

const mentionLine = /^(T[^\t ]+)\t(\S+) ((?:\d+ \d+;)*\d+ \d+)\t(.*)$/u
const attributeLine = /^[AM][^\t ]*\t(\S+) (\S+)(?: (.+))?$/u
const relationLine = /^R[^\t ]*\t(\S+) [^\s:]+:(\S+) [^\s:]+:(\S+)\s*$/u
const equivalence = /^\*\tEquiv (\S+(?: \S+)+)\s*$/u
const noteLine = /^#[^\t ]*\t\S+ (\S+)(?:\t(.*))?$/u

export function readBrat(content: string, { id, text }: ReadOptions): FormatReading {
  if (text === undefined) return { documents: [], lost: [], faults: [{ line: 1, message: 'its text is missing' }] }
  const reader = new BratReader(text)
  for (const [at, line] of content
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .entries())
    if (line.trim() !== '') reader.take(line, at + 1)
  return reader.finish(id)
}

class BratReader {
  readonly #losses = new Losses()
  readonly #faults: FormatFault[] = []
  readonly #mentions = new Map<string, Mention>()
  readonly #attributes = new Map<string, Record<string, string | number>>()
  readonly #notes = new Map<string, string>()
  readonly #links: SpanLink[] = []
  readonly #spans: ForeignSpans

  constructor(readonly text: string) {
    this.#spans = new ForeignSpans(text, 'code-point')
  }

  take(line: string, number: number): void {
    const read = this.#readers[line.charAt(0)]
    const done = read?.(line, number) ?? false
    if (!done) this.#faults.push({ line: number, message: `not a line of brat: ${JSON.stringify(line.slice(0, 60))}` })
  }

  readonly #readers: Readonly<Record<string, (line: string, number: number) => boolean>> = {
    T: (line, number) => this.#takeMention(line, number),
    A: (line) => this.#takeAttribute(line),
    M: (line) => this.#takeAttribute(line),
    R: (line) => {
      const [, label, from, to] = relationLine.exec(line) ?? []
      if (label === undefined) return false
      this.#links.push({ from: from!, to: to!, label })
      return true
    },
    '*': (line) => {
      const [first, ...others] = equivalence.exec(line)?.[1]?.split(' ') ?? []
      for (const from of others) this.#links.push({ from, to: first!, label: mentionOf })
      return first !== undefined
    },
    '#': (line) => this.#takeNote(line),
    E: () => this.#lose('events'),
    N: () => this.#lose('references to databases'),
  }

  #takeMention(line: string, number: number): boolean {
    const [, id, label, places, quote] = mentionLine.exec(line) ?? []
    if (id === undefined) return false
    const spans = places!.split(';').map((place) => {
      const [start, end] = place.split(' ').map(Number)
      return { start: start!, end: end! }
    })
    this.#mentions.set(id, { line: number, label: label!, places: spans, quote: quote! })
    return true
  }

  #takeAttribute(line: string): boolean {
    const [, field, target, value = 'true'] = attributeLine.exec(line) ?? []
    if (field === undefined) return false
    this.#set(target!, { [field]: value })
    return true
  }

  #takeNote(line: string): boolean {
    const [, target, note = ''] = noteLine.exec(line) ?? []
    if (target === undefined) return false
    const values = parseValues(note)
    if (values !== undefined) this.#set(target, values)
    else this.#notes.set(target, [this.#notes.get(target) ?? [], note].flat().join(' '))
    return true
  }

  #set(target: string, values: Readonly<Record<string, string | number>>): void {
    this.#attributes.set(target, { ...this.#attributes.get(target), ...values })
  }

  #lose(what: string): true {
    this.#losses.add(what)
    return true
  }

  finish(id: string): FormatReading {
    for (const [mention, { line, label, places, quote }] of this.#mentions)
      this.#place(mention, line, label, places, quote)
    const known = (target: string): boolean => this.#mentions.has(target)
    this.#losses.add('links of events', this.#links.filter(({ from, to }) => !known(from) || !known(to)).length)
    const elsewhere = [...this.#attributes.keys(), ...this.#notes.keys()].filter((target) => !known(target))
    this.#losses.add('attributes and notes of events and relations', elsewhere.length)
    const faults = [...this.#faults, ...this.#spans.faults].sort((a, b) => a.line - b.line)
    return { documents: [this.#spans.toDocument(id, this.#links)], lost: this.#losses.list(), faults }
  }

  #place(id: string, line: number, label: string, places: readonly Span[], quote: string): void {
    const pieces = places.map((place) => this.#spans.placeOf(place))
    const [start, end] = [places[0]!.start, places.at(-1)!.end]
    const sound = pieces.filter((piece) => piece !== undefined)
    const gaps = sound.slice(1).map((piece, i) => this.text.slice(sound[i]!.end, piece.start))
    if (gaps.some((gap) => gap.trim() !== '')) {
      this.#losses.add('spans in pieces with other words between')
      return
    }
    // brat writes the pieces on one line, a blank apart.
    const written = sound.map((piece) => this.text.slice(piece.start, piece.end)).join(' ')
    const wrong = sound.length < pieces.length || written !== quote
    this.#spans.add(() => line, {
      ...{ id, label, start, end, attributes: this.#attributes.get(id), note: this.#notes.get(id) },
      quote: wrong ? quote : undefined,
    })
  }
}

/** Attributes that we wrote into a note; undefined where an annotator wrote it. */
function parseValues(note: string): Readonly<Record<string, string | number>> | undefined {
  if (!note.startsWith('{')) return undefined
  try {
    const values = JSON.parse(note) as Record<string, unknown>
    const simple = Object.values(values).every((value) => typeof value === 'string' || typeof value === 'number')
    return simple ? (values as Record<string, string | number>) : undefined
  } catch {
    return undefined
  }
}
