/** Spans of an annotation: that they are in the text, as whole words, without what spans leave out, and apart. */

import type { GoldArticle, GoldMention } from '../evaluate/gold.js'
import { locate } from '../evaluate/locate.js'
import { trimSpan } from '../evaluate/spans.js'
import { FactError } from '../errors.js'
import type { Span } from '../facts.js'
import type { GoldFault } from './parse.js'
import type { Path } from '../checked/placed.js'

interface GoldSpan extends Span {
  readonly path: Path
}

export function checkPlaces(text: string, gold: GoldArticle): GoldFault[] {
  return mentionsByKind(gold).flatMap((mentions) => {
    const faults: GoldFault[] = []
    const spans: GoldSpan[] = []
    for (const { path, mention } of mentions) {
      const span = placeOf(text, mention)
      if (typeof span === 'string') {
        faults.push({ path, message: span })
        continue
      }
      spans.push({ ...span, path })
      const message = faultOfSpan(text, span)
      if (message !== undefined) faults.push({ path, message })
    }
    return [...faults, ...checkOverlaps(text, spans)]
  })
}

interface PlacedMention {
  readonly path: Path
  readonly mention: GoldMention
}

/** Mentions of each kind, with their paths in the file. */
function mentionsByKind(gold: GoldArticle): PlacedMention[][] {
  const { agencies = [], officials = [], dates = [], counts = [], percentages = [], sectors = [] } = gold
  const listed = (kind: string, records: readonly { readonly mentions: readonly GoldMention[] }[]): PlacedMention[] =>
    records.flatMap(({ mentions }, i) => mentions.map((mention, j) => ({ path: [kind, i, 'mentions', j], mention })))
  const single = (kind: string, records: readonly { readonly text: string; readonly n: number }[]): PlacedMention[] =>
    records.map(({ text, n }, i) => ({ path: [kind, i], mention: [text, n] }))
  return [
    listed('agencies', agencies),
    listed('officials', officials),
    single('dates', dates),
    single('counts', counts),
    single('percentages', percentages),
    listed('sectors', sectors),
  ]
}

/** The span of a mention, or why there is none. */
function placeOf(text: string, mention: GoldMention): Span | string {
  try {
    return locate(text, mention)
  } catch (error) {
    if (!(error instanceof FactError)) throw error
    const [words, nth] = mention
    const occurrences = text.split(words).length - 1
    if (occurrences === 0)
      return `${JSON.stringify(words)} is not in the text: copy it as it stands there, with its quotes and spaces`
    return `the text has ${JSON.stringify(words)} ${times(occurrences)}, not ${nth} times: the number says which occurrence is meant`
  }
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

const insideWord = /[\p{L}\p{N}]/u

function faultOfSpan(text: string, span: Span): string | undefined {
  const { start, end } = span
  const mention = text.slice(start, end)
  const cut = [start, end].some((at) => insideWord.test(text[at - 1] ?? '') && insideWord.test(text[at] ?? ''))
  if (cut) return `${JSON.stringify(mention)} is cut out of a longer word: take the whole word, or another occurrence`
  const bare = trimSpan(text, span)
  const trimmed = text.slice(bare.start, bare.end)
  // The stop of "a.m." and "Inc." belongs to the mention, and a bracket that opens inside it.
  const ends = mention.includes('(') ? /[.)]$/u : /\.$/u
  if (trimmed === mention || trimmed === mention.replace(ends, '')) return undefined
  return `spans leave out articles, possessives and marks around them: write ${JSON.stringify(trimmed)}, not ${JSON.stringify(mention)}`
}

function checkOverlaps(text: string, spans: readonly GoldSpan[]): GoldFault[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
  return sorted.slice(1).flatMap((span, i) => {
    const before = sorted[i]!
    if (span.start >= before.end) return []
    const [a, b] = [before, span].map(({ start, end }) => JSON.stringify(text.slice(start, end)))
    return [{ path: span.path, message: `${b} overlaps ${a}: mentions of one kind stand apart` }]
  })
}
