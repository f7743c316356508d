/** The date that a count holds for: the nearest one of its own clause, or one that opens its sentence. */

import { sentenceAt, type Document } from '../../document/document.js'
import type { FactFound } from '../../rules/kinds.js'
import type { Clauses } from '../clauses/clauses.js'
import type { VerbGroup } from '../clauses/verb-groups.js'
import type { DateDraft } from '../drafts.js'

type Count = FactFound<'count'>

const farthest = 30
const window = new Set([
  'past',
  'last',
  'previous',
  'preceding',
  'recent',
  'over',
  'within',
  'during',
  'in',
  'the',
  'next',
  'coming',
  'first',
])
const clauseOpeners = new Set([
  'who',
  'which',
  'that',
  'when',
  'while',
  'whose',
  'whom',
  'where',
  'because',
  'after',
  'before',
  'until',
  'although',
  'but',
  'as',
  'if',
  'said',
  'says',
  'pending',
  ';',
  ':',
  'ahead',
  'following',
  'dated',
])

export class PeriodReader {
  readonly #bySentence = new Map<number, DateDraft[]>()

  constructor(
    readonly document: Document,
    dates: readonly DateDraft[],
    readonly clauses: Clauses,
  ) {
    for (const date of dates) {
      const sentence = document.sentenceOf[date.from]!
      const list = this.#bySentence.get(sentence)
      if (list === undefined) this.#bySentence.set(sentence, [date])
      else list.push(date)
    }
  }

  read(count: Count, verb: VerbGroup | undefined): DateDraft | null {
    const sentence = sentenceAt(this.document, count.from)
    const dates = (this.#bySentence.get(this.document.sentenceOf[count.from]!) ?? []).filter((date) =>
      this.#isPeriod(date),
    )
    const behind = dates.find((date) => date.from >= count.to && this.#reaches(count, verb, date))
    if (behind !== undefined) return behind
    const before = dates.findLast((date) => date.to <= count.from && this.#opens(date, count, sentence.from))
    return before ?? null
  }

  /** Days and periods, and durations that are a window of time: "in the past two years", not "for 15 years". */
  #isPeriod(date: DateDraft): boolean {
    if (date.type !== 'duration') return true
    const { lowers } = this.document
    const first = lowers[date.from]!
    const before = lowers[date.from - 1] ?? ''
    return (
      /^(?:past|last|previous|preceding|recent)$/u.test(first) ||
      (window.has(before) && /^(?:past|last|previous|preceding|the|over|within|during)$/u.test(before))
    )
  }

  /** Nothing between the count and a later date opens another clause. */
  #reaches({ to }: Count, verb: VerbGroup | undefined, date: DateDraft): boolean {
    const { lowers } = this.document
    if (date.from - to > farthest) return false
    for (let at = to; at < date.from; at++) if (clauseOpeners.has(lowers[at]!)) return false
    return !this.clauses
      .groupsAt(date.from)
      .some(
        (group) =>
          group.from >= to && group.to <= date.from && group !== verb && !isJoined(lowers[group.from - 1] ?? ''),
      )
  }

  /** "Last year, 13,000 people were ...", "on Tuesday arrested 12": before the count, with no verb of another clause between. */
  #opens(date: DateDraft, { from }: Count, sentenceFrom: number): boolean {
    const { lowers } = this.document
    if (from - date.to > farthest) return false
    for (let at = date.to; at < from; at++)
      if (lowers[at] === ';' || lowers[at] === 'who' || lowers[at] === 'which') return false
    if (date.from - sentenceFrom <= 3) return true
    const groups = this.clauses.groupsAt(from).filter((group) => group.from >= date.to && group.to <= from)
    return groups.length <= 1 && (groups.length === 0 || groups[0]!.from - date.to <= 2)
  }
}

function isJoined(word: string): boolean {
  return word === 'and' || word === ',' || word === 'or'
}
