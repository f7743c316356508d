/** The verb that a phrase is the subject of. */

import type { Document, TokenRange } from '../../document/document.js'
import { posTags } from '../../document/pos.js'
import type { Clauses } from '../clauses/clauses.js'
import type { VerbGroup } from '../clauses/verb-groups.js'
import { expecting, reporting, staging } from './action-words.js'

export interface Action {
  /** Null where the verb says nothing of what was done: "be", "have", "range". */
  readonly lemma: string | null
  readonly group: VerbGroup | undefined
}

export function asAction(group: VerbGroup): Action {
  return { lemma: group.lemma, group }
}

export const relatives = new Set(['who', 'that', 'which', 'whom'])
/** Marks and words after which a verb has another subject. */
const openers = new Set([
  ',',
  ';',
  '-',
  '–',
  '—',
  '(',
  'and',
  'or',
  'but',
  'who',
  'which',
  'that',
  'whose',
  'where',
  'when',
  'what',
  'how',
  'whether',
  'if',
  'as',
  'because',
  'after',
  'before',
  'while',
  'than',
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'you',
  'there',
])
/** Subjects of a relative clause that has no relative. */
export const pronouns: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they', 'we', 'i'])
const perfect = new Set(['has', 'have', 'had'])
const definite = new Set(['the', 'these', 'those', 'its', 'their', 'his', 'her'])
const boundaries = new Set(['but', 'while', 'because', 'although', ':', '”', '"'])

export class SubjectVerbs {
  constructor(
    readonly document: Document,
    readonly clauses: Clauses,
  ) {}

  /** The first verb behind the phrase that it can be the subject of: relative clauses are passed over. */
  verbOf({ from, to }: TokenRange): Action | undefined {
    const { lowers } = this.document
    const groups = this.clauses.groupsBehind(to)
    const usable = groups.filter(({ form, from }) => form !== 'infinitive' && (form !== 'gerund' || from === to))
    const first = usable.at(0)
    if (first === undefined) return this.#awaited(groups, to)
    if (this.#hasBoundary(to, first.from) || this.#isAside(first, to)) return undefined
    if (first.from === to && first.form === 'participle' && staging.has(first.lemma)) {
      const main = usable.find((group) => group !== first && !this.#isSubordinate(group))
      return this.#done(main ?? first)
    }
    if (first.form === 'participle' && !definite.has(lowers[from - 1] ?? '')) {
      const main = this.#mainBehind(first, usable)
      if (main !== undefined) return this.#done(main)
    }
    const isRelative = lowers[to] === ',' || lowers[to] === 'whose' || relatives.has(lowers[to] ?? '')
    // "cases it closed in May went to trial"
    const before = lowers[first.from - 1] ?? ''
    const isBare = pronouns.has(before) && posTags[this.document.pos[first.from - 2] ?? 0] === 'NOUN'
    if (!isBare && (!isRelative || !relatives.has(before))) return this.#done(first)
    const main = usable.find((group) => group !== first && group.form === 'finite' && !this.#isSubordinate(group))
    return this.#done(main ?? first)
  }

  /**
   * "three firms registered in Belize are being examined": the finite verb of the clause, which shows that the one
   * before it is no simple past. A mark or a word that opens a clause between them would give it another subject. Of
   * "the 12 witnesses cited in it could not be heard", the participle tells which they are, and is kept.
   */
  #mainBehind(first: VerbGroup, groups: readonly VerbGroup[]): VerbGroup | undefined {
    const main = groups.find(({ from, form }) => from > first.from && form === 'finite')
    if (main === undefined) return undefined
    const { lowers } = this.document
    // "are missing" is a state; "are being examined", "had been freed" and "have fled" are acts.
    if (main.voice === 'active' && (main.verb === main.from || !perfect.has(lowers[main.from]!))) return undefined
    const from = lowers[first.to] === 'as' ? first.to + 1 : first.to
    for (let at = from; at < main.from; at++) if (openers.has(lowers[at]!)) return undefined
    return main
  }

  /** "are thought to have lost": the verb behind one that only says how sure it is. */
  #done(group: VerbGroup): Action {
    if (group.voice !== 'passive' || !expecting.has(group.lemma)) return asAction(group)
    const next = this.clauses.groupsBehind(group.to).at(0)
    return asAction(next?.form === 'infinitive' && next.from === group.to + 1 ? next : group)
  }

  /** "4 others to be arraigned": a headline's future. */
  #awaited(groups: readonly VerbGroup[], to: number): Action | undefined {
    const group = groups.at(0)
    return group?.form === 'infinitive' && group.from === to + 1 ? asAction(group) : undefined
  }

  #isSubordinate({ from }: VerbGroup): boolean {
    const before = this.document.lowers[from - 1] ?? ''
    return relatives.has(before) || before === 'and' || before === 'or' || before === 'but'
  }

  /** "…, the prosecutor told reporters", "…, said the minister": a verb of saying that has a subject of its own. */
  #isAside(group: VerbGroup, to: number): boolean {
    if (!reporting.has(group.lemma) || group.voice === 'passive') return false
    const { lowers, pos } = this.document
    if (lowers[group.from - 1] === ',' || group.from === to) {
      const next = posTags[pos[group.to] ?? 0]
      return group.from > to && (next === 'PROPN' || next === 'DET' || next === 'NOUN')
    }
    for (let at = group.from - 1; at >= to; at--) if (lowers[at] === ',') return !relatives.has(lowers[at + 1] ?? '')
    return false
  }

  #hasBoundary(from: number, to: number): boolean {
    const { lowers } = this.document
    for (let at = from; at < to; at++) if (boundaries.has(lowers[at]!)) return true
    return false
  }
}
