/**
 * What was done to or by the things counted: base form of the verb that governs a count.
 *
 * Read in this order: a participle behind the phrase ("12 people arrested in May"), a preposition before it ("charged
 * with 12 counts", "seizure of 40 devices"), the verb before it (object), the count that it is coordinated with, the
 * verb behind it (subject).
 */

import { sentenceAt, type Document } from '../../document/document.js'
import { posTags } from '../../document/pos.js'
import { singular } from '../../normalize/base-form.js'
import type { FactFound, FactSpans } from '../../rules/kinds.js'
import { phraseStart, type Clauses } from '../clauses/clauses.js'
import { verbOfNoun } from '../clauses/deverbal.js'
import { verbLemma, type VerbGroup } from '../clauses/verb-groups.js'
import { idleVerbs, reporting, finding, places, locative, transparent, comparing } from './action-words.js'

type Count = FactFound<'count'>

export interface Action {
  /** Null where the verb says nothing of what was done: "be", "have", "range". */
  readonly lemma: string | null
  readonly group: VerbGroup | undefined
}

export class ActionReader {
  readonly #known = new Map<number, Action | undefined>()
  #previous: Count | undefined

  constructor(
    readonly document: Document,
    readonly spans: FactSpans,
    readonly clauses: Clauses,
  ) {}

  /** Counts must be given in reading order: a coordinated count shares the action of the one before. */
  read(count: Count): Action | undefined {
    const own = count.value.action
    const action = own === undefined ? this.#governing(count) : { lemma: own, group: undefined }
    const isIdle = action !== undefined && action.lemma !== null && idleVerbs.has(action.lemma)
    const settled = isIdle ? { ...action, lemma: null } : action
    this.#known.set(count.from, settled)
    this.#previous = count
    return settled
  }

  #governing(count: Count): Action | undefined {
    const { document, clauses } = this
    const { lowers, pos } = document
    const sentence = sentenceAt(document, count.from)
    if (count.rule === 'count/table-cell') return this.#ofNoun(count.value.unit ?? '')
    const previous = this.#previousIn(sentence.from)
    if (comparing.test(count.rule)) return previous === undefined ? undefined : this.#known.get(previous.from)
    if (count.rule === 'count/hyphenated') return this.#ofAdjective(count)

    const behind = this.#participleBehind(count)
    const start = phraseStart(document, count, sentence.from)
    const before = start > sentence.from ? lowers[start - 1]! : ''
    const beforeTag = start > sentence.from ? posTags[pos[start - 1]!]! : 'PUNCT'

    if (before === 'of' && start - 2 >= sentence.from) return this.#behindOf(count, start - 2, behind)
    const group = clauses.groupEndingAt(start)
    if (group !== undefined && !this.#isPreposition(beforeTag, before)) {
      const next = this.#subjectVerb(count)
      const reports = reporting.has(group.lemma) && next !== undefined
      if (reports) return next
      if (idleVerbs.has(group.lemma) && behind !== undefined) return behind
      return { lemma: group.lemma, group }
    }
    if (this.#isPreposition(beforeTag, before)) return behind ?? this.#behindPreposition(count, start - 1)
    if (previous !== undefined && this.#isCoordinated(previous, start)) {
      const shared = this.#known.get(previous.from)
      if (shared?.group === undefined || shared.group.to <= previous.from) return behind ?? shared
    }
    return this.#subjectVerb(count) ?? behind ?? this.#objectOf(start)
  }

  /** "indicted on an 81-count charge", "a 12-count indictment unsealed on Friday"; panels and crews do nothing here. */
  #ofAdjective(count: Count): Action | undefined {
    if (count.value.unit !== 'count') return undefined
    const noun = { ...count, to: count.to + 1 }
    const behind = this.#participleBehind(noun)
    const start = phraseStart(this.document, count, sentenceAt(this.document, count.from).from)
    if (behind !== undefined) return behind
    return this.document.lowers[start - 1] === 'on' ? this.#behindPreposition(count, start - 1) : undefined
  }

  #isPreposition(tag: string, word: string): boolean {
    return (
      (tag === 'ADP' || word === 'to' || word === 'including' || word === 'involving') &&
      word !== 'that' &&
      word !== 'than'
    )
  }

  #previousIn(sentenceFrom: number): Count | undefined {
    return this.#previous !== undefined && this.#previous.from >= sentenceFrom ? this.#previous : undefined
  }

  /** "12 people arrested in May", "36 million photos kept by": no auxiliary, and nothing between. */
  #participleBehind({ from, to }: Count): Action | undefined {
    const group = this.clauses.groupsBehind(to).find((candidate) => candidate.from === to)
    if (group === undefined || group.form !== 'participle') return undefined
    const { pos, lowers } = this.document
    const next = posTags[pos[group.to] ?? 0]!
    const later = this.clauses.groupsBehind(group.to).some(({ form }) => form === 'finite')
    const objects = next === 'NOUN' || next === 'PROPN' || next === 'DET' || next === 'NUM' || next === 'PRON'
    if (objects && !later && from >= 0) return undefined
    return /(?:ed|en|wn|ght|und|ung|ld|de|id|ft|st|ut|et|ne)$/u.test(lowers[group.verb]!)
      ? { lemma: group.lemma, group }
      : undefined
  }

  /** "seizure of 40 devices", "a panel of eight experts", "eight of the 16". */
  #behindOf(count: Count, governor: number, behind: Action | undefined): Action | undefined {
    const { lowers } = this.document
    const noun = lowers[governor]!
    if (this.spans.covering('number', governor) !== undefined || noun === 'each' || noun === 'all' || noun === 'one')
      return this.#relativeBehind(count)
    // "convicted on 14 March of two counts": the phrase hangs on the verb.
    if (noun === ',' || this.spans.covering('date', governor) !== undefined) {
      const verb = this.clauses.groupBefore(governor)
      return verb === undefined ? undefined : { lemma: verb.lemma, group: verb }
    }
    const verb = verbOfNoun(noun)
    if (verb === undefined && behind !== undefined) return behind
    if (transparent.has(singular(noun))) return this.#roleOf(count, governor)
    if (verb !== undefined) return { lemma: verb, group: this.clauses.groupBefore(governor) }
    const group = this.clauses.groupsAt(governor).find(({ verb: main }) => main === governor)
    if (group !== undefined) return { lemma: group.lemma, group }
    return this.#relativeBehind(count)
  }

  #roleOf(count: Count, governor: number): Action | undefined {
    const start = phraseStart(this.document, { from: governor, to: governor }, sentenceAt(this.document, governor).from)
    const group = this.clauses.groupEndingAt(start)
    if (group !== undefined && !reporting.has(group.lemma)) return { lemma: group.lemma, group }
    return this.#subjectVerb(count)
  }

  /** "seven commitments that it accepted", "the 530 products reviewed". */
  #relativeBehind(count: Count): Action | undefined {
    const { lowers } = this.document
    const behind = this.#participleBehind(count)
    const next = posTags[this.document.pos[behind?.group?.to ?? 0] ?? 0]
    if (behind !== undefined && (next === 'ADP' || next === 'PUNCT')) return behind
    const word = lowers[count.to] ?? ''
    if (word !== 'that' && word !== 'who' && word !== 'which' && word !== 'whom') return undefined
    const group = this.clauses.groupsBehind(count.to).at(0)
    return group === undefined ? undefined : { lemma: group.lemma, group }
  }

  /** "accepted 40 cases, including 12 appeals": what was done to the whole was done to its part. */
  #ofWhole(count: Count): Action | undefined {
    const sentence = sentenceAt(this.document, count.from)
    const whole = this.#previousIn(sentence.from)
    if (whole !== undefined) return this.#known.get(whole.from)
    const group = this.clauses.groupBefore(count.from)
    return group === undefined ? undefined : { lemma: group.lemma, group }
  }

  #behindPreposition(count: Count, preposition: number): Action | undefined {
    const { document, clauses } = this
    const { lowers } = document
    const word = lowers[preposition]!
    const unit = count.value.unit ?? ''
    if (word === 'than') return undefined
    if (word === 'including') return this.#ofWhole(count)
    if (word === 'involving') return { lemma: 'involve', group: undefined }
    const direct = clauses.groupEndingAt(preposition)
    if (word === 'over' || (locative.has(word) && places.has(unit))) return undefined
    if (direct !== undefined) return { lemma: direct.lemma, group: direct }
    const noun = lowers[preposition - 1] ?? ''
    const verb = verbOfNoun(noun)
    if (verb !== undefined && (word === 'on' || word === 'of' || word === 'at'))
      return { lemma: verb, group: undefined }
    const group = clauses.groupBefore(preposition)
    return group === undefined ? undefined : { lemma: group.lemma, group }
  }

  /** Between the two counts stand only a comma or "and", and phrases that hang on the first. */
  #isCoordinated(previous: Count, start: number): boolean {
    const { lowers } = this.document
    const joint = lowers[start - 1]
    if (joint !== ',' && joint !== 'and' && joint !== 'or' && joint !== '&' && joint !== 'plus') return false
    return !this.clauses
      .groupsAt(start)
      .some(({ from, form }) => from >= previous.to && from < start && form !== 'gerund' && form !== 'participle')
  }

  /** The first verb behind the phrase that it can be the subject of: relative clauses are passed over. */
  #subjectVerb(count: Count): Action | undefined {
    const { lowers } = this.document
    const groups = this.clauses.groupsBehind(count.to)
    const isRelative = /^(?:who|that|which|whom|whose)$/u.test(lowers[count.to] ?? '') || lowers[count.to] === ','
    const usable = groups.filter(({ form, from }) => form !== 'infinitive' && (form !== 'gerund' || from === count.to))
    const first = usable.at(0)
    if (first === undefined) return undefined
    if (this.#hasBoundary(count.to, first.from)) return undefined
    const main =
      isRelative && /^(?:who|that|which)$/u.test(lowers[first.from - 1] ?? '')
        ? usable.find(
            (group) =>
              group !== first &&
              group.form === 'finite' &&
              !/^(?:and|or|but|who|that|which)$/u.test(lowers[group.from - 1] ?? ''),
          )
        : undefined
    const group = main ?? first
    return { lemma: this.#beyondIdle(group, usable), group }
  }

  /** "are scheduled", "have to pay": the verb that an idle auxiliary leads to stays as the group has it. */
  #beyondIdle(group: VerbGroup, _: readonly VerbGroup[]): string {
    return group.lemma === '' ? verbLemma(this.document, group.verb) : group.lemma
  }

  #hasBoundary(from: number, to: number): boolean {
    const { lowers } = this.document
    for (let at = from; at < to; at++)
      if (/^(?:said|says|but|while|because|although|:)$/u.test(lowers[at]!)) return true
    return false
  }

  #objectOf(start: number): Action | undefined {
    const group = this.clauses.groupBefore(start)
    if (group === undefined || start - group.to > 8 || (reporting.has(group.lemma) && !finding.has(group.lemma)))
      return undefined
    return { lemma: group.lemma, group }
  }

  #ofNoun(noun: string): Action | undefined {
    const verb = verbOfNoun(noun)
    return verb === undefined ? undefined : { lemma: verb, group: undefined }
  }
}
