/** Clauses of a document: verb groups by sentence, read once, and look-ups around a phrase. All look-ups are bounded. */

import { sentenceAt, type Document, type TokenRange } from '../../document/document.js'
import { posCode } from '../../document/pos.js'
import { verbGroups, type VerbGroup } from './verb-groups.js'

const reach = 40
/** Particles and complements that may stand between a verb and its object. */
const skippedBehindVerb = new Set([
  'up', 'down', 'out', 'off', 'in', 'on', 'over', 'guilty', 'liable', 'not', 'together', 'away', 'back',
]) // prettier-ignore
const adverb = posCode('ADV')
const particle = posCode('PART')

export class Clauses {
  readonly #groups = new Map<number, readonly VerbGroup[]>()

  constructor(readonly document: Document) {}

  /** Verb groups of the sentence of a token. */
  groupsAt(token: number): readonly VerbGroup[] {
    const sentence = this.document.sentenceOf[token] ?? 0
    let groups = this.#groups.get(sentence)
    if (groups === undefined)
      this.#groups.set(sentence, (groups = verbGroups(this.document, sentenceAt(this.document, token))))
    return groups
  }

  /** The verb group that ends directly before `token`, with at most an adverb or particle between. */
  groupEndingAt(token: number): VerbGroup | undefined {
    const { pos, lowers } = this.document
    const groups = this.groupsAt(token)
    const first = sentenceAt(this.document, token).from
    for (let at = token; at >= token - 2; at--) {
      for (const group of groups) if (group.to === at) return group
      const tag = pos[at - 1]
      const skips = tag === adverb || tag === particle || skippedBehindVerb.has(lowers[at - 1] ?? '')
      if (!skips || at - 1 <= first) return undefined
    }
    return undefined
  }

  /** The verb group that begins right at `token`, in the sentence of the token before it. */
  groupStartingAt(token: number): VerbGroup | undefined {
    for (const group of this.groupsAt(token - 1)) if (group.from === token) return group
    return undefined
  }

  /** The verb group nearest to the left of `token` in its sentence, not beyond a semicolon or colon. */
  groupBefore(token: number): VerbGroup | undefined {
    const group = this.groupsAt(token).findLast(({ to }) => to <= token)
    if (group === undefined || token - group.to > reach) return undefined
    return this.#semicolon(group.to, token) < token ? undefined : group
  }

  /** Verb groups to the right of `token` in its sentence, up to a semicolon. */
  groupsBehind(token: number): readonly VerbGroup[] {
    const groups = this.groupsAt(token - 1)
    if (groups.length === 0) return groups
    const last = this.#semicolon(token, token + reach)
    return groups.filter(({ from }) => from >= token && from <= last)
  }

  /** The first semicolon from `from` on, else `to`. */
  #semicolon(from: number, to: number): number {
    const { lowers } = this.document
    for (let at = from; at < to; at++) if (lowers[at] === ';') return at
    return to
  }
}

const skippedBeforeNumber = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'other',
  'all',
  'only',
  'just',
  'own',
  'further',
  'another',
  'these',
  'those',
  'remaining',
  'first',
  'last',
  'both',
  'some',
  'each',
  'same',
  'additional',
  'even',
  'initial',
  'then',
  'estimated',
])

/** First token of the phrase: determiners and the like before a number belong to it. */
export function phraseStart({ lowers }: Document, { from }: TokenRange, sentenceFrom: number): number {
  let at = from
  while (at > sentenceFrom && at > from - 4 && skippedBeforeNumber.has(lowers[at - 1]!)) at--
  return at
}
