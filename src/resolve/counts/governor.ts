/**
 * The verb that governs a noun phrase, read from where the phrase stands: behind a verb, behind a preposition, inside
 * another phrase ("the accounts of four firms"), or before a verb. All look-ups stay in the sentence and are bounded.
 */

import { sentenceAt, type Document, type TokenRange } from '../../document/document.js'
import { posTags } from '../../document/pos.js'
import { singular } from '../../normalize/base-form.js'
import type { FactSpans } from '../../rules/kinds.js'
import { phraseStart, type Clauses } from '../clauses/clauses.js'
import { verbOfNoun } from '../clauses/deverbal.js'
import { verbLemma, type VerbGroup } from '../clauses/verb-groups.js'
import { asAction, pronouns, relatives, SubjectVerbs, type Action } from './subject-verbs.js'
import {
  attaching,
  dwellers,
  finding,
  idleVerbs,
  locative,
  phrasal,
  places,
  positions,
  reporting,
  settings,
  transparent,
} from './action-words.js'

/** A noun phrase with what decides how prepositions before it are read. */
export interface Phrase extends TokenRange {
  /** Singular head noun; empty where it has none of its own. */
  readonly unit: string
  readonly isOne: boolean
}

const deepest = 3
const farthestObject = 8
const farthestShared = 24
const eachOf = new Set(['each', 'all', 'one', 'both', 'none', 'most', 'some', 'half', 'many', 'any', 'either'])
/** Prepositions whose phrase belongs to the noun before it. */
const complementing = new Set(['against', 'for', 'to', 'with', 'on', 'about'])

export class Governors {
  readonly subjects: SubjectVerbs

  constructor(
    readonly document: Document,
    readonly spans: FactSpans,
    readonly clauses: Clauses,
  ) {
    this.subjects = new SubjectVerbs(document, clauses)
  }

  /** First token of the phrase with its determiners. */
  startOf(phrase: TokenRange): number {
    return phraseStart(this.document, phrase, sentenceAt(this.document, phrase.from).from)
  }

  /** The verb whose object the phrase is: directly before it. */
  ofObject(phrase: Phrase, start: number): Action | undefined {
    const group = this.clauses.groupEndingAt(start)
    if (group === undefined || (this.isPreposition(start - 1) && !this.#isParticle(group, start - 1))) return undefined
    if (reporting.has(group.lemma)) {
      const next = this.subjects.verbOf(phrase)
      if (next !== undefined) return next
    }
    if (!idleVerbs.has(group.lemma)) return asAction(group)
    return this.#state(phrase) ?? this.#inverted(group) ?? this.participleBehind(phrase) ?? asAction(group)
  }

  /** "has 40 suspects under investigation" */
  #state({ to }: TokenRange): Action | undefined {
    const { lowers, pos } = this.document
    if (lowers[to] !== 'under') return undefined
    const noun = posTags[pos[to + 1] ?? 0] === 'ADJ' ? to + 2 : to + 1
    const verb = verbOfNoun(lowers[noun] ?? '')
    return verb === undefined ? undefined : { lemma: verb, group: this.clauses.groupBefore(to) }
  }

  /** "Also recovered were 22 bicycles", "Among those arrested were four officers". */
  #inverted(group: VerbGroup): Action | undefined {
    if (group.lemma !== 'be') return undefined
    const before = this.clauses.groupsAt(group.from).find(({ to }) => to === group.from)
    return before?.form === 'participle' ? asAction(before) : undefined
  }

  /** "turned over 40 files", "took down six sites". */
  #isParticle({ lemma, to }: VerbGroup, token: number): boolean {
    return to === token && phrasal.get(this.document.lowers[token] ?? '')?.has(lemma) === true
  }

  isPreposition(token: number): boolean {
    const word = this.document.lowers[token] ?? ''
    if (word === 'to' || word === 'including' || word === 'involving') return true
    return posTags[this.document.pos[token] ?? 0] === 'ADP' && word !== 'that' && word !== 'than'
  }

  /** "12 people arrested in May", "36 million photos kept by": no auxiliary, and nothing between. */
  participleBehind({ to }: TokenRange): Action | undefined {
    const group = this.clauses.groupStartingAt(to)
    if (group === undefined || group.form !== 'participle') return undefined
    const { pos, lowers } = this.document
    const next = posTags[pos[group.to] ?? 0]!
    const isNominal = next === 'NOUN' || next === 'PROPN' || next === 'DET' || next === 'NUM' || next === 'PRON'
    const objects = isNominal && this.spans.covering('date', group.to) === undefined
    if (objects && !this.clauses.groupsBehind(group.to).some(({ form }) => form === 'finite')) return undefined
    return /(?:ed|en|wn|ght|und|ung|ld|de|id|ft|st|ut|et|ne|pt)$/u.test(lowers[group.verb]!)
      ? asAction(group)
      : undefined
  }

  /** "the number of cases detected", "notified data breaches": what the clause says was done to what it counts. */
  participleOf(unit: string, from: number, to: number): Action | undefined {
    const { lowers, pos } = this.document
    for (let at = to - 1; at >= Math.max(from, to - farthestShared); at--) {
      if (singular(lowers[at]!) !== unit) continue
      const behind = this.clauses.groupsAt(at).find((group) => group.from === at + 1)
      if (behind?.form === 'participle' && behind.to < to - 2) {
        const next = posTags[pos[behind.to] ?? 0]
        return next === 'ADP' || next === 'VERB' || next === 'ADV' ? asAction(behind) : undefined
      }
      for (let before = at - 1; before >= Math.max(from, at - 3); before--)
        if (posTags[pos[before]!] === 'VERB' && lowers[before]!.endsWith('ed'))
          return { lemma: verbLemma(this.document, before), group: undefined }
      return undefined
    }
    return undefined
  }

  /** What a phrase behind a preposition takes: "of" leads to the noun before it, others to their verb. */
  behindPreposition(phrase: Phrase, preposition: number, depth = 0): Action | undefined {
    const { clauses, document } = this
    const { lowers } = document
    const word = lowers[preposition]!
    if (word === 'of') return this.#behindOf(phrase, preposition - 1, depth)
    if (word === 'involving') return { lemma: 'involve', group: undefined }
    // "granted bail with two sureties"
    if (phrase.unit === 'surety') return undefined
    const direct = clauses.groupEndingAt(preposition)
    if (word === 'over' || (locative.has(word) && places.has(phrase.unit))) return undefined
    if (direct !== undefined) return asAction(direct)
    const verb = verbOfNoun(lowers[preposition - 1] ?? '')
    if (verb !== undefined && (word === 'on' || word === 'at')) return { lemma: verb, group: undefined }
    if (word === 'in' && this.#isFronted(preposition)) {
      return phrase.isOne || settings.has(phrase.unit) ? undefined : this.#clauseVerb(phrase)
    }
    const group = clauses.groupBefore(preposition)
    if (group !== undefined && (!reporting.has(group.lemma) || finding.has(group.lemma))) return asAction(group)
    // "the complaint against 12 others was dismissed"
    return complementing.has(word) && !this.#isFronted(preposition) ? this.subjects.verbOf(phrase) : undefined
  }

  #isFronted(preposition: number): boolean {
    return preposition === sentenceAt(this.document, preposition).from
  }

  /** "In 80 cases, callers posed as officers": the verb of the clause that the phrase opens. */
  #clauseVerb({ to }: TokenRange): Action | undefined {
    const group = this.clauses.groupsBehind(to).find(({ form }) => form !== 'infinitive' && form !== 'gerund')
    return group === undefined ? undefined : asAction(group)
  }

  /** "seizure of 40 devices", "a panel of eight experts", "the accounts of four firms". */
  #behindOf(phrase: Phrase, noun: number, depth: number): Action | undefined {
    const { document, clauses, spans } = this
    const word = document.lowers[noun] ?? ''
    const { from } = sentenceAt(document, phrase.from)
    if (noun < from || word === 'that') return this.relativeBehind(phrase)
    if (spans.covering('number', noun) !== undefined) return this.#ofPart(phrase, noun)
    if (eachOf.has(word))
      return this.relativeBehind(phrase) ?? (noun === from ? this.subjects.verbOf(phrase) : undefined)
    // "convicted on 14 March of two counts", "convicted him of two counts": the phrase hangs on the verb.
    if (word === ',' || spans.covering('date', noun) !== undefined || posTags[document.pos[noun] ?? 0] === 'PRON') {
      const group = clauses.groupBefore(noun)
      return group === undefined ? undefined : asAction(group)
    }
    const own = clauses.groupsAt(noun).find(({ verb }) => verb === noun)
    if (own !== undefined) return asAction(own)
    // "a town of 2,300 inhabitants"
    if (places.has(singular(word)) && dwellers.has(phrase.unit)) return undefined
    const verb = verbOfNoun(word)
    const governor = clauses.groupBefore(noun)
    // "approved the arrest of 40 suspects": a decision about what is still to be done.
    if (verb !== undefined && governor?.lemma === 'approve' && noun - governor.to <= 2) return asAction(governor)
    if (verb !== undefined && !transparent.has(singular(word))) return { lemma: verb, group: clauses.groupBefore(noun) }
    const behind = this.participleBehind(phrase)
    if (behind !== undefined && behind.lemma !== null && !attaching.has(behind.lemma)) return behind
    if (positions.has(singular(word)) || spans.covering('count', noun) !== undefined) return this.relativeBehind(phrase)
    return this.#ofWhole(phrase, noun, depth) ?? this.relativeBehind(phrase)
  }

  /** "ten of the 31 suspects worked at it": a verb behind is what the ten did, unless another one follows. */
  #ofPart(phrase: Phrase, part: number): Action | undefined {
    const relative = this.relativeBehind(phrase)
    const group = relative?.group
    if (group === undefined || group.from !== phrase.to) return relative
    const isSubject = !this.clauses.groupsAt(part).some((other) => other.to <= part) && !this.isPreposition(part - 1)
    const follows = this.clauses.groupsBehind(group.to).some(({ form }) => form === 'finite' || form === 'participle')
    return isSubject && !follows ? undefined : relative
  }

  /** What governs the phrase that a noun heads and that ends with `phrase`. */
  #ofWhole(phrase: Phrase, noun: number, depth: number): Action | undefined {
    if (depth >= deepest) return undefined
    const unit = singular(this.document.lowers[noun] ?? '')
    const whole = { from: this.#nounStart(noun), to: phrase.to, unit, isOne: false }
    return this.#governing(whole, depth + 1)
  }

  #governing(phrase: Phrase, depth: number): Action | undefined {
    const start = this.startOf(phrase)
    const object = this.ofObject(phrase, start)
    if (object !== undefined) return object
    if (start > sentenceAt(this.document, start).from && this.isPreposition(start - 1))
      return this.behindPreposition(phrase, start - 1, depth)
    return this.subjects.verbOf(phrase)
  }

  /** First token of the run of nouns, adjectives and determiners that ends with `noun`. */
  #nounStart(noun: number): number {
    const { from } = sentenceAt(this.document, noun)
    const { pos, lowers } = this.document
    let at = noun
    while (at > from && at > noun - 6) {
      const tag = posTags[pos[at - 1]!]
      const isInside = tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN' || tag === 'DET' || lowers[at - 1] === "'s"
      if (!isInside || this.clauses.groupsAt(at).some(({ to }) => to === at)) break
      at--
    }
    return at
  }

  /** "seven commitments that it accepted", "388 cases it closed", "the 530 products reviewed". */
  relativeBehind({ to }: TokenRange): Action | undefined {
    const behind = this.participleBehind({ from: to, to })
    const next = posTags[this.document.pos[behind?.group?.to ?? 0] ?? 0]
    if (behind !== undefined && (next === 'ADP' || next === 'PUNCT')) return behind
    const word = this.document.lowers[to] ?? ''
    if (!relatives.has(word) && !pronouns.has(word)) return undefined
    const group = this.clauses.groupsBehind(to).at(0)
    return group === undefined || (pronouns.has(word) && group.from !== to + 1) ? undefined : asAction(group)
  }

  /** The verb of a list that the phrase ends: "seized two cars, a boat and 14 phones". */
  listVerb(start: number): Action | undefined {
    const { lowers } = this.document
    const group = this.clauses.groupBefore(start)
    if (group === undefined || (reporting.has(group.lemma) && !finding.has(group.lemma))) return undefined
    const joint = lowers[start - 1]
    const reach = joint === 'and' || joint === ',' ? farthestShared : farthestObject
    return start - group.to > reach ? undefined : asAction(group)
  }
}
