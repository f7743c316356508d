/** The rate or level that is stated: "a rate of 5%", "turnout stood at 61%", "set the fee at 2%". */

import { sentenceAt, type TokenRange } from '../../document/document.js'
import { phraseFrom } from '../clauses/noun-phrase.js'
import { determiners, lowerAt, tagAt } from '../clauses/words.js'
import { moneyThing } from './amounts.js'
import { countBefore } from './counted.js'
import { ofEcho } from './echoes.js'
import { findGroup } from './group.js'
import { lastMeasured, measured, type Measured, type Scene } from './scene.js'
import { complement, ofSubject } from './phrases.js'
import { looksVerbal, nounBehind, shareWords, sharedWith } from './share.js'

export function ofLevel(scene: Scene, range: TokenRange, governor: number): Measured | undefined {
  const { document } = scene
  const sentence = sentenceAt(document, range.from)
  const word = governor < sentence.from ? '' : lowerAt(document, governor)
  const ofPronoun = ['of', 'whom'].includes(lowerAt(document, governor - 1)) || word === 'whom'
  if (ofPronoun && ['which', 'whom', 'them', 'these', 'those'].includes(word))
    return sumBefore(scene, governor) ?? findGroup(scene, governor)
  const shared = sharedWith(scene, range) ?? ofEcho(scene, range, governor)
  if (shared !== undefined) return shared
  const noun = nounBehind(scene, range)
  if (noun !== undefined) return noun
  if (word === 'of') return nounBeforeOf(scene, governor, sentence)
  const next = tagAt(document, range.to)
  const startsClause =
    governor < sentence.from ||
    ['PUNCT', 'CCONJ', 'SCONJ'].includes(tagAt(document, governor)) ||
    ['that', 'while', 'and', 'but', '-', '•', '*', '–'].includes(word)
  if (startsClause && (next === 'VERB' || next === 'AUX' || next === 'ADV' || looksVerbal(document, range.to)))
    return findGroup(scene, range.from)
  if (word === ',' && next === 'ADP') {
    // "handled 8,214 requests, 92% within a month"
    const counted = countBefore(scene, governor, sentence.from)
    if (counted?.phrase !== undefined && counted.phrase.to >= governor - 1) return counted
  }
  const verb = verbBefore(scene, governor, sentence)
  if (verb === undefined) return startsClause ? findGroup(scene, range.from) : undefined
  const object = objectOf(scene, verb, governor, word)
  if (object !== undefined) return object
  if (
    /^(?:up|for|form|forms|formed|constitute[sd]?|comprise[sd]?|represent(?:s|ed)?)$/u.test(word) ||
    /^(?:account|form|constitut|compris|represent)/u.test(lowerAt(document, verb))
  ) {
    return findGroup(scene, range.from)
  }
  return ofSubject(scene, verb) ?? lastMeasured(scene, range.from, 0)
}

/** "losses came to €13 million, of which 85%". */
function sumBefore(scene: Scene, which: number): Measured | undefined {
  return lowerAt(scene.document, which) === 'which' && lowerAt(scene.document, which - 2) === ','
    ? moneyThing(scene, which - 2)
    : undefined
}

/** "a conviction rate of 90%", "savings of 30 per cent". */
function nounBeforeOf(scene: Scene, of: number, sentence: TokenRange): Measured | undefined {
  const { document, spans } = scene
  let from = of
  while (
    from > sentence.from &&
    (['NOUN', 'PROPN', 'ADJ'].includes(tagAt(document, from - 1)) || lowerAt(document, from - 1) === '-')
  )
    from--
  if (from === of) return undefined
  const phrase = phraseFrom(document, spans, from, of)
  if (phrase === undefined) return undefined
  return complement(scene, { from: of, to: of }, skipPercentage(scene, of)) !== undefined &&
    shareWords.test(lowerAt(document, phrase.to - 1))
    ? complement(scene, { from: of, to: of }, skipPercentage(scene, of))
    : measured(scene, phrase)
}

function skipPercentage({ document, spans }: Scene, from: number): number {
  for (let at = from; at < from + 6; at++) {
    const percentage = spans.covering('percentage', at)
    if (percentage !== undefined) return percentage.to
  }
  return document.size
}

function verbBefore({ document }: Scene, from: number, sentence: TokenRange): number | undefined {
  for (let at = from; at >= Math.max(sentence.from, from - 25); at--) {
    if (['VERB', 'AUX'].includes(tagAt(document, at))) return at
    if (/^[;:]$/u.test(lowerAt(document, at))) return undefined
  }
  return undefined
}

/** "raised its stake to 30%", "set the rate at 5%": what stands between verb and preposition. */
function objectOf(scene: Scene, verb: number, governor: number, word: string): Measured | undefined {
  const { document, spans } = scene
  if (!['to', 'at', 'from'].includes(word) || governor - verb < 2) return undefined
  if (!determiners.has(lowerAt(document, verb + 1)) && !['NOUN', 'PROPN', 'ADJ'].includes(tagAt(document, verb + 1)))
    return undefined
  if (spans.covering('percentage', verb + 1) !== undefined) return undefined
  const phrase = phraseFrom(document, spans, verb + 1, governor)
  return phrase === undefined ? undefined : measured(scene, phrase)
}
