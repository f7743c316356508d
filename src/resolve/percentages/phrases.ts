/** Phrases by their place: behind a preposition, in front of a verb. */

import { sentenceAt, type TokenRange } from '../../document/document.js'
import { phraseFrom } from '../clauses/noun-phrase.js'
import { subjectOf } from '../clauses/subject.js'
import { determiners, isParticiple, lowerAt, tagAt } from '../clauses/words.js'
import { isPronominal, lastMeasured, measured, type Measured, type Scene } from './scene.js'

/** "in sales", "of staff" behind a noun of change, but not "in 2023". */
export function complement(scene: Scene, range: TokenRange, at: number): Measured | undefined {
  const { document, spans } = scene
  if (!['in', 'of', 'for', 'on', 'to'].includes(lowerAt(document, at))) return undefined
  const next = determiners.has(lowerAt(document, at + 1)) ? at + 2 : at + 1
  const elsewhere = [at + 1, next].some(
    (token) => spans.covering('date', token) ?? spans.covering('percentage', token) ?? spans.covering('place', token),
  )
  if (
    elsewhere ||
    /^(?:\d|same|previous|prior|first|second|third|fourth|year|month|quarter|past|last)/u.test(lowerAt(document, next))
  )
    return undefined
  const phrase = phraseAt(scene, at + 1, range)
  return phrase === undefined ? undefined : measured(scene, phrase)
}

/** Subject of a verb, unless it stands for something named before. */
export function ofSubject(scene: Scene, verb: number): Measured | undefined {
  const { phrase } = subjectOf(scene.document, scene.spans, verb)
  if (phrase === undefined) return undefined
  const whole = withParticiple(scene, phrase)
  if (isPronominal(scene, whole)) return undefined
  return standsForLast(scene, whole) ?? measured(scene, whole)
}

/** "filings at one office grew 1%, while those at the other fell 2%": what the sentence measured before. */
function standsForLast(scene: Scene, { from }: TokenRange): Measured | undefined {
  const { document } = scene
  const elsewhere = ['at', 'in', 'from', 'of', 'for', 'by', 'against'].includes(lowerAt(document, from + 1))
  return lowerAt(document, from) === 'those' && elsewhere ? lastMeasured(scene, from, 0) : undefined
}

/** "the amount lost", "the sum agreed": told apart by a participle, a quantity stands for itself. */
export function withParticiple(scene: Scene, phrase: TokenRange): TokenRange {
  const { document } = scene
  if (!isPronominal(scene, phrase)) return phrase
  const tells = tagAt(document, phrase.to) === 'VERB' && isParticiple(document, phrase.to)
  return tells ? { from: phrase.from, to: phrase.to + 1 } : phrase
}

export function phraseAt({ document, spans }: Scene, from: number, range: TokenRange): TokenRange | undefined {
  return phraseFrom(document, spans, from, sentenceAt(document, range.from).to)
}
