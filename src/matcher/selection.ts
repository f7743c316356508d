/** Which of the matches of a layer's rules become mentions. */

import type { Document, TokenRange } from '../document/document.js'
import { buildMention } from './build-mention.js'
import type { FinderMentions } from './finder-mentions.js'
import type { Match } from './match.js'
import type { Found, Spans } from './spans.js'

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
): Found<M>[] {
  const selected: Found<M>[] = []
  const taken = new Uint8Array(matches.length > 1 ? document.size : 0)
  for (let first = 0, next = 0; first < matches.length; first = next) {
    let reach = 0
    do {
      const match = matches[next++]!
      reach = Math.max(reach, finders.reach(match.compiled.rule.kind, match))
    } while (next < matches.length && matches[next]!.from < reach)
    const rivals = next - first === 1 ? [matches[first]!] : matches.slice(first, next).sort(byPreference)
    for (const match of rivals) {
      if (isTaken(taken, match) || finders.holds(match.compiled.rule.kind, match)) continue
      const found = buildMention(match, document, spans)
      if (found === undefined) continue
      taken.fill(1, match.from, match.to)
      finders.drop(match.compiled.rule.kind, match)
      selected.push(found)
    }
  }
  return selected
}

function byPreference<M>(a: Match<M>, b: Match<M>): number {
  return b.to - b.from - (a.to - a.from) || a.compiled.order - b.compiled.order || a.from - b.from
}

function isTaken(taken: Uint8Array, { from, to }: TokenRange): boolean {
  for (let token = from; token < to; token++) if (taken[token] === 1) return true
  return false
}
