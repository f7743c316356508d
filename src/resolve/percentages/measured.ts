/** What a percentage measures: the thing that changed, the whole that is shared out, the rate that is stated. */

import { sentenceAt, type Document, type TokenRange } from '../../document/document.js'
import { phraseFrom } from '../clauses/noun-phrase.js'
import { subjectOf } from '../clauses/subject.js'
import { determiners, lowerAt, tagAt } from '../clauses/words.js'
import { findAntecedent, findGroup, isPronominal, measured, type Measured, type Scene } from './antecedent.js'
import type { Frame } from './frame.js'

/** What the percentage over `range`, framed as `frame`, measures; both fields undefined where nothing tells. */
export function readMeasured(scene: Scene, range: TokenRange, frame: Frame): Measured {
  const found = measuredBy(scene, range, frame)
  if (found !== undefined) return found
  return findAntecedent(scene, range.from)
}

function measuredBy(scene: Scene, range: TokenRange, frame: Frame): Measured | undefined {
  switch (frame.how) {
    case 'share':
      return ofShare(scene, range, range.to + 1)
    case 'noun-after':
      return ofNounAfter(scene, range, frame.word)
    case 'noun-before':
      return ofNounBefore(scene, range, frame.word)
    case 'verb':
      return ofVerb(scene, range, frame.word)
    case 'self':
      return ofSelf(scene, range)
    case 'adverb':
      return ofPredicate(scene, frame.word)
    case 'comparative':
      return ofComparative(scene, range, frame.word)
    case 'times':
      return ofTimes(scene, range)
    case 'level':
      return ofLevel(scene, range, frame.word)
    default: {
      const unknown: never = frame.how
      return unknown
    }
  }
}

function ofShare(scene: Scene, range: TokenRange, from: number): Measured | undefined {
  const phrase = phraseAt(scene, from, range)
  if (phrase === undefined) return findGroup(scene, range.from)
  if (isPronominal(scene, phrase)) return findGroup(scene, range.from)
  return measured(scene, phrase)
}

/** "in sales", "of staff" behind a noun of change, but not "in 2023". */
function complement(scene: Scene, range: TokenRange, at: number): Measured | undefined {
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

const timeWords =
  /^(?:year|month|quarter|week|day|annual|yearly|monthly|quarterly|weekly|on|over|-|overall|total|average|record|further|sharp|net|basis|annualized|cumulative|y|period|point|points|price)$/u

function ofNounAfter(scene: Scene, range: TokenRange, word: number): Measured | undefined {
  const { document } = scene
  for (let at = range.to; at < word; at++) {
    if (timeWords.test(lowerAt(document, at)) && lowerAt(document, at) !== 'price') continue
    if (tagAt(document, at) === 'NOUN' || tagAt(document, at) === 'PROPN')
      return measured(scene, { from: at, to: word })
  }
  return complement(scene, range, word + 1) ?? ofNounPhrase(scene, range.from)
}

function ofNounBefore(scene: Scene, range: TokenRange, word: number): Measured | undefined {
  const { document, spans } = scene
  const inside = complement(scene, range, word + 1)
  if (inside !== undefined && lowerAt(document, word + 1) !== 'of') return inside
  const behind = ['in', 'on'].includes(lowerAt(document, range.to)) ? complement(scene, range, range.to) : undefined
  if (behind !== undefined) return behind
  let from = word
  while (['NOUN', 'PROPN'].includes(tagAt(document, from - 1)) && spans.covering('date', from - 1) === undefined) from--
  if (from < word && !timeWords.test(lowerAt(document, from))) return measured(scene, { from, to: word })
  return ofNounPhrase(scene, word)
}

/** "saw a 5% rise", "That is an increase of 5%", ", a rise of 5%": by the verb in front, else what the noun phrase is apposed to. */
function ofNounPhrase(scene: Scene, from: number): Measured | undefined {
  const { document } = scene
  const sentence = sentenceAt(document, from)
  for (let at = from - 1; at >= sentence.from; at--) {
    const tag = tagAt(document, at)
    const word = lowerAt(document, at)
    if (/^[,;:(—–]$/u.test(word)) return undefined
    if (tag === 'VERB' || tag === 'AUX') return ofSubject(scene, at)
    if (from - at > 8) return undefined
  }
  return undefined
}

const preposed = new Set([
  'by',
  'to',
  'from',
  'in',
  'at',
  'of',
  'up',
  'down',
  'over',
  'on',
  'since',
  'compared',
  'during',
  'between',
  'for',
  'and',
])

function ofVerb(scene: Scene, range: TokenRange, verb: number): Measured | undefined {
  const { document, spans } = scene
  const governor = range.from - 1
  const next = verb + 1
  const hasObject =
    next < governor &&
    !preposed.has(lowerAt(document, next)) &&
    !['ADV', 'ADP', 'PUNCT'].includes(tagAt(document, next))
  if (hasObject && spans.covering('date', next) === undefined && spans.covering('percentage', next) === undefined) {
    const phrase = phraseFrom(document, spans, next, range.from)
    if (
      phrase !== undefined &&
      !/^(?:year|record|average|total|estimated|nearly)$/u.test(lowerAt(document, phrase.from))
    )
      return ofObject(scene, phrase, range)
  }
  return secondSubject(scene, range, verb) ?? ofSubject(scene, verb)
}

function ofObject(scene: Scene, phrase: TokenRange, range: TokenRange): Measured | undefined {
  const { document } = scene
  const last = Math.min(phrase.to, range.from)
  return lowerAt(document, phrase.from) === 'by' ? undefined : measured(scene, { from: phrase.from, to: last })
}

/** "X's fine was cut by 45% and Y's by 20%": no phrase of its own, so the verb's subject holds for both. */
function secondSubject(scene: Scene, range: TokenRange, verb: number): Measured | undefined {
  const { document } = scene
  if (lowerAt(document, range.from - 1) !== 'by' || !/^(?:'s|’s)$/u.test(lowerAt(document, range.from - 2)))
    return undefined
  const subject = subjectOf(document, scene.spans, verb).phrase
  return subject === undefined ? undefined : measured(scene, { from: subject.to - 1, to: subject.to })
}

function ofSelf(scene: Scene, range: TokenRange): Measured | undefined {
  const { document, spans } = scene
  const next = range.to
  const opens = determiners.has(lowerAt(document, next)) || ['NOUN', 'PROPN', 'ADJ'].includes(tagAt(document, next))
  if (opens && spans.covering('date', next) === undefined) {
    const phrase = phraseAt(scene, next, range)
    if (phrase !== undefined) return measured(scene, phrase)
  }
  if (lowerAt(document, range.from - 1) === '(') return undefined
  return ofSubject(scene, range.from)
}

const copulas =
  /^(?:is|are|was|were|be|been|being|remain|remains|remained|stay|stayed|stands|stood|stand|closed|ended|finished|went|go|goes|came|edged|moved|ticked|inched|shot|crept|gone|come|trading|traded)$/u

/** "were up 5%", "remain 5% lower": the subject; undefined for an apposition such as ", up 5%". */
function ofPredicate(scene: Scene, word: number): Measured | undefined {
  const { document } = scene
  const sentence = sentenceAt(document, word)
  for (let at = word - 1; at >= Math.max(sentence.from, word - 4); at--) {
    const lower = lowerAt(document, at)
    if (copulas.test(lower) || lower === "'s" || lower === "'re") return ofSubject(scene, at)
    if (!['ADV', 'ADP', 'DET'].includes(tagAt(document, at))) return undefined
  }
  return undefined
}

function ofComparative(scene: Scene, range: TokenRange, word: number): Measured | undefined {
  const { document } = scene
  const quantity = ['more', 'fewer', 'less'].includes(lowerAt(document, word))
  if (quantity && ['NOUN', 'PROPN', 'ADJ', 'VERB'].includes(tagAt(document, word + 1))) {
    const phrase = phraseAt(scene, word + 1, range)
    if (phrase !== undefined) return measured(scene, phrase)
  }
  return copulaBefore(scene, range)
}

/** "was 1.4% lower", "could have been twice as high": a form of be, or another verb, right before the figure. */
function copulaBefore(scene: Scene, range: TokenRange): Measured | undefined {
  const { document } = scene
  for (let at = range.from - 1; at >= Math.max(0, range.from - 7); at--) {
    const tag = tagAt(document, at)
    if (tag === 'VERB' || tag === 'AUX') return ofSubject(scene, at)
    if (/^[,;:(—–]$/u.test(lowerAt(document, at))) return undefined
  }
  return undefined
}

function ofTimes(scene: Scene, range: TokenRange): Measured | undefined {
  const { document } = scene
  const at = range.to
  if (
    lowerAt(document, at) === 'as' &&
    ['many', 'much'].includes(lowerAt(document, at + 1)) &&
    ['NOUN', 'ADJ', 'PROPN'].includes(tagAt(document, at + 2))
  ) {
    const phrase = phraseAt(scene, at + 2, range)
    if (phrase !== undefined) return measured(scene, phrase)
  }
  return copulaBefore(scene, range)
}

const shareWords = /^(?:share|stake|holding|interest|majority|minority|slice|cut|portion)$/u

function ofLevel(scene: Scene, range: TokenRange, governor: number): Measured | undefined {
  const { document } = scene
  const sentence = sentenceAt(document, range.from)
  const word = governor < sentence.from ? '' : lowerAt(document, governor)
  const ofPronoun = ['of', 'whom'].includes(lowerAt(document, governor - 1)) || word === 'whom'
  if (ofPronoun && ['which', 'whom', 'them', 'these', 'those'].includes(word)) return findGroup(scene, governor)
  const shared = sharedWith(scene, range)
  if (shared !== undefined) return shared
  const noun = nounBehind(scene, range)
  if (noun !== undefined) return noun
  if (word === 'of') return nounBeforeOf(scene, governor, sentence)
  const next = tagAt(document, range.to)
  const startsClause =
    governor < sentence.from ||
    ['PUNCT', 'CCONJ', 'SCONJ'].includes(tagAt(document, governor)) ||
    ['that', 'while', 'and', 'but', '-', '•', '*', '–'].includes(word)
  if (startsClause && (next === 'VERB' || next === 'AUX' || next === 'ADV')) return findGroup(scene, range.from)
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
  return ofSubject(scene, verb)
}

/** "between 3% and 5% of the money": the share behind the second figure holds for the first. */
function sharedWith(scene: Scene, range: TokenRange): Measured | undefined {
  const { document, spans } = scene
  if (!['and', 'to', 'or', '-', '–'].includes(lowerAt(document, range.to))) return undefined
  const other = spans.startingAt('percentage', range.to + 1)
  return other !== undefined && lowerAt(document, other.to) === 'of' ? ofShare(scene, range, other.to + 1) : undefined
}

/** "9 in 10 consumers", "20 percent interest", "a 30% share of the market". */
function nounBehind(scene: Scene, range: TokenRange): Measured | undefined {
  const { document, spans } = scene
  const at = lowerAt(document, range.to) === '-' ? range.to + 1 : range.to
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

/** "one in ten led to an arrest", "one in four concerned a minor": verbs that the tagger takes for nouns behind a figure. */
function looksVerbal(document: Document, at: number): boolean {
  if (
    !/(?:ed|led|said|took|got|paid|lost|kept|felt|came|went|were|was|fell|rose|chose|knew|saw)$/u.test(
      lowerAt(document, at),
    )
  )
    return false
  return !['NOUN', 'PROPN', 'ADJ'].includes(tagAt(document, at + 1))
}

function complementOfShare(scene: Scene, range: TokenRange, at: number): Measured | undefined {
  const phrase = phraseAt(scene, at, range)
  return phrase === undefined ? undefined : measured(scene, phrase)
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

function ofSubject(scene: Scene, verb: number): Measured | undefined {
  const { phrase } = subjectOf(scene.document, scene.spans, verb)
  if (phrase === undefined) return undefined
  return isPronominal(scene, phrase) ? undefined : measured(scene, phrase)
}

function phraseAt({ document, spans }: Scene, from: number, range: TokenRange): TokenRange | undefined {
  return phraseFrom(document, spans, from, sentenceAt(document, range.from).to)
}
