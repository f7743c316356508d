/**
 * What was done to or by the things counted: base form of the verb that governs a count.
 *
 * Read in this order: a verb before it (object), a preposition before it ("charged with 12 counts", "seizure of 40
 * devices"), the count that it is part of or coordinated with, the verb behind it (subject), the list that it ends.
 */

import { sentenceAt, type Document } from '../../document/document.js'
import { posTags } from '../../document/pos.js'
import type { FactFound, FactSpans } from '../../rules/kinds.js'
import type { Clauses } from '../clauses/clauses.js'
import { verbOfNoun } from '../clauses/deverbal.js'
import { verbLemma } from '../clauses/verb-groups.js'
import { attaching, idleVerbs, places, reporting } from './action-words.js'
import { Governors, type Phrase } from './governor.js'
import type { ListLeads } from './list-leads.js'
import type { Action } from './subject-verbs.js'

export type { Action } from './subject-verbs.js'

type Count = FactFound<'count'>

/** Numbers that a subject reaches, or is compared with: what was done is said of the subject. */
const levels = new Set(['count/bare-compared', 'count/bare-level', 'count/bare-difference'])
/** Units before a dash that stand for what they make up: a charge sheet of counts, a panel of judges. */
const acting = new Set(['count', 'judge', 'member', 'man', 'woman', 'person', 'officer', 'justice'])
const dashes = new Set(['-', '–', '—'])
const pronouns = new Set(['them', 'these', 'those', 'which', 'whom'])
const takingUp = new Set(['they', 'these', 'those'])
const joints = new Set([',', 'and', 'or', '&', 'plus'])

export class ActionReader {
  readonly #known = new Map<number, Action | undefined>()
  readonly #governors: Governors
  #previous: Count | undefined

  constructor(
    readonly document: Document,
    spans: FactSpans,
    readonly clauses: Clauses,
    readonly leads: ListLeads,
  ) {
    this.#governors = new Governors(document, spans, clauses)
  }

  /** Counts must be given in reading order: a coordinated count shares the action of the one before. */
  read(count: Count, unit: string): Action | undefined {
    const own = count.value.action
    const action =
      own === undefined
        ? (this.#ofItem(count) ?? this.#governing(count, unit) ?? this.#ofHeading(count))
        : { lemma: own, group: undefined }
    const isIdle = action !== undefined && action.lemma !== null && idleVerbs.has(action.lemma)
    const settled = isIdle ? this.#included(action) : action
    this.#known.set(count.from, settled)
    this.#previous = count
    return settled
  }

  /** "Items recovered include 19 cars", "They include two yachts": what was done to the whole was done to its parts. */
  #included({ lemma, group }: Action): Action {
    const nothing = { lemma: null, group }
    if (lemma !== 'include' || group === undefined) return nothing
    const { from } = sentenceAt(this.document, group.from)
    const done = this.clauses
      .groupsAt(group.from)
      .find((other) => other.form === 'participle' && other.to <= group.from)
    if (done !== undefined) return { lemma: done.lemma, group }
    if (group.from !== from + 1 || !takingUp.has(this.document.lowers[from]!) || from === 0) return nothing
    const before = this.clauses.groupsAt(from - 1).findLast(({ form }) => form === 'finite')
    return before === undefined || idleVerbs.has(before.lemma) ? nothing : { lemma: before.lemma, group }
  }

  #governing(count: Count, unit: string): Action | undefined {
    if (count.rule === 'count/table-cell') return ofHeader(unit)
    if (count.rule === 'count/label-number') return undefined
    const { from } = sentenceAt(this.document, count.from)
    const previous = this.#previousIn(from)
    if (levels.has(count.rule)) {
      const done = this.#governors.participleOf(unit, from, count.from)
      if (done !== undefined) return done
      if (count.rule === 'count/bare-level') return { lemma: null, group: this.clauses.groupBefore(count.from) }
      return previous === undefined ? undefined : this.#known.get(previous.from)
    }
    if (count.rule === 'count/hyphenated') {
      // "an 81-count indictment", "a three-judge panel": what was done to the indictment, or by the panel.
      return acting.has(unit) ? this.#ofPhrase(count, this.#headOf(count), previous) : undefined
    }
    return this.#verbBehind(count) ?? this.#partBehind(count) ?? this.#ofPhrase(count, count.to, previous)
  }

  /** "213 concerned patents", "a further 12 accepted it": a verb that begins behind the number, whatever its tag. */
  #verbBehind({ rule, from, to }: Count): Action | undefined {
    const { lowers } = this.document
    if (rule !== 'count/bare-subject' || lowers[to]?.endsWith('ed') !== true) return undefined
    // "31 of the 47 claimed it": that is what the 31 did.
    if (lowers[from - 1] === 'the' && lowers[from - 2] === 'of') return undefined
    return { lemma: verbLemma(this.document, to), group: this.clauses.groupStartingAt(to) }
  }

  /** "nine men, two of them held abroad": a participle behind the pronoun, else what was done to the whole. */
  #partBehind({ rule, to }: Count): Action | undefined {
    if (rule !== 'count/bare-part' || !pronouns.has(this.document.lowers[to + 1] ?? '')) return undefined
    return this.#governors.participleBehind({ from: to, to: to + 2 })
  }

  #ofPhrase(count: Count, to: number, previous: Count | undefined): Action | undefined {
    const governors = this.#governors
    const phrase = { from: count.from, to, unit: count.value.unit ?? '', isOne: count.value.value === 1 }
    const start = governors.startOf(phrase)
    const object = governors.ofObject(phrase, start)
    if (object !== undefined) return object
    if (start > sentenceAt(this.document, start).from && governors.isPreposition(start - 1))
      return this.#behindPreposition(phrase, start - 1, previous)
    const behind = governors.participleBehind(phrase)
    if (previous !== undefined && this.#isCoordinated(previous, count, start)) {
      const shared = this.#known.get(previous.from)
      if (shared !== undefined && (shared.group === undefined || shared.group.to <= previous.from))
        return behind ?? shared
    }
    // "Five appeals are pending before one court and two before another": the verb is not said again.
    if (count.rule === 'count/bare-listed' && previous !== undefined) return behind ?? this.#known.get(previous.from)
    // "in Croatia and four other countries": places of a list are where, not what.
    const listed = places.has(phrase.unit) ? undefined : governors.listVerb(start)
    return governors.subjects.verbOf(phrase) ?? behind ?? listed
  }

  #behindPreposition(phrase: Phrase, preposition: number, previous: Count | undefined): Action | undefined {
    const governors = this.#governors
    const { lowers } = this.document
    const behind = governors.participleBehind(phrase)
    const word = lowers[preposition]
    if (word === 'of') return governors.behindPreposition(phrase, preposition)
    if (behind !== undefined && behind.lemma !== null && !attaching.has(behind.lemma)) return behind
    if (word === 'including') return this.#ofPart(phrase, previous)
    return governors.behindPreposition(phrase, preposition) ?? behind
  }

  /** "accepted 40 cases, including 12 appeals": what was done to the whole was done to its part. */
  #ofPart(phrase: Phrase, whole: Count | undefined): Action | undefined {
    if (whole !== undefined) return this.#known.get(whole.from)
    const group = this.clauses.groupBefore(phrase.from)
    return group === undefined ? this.#governors.subjects.verbOf(phrase) : { lemma: group.lemma, group }
  }

  /** Behind the noun that a hyphenated count describes: "five-member disciplinary panel". */
  #headOf({ to }: Count): number {
    const { pos } = this.document
    const end = sentenceAt(this.document, to).to
    let at = to + 1
    while (at < end && at < to + 4 && (posTags[pos[at]!] === 'NOUN' || posTags[pos[at]!] === 'PROPN')) at++
    return at
  }

  #previousIn(sentenceFrom: number): Count | undefined {
    return this.#previous !== undefined && this.#previous.from >= sentenceFrom ? this.#previous : undefined
  }

  /** Between the two counts stand only a comma or "and", and phrases that hang on the first. */
  #isCoordinated(previous: Count, { value }: Count, start: number): boolean {
    if (!joints.has(this.document.lowers[start - 1] ?? '')) return false
    // "two counts of conspiracy to defraud and one count of theft": the verb between hangs on the noun.
    const isSame = value.unit !== null && previous.value.unit === value.unit
    return !this.clauses
      .groupsAt(start)
      .some(
        ({ from, form }) =>
          from >= previous.to &&
          from < start &&
          (form === 'finite' || (form === 'infinitive' && !isSame) || (form === 'participle' && this.#isJoined(from))),
      )
  }

  /** "questioned 11 men and seized hard drives, nine valves": another verb of the same subject. */
  #isJoined(verb: number): boolean {
    const before = this.document.lowers[verb - 1]
    return before === 'and' || before === 'then'
  }

  /** "Officers seized:", "The following were charged:" above the list, for an item that is no sentence of its own. */
  #ofItem(count: Count): Action | undefined {
    if (count.rule === 'count/table-cell' || count.rule === 'count/label-number') return undefined
    const lead = this.leads.leadOf(count.from)
    if (lead === undefined || !this.leads.announces(lead)) return undefined
    const group = this.clauses.groupBefore(lead.to - 1)
    const isSaid = group === undefined || reporting.has(group.lemma) || idleVerbs.has(group.lemma)
    if (isSaid || group.from < lead.from) return undefined
    const own = this.clauses.groupsAt(count.from)
    // "Receiving goods obtained by crime - four counts"
    const isTally =
      dashes.has(this.document.lowers[count.from - 1]!) && count.from - 1 > sentenceAt(this.document, count.from).from
    const isSentence =
      !isTally && own.some(({ form, from, verb }) => from < count.from || (form === 'finite' && verb > from))
    return isSentence || count.rule === 'count/bare-part' || this.#governors.participleBehind(count) !== undefined
      ? undefined
      : { lemma: group.lemma, group }
  }

  /** "Arrests", "Overview of the seizures:" above a list. */
  #ofHeading({ from, rule }: Count): Action | undefined {
    if (rule === 'count/table-cell' || rule === 'count/label-number') return undefined
    const lead = this.leads.leadOf(from)
    if (lead === undefined || this.clauses.groupsAt(from).length > 0) return undefined
    const last = this.leads.announces(lead) ? lead.to - 2 : lead.to - 1
    const verb = last < lead.from ? undefined : verbOfNoun(this.document.lowers[last]!)
    return verb === undefined ? undefined : { lemma: verb, group: undefined }
  }
}

/** "Arrests" over a column is a verb as well; "Convictions" only names what is counted. */
function ofHeader(unit: string): Action | undefined {
  return verbOfNoun(unit) === unit ? { lemma: unit, group: undefined } : undefined
}
