/**
 * CoNLL: a token and its tag a line, `B-agency` for the first token of a span and `I-agency` for the others, and a blank
 * line where the text has a line break. There are no offsets: tokens are looked up in `NAME.txt` one after the other. Read
 * are also the column orders of CoNLL-2003 (the tag is the last column) and the schemes IOB1, IOE and BIOES.
 */

import type { Format, FormatFault, FormatReading, ReadOptions, Written } from './format.js'
import { holdings } from './holdings.js'
import { Losses } from './losses.js'
import { inReadingOrder, type LabelledSpan, type SpanDocument } from './span-document.js'
import { isWord, plainTokens } from './tokens.js'
import { writeDocuments } from './write-documents.js'

const holds = holdings('none', 'beside', ['attributes', 'links', 'notes', 'overlaps', 'fields'])

export const conll: Format = { suffix: '.conll', articles: 'one', holds, write: writeConll, read: readConll }

function writeConll(documents: readonly SpanDocument[]): Written {
  const losses = new Losses()
  const { written, lost } = writeDocuments(documents, holds, ({ text, spans }) => {
    losses.add('blanks in labels', spans.filter(({ label }) => /\s/u.test(label)).length)
    return tagLines(text, spans)
  })
  return { content: written.join('\n'), lost: [...lost, ...losses.list()] }
}

function tagLines(text: string, spans: readonly LabelledSpan[]): string {
  let lines = ''
  let before = 0
  let next = 0
  for (const token of plainTokens(text, spans).filter((each) => isWord(text, each))) {
    while (spans[next] !== undefined && spans[next]!.end <= token.start) next++
    const span = spans[next]
    const inside = span !== undefined && span.start <= token.start
    const first = span?.start === token.start
    if (before > 0 && (!inside || first) && /[\r\n]/u.test(text.slice(before, token.start))) lines += '\n'
    const tag = inside ? `${first ? 'B' : 'I'}-${span.label.replace(/\s/gu, '_')}` : 'O'
    lines += `${text.slice(token.start, token.end)}\t${tag}\n`
    before = token.end
  }
  return lines
}

interface TaggedToken {
  readonly line: number
  readonly words: string
  readonly tag: string
  readonly afterBreak: boolean
}

function readConll(content: string, { id, text }: ReadOptions): FormatReading {
  const { tokens, faults } = readTokens(content)
  const whole = text ?? joined(tokens)
  const spans: LabelledSpan[] = []
  let open: { label: string; start: number; end: number } | undefined
  const close = (): void => {
    if (open !== undefined) spans.push({ id: `s${spans.length + 1}`, ...open, attributes: {} })
    open = undefined
  }
  let at = 0
  for (const { line, words, tag } of tokens) {
    const place = placeOf(whole, words, at)
    if (place === undefined) {
      const there = JSON.stringify(whole.slice(at, at + 40).trim())
      faults.push({ line, message: `the text does not go on with ${JSON.stringify(words)} but with ${there}` })
      break
    }
    at = place.end
    const { label, begins, ends } = parseTag(tag)
    if (begins || label !== open?.label) close()
    if (label !== undefined) open = { label, start: open?.start ?? place.start, end: place.end }
    if (ends) close()
  }
  close()
  return { documents: [inReadingOrder({ id, text: whole, spans, links: [], fields: {} })], lost: [], faults }
}

function readTokens(content: string): { readonly tokens: readonly TaggedToken[]; readonly faults: FormatFault[] } {
  const tokens: TaggedToken[] = []
  const faults: FormatFault[] = []
  let afterBreak = false
  for (const [at, source] of content
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .entries()) {
    const line = source.trimEnd()
    if (line === '' || line.startsWith('-DOCSTART-')) {
      afterBreak = true
      continue
    }
    const columns = line.split(/[\t ]+/u)
    if (columns.length < 2) {
      faults.push({ line: at + 1, message: `expected a token and a tag, found ${JSON.stringify(line.slice(0, 60))}` })
      continue
    }
    tokens.push({ line: at + 1, words: columns[0]!, tag: columns.at(-1)!, afterBreak: afterBreak && tokens.length > 0 })
    afterBreak = false
  }
  return { tokens, faults }
}

/** Tokens a blank apart, sentences on lines. */
function joined(tokens: readonly TaggedToken[]): string {
  return tokens.map(({ words, afterBreak }, i) => (i === 0 ? words : `${afterBreak ? '\n' : ' '}${words}`)).join('')
}

/** What the Penn Treebank writes for brackets and quotes. */
const treebank: ReadonlyMap<string, readonly string[]> = new Map([
  ['-LRB-', ['(']],
  ['-RRB-', [')']],
  ['-LSB-', ['[']],
  ['-RSB-', [']']],
  ['``', ['"', '“']],
  ["''", ['"', '”']],
])

function placeOf(
  text: string,
  words: string,
  from: number,
): { readonly start: number; readonly end: number } | undefined {
  let start = from
  while (start < text.length && /\s/u.test(text.charAt(start))) start++
  const form = [words, ...(treebank.get(words) ?? [])].find((each) => text.startsWith(each, start))
  return form === undefined ? undefined : { start, end: start + form.length }
}

function parseTag(tag: string): {
  readonly label: string | undefined
  readonly begins: boolean
  readonly ends: boolean
} {
  const [, prefix = '', label] = /^(?:([BIESULM])-)?(.+)$/u.exec(tag) ?? []
  if (label === undefined || tag === 'O' || tag === '_') return { label: undefined, begins: false, ends: false }
  return { label, begins: 'BSU'.includes(prefix) && prefix !== '', ends: 'ESUL'.includes(prefix) && prefix !== '' }
}
