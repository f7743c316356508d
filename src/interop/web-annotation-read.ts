/** Web annotations of one text to a document. */

import { z } from 'zod'
import type { Span } from '../facts.js'
import { fieldsOf, ForeignSpans } from './foreign-spans.js'
import type { FormatFault, FormatReading, ReadOptions } from './format.js'
import { readList } from './json-lines.js'
import { Losses } from './losses.js'
import { offsetScale } from './offsets.js'
import type { Attributes, SpanLink } from './span-document.js'

const selector = z.looseObject({
  type: z.string(),
  start: z.int().min(0).optional(),
  end: z.int().min(0).optional(),
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  refinedBy: z.unknown().optional(),
})
const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([z.array(schema), schema])
const target = z.looseObject({ source: z.unknown().optional(), selector: oneOrMore(selector).optional() })
const body = z.looseObject({ value: z.string().optional(), purpose: z.string().optional() })
const annotation = z.looseObject({
  id: z.string().optional(),
  motivation: oneOrMore(z.string()).optional(),
  body: oneOrMore(z.union([z.string(), body])).optional(),
  bodyValue: z.string().optional(),
  target: oneOrMore(z.union([z.string(), target])),
})
const page = z.looseObject({ items: z.array(z.unknown()) })
type Annotation = z.infer<typeof annotation>
type Selector = z.infer<typeof selector>

/** A page (`items`), a list of annotations, or one. */
export function readWebAnnotation(content: string, { id, text }: ReadOptions): FormatReading {
  if (text === undefined) return { documents: [], lost: [], faults: [{ line: 1, message: 'its text is missing' }] }
  const losses = new Losses()
  const faults: FormatFault[] = []
  const head = headOf(content)
  const { records, faults: wrong } = readList(content, annotation, ['items'])
  const spans = new ForeignSpans(text, 'utf-16')
  const links: SpanLink[] = []
  const codePoints = offsetScale(text, 'code-point')
  for (const { record, number, lineOf } of records) {
    const link = linkOf(record)
    if (link !== undefined) {
      links.push(link)
      continue
    }
    const { label, attributes, note } = bodiesOf(record, losses)
    const place = placeOf(text, record, codePoints.from)
    if (typeof place === 'string') faults.push({ line: lineOf(['target']), message: place })
    else spans.add(lineOf, { id: record.id ?? `${number}`, label, attributes, note, ...place })
  }
  const { article, ...fields } = head
  const document = spans.toDocument(typeof article === 'string' ? article : id, links, fieldsOf(fields))
  return { documents: [document], lost: losses.list(), faults: [...wrong, ...faults, ...spans.faults] }
}

function headOf(content: string): Readonly<Record<string, unknown>> {
  try {
    const parsed = page.safeParse(JSON.parse(content))
    return parsed.success ? ownTerms(parsed.data) : {}
  } catch {
    return {}
  }
}

const prefix = 'lexfacts:'

function ownTerms(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const own = Object.entries(values).filter(([key]) => key.startsWith(prefix))
  return Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), value]))
}

function linkOf({ motivation, body: to, target: from, ...rest }: Annotation): SpanLink | undefined {
  if (![motivation].flat().includes('linking') || typeof to !== 'string' || typeof from !== 'string') return undefined
  const { link } = ownTerms(rest)
  return { from, to, label: typeof link === 'string' ? link : 'linking' }
}

/** The label is the body that classifies or tags, or else the first. */
function bodiesOf(
  { body: given = [], bodyValue }: Annotation,
  losses: Losses,
): { readonly label: string; readonly attributes: Attributes; readonly note: string | undefined } {
  const bodies = [given]
    .flat()
    .map((each) => (typeof each === 'string' ? { value: each, purpose: 'identifying' } : each))
  if (bodyValue !== undefined) bodies.push({ value: bodyValue, purpose: 'tagging' })
  const notes = bodies.filter(({ purpose }) => purpose === 'commenting')
  const [first, ...others] = bodies
    .filter((each) => !notes.includes(each))
    .sort((a, b) => Number(isLabel(b.purpose)) - Number(isLabel(a.purpose)))
  losses.add('further bodies', others.length)
  const stated = Object.entries(ownTerms(first ?? {})).filter(
    (pair): pair is [string, string | number] => typeof pair[1] === 'string' || typeof pair[1] === 'number',
  )
  return {
    label: first?.value ?? 'annotation',
    attributes: Object.fromEntries(stated),
    note: notes.length === 0 ? undefined : notes.map(({ value }) => value ?? '').join('\n'),
  }
}

function isLabel(purpose: string | undefined): boolean {
  return purpose === 'classifying' || purpose === 'tagging'
}

/** In UTF-16 units, or why there is none. */
function placeOf(
  text: string,
  { target: given }: Annotation,
  fromCodePoint: (offset: number) => number | undefined,
): Span | string {
  const targets = [given].flat().filter((each) => typeof each !== 'string')
  const selectors = targets.flatMap(({ selector: each }) => each ?? [])
  const position = selectors.find(({ type }) => type === 'TextPositionSelector')
  const quote = selectors.find(({ type, exact }) => type === 'TextQuoteSelector' && exact !== undefined)
  if (position?.start !== undefined && position.end !== undefined) {
    const [start, end] = [position.start, position.end]
    const inCodePoints = { start: fromCodePoint(start) ?? -1, end: fromCodePoint(end) ?? -1 }
    if (quote === undefined) return inCodePoints
    const fits = (span: Span): boolean => span.start >= 0 && text.slice(span.start, span.end) === quote.exact
    const place = [inCodePoints, { start, end }].find(fits)
    if (place !== undefined) return place
  }
  return quote === undefined
    ? 'neither a position nor a quotation says which characters are meant'
    : findQuote(text, quote)
}

function findQuote(text: string, { exact = '', prefix: before = '', suffix: after = '' }: Selector): Span | string {
  const context = before + exact + after
  const at = exact === '' ? -1 : text.indexOf(context)
  if (at === -1) return `the text has no ${JSON.stringify(exact)} where the selectors say`
  if (text.indexOf(context, at + 1) !== -1) return `the text has ${JSON.stringify(exact)} more than once`
  return { start: at + before.length, end: at + before.length + exact.length }
}
