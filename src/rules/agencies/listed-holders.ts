/** "the Harris County Sheriff, the State Police and …": an office-holder's title that stands for the office in a list of bodies. */

import { sentenceAt } from '../../document/document.js'
import type { Candidate } from './candidate.js'
import type { CountryEvidence } from './country-evidence.js'
import { placeCountry } from './phrase-country.js'
import type { Surroundings } from './surroundings.js'
import { wordFlags } from './word-flags.js'

/** Titles with a place, without a person, beside one of the bodies found. */
export function scanListedHolders(
  around: Surroundings,
  bodies: readonly Candidate[],
  evidence: CountryEvidence,
): Candidate[] {
  const listed: Candidate[] = []
  if (bodies.length === 0) return listed
  const starts = new Set(bodies.map(({ from }) => from))
  const ends = new Set(bodies.map(({ to }) => to))
  const { words } = around
  for (let at = words.length - 1; at >= 0; at--) {
    if ((words[at]! & wordFlags.listedHolder) === 0 || around.isChrome(at)) continue
    const from = nameStart(around, at)
    const next = afterLink(around, at + 1)
    if (from === undefined || next === undefined) continue
    const before = around.lower(from - 1) === 'the' ? from - 2 : from - 1
    const inList =
      starts.has(next) || (/^(?:,|and)$/u.test(around.lower(before)) && (ends.has(before) || ends.has(before - 1)))
    if (!inList) continue
    starts.add(from)
    listed.push({
      from,
      to: at + 1,
      entries: [],
      type: around.lower(at) === 'sheriff' || around.lower(at) === 'constable' ? 'police' : 'prosecution',
      country: placeCountry(around.spans, from, at, evidence) ?? 'US',
      acronym: false,
      unit: false,
      rule: 'agency/listed-holder',
    })
  }
  return listed
}

/** First token of "Harris County Sheriff", "Brooklyn District Attorney". */
function nameStart(around: Surroundings, at: number): number | undefined {
  const start = Math.max(sentenceAt(around.document, at).from, at - 6)
  let from = at
  while (from > start && around.isNameWord(from - 1) && !around.isStop(from - 1)) from--
  if (from === at) return undefined
  const local = /^(?:county|parish|district|city)$/u.test(around.lower(at - 1)) || around.isPlace(at - 1)
  return local && at - from > (around.lower(at - 1) === 'district' ? 1 : 0) ? from : undefined
}

/** Token behind ", the", "and the"; undefined where something else follows. */
function afterLink(around: Surroundings, at: number): number | undefined {
  let next = at
  if (around.lower(next) === ',') next++
  if (around.lower(next) === 'and') next++
  if (next === at) return undefined
  return around.lower(next) === 'the' ? next + 1 : next
}
