/**
 * The agency that acted: "by" it behind a passive or the count, its possessive before the count ("the bureau's 32
 * raids"), or the subject of the verb, also shared by verbs that go on ("raided two shops and seized") and taken up by a
 * pronoun ("said it had fined 14 firms").
 */

import { sentenceAt, type Document, type TokenRange } from '../../document/document.js'
import { partitionPoint } from '../../partition-point.js'
import type { FactFound } from '../../rules/kinds.js'
import { phraseStart, type Clauses } from '../clauses/clauses.js'
import type { VerbGroup } from '../clauses/verb-groups.js'
import type { AgencyDraft } from '../drafts.js'
import type { Action } from './action.js'
import { reporting } from './action-words.js'

type Count = FactFound<'count'>

interface Place extends TokenRange {
  readonly agency: AgencyDraft
}

const takingUp = new Set(['it', 'they', 'we', 'agency', 'office', 'department', 'commission', 'ministry', 'bureau', 'police', 'court', 'division', 'regulator', 'authority', 'authorities', 'watchdog', 'prosecutors', 'officers', 'investigators', 'agents', 'inspectors', 'detectives']) // prettier-ignore
/** Prepositions that make an agency a place, an addressee or a companion rather than the one that acts. */
const aside = new Set(['in', 'to', 'against', 'with', 'before', 'for', 'under', 'on', 'into', 'about', 'than', 'via', 'through', 'after', 'outside', 'between']) // prettier-ignore
const others = new Set(['he', 'she', 'i', 'you'])
const joints = new Set(['and', ',', 'or', 'then', 'also', 'but'])
const reach = 25
const agentReach = 8
const farthestMentions = 4

export class AgencyReader {
  readonly #places: readonly Place[]

  constructor(
    readonly document: Document,
    agencies: readonly AgencyDraft[],
    readonly clauses: Clauses,
    /** The body that publishes the article. */
    readonly publisher: AgencyDraft | null,
  ) {
    this.#places = agencies
      .flatMap((agency) => agency.mentions.map(({ from, to }) => ({ from, to, agency })))
      .sort((a, b) => a.from - b.from)
  }

  read(count: Count, action: Action | undefined): AgencyDraft | null {
    if (this.#places.length === 0) return null
    const sentence = sentenceAt(this.document, count.from)
    const near = this.#possessor(count, sentence.from) ?? this.#agentBehind(count.to, count.to + 1)
    if (near !== undefined) return near
    const group = action?.group
    if (group === undefined || action?.lemma === null) return null
    if (group.voice === 'passive' || group.form === 'participle') {
      const agent =
        this.#agentBehind(Math.max(group.to, count.to), sentence.to) ?? this.#agentBehind(group.to, sentence.to)
      if (agent !== undefined) return agent
    }
    const acts = group.voice === 'active' && group.to <= count.from && group.from >= sentence.from
    return acts ? this.#subject(group, sentence.from) : null
  }

  /** "the FBI's 32 raids". */
  #possessor(count: Count, sentenceFrom: number): AgencyDraft | undefined {
    const start = phraseStart(this.document, count, sentenceFrom)
    const mark = this.document.lowers[start - 1]
    if (mark !== "'s" && mark !== "'") return undefined
    const place = this.#places[this.#firstFrom(start) - 1]
    return place !== undefined && place.to >= start - 1 ? place.agency : undefined
  }

  /** "by the FBI" soon behind the verb or the phrase. */
  #agentBehind(from: number, to: number): AgencyDraft | undefined {
    const { lowers } = this.document
    for (let at = from; at < Math.min(to, from + agentReach); at++) {
      if (lowers[at] !== 'by') continue
      const place = this.#places[this.#firstFrom(at)]
      return place !== undefined && place.from <= at + 4 ? place.agency : undefined
    }
    return undefined
  }

  #subject(group: VerbGroup, sentenceFrom: number): AgencyDraft | null {
    const { lowers } = this.document
    const own = this.#ownSubject(group, sentenceFrom)
    if (own !== null) return own
    let index = this.#firstFrom(group.from) - 1
    for (let tries = 0; tries < farthestMentions; tries++, index--) {
      const place = this.#places[index]
      if (place === undefined) return null
      if (place.from < sentenceFrom || group.from - place.to > reach) break
      if (this.#isAside(place, sentenceFrom)) continue
      return this.#governs(place, group) ? place.agency : null
    }
    const last = lowers[group.from - 1] ?? ''
    // "the Commission", where a body that is called so publishes the article.
    if (this.publisher !== null && last !== 'it' && this.#publisherHas(last)) return this.publisher
    // "it", "the agency": the last body named before the sentence's own.
    return takingUp.has(last) ? (this.#places[this.#firstFrom(sentenceFrom) - 1]?.agency ?? null) : null
  }

  /** Whether a word is part of the publisher's name. */
  #publisherHas(word: string): boolean {
    return takingUp.has(word) && this.publisher!.name.toLowerCase().split(' ').includes(word)
  }

  /** "we", "this office", "our inspectors": the publisher, in its own words. */
  #ownSubject(group: VerbGroup, sentenceFrom: number): AgencyDraft | null {
    if (this.publisher === null) return null
    const { lowers } = this.document
    const last = lowers[group.from - 1] ?? ''
    if (last === 'we') return this.publisher
    const first = lowers[group.from - 2] ?? ''
    const isOwn = group.from - 2 >= sentenceFrom && (first === 'this' || first === 'our') && takingUp.has(last)
    return isOwn ? this.publisher : null
  }

  /** Behind a preposition of place or aim, or the object of a verb: "told the FBI". */
  #isAside(place: Place, sentenceFrom: number): boolean {
    const start = phraseStart(this.document, place, sentenceFrom)
    if (aside.has(this.document.lowers[start - 1] ?? '')) return true
    const verb = this.clauses.groupsAt(place.from).find(({ to }) => to === start)
    return verb !== undefined && (!reporting.has(verb.lemma) || verb.lemma === 'tell' || verb.lemma === 'ask')
  }

  /** No other subject stands between: the verb is the agency's own, goes on from its own, or has a pronoun for it. */
  #governs(place: Place, group: VerbGroup): boolean {
    const { lowers } = this.document
    // Not "had last week searched", whose parts are one verb, nor "officers working with others".
    const between = this.clauses.groupsAt(group.from).filter(({ from, to, form, lemma }) => {
      const isOther = form !== 'infinitive' && form !== 'gerund' && !(lemma === 'have' && group.from - to <= 3)
      return isOther && from >= place.to && to <= group.from
    })
    const before = between.at(-1)
    const last = lowers[group.from - 1] ?? ''
    if (others.has(last)) return false
    if (before === undefined) return group.form !== 'infinitive'
    if (group.form === 'gerund' || group.form === 'infinitive' || joints.has(last)) return !reporting.has(before.lemma)
    // "They" are rather those that a body sued than the body, unless it has done nothing but say something.
    return last === 'they' ? between.length === 1 && reporting.has(before.lemma) : takingUp.has(last)
  }

  /** Index of the first mention that begins at or behind a token. */
  #firstFrom(token: number): number {
    return partitionPoint(this.#places, ({ from }) => from < token)
  }
}
