/**
 * Finds what may be names of persons: capitalised words that stand together, or behind a title or a form of address.
 *
 * Precision comes from the rules of officials: a person counts only where a phrase gives an office or an agency.
 */

import type { Document } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import { institutionWords } from '../../lexicons/names.js'
import type { Finder } from '../../matcher/layer.js'
import type { FactSpans, Mentions } from '../kinds.js'
import { addressForms } from './honorifics.js'
import { NameReader } from './name-run.js'

export const personFinder: Finder<Mentions> = {
  id: 'person/name-run',
  *find(document, spans) {
    const reader = new NameReader(document, spans)
    const common = commonWords(document)
    const { sentences, chrome, forms } = document
    for (let s = 0; s + 1 < sentences.length; s++) {
      if (chrome[s] === 1) continue
      const end = sentences[s + 1]!
      const headline = isHeadline(document, sentences[s]!, end)
      let addressed = -1
      let shared = -1
      for (let at = sentences[s]!; at < end;) {
        const form = spans.startingAt('title', at) === undefined ? addressForms.longestAt(document, at, end) : undefined
        if (form !== undefined && form.to < end) {
          at = addressed = form.to
          continue
        }
        const anchored = addressed === at || shared === at || endsTitle(document, spans, at)
        const run = begins(document, reader, at, anchored) ? reader.read(at, end, anchored) : undefined
        if (run === undefined) {
          at++
          continue
        }
        const range = { from: at, to: run.to }
        if (headline && run.words + run.initials < 2 && addressed !== at) {
          at = run.to
          continue
        }
        if (isPerson(document, spans, range, run.words + run.initials, anchored, common)) {
          const name = forms.slice(at, run.to).join(' ')
          yield {
            kind: 'person',
            from: at,
            to: run.to,
            value: { name },
            rule: anchored ? 'person/titled' : 'person/name-run',
          }
        }
        // "Senators Smith and Jones": the next name shares the title.
        if (anchored) shared = nextInList(document, run.to)
        at = run.to
      }
    }
  },
}

function begins(document: Document, reader: NameReader, at: number, anchored: boolean): boolean {
  if (reader.isWord(at, true) || reader.isInitial(at)) return true
  return anchored && (document.shapes[at]! & shapes.lower) !== 0
}

const sentenceEnd = /^[.!?:;,”"’')]$|\.$/u

/** Most words have capitals and no full stop ends the line: one capital more tells nothing. */
function isHeadline({ forms, shapes: flags }: Document, from: number, to: number): boolean {
  if (to - from < 3 || sentenceEnd.test(forms[to - 1]!)) return false
  let words = 0
  let capitals = 0
  for (let at = from; at < to; at++) {
    if ((flags[at]! & shapes.alphabetic) === 0 || forms[at]!.length < 4) continue
    words++
    if ((flags[at]! & shapes.lower) === 0) capitals++
  }
  return capitals >= words * 0.7
}

/** A title ends before `at`, perhaps with a comma between. */
function endsTitle({ lowers, sentenceOf }: Document, spans: FactSpans, at: number): boolean {
  if (at === 0 || sentenceOf[at - 1] !== sentenceOf[at]) return false
  const last = lowers[at - 1] === ',' ? at - 2 : at - 1
  return last >= 0 && spans.covering('title', last) !== undefined
}

/** Token behind a comma or "and", where a further name may stand. */
function nextInList({ lowers }: Document, to: number): number {
  const at = lowers[to] === ',' ? to + 1 : to
  return lowers[at] === 'and' || lowers[at] === '&' ? at + 1 : at
}

interface Range {
  readonly from: number
  readonly to: number
}

function isPerson(
  document: Document,
  spans: FactSpans,
  { from, to }: Range,
  parts: number,
  anchored: boolean,
  common: ReadonlySet<string>,
): boolean {
  if (beginsInstitution(document, to)) return false
  const place = spans.startingAt('place', from)
  if (place !== undefined && place.to >= to) return false
  if (!anchored && parts < 2) return false
  for (let at = from; at < to; at++) {
    const word = document.lowers[at]!
    if (
      (document.shapes[at]! & shapes.alphabetic) !== 0 &&
      (document.shapes[at]! & shapes.lower) === 0 &&
      !common.has(word)
    )
      return true
  }
  return false
}

/** "Lagos Zonal Command": the word behind the run makes it the name of a body. */
function beginsInstitution({ lowers, shapes: flags, sentenceOf }: Document, to: number): boolean {
  if (sentenceOf[to] !== sentenceOf[to - 1] || (flags[to]! & shapes.capitalized) === 0) return false
  return institutionWords.has(lowers[to]!)
}

/** Words that the article also writes without a capital: a run made of them only is no name. */
function commonWords({ lowers, shapes: flags, size }: Document): ReadonlySet<string> {
  const words = new Set<string>()
  for (let at = 0; at < size; at++) if ((flags[at]! & shapes.lower) !== 0) words.add(lowers[at]!)
  return words
}
