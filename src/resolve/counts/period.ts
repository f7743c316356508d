/**
 * The date that a count holds for: the one that dates the verb of its own clause.
 *
 * A count with no verb of its own ("in five states", "against two firms") was not what happened on the date, so that
 * only a date directly behind it counts. Read in this order: the date of its own comparison ("against 23 in 2019"),
 * the date behind it in the same clause, a date between the verb and it, the date that opens its clause, the date of a
 * verb coordinated with its own, and what an earlier sentence clearly hands on.
 */

import { sentenceAt, type Document } from '../../document/document.js'
import type { FactFound } from '../../rules/kinds.js'
import type { Clauses } from '../clauses/clauses.js'
import type { VerbGroup } from '../clauses/verb-groups.js'
import type { DateDraft } from '../drafts.js'
import { CarriedPeriods } from './carried-period.js'
import { attaching, reporting } from './action-words.js'
import type { Action } from './action.js'
import { placeOf, type DatePlace } from './date-places.js'
import type { ListLeads } from './list-leads.js'

type Count = FactFound<'count'>

const farthest = 30
const clauseOpeners = new Set([
  'who', 'which', 'that', 'when', 'while', 'whose', 'whom', 'where', 'because', 'after', 'although', 'if', 'said', 'says', 'pending', ';', ':', 'ahead',
  'following', 'dated', 'whereas', 'though', 'issued', 'expected', 'scheduled', 'deadline', 'originally',
]) // prettier-ignore
const windowWords = new Set(['past', 'last', 'previous', 'preceding', 'recent'])
const windowLeads = new Set([...windowWords, 'the'])
const windowOpeners = new Set(['over', 'during', 'in'])
const none: readonly DatePlace[] = []

export class PeriodReader {
  readonly #dates = new Map<number, DateDraft[]>()
  readonly #places = new Map<number, readonly DatePlace[]>()
  readonly #carried: CarriedPeriods
  #previous:
    { readonly count: Count; readonly group: VerbGroup | undefined; readonly period: DateDraft | null } | undefined

  constructor(
    readonly document: Document,
    dates: readonly DateDraft[],
    readonly clauses: Clauses,
    readonly leads: ListLeads,
  ) {
    for (const date of dates) {
      const sentence = document.sentenceOf[date.from]!
      const list = this.#dates.get(sentence)
      if (list === undefined) this.#dates.set(sentence, [date])
      else list.push(date)
    }
    this.#carried = new CarriedPeriods(document, this.#dates)
  }

  /** Counts must be given in reading order: a list behind one verb shares its date. */
  read(count: Count, action: Action | undefined): DateDraft | null {
    const period = count.rule === 'count/table-cell' ? this.#ofTable(count) : this.#ofText(count, action)
    // "(2023: 121)" is an aside: what follows goes on with the count before it.
    if (period === null || !this.#isLabel(period, count)) {
      this.#previous = { count, group: action?.group, period }
      this.#carried.note(count, period)
    }
    return period
  }

  #ofText(count: Count, action: Action | undefined): DateDraft | null {
    const sentence = this.document.sentenceOf[count.from]!
    const places = this.#placesIn(sentence, count.from)
    const labelled = places.find(({ kind, date }) => kind === 'label' && this.#isLabel(date, count))
    if (labelled !== undefined) return labelled.date
    const others = places.filter(({ kind }) => kind !== 'label')
    if (others.length === 0) return this.#ofList(count) ?? this.#carried.of(count)
    return this.#own(count, action, others)
  }

  #isLabel({ to }: DateDraft, { from }: Count): boolean {
    return to === from - 1 && this.document.lowers[to] === ':'
  }

  /** The date of the column, the row or the caption. */
  #ofTable({ value: { date: token } }: Count): DateDraft | null {
    if (token === undefined) return null
    const dates = this.#dates.get(this.document.sentenceOf[token]!) ?? []
    return dates.find(({ from, to }) => from <= token && token < to) ?? null
  }

  #own(count: Count, action: Action | undefined, places: readonly DatePlace[]): DateDraft | null {
    if (count.rule === 'count/bare-difference') return this.#previous?.period ?? null
    const compared = this.#compared(count, places)
    if (compared !== undefined) return compared
    const usable = places.filter(({ kind }) => kind !== 'baseline')
    const group = action?.group
    if (action === undefined) return this.#adjacent(count, usable)
    const behind = usable.find((place) => place.kind === 'inside' && place.date.from >= count.to)
    if (behind !== undefined && this.#reaches(count, group, behind)) return behind.date
    const { lowers } = this.document
    const inside = usable.findLast(({ kind, date }) => kind === 'inside' && date.to <= count.from)
    const fronted = usable.findLast(({ kind, date }) => kind === 'fronted' && date.to <= count.from)
    if (inside !== undefined && this.#carries(inside, count, group)) return inside.date
    if (fronted !== undefined && this.#opens(fronted, count)) return fronted.date
    const previous = this.#previous
    if (
      previous !== undefined &&
      previous.period !== null &&
      group !== undefined &&
      previous.group === group &&
      count.rule !== 'count/bare-compared' &&
      previous.period.to <= count.to &&
      lowers[previous.count.to] !== undefined
    )
      return previous.period
    return null
  }

  /** The last date of the line that opens the count's list. */
  #ofList({ from }: Count): DateDraft | null {
    const lead = this.leads.leadOf(from)
    if (lead === undefined) return null
    const sentence = this.document.sentenceOf[lead.to - 1]!
    const places = this.#placesIn(sentence, lead.to - 1)
    const place = places.findLast(({ kind, date }) => kind !== 'baseline' && date.from >= lead.from)
    // A heading with a day tells when the page was published.
    return place === undefined || (isDay(place.date) && !this.leads.announces(lead)) ? null : place.date
  }

  #placesIn(sentence: number, token: number): readonly DatePlace[] {
    const known = this.#places.get(sentence)
    if (known !== undefined) return known
    const dates = this.#dates.get(sentence)
    if (dates === undefined) return none
    const range = sentenceAt(this.document, token)
    const groups = this.clauses.groupsAt(token)
    const places: DatePlace[] = []
    for (const date of dates) {
      if (!this.#isPeriod(date)) continue
      const place = placeOf(this.document, date, range, groups)
      if (place.kind !== 'dateline') places.push(place)
    }
    this.#places.set(sentence, places)
    return places
  }

  /** Days and periods, and durations that are a window of time: "in the past two years", not "for 15 years". */
  #isPeriod(date: DateDraft): boolean {
    if (date.value?.startsWith('T') === true || date.value?.startsWith('PT') === true) return false
    if (date.type !== 'duration') return true
    const { lowers } = this.document
    if (windowWords.has(lowers[date.from]!)) return true
    const before = lowers[date.from - 1] ?? ''
    // "over a 13-month period", but not "over four months", which tells how long it took.
    if (before === 'a') return windowOpeners.has(lowers[date.from - 2] ?? '')
    return windowLeads.has(before)
  }

  /** A count inside a comparison takes the comparison's date, and no other count does. */
  #compared({ from, to }: Count, places: readonly DatePlace[]): DateDraft | null | undefined {
    for (const place of places)
      if (place.kind === 'baseline' && from >= place.from && to <= place.date.from) return place.date
    return undefined
  }

  /** "589 cases in the first half of 2024", "4,106 in May": nothing but a preposition between, and no single day. */
  #adjacent({ to }: Count, places: readonly DatePlace[]): DateDraft | null {
    const place = places.find(({ date }) => date.from >= to)
    return place !== undefined && place.from <= to && !isDay(place.date) ? place.date : null
  }

  /** Nothing between the count or its verb and a later date opens another clause, and the date hangs on the count's verb. */
  #reaches(count: Count, verb: VerbGroup | undefined, { date, from, isTerm }: DatePlace): boolean {
    const { lowers } = this.document
    if (verb !== undefined && verb.from < date.from && date.to <= verb.verb) return true
    const to = verb !== undefined && verb.to > count.to && verb.to <= date.from ? verb.to : count.to
    if (date.from - to > farthest) return false
    if (isTerm && verb !== undefined && this.#isDuty(verb)) return false
    for (let at = to; at < from; at++) if (clauseOpeners.has(lowers[at]!)) return false
    const isRange = date.value?.includes('/') === true
    const isAside = verb !== undefined && this.#isRelative(verb)
    for (const group of this.clauses.groupsAt(date.from)) {
      if (group.from < to || group.to > date.from || group === verb) continue
      const last = lowers[group.from - 1] ?? ''
      // "the board, which has nine members, met on Friday"
      if (isAside && last === ',') return false
      if (isJoined(last)) continue
      if (group.form === 'finite') return false
      const modifies = group.from === count.to || attaching.has(group.lemma) || this.#isOfOperation(group)
      if (group.form === 'participle' && modifies) continue
      if (isRange || group.form !== 'gerund' || date.type === 'time') return false
    }
    return true
  }

  #isRelative({ from }: VerbGroup): boolean {
    const before = this.document.lowers[from - 1]
    return before === 'who' || before === 'which'
  }

  /** "must contact", "ordered to pay": what is still to be done by a term was not done on that date. */
  #isDuty({ from, form }: VerbGroup): boolean {
    const word = this.document.lowers[from]!
    return form === 'infinitive' || word === 'must' || word === 'should' || word === 'shall'
  }

  /** "in an operation carried out from May to June": the date of what the count was part of. */
  #isOfOperation({ from }: VerbGroup): boolean {
    const { lowers } = this.document
    if (!operations.has(lowers[from - 1] ?? '')) return false
    for (let at = from - 2; at > from - 8; at--) if (lowers[at] === 'in' || lowers[at] === 'during') return true
    return false
  }

  /** A date behind or before a verb that the count hangs on, or that is coordinated with the count's. */
  #carries({ date, isTerm }: DatePlace, { from, to }: Count, verb: VerbGroup | undefined): boolean {
    const { lowers } = this.document
    if (from - date.to > farthest * 2 || isTerm) return false
    for (let at = date.to; at < from; at++) {
      if (lowers[at] === ';' || lowers[at] === 'who' || lowers[at] === 'which' || lowers[at] === 'that') return false
      if (clauseOpeners.has(lowers[at]!)) return false
    }
    const groups = this.clauses.groupsAt(from)
    const own = groups.findLast((group) => group.to <= date.from && group.form !== 'infinitive')
    if (verb !== undefined && verb.to <= date.from) return own === verb || own === undefined
    // "police, who met on Monday, know of 12 men"
    if (own !== undefined && own !== verb && lowers[date.to] === ',' && this.#isRelative(own)) return false
    if (own !== undefined && reporting.has(own.lemma) && date.from - own.to <= 3) return false
    const between = groups.filter((group) => group.from >= date.to && group.to <= from && group.form !== 'infinitive')
    if (between.length === 0)
      return verb === undefined || verb.to <= from || (verb.form === 'participle' && verb.from === to)
    if (between[0]!.from - date.to <= 2)
      return between.every((group, index) => index === 0 || isFollowing(group, lowers))
    return between.every((group) => isFollowing(group, lowers))
  }

  /** "Last year, 13,000 people were ...", "between 2016 and 2018, three firms were awarded 12 orders". */
  #opens({ date }: DatePlace, { from }: Count): boolean {
    const { lowers } = this.document
    if (from - date.to > farthest * 2) return false
    let isAside = false
    for (let at = opened(lowers, date.to); at < from; at++) {
      const word = lowers[at]!
      if (word === ';' || word === 'who' || word === 'which') return false
      // "In 2015, after the spill, nine men were charged"; "compared with 23 in 2022, and accepted 12".
      if (word === 'compared' || word === 'after' || word === 'before') isAside = true
      else if (word === ',' && lowers[at - 1] !== 'compared') isAside = false
    }
    return !isAside
  }
}

/** Behind the words that tie a clause to the date before it: ", in which", ", which". */
function opened(lowers: readonly string[], to: number): number {
  if (lowers[to] !== ',') return to
  if (lowers[to + 1] === 'which') return to + 2
  return lowers[to + 1] === 'in' && lowers[to + 2] === 'which' ? to + 3 : to
}

const operations = new Set([
  'operation',
  'operations',
  'campaign',
  'crackdown',
  'raid',
  'raids',
  'sweep',
  'drive',
  'action',
  'exercise',
  'blitz',
  'investigation',
])

function isDay({ value }: DateDraft): boolean {
  return value === null || (value.length >= 10 && value.charAt(7) === '-')
}

function isJoined(word: string): boolean {
  return word === 'and' || word === ',' || word === 'or'
}

/** A verb that goes on with the same subject: "raided two shops and seized". */
function isFollowing({ from, form }: VerbGroup, lowers: readonly string[]): boolean {
  if (form === 'gerund') return true
  const before = lowers[from - 1] ?? ''
  return isJoined(before) || before === 'then' || before === 'also'
}
