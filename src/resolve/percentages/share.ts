/** The whole that is shared out: "5% of sales", "9 in 10 buyers", "a 30% share of the market". */

import { sentenceAt, type Document, type TokenRange } from '../../document/document.js'
import { determiners, lowerAt, tagAt } from '../clauses/words.js'
import { findGroup } from './group.js'
import { isPronominal, lastMeasured, measured, type Measured, type Scene } from './scene.js'
import { phraseAt, withParticiple } from './phrases.js'

export function ofShare(scene: Scene, range: TokenRange, from: number): Measured | undefined {
  if (isTotal(scene, from)) return lastMeasured(scene, range.from, 0) ?? findGroup(scene, range.from)
  const found = phraseAt(scene, from, range)
  const phrase = found === undefined ? undefined : withParticiple(scene, found)
  if (phrase === undefined) return findGroup(scene, range.from)
  if (isPronominal(scene, phrase) && !isSum(scene, phrase)) return findGroup(scene, range.from)
  return measured(scene, phrase)
}

/** "38 percent of the total over three years". */
function isTotal({ document }: Scene, from: number): boolean {
  const at = lowerAt(document, from) === 'the' ? from + 1 : from
  return lowerAt(document, at) === 'total' && !['NOUN', 'PROPN', 'ADJ', 'VERB'].includes(tagAt(document, at + 1))
}

/** "half of the amount" names no group of things. */
function isSum({ document }: Scene, { from }: TokenRange): boolean {
  return /^(?:amount|sum)$/u.test(lowerAt(document, from))
}

export const shareWords = /^(?:share|stake|holding|interest|majority|minority|slice|cut|portion)$/u

/** "between 3% and 5% of the money": the share behind the second figure holds for the first. */
export function sharedWith(scene: Scene, range: TokenRange): Measured | undefined {
  const { document, spans } = scene
  if (!['and', 'to', 'or', '-', '–'].includes(lowerAt(document, range.to))) return undefined
  const other = spans.startingAt('percentage', range.to + 1)
  return other !== undefined && lowerAt(document, other.to) === 'of' ? ofShare(scene, range, other.to + 1) : undefined
}

/** "9 in 10 consumers", "20 percent interest", "a 30% share of the market". */
export function nounBehind(scene: Scene, range: TokenRange): Measured | undefined {
  const { document, spans } = scene
  let at = lowerAt(document, range.to) === '-' ? range.to + 1 : range.to
  if (lowerAt(document, range.to - 1) === 'half' && determiners.has(lowerAt(document, at))) at++
  if (at >= sentenceAt(document, range.from).to || spans.covering('date', at) !== undefined) return undefined
  if (!['NOUN', 'PROPN', 'ADJ', 'VERB'].includes(tagAt(document, at))) return undefined
  if (looksVerbal(document, at)) return undefined
  const phrase = phraseAt(scene, at, range)
  if (phrase === undefined) return undefined
  const adjectives = tagAt(document, at) === 'ADJ' && phrase.from !== at
  if (adjectives) return undefined
  for (let token = phrase.from; token < phrase.to; token++) {
    if (!shareWords.test(lowerAt(document, token))) continue
    if (['of', 'in'].includes(lowerAt(document, token + 1))) return complementOfShare(scene, range, token + 2)
    return token > phrase.from ? measured(scene, { from: phrase.from, to: token }) : measured(scene, phrase)
  }
  return measured(scene, phrase)
}

/** These are verbs behind a share even where a noun follows: "half involved fraud". */
const aboutVerbs = new Set(['involved', 'concerned', 'reported', 'received', 'named', 'used', 'said', 'told', 'lost', 'cited', 'targeted', 'sought']) // prettier-ignore

/** "one in ten led to an arrest", "one in four concerned a minor": verbs that the tagger takes for nouns behind a figure. */
export function looksVerbal(document: Document, at: number): boolean {
  if (
    !/(?:ed|led|said|took|got|paid|lost|kept|felt|came|went|were|was|fell|rose|chose|knew|saw)$/u.test(
      lowerAt(document, at),
    )
  )
    return false
  return aboutVerbs.has(lowerAt(document, at)) || !['NOUN', 'PROPN', 'ADJ'].includes(tagAt(document, at + 1))
}

function complementOfShare(scene: Scene, range: TokenRange, at: number): Measured | undefined {
  const phrase = phraseAt(scene, at, range)
  return phrase === undefined ? undefined : measured(scene, phrase)
}

/** "a conviction rate of 90%", "savings of 30 per cent". */
