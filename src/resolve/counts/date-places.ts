/**
 * How a date stands in its sentence, which decides what it can be the period of.
 *
 * - `dateline`: "LIMA, 4 May 2021 –": tells when the article was written, never when the things counted were done.
 * - `baseline`: "than in 2019", "up 4% from March": holds for the counts of its comparison alone.
 * - `fronted`: "In May, police ...", "said that between 2016 and 2018, he ...": holds for the clause that it opens.
 * - `label`: "168 requests (2023: 121)": holds for the count behind the colon alone.
 * - `inside`: behind a verb, or between a subject and its verb: holds for that verb.
 */

import type { Document, TokenRange } from '../../document/document.js'
import { posTags } from '../../document/pos.js'
import type { VerbGroup } from '../clauses/verb-groups.js'
import type { DateDraft } from '../drafts.js'

export interface DatePlace {
  readonly date: DateDraft
  readonly kind: 'dateline' | 'baseline' | 'fronted' | 'inside' | 'label'
  /** First token of the phrase, its prepositions included: the comparing word of a baseline. */
  readonly from: number
  /** The word before is "by" or "until": a term set for something yet to be done. */
  readonly isTerm: boolean
}

const leads = new Set([
  'a', 'an', 'in', 'on', 'at', 'by', 'of', 'for', 'from', 'since', 'during', 'between', 'over', 'within', 'until', 'through', 'throughout', 'as', 'the', 'this', 'early',
  'late', 'around', 'about', 'end', 'beginning', 'start', 'month', 'year', 'period', 'course', 'whole', 'all', 'fiscal', 'financial', 'early', 'morning', 'evening',
  'night', 'afternoon', 'mid', '-', 'alone', 'just', 'only', 'shortly', 'up', 'to', 'till', 'close', 'first', 'back', 'earlier', 'later', 'both', 'calendar',
  'reporting', 'quarter', 'space',
]) // prettier-ignore
const longestLead = 6
const opening = new Set([
  ',',
  ':',
  ';',
  '—',
  '–',
  '--',
  '-',
  '•',
  '*',
  '"',
  '“',
  '‘',
  'that',
  'and',
  'but',
  'while',
  'whereas',
  'alleged',
  'when',
  '(',
  '…',
])
const comparators = new Set(['compared', 'versus', 'vs', 'exceeding', 'exceeded'])
/** Words that compare only before certain words: "than in", but not "more than 40"; "against 23", but not "against banks". */
const afterThan = new Set([
  'in',
  'the',
  'a',
  'on',
  'during',
  'at',
  'its',
  'last',
  'those',
  'that',
  'for',
  'it',
  'any',
  'from',
])
const lowNumbers = new Set([
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'just',
  'only',
  'about',
  'some',
])
const changes = new Set([
  'up', 'down', 'increase', 'increased', 'decrease', 'decreased', 'rise', 'rose', 'risen', 'fall', 'fell', 'fallen', 'drop', 'dropped', 'growth', 'grew',
  'decline', 'declined', 'percent', '%', 'per', 'higher', 'lower', 'jump', 'jumped', 'surge', 'surged', 'more', 'fewer', 'times', 'climbed', 'cent', 'doubled', 'tripled', 'twice',
  'triple', 'double', 'half', 'number', 'improvement',
]) // prettier-ignore
const baselineReach = 10

export function placeOf(
  document: Document,
  date: DateDraft,
  sentence: TokenRange,
  groups: readonly VerbGroup[],
): DatePlace {
  const { lowers } = document
  const from = phraseStart(lowers, date.from, sentence.from)
  const isTerm = /^(?:by|until|till)$/u.test(lowers[date.from - 1] ?? '') && date.from > sentence.from
  if (lowers[date.to] === ':' && (lowers[from - 1] === '(' || lowers[from - 1] === ';'))
    return { date, kind: 'label', from, isTerm }
  if (isDateline(document, date, from, sentence)) return { date, kind: 'dateline', from, isTerm }
  const comparing = comparatorBefore(lowers, date, from, sentence.from)
  if (comparing !== undefined) return { date, kind: 'baseline', from: comparing, isTerm }
  if (opensWhen(lowers, date.to)) return { date, kind: 'fronted', from, isTerm }
  const opens = from === sentence.from || opening.has(lowers[from - 1]!)
  const isFronted = opens && opensClause(document, date, from, groups)
  return { date, kind: isFronted ? 'fronted' : 'inside', from, isTerm }
}

/** "in May 2021, when agents seized": the date of the clause that follows. */
function opensWhen(lowers: readonly string[], to: number): boolean {
  const word = lowers[to]
  if (word === 'when') return true
  const second = lowers[to + 1]
  return (
    word === ',' &&
    (second === 'when' || second === 'which' || second === 'where' || (second === 'in' && lowers[to + 2] === 'which'))
  )
}

function phraseStart(lowers: readonly string[], from: number, limit: number): number {
  let at = from
  while (at > limit && at > from - longestLead && leads.has(lowers[at - 1]!)) at--
  // A dash or "and" taken up on the way is what stands before the phrase, not a part of it.
  while (at < from && (lowers[at] === '-' || lowers[at] === 'alone')) at++
  return at
}

/** A date near the head of the article's sentence with names of places before it and a dash, colon or bracket behind. */
function isDateline(
  { lowers, pos, sentenceOf }: Document,
  { from: start, to }: DateDraft,
  from: number,
  sentence: TokenRange,
): boolean {
  if (start - sentence.from > 10 || from !== start) return false
  for (let at = sentence.from; at < start; at++) {
    const tag = posTags[pos[at]!]
    if (tag !== 'PROPN' && tag !== 'PUNCT' && tag !== 'SYM' && tag !== 'NOUN' && tag !== 'X' && tag !== 'CCONJ')
      return false
  }
  for (let at = to; at < Math.min(to + 7, lowers.length) && sentenceOf[at] === sentenceOf[start]; at++) {
    const word = lowers[at]!
    if (word === ':' || word === '–' || word === '—' || word === '--' || word === '-' || word === '(') return true
    if (posTags[pos[at]!] === 'VERB' || posTags[pos[at]!] === 'AUX') return false
  }
  return false
}

/** "than in 2019", "compared with 23 in 2022", "a 5 percent rise from March", "nearly double the 40 seen in May". */
function comparatorBefore(lowers: readonly string[], date: DateDraft, from: number, limit: number): number | undefined {
  const isSource =
    lowers[date.from - 1] === 'from' || lowers[from] === 'from' || lowers[from] === 'over' || lowers[from] === 'on'
  for (let at = date.from - 1; at >= Math.max(limit, date.from - baselineReach); at--) {
    const word = lowers[at]!
    if (word === ';' || word === 'and' || (word === ',' && at < from - 1)) return undefined
    const next = lowers[at + 1] ?? ''
    if (comparators.has(word) || (word === 'than' && (afterThan.has(next) || at + 1 === date.from))) return at
    if (word === 'against' && (isFigure(next) || at + 1 >= from)) return at
    if (isSource && at < from && at >= from - 4 && changes.has(word)) return from
    if ((word === 'double' || word === 'triple' || word === 'times' || word === 'twice') && lowers[at + 1] !== 'since')
      return at
    if (word === 'from' && at < from && isFigure(next) && changedBefore(lowers, at, limit)) return at
  }
  return undefined
}

function isFigure(word: string): boolean {
  const code = word.charCodeAt(0)
  return (code >= 48 && code <= 57) || lowNumbers.has(word)
}

function changedBefore(lowers: readonly string[], to: number, limit: number): boolean {
  for (let at = to - 1; at >= Math.max(limit, to - 8); at--) if (changes.has(lowers[at]!)) return true
  return false
}

/** A comma or a subject follows, and a verb that it can hold for; "2019, he said" ends a clause instead. */
function opensClause(
  { lowers, pos }: Document,
  { to }: DateDraft,
  from: number,
  groups: readonly VerbGroup[],
): boolean {
  const next = groups.find((group) => group.from >= to && group.form !== 'infinitive')
  if (next === undefined) return false
  const tag = posTags[pos[to] ?? 0]!
  if (lowers[to] === ',') return lowers[from - 1] !== ',' || !speaking.has(next.lemma)
  if (next.from === to) return false
  return (
    tag === 'DET' ||
    tag === 'NOUN' ||
    tag === 'PROPN' ||
    tag === 'PRON' ||
    tag === 'NUM' ||
    tag === 'ADJ' ||
    tag === 'ADV'
  )
}

const speaking = new Set(['say', 'add', 'tell', 'announce', 'report', 'state', 'note', 'write', 'show'])
