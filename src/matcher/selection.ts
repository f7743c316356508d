/** Which of the matches of a layer's rules become mentions. */

import type { Document } from '../document/document.js'
import { buildMention, captureTexts } from './build-mention.js'
import type { FinderMentions } from './finder-mentions.js'
import type { Match } from './match.js'
import type { Found, Spans } from './spans.js'
import type { Trace } from './trace.js'

/**
 * Longest match first, then the order of the rules, then of the text; each token is used once by the rules of a layer.
 * A match gives way to a finder's mention of its kind that is as long, and takes the place of a shorter one.
 *
 * @param matches By first token. Those that overlap compete; the others do not know of each other.
 */
export function selectMatches<M>(
  matches: readonly Match<M>[],
  finders: FinderMentions<M>,
  document: Document,
  spans: Spans<M>,
  trace?: Trace,
): Found<M>[] {
  const selected: Found<M>[] = []
  for (let first = 0, next = 0; first < matches.length; first = next) {
    let reach = 0
    do {
      const match = matches[next++]!
      reach = Math.max(reach, finders.reach(match.compiled.kind, match))
    } while (next < matches.length && matches[next]!.from < reach)
    const rivals = matches.slice(first, next)
    settle(rivals.length > 1 ? rivals.sort(byPreference) : rivals, rivals[0]!.from, reach)
  }
  return selected

  /** Of matches that overlap, all between two tokens, makes by preference those that leave each other their tokens. */
  function settle(rivals: readonly Match<M>[], from: number, to: number): void {
    const taken = rivals.length > 1 ? new Uint8Array(to - from) : undefined
    for (const match of rivals) {
      const { kind } = match.compiled
      if ((taken !== undefined && isTaken(taken, match.from - from, match.to - from)) || finders.holds(kind, match)) {
        if (trace !== undefined) traceOverruled(trace, match, selected, finders)
        continue
      }
      const found = buildMention(match, document, spans)
      if (trace !== undefined) traceBuilt(trace, match, found, document, spans)
      if (found === undefined) continue
      taken?.fill(1, match.from - from, match.to - from)
      finders.drop(kind, match)
      selected.push(found)
    }
  }
}

function traceOverruled<M>(
  trace: Trace,
  match: Match<M>,
  selected: readonly Found<M>[],
  finders: FinderMentions<M>,
): void {
  const { id, kind } = match.compiled.rule
  const rival = selected.find(({ from, to }) => from < match.to && match.from < to) ?? finders.over(kind, match)[0]
  trace.add({ rule: id, kind, fate: 'overruled', by: rival?.rule ?? null, captures: {} }, match)
}

function traceBuilt<M>(
  trace: Trace,
  match: Match<M>,
  found: Found<M> | undefined,
  document: Document,
  spans: Spans<M>,
): void {
  const { id, kind } = match.compiled.rule
  const made = found !== undefined
  const captures = made ? captureTexts(match, document, spans) : {}
  trace.add({ rule: id, kind, fate: made ? 'made' : 'declined', by: null, captures }, found ?? match)
}

function byPreference<M>(a: Match<M>, b: Match<M>): number {
  return b.to - b.from - (a.to - a.from) || a.compiled.order - b.compiled.order || a.from - b.from
}

function isTaken(taken: Uint8Array, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (taken[token] === 1) return true
  return false
}
