/** The agency that acted: subject of the verb, its "by" phrase, or the one that a pronoun subject takes up. */

import { sentenceAt, type Document } from '../../document/document.js'
import type { FactFound } from '../../rules/kinds.js'
import type { Clauses } from '../clauses/clauses.js'
import type { VerbGroup } from '../clauses/verb-groups.js'
import type { AgencyDraft } from '../drafts.js'

type Count = FactFound<'count'>

interface Place {
  readonly from: number
  readonly to: number
  readonly agency: AgencyDraft
}

const takingUp =
  /^(?:it|they|agency|office|department|commission|ministry|bureau|police|court|division|regulator|authority|authorities|watchdog|prosecutors|officers|investigators|we|agents)$/u
const reach = 25

export class AgencyReader {
  readonly #places: readonly Place[]

  constructor(
    readonly document: Document,
    agencies: readonly AgencyDraft[],
    readonly clauses: Clauses,
  ) {
    this.#places = agencies
      .flatMap((agency) => agency.mentions.map(({ from, to }) => ({ from, to, agency })))
      .sort((a, b) => a.from - b.from)
  }

  read(count: Count, group: VerbGroup | undefined): AgencyDraft | null {
    if (group === undefined) return null
    const sentence = sentenceAt(this.document, count.from)
    if (group.voice === 'passive' || group.form === 'participle') {
      const agent =
        this.#agentBehind(Math.max(group.to, count.to), sentence.to) ?? this.#agentBehind(group.to, sentence.to)
      if (agent !== undefined) return agent
    }
    return group.voice === 'active' && group.to <= count.from ? this.#subject(group, sentence.from) : null
  }

  /** "by the FBI" soon behind the verb or the phrase. */
  #agentBehind(from: number, to: number): AgencyDraft | undefined {
    const { lowers } = this.document
    for (let at = from; at < Math.min(to, from + 8); at++) {
      if (lowers[at] !== 'by') continue
      const place = this.#places[this.#firstFrom(at)]
      return place !== undefined && place.from <= at + 3 ? place.agency : undefined
    }
    return undefined
  }

  /** The last agency before the verb in its sentence; for "it" or "the agency", the last one before that. */
  #subject(group: VerbGroup, sentenceFrom: number): AgencyDraft | null {
    const { lowers } = this.document
    const index = this.#firstFrom(group.from) - 1
    const place = this.#places[index]
    if (place === undefined) return null
    if (place.from >= sentenceFrom && group.from - place.to <= reach) return place.agency
    for (let at = group.from - 1; at >= Math.max(sentenceFrom, group.from - 3); at--) {
      if (takingUp.test(lowers[at]!)) return place.agency
    }
    return null
  }

  /** Index of the first mention that begins at or behind a token. */
  #firstFrom(token: number): number {
    let low = 0
    let high = this.#places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#places[middle]!.from < token) low = middle + 1
      else high = middle
    }
    return low
  }
}
