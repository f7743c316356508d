/** The subject of a verb: the noun phrase in front of it, over parentheses, relative clauses and shared subjects. */

import { sentenceAt, type Document, type TokenRange } from '../../document/document.js'
import type { FactSpans } from '../../rules/kinds.js'
import { phraseFrom } from './noun-phrase.js'
import { breaks, clauseOpeners, isParticiple, lowerAt, speechVerbs, tagAt } from './words.js'

/** A clause's subject; `pronoun` is its first token where the subject is one and the phrase stands elsewhere. */
export interface Subject {
  readonly phrase: TokenRange | undefined
  readonly pronoun: number | undefined
}

const none: Subject = { phrase: undefined, pronoun: undefined }
const farthestSubject = 40

/** Subject of the verb at `verb`. */
export function subjectOf(document: Document, spans: FactSpans, verb: number, depth = 0): Subject {
  const sentence = sentenceAt(document, verb)
  const end = beforeHelpers(document, spans, verb, sentence.from)
  if (end <= sentence.from) return none
  const last = lowerAt(document, end - 1)
  if (['which', 'who', 'that'].includes(last)) return relativeSubject(document, spans, end - 1, sentence, depth)
  if (['and', 'but', 'or', ',', 'then', 'while'].includes(last))
    return sharedSubject(document, spans, end - 1, sentence, depth)
  const start = subjectStart(document, spans, end, sentence.from)
  const at = skipAdjuncts(document, spans, start, end)
  if (at >= end) return sharedSubject(document, spans, start - 1, sentence, depth)
  const phrase = phraseFrom(document, spans, at, end)
  return phrase === undefined ? { phrase, pronoun: at } : { phrase, pronoun: undefined }
}

/** Walks left over helpers, adverbs, dates and parentheses. */
function beforeHelpers(document: Document, spans: FactSpans, verb: number, from: number): number {
  let end = verb
  while (end > from) {
    const at = end - 1
    const word = lowerAt(document, at)
    const tag = tagAt(document, at)
    const date = spans.covering('date', at)
    if (word === ')') {
      const open = backTo(document, at, '(', from, 20)
      if (open === undefined) return end
      end = open
    } else if (word === '–' || word === '—') {
      const open = backTo(document, at, word, from + 1, 20)
      if (open === undefined) return end
      end = open
    } else if (word === ',') {
      const open = parenthesisBefore(document, at, from)
      if (open === undefined) return end
      end = open
    } else if (date !== undefined && date.from > from) {
      end = ['in', 'on', 'during', 'for', 'over', 'by', 'the'].includes(lowerAt(document, date.from - 1))
        ? date.from - 1
        : date.from
      if (lowerAt(document, end - 1) === 'in' || lowerAt(document, end - 1) === 'during') end--
    } else if (
      tag === 'AUX' ||
      tag === 'ADV' ||
      word === 'to' ||
      word === 'not' ||
      word === "n't" ||
      /ly$/u.test(word) ||
      isHelper(word)
    )
      end--
    else if (word === 'more' || word === 'than' || word === 'nearly' || word === 'alone') end--
    else return end
  }
  return end
}

function isHelper(word: string): boolean {
  return /^(?:has|have|had|having|is|are|was|were|be|been|being|will|would|could|can|may|might|should|must|shall|did|does|do|also|continued|continues|expected|projected|set|likely|estimated|forecast)$/u.test(
    word,
  )
}

function backTo(document: Document, at: number, word: string, from: number, reach: number): number | undefined {
  for (let open = at - 1; open >= Math.max(from, at - reach); open--) if (lowerAt(document, open) === word) return open
  return undefined
}

/** The comma that opens what a comma right before a verb closes: ", by contrast,". */
function parenthesisBefore(document: Document, comma: number, from: number): number | undefined {
  const open = backTo(document, comma, ',', from + 1, 12)
  if (open === undefined) return undefined
  const first = lowerAt(document, open + 1)
  const apart =
    ['ADP', 'ADV', 'SCONJ', 'VERB', 'PRON'].includes(tagAt(document, open + 1)) ||
    ['which', 'who', 'including', 'however', 'by', 'the', 'a', 'an', 'or'].includes(first)
  return apart ? open : undefined
}

/** Leftmost token that can belong to the subject that ends before `end`. */
function subjectStart(document: Document, spans: FactSpans, end: number, from: number): number {
  let at = end
  while (at > Math.max(from, end - farthestSubject)) {
    const word = lowerAt(document, at - 1)
    const tag = tagAt(document, at - 1)
    if (word === ')') {
      const open = backTo(document, at - 1, '(', from, 20)
      if (open === undefined) return at
      at = open
    } else if (closingQuotes.has(word) && quoteBefore(document, at - 1, from) !== undefined) {
      at = quoteBefore(document, at - 1, from)!
    } else if (breaks.has(word) || word === ',' || word === '(' || word === 'whose') return at
    else if (word === 'that' && opensReport(document, at - 1)) return at
    else if (speechVerbs.has(word) && tag !== 'NOUN' && tag !== 'PROPN' && !isReported(document, at - 1)) return at
    else if (tag === 'AUX') {
      // "buyers who have paid": the helper belongs to a relative clause.
      const relative = relativeBefore(document, at - 1, from)
      if (relative === undefined) return at
      at = relative
    } else if (tag === 'VERB' && !isParticiple(document, at - 1) && !isReported(document, at - 1)) {
      const relative = relativeBefore(document, at - 1, from)
      if (
        relative === undefined &&
        !(tagAt(document, at) === 'NOUN' && ['NOUN', 'ADJ', 'DET', 'ADP'].includes(tagAt(document, at - 2)))
      )
        return at
      at = relative ?? at - 1
    } else if (word === 'than' && quantifiers.has(lowerAt(document, at - 2))) at -= 2
    else if (
      clauseOpeners.has(word) &&
      tag !== 'DET' &&
      !(word === 'that' && tagAt(document, at) === 'NOUN' && tag === 'DET')
    ) {
      if (
        ['who', 'which', 'that'].includes(word) &&
        ['NOUN', 'PROPN'].includes(tagAt(document, at - 2)) &&
        ['VERB', 'AUX', 'ADV'].includes(tagAt(document, at)) &&
        verbBetween(document, at, end)
      )
        at--
      else return at
    } else if ((word === 'and' || word === 'or') && verbBefore(document, spans, at - 1, from)) return at
    else at--
  }
  return at
}

const closingQuotes = new Set(['”', '"', '’'])
const openingQuotes = new Set(['“', '"', '‘'])
const quantifiers = new Set(['more', 'less', 'fewer', 'other'])

/** Opening mark of a few quoted words: "the number of “ineffective” trials". */
function quoteBefore(document: Document, at: number, from: number): number | undefined {
  for (let open = at - 1; open >= Math.max(from, at - 5); open--)
    if (openingQuotes.has(lowerAt(document, open))) return open
  return undefined
}

/** "audits show that", "said X and that": what follows is a clause, whatever the tagger takes the words for. */
function opensReport(document: Document, that: number): boolean {
  const before = lowerAt(document, that - 1)
  return speechVerbs.has(before) || ((before === 'and' || before === 'but') && lowerAt(document, that + 1) !== 'of')
}

/** "incidents reported by banks": a participle, not who says it. */
function isReported(document: Document, at: number): boolean {
  const next = lowerAt(document, at + 1)
  return (
    /(?:ed|wn|nd)$/u.test(lowerAt(document, at)) &&
    ['by', 'to', 'in', 'on', 'at'].includes(next) &&
    ['NOUN', 'PROPN'].includes(tagAt(document, at - 1))
  )
}

function relativeBefore(document: Document, at: number, from: number): number | undefined {
  for (let open = at - 1; open >= Math.max(from, at - 3); open--) {
    if (
      ['who', 'which', 'that'].includes(lowerAt(document, open)) &&
      ['NOUN', 'PROPN'].includes(tagAt(document, open - 1))
    )
      return open
  }
  return undefined
}

function verbBetween(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (['VERB', 'AUX'].includes(tagAt(document, at))) return true
  return false
}

/** "rose 5 percent and fines fell": a verb or a percentage before "and" ends a clause. */
function verbBefore(document: Document, spans: FactSpans, and: number, from: number): boolean {
  for (let at = and - 1; at >= Math.max(from, and - 20); at--) {
    const word = lowerAt(document, at)
    if (word === ',' || breaks.has(word)) return false
    if (spans.covering('percentage', at) !== undefined) return true
    if (speechVerbs.has(word)) return false
    const tag = tagAt(document, at)
    if (tag === 'AUX' || (tag === 'VERB' && !isParticiple(document, at) && at > from)) return true
  }
  return false
}

/** Over "In 2023", "Compared with May", "last year" at the head of a clause. */
function skipAdjuncts(document: Document, spans: FactSpans, from: number, to: number): number {
  let at = from
  while (at < to) {
    const word = lowerAt(document, at)
    const date = spans.covering('date', at) ?? spans.covering('date', ['the', 'a'].includes(word) ? at + 1 : at)
    if (date !== undefined && date.to < to) at = date.to
    else if (
      ['ADP', 'SCONJ', 'CCONJ', 'ADV', 'PUNCT'].includes(tagAt(document, at)) &&
      !/^(?:over|about|around)$/u.test(word)
    )
      at++
    else if (word === 'and' || word === 'but') at++
    else break
  }
  return at
}

/** "prices, which rose": the noun before the pronoun. */
function relativeSubject(
  document: Document,
  spans: FactSpans,
  pronoun: number,
  sentence: TokenRange,
  depth: number,
): Subject {
  const end = lowerAt(document, pronoun - 1) === ',' ? pronoun - 1 : pronoun
  if (depth > 2 || !['NOUN', 'PROPN', 'PUNCT'].includes(tagAt(document, end - 1))) return { phrase: undefined, pronoun }
  const start = subjectStart(document, spans, end, sentence.from)
  const phrase = phraseFrom(document, spans, skipAdjuncts(document, spans, start, end), end)
  return { phrase, pronoun: phrase === undefined ? pronoun : undefined }
}

/** "rose in May but are down": the subject of the verb before. */
function sharedSubject(document: Document, spans: FactSpans, at: number, sentence: TokenRange, depth: number): Subject {
  if (depth > 2) return none
  for (let verb = at; verb > Math.max(sentence.from, at - 30); verb--) {
    const tag = tagAt(document, verb)
    const finite = (tag === 'VERB' && !isParticiple(document, verb)) || tag === 'AUX'
    if (finite && !speechVerbs.has(lowerAt(document, verb))) return subjectOf(document, spans, verb, depth + 1)
  }
  return none
}
