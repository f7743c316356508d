/** Relative clauses that tell whose officer someone is: "who leads the Cybercrime Division", "who has led the unit since May". */

import type { TokenRange } from '../../document/document.js'
import { isPossessive } from '../clauses/words.js'
import type { AgencyDraft, Draft } from '../drafts.js'
import { agencyStartingAt } from './people.js'

const heading = new Set(['heads', 'headed', 'leads', 'led', 'runs', 'ran', 'chairs', 'chaired', 'directs', 'directed', 'oversees', 'oversaw', 'commands', 'commanded', 'sits']) // prettier-ignore
const auxiliaries = new Set(['has', 'had', 'also', 'now', 'currently', 'then', 'previously', 'once'])
const commonNouns = new Set(['unit', 'bureau', 'division', 'agency', 'office', 'department', 'commission', 'authority'])

/** Tokens between a name and "who": ", the Federal Police chief inspector". */
const clauseReach = 10
/** Tokens between the verb and the body: "headed procurement at the", "chairs a panel of the". */
const bodyReach = 6

/** The body of the clause behind a name; `meant` gives the agency that a common noun stands for. */
export function headedBody(
  draft: Draft,
  { to }: TokenRange,
  meant: (token: number, noun: string) => AgencyDraft | null,
): AgencyDraft | null {
  const { lowers, sentenceOf, size } = draft.document
  const sentence = sentenceOf[to - 1]
  const inside = (at: number): boolean => at < size && sentenceOf[at] === sentence
  let who = to
  while (inside(who) && who < to + clauseReach && lowers[who] !== 'who') {
    if (draft.spans.startingAt('person', who) !== undefined) return null
    who++
  }
  if (!inside(who) || lowers[who] !== 'who') return null
  let verb = who + 1
  while (inside(verb) && verb < who + 3 && auxiliaries.has(lowers[verb]!)) verb++
  if (!heading.has(lowers[verb] ?? '')) return null
  for (let at = verb + 1; at < verb + 1 + bodyReach && inside(at); at++) {
    const agency = lastOwned(draft, at)
    if (agency !== null) return agency
    if (lowers[at] === ',') return null
    if (lowers[at - 1] === 'the' && commonNouns.has(lowers[at]!)) return meant(to, lowers[at]!)
  }
  return null
}

/** The agency at `token`, or the last one of "the Interior Ministry's Undersecretariat for Crime Prevention". */
function lastOwned(draft: Draft, token: number): AgencyDraft | null {
  const agency = agencyStartingAt(draft, token)
  if (agency === null) return null
  const { to } = draft.spans.startingAt('agency', token)!
  return (isPossessive(draft.document, to) ? lastOwned(draft, to + 1) : null) ?? agency
}

/** The agency at `token`, behind an article or not. */
export function agencyBehind(draft: Draft, token: number): AgencyDraft | null {
  return agencyStartingAt(draft, draft.document.lowers[token] === 'the' ? token + 1 : token)
}
