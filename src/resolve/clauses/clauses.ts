/** Clauses of a document: verb groups by sentence, read once, and look-ups around a phrase. All look-ups are bounded. */

import { sentenceAt, type Document, type TokenRange } from '../../document/document.js'
import { posTags } from '../../document/pos.js'
import { verbGroups, type VerbGroup } from './verb-groups.js'

const reach = 40

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
    for (let at = token; at >= token - 2; at--) {
      const group = groups.find(({ to }) => to === at)
      if (group !== undefined) return group
      const tag = posTags[pos[at - 1] ?? 0]!
      const skips =
        tag === 'ADV' ||
        tag === 'PART' ||
        /^(?:up|down|out|off|in|on|over|guilty|liable|not|together|away|back)$/u.test(lowers[at - 1] ?? '')
      if (!skips || at - 1 <= sentenceAt(this.document, token).from) return undefined
    }
    return undefined
  }

  /** The verb group nearest to the left of `token` in its sentence, not beyond a semicolon or colon. */
  groupBefore(token: number): VerbGroup | undefined {
    const group = this.groupsAt(token).findLast(({ to }) => to <= token)
    if (group === undefined || token - group.to > reach) return undefined
    return this.#isCut(group.to, token) ? undefined : group
  }

  /** Verb groups to the right of `token` in its sentence, up to a semicolon. */
  groupsBehind(token: number): readonly VerbGroup[] {
    const groups = this.groupsAt(token - 1).filter(({ from }) => from >= token && from - token <= reach)
    const cut = groups.findIndex(({ from }) => this.#isCut(token, from))
    return cut < 0 ? groups : groups.slice(0, cut)
  }

  #isCut(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.document.lowers[at] === ';') return true
    return false
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
