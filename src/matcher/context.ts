/** What stands directly before and after a match: compiled from a rule's `Context`. */

import type { Document } from '../document/document.js'
import type { Context, MentionElement, TokenTest } from './pattern.js'
import type { Spans } from './spans.js'
import { compileTokenTest, dependsOnNeighbours, listOf } from './token-test.js'
import type { TypeBits } from './type-bits.js'

/** The sentence and the range that a match would have. */
export interface Place {
  readonly from: number
  readonly to: number
  readonly sentenceFrom: number
  readonly sentenceTo: number
}

export type ContextPredicate<M> = (document: Document, spans: Spans<M>, place: Place) => boolean

type AnyTest<M> = TokenTest | MentionElement<M>
type NeighbourPredicate<M> = (document: Document, spans: Spans<M>, token: number) => boolean

const endMark = /^[.!?]$/u

/**
 * Undefined for a rule that may stand anywhere.
 *
 * @param types The rows that settle tests which look at nothing but the type of a token.
 */
export function compileContext<M>(context: Context<M>, types: TypeBits): ContextPredicate<M> | undefined {
  const before = compileNeighbour(context.precededBy, context.notPrecededBy, types, (spans, kind, token) =>
    spans.covering(kind, token),
  )
  const after = compileNeighbour(context.followedBy, context.notFollowedBy, types, (spans, kind, token) =>
    spans.startingAt(kind, token),
  )
  const { at } = context
  if (before === undefined && after === undefined && at === undefined) return undefined
  return (document, spans, place) =>
    (at === undefined || standsAt(at, document, place)) &&
    (before === undefined || before(document, spans, place.from > place.sentenceFrom ? place.from - 1 : -1)) &&
    (after === undefined || after(document, spans, place.to < place.sentenceTo ? place.to : -1))
}

/** A full stop behind the match still counts as the end of its sentence. */
function standsAt(at: NonNullable<Context<never>['at']>, document: Document, place: Place): boolean {
  const starts = place.from === place.sentenceFrom
  const { to, sentenceTo } = place
  const ends = to === sentenceTo || (to === sentenceTo - 1 && endMark.test(document.forms[to]!))
  return (at === 'sentence-end' || starts) && (at === 'sentence-start' || ends)
}

/** Holds where the wanted test holds and none of the unwanted does; beyond the sentence no test holds. */
function compileNeighbour<M>(
  wanted: AnyTest<M> | undefined,
  unwanted: AnyTest<M> | readonly AnyTest<M>[] | undefined,
  types: TypeBits,
  find: (spans: Spans<M>, kind: keyof M & string, token: number) => unknown,
): NeighbourPredicate<M> | undefined {
  if (wanted === undefined && unwanted === undefined) return undefined
  const compile = (test: AnyTest<M>): NeighbourPredicate<M> => {
    if ('mention' in test) {
      const kinds = listOf(test.mention)
      return (_, spans, token) => kinds.some((kind) => find(spans, kind, token) !== undefined)
    }
    if (dependsOnNeighbours(test)) {
      const holds = compileTokenTest(test)
      return (document, _, token) => holds(document, token)
    }
    const bit = types.bitOf(test)
    return (document, _, token) => types.holds(document.types[token]!, bit)
  }
  const yes = wanted === undefined ? undefined : compile(wanted)
  const no = listOf(unwanted).map(compile)
  return (document, spans, token) => {
    if (token < 0) return yes === undefined
    return (yes === undefined || yes(document, spans, token)) && !no.some((test) => test(document, spans, token))
  }
}
