/** What a number without a noun stands for: the noun of its "of" phrase, or of the count that it takes up. */

import { sentenceAt, type Document } from '../../document/document.js'
import { tallyUnit } from '../../rules/counts/levels.js'
import { nounPhraseAt, unitOf } from '../../rules/counts/noun-phrase.js'
import type { FactFound, FactSpans } from '../../rules/kinds.js'
import { singular } from '../../normalize/base-form.js'
import { isPlural } from '../../rules/counts/nouns.js'
import { posTags } from '../../document/pos.js'

type Count = FactFound<'count'>

const pronouns = new Set(['them', 'whom', 'which', 'these', 'those'])
const comparing = /compared$/u

/** Units of all counts, in order. */
export function unitsOf(document: Document, spans: FactSpans): string[] {
  const counts = spans.all('count')
  const units: string[] = []
  counts.forEach((count, index) => {
    units.push(count.value.unit ?? understoodUnit(document, spans, counts, units, index))
  })
  return units
}

function understoodUnit(
  document: Document,
  spans: FactSpans,
  counts: readonly Count[],
  units: readonly string[],
  index: number,
): string {
  const count = counts[index]!
  const sentence = sentenceAt(document, count.from)
  const whole = wholeUnit(document, spans, counts, units, index, sentence.to)
  if (whole !== undefined) return whole
  const adjective = sharedHead(document, counts, count, index)
  if (adjective !== undefined) return adjective
  const tallied = comparing.test(count.rule) ? tallyUnit(document, spans, count.from, sentence.from) : undefined
  if (tallied !== undefined) return tallied
  const same = sameNumber(counts, units, index, count.value.value)
  if (same !== undefined) return same
  const before = lastUnit(counts, units, index, document)
  if (comparing.test(count.rule))
    return before?.sameSentence === true
      ? before.unit
      : (subjectNoun(document, sentence.from, count.from) ?? before?.unit ?? 'person')
  return before?.unit ?? 'person'
}

/** "eight of the 16 defendants", "two of those arrested", "of the suspects". */
function wholeUnit(
  document: Document,
  spans: FactSpans,
  counts: readonly Count[],
  units: readonly string[],
  index: number,
  end: number,
): string | undefined {
  const { lowers } = document
  const { to: behind } = counts[index]!
  const to = lowers[behind] === 'out' ? behind + 1 : behind
  if (lowers[to] !== 'of') return undefined
  let at = to + 1
  while (at < end && /^(?:the|their|its|his|her|our|an|all|some|a|total|of|these|those|only)$/u.test(lowers[at]!)) at++
  if (pronouns.has(lowers[at - 1]!) || pronouns.has(lowers[at]!)) {
    if (pronouns.has(lowers[at]!)) return undefined
  }
  const whole = counts.find(({ from }) => from >= at && from <= at + 1)
  if (whole !== undefined) return whole.value.unit ?? sameNumber(counts, units, index, whole.value.value)
  const noun = nounPhraseAt(document, spans, at, end, false)
  return noun === undefined ? undefined : unitOf(document, noun.head)
}

/** "11 Chinese, five Malaysian and three Vietnamese nationals" is settled by the finder; a list shares its first noun. */
function sharedHead(document: Document, counts: readonly Count[], count: Count, index: number): string | undefined {
  const next = counts[index + 1]
  const word = document.lowers[count.to]
  return next !== undefined && (word === 'or' || word === 'to') && next.from === count.to + 1
    ? (next.value.unit ?? undefined)
    : undefined
}

/** "the 34" takes up "34 foreigners": the nearest earlier count of that number that has its noun. */
function sameNumber(
  counts: readonly Count[],
  units: readonly string[],
  index: number,
  value: number,
): string | undefined {
  for (let at = index - 1; at >= Math.max(0, index - farthestCount); at--) {
    if (counts[at]!.value.value === value && counts[at]!.value.unit !== null) return units[at]
  }
  return undefined
}

const farthestCount = 24
/** Units that a later number without a noun hardly stands for. */
const passing = new Set([
  'count',
  'charge',
  'state',
  'country',
  'city',
  'instance',
  'occasion',
  'province',
  'district',
  'county',
  'member',
  'judge',
  'month',
])

/** Unit of the nearest count before that something can be said of again, in this sentence or the three before. */
function lastUnit(
  counts: readonly Count[],
  units: readonly string[],
  index: number,
  { sentenceOf }: Document,
): { readonly unit: string; readonly sameSentence: boolean } | undefined {
  const sentence = sentenceOf[counts[index]!.from]!
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    const far = sentence - sentenceOf[counts[at]!.from]!
    if (far > 4) return undefined
    const unit = units[at]!
    if (passing.has(unit)) continue
    return { unit, sameSentence: far === 0 }
  }
  return undefined
}

/** Plural noun that the sentence is about: "Cases involving malware plunged from 687 to 95". */
function subjectNoun({ lowers, pos }: Document, from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    if ((posTags[pos[at]!] === 'NOUN' || at === from) && isPlural(lowers[at]!)) return singular(lowers[at]!)
  }
  return undefined
}
