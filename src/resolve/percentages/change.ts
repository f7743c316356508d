/** What changed: "sales rose 5%", "a 5% rise in sales", "5% more sales", "twice the sales". */

import { sentenceAt, type TokenRange } from '../../document/document.js'
import { phraseFrom } from '../clauses/noun-phrase.js'
import { subjectOf } from '../clauses/subject.js'
import { determiners, lowerAt, tagAt } from '../clauses/words.js'
import { lastMeasured, measured, type Measured, type Scene } from './scene.js'
import { complement, ofSubject, phraseAt } from './phrases.js'

const timeWords =
  /^(?:year|month|quarter|week|day|annual|yearly|monthly|quarterly|weekly|on|over|-|overall|total|average|record|further|sharp|net|basis|annualized|cumulative|y|period|point|points|price)$/u

export function ofNounAfter(scene: Scene, range: TokenRange, word: number): Measured | undefined {
  const { document } = scene
  for (let at = range.to; at < word; at++) {
    if (timeWords.test(lowerAt(document, at)) && lowerAt(document, at) !== 'price') continue
    if (tagAt(document, at) === 'NOUN' || tagAt(document, at) === 'PROPN')
      return measured(scene, { from: at, to: word })
  }
  return complement(scene, range, word + 1) ?? ofNounPhrase(scene, range.from)
}

export function ofNounBefore(scene: Scene, range: TokenRange, word: number): Measured | undefined {
  const { document, spans } = scene
  const start = startingPoint(scene, word)
  if (start !== undefined) return start
  const inside = complement(scene, range, word + 1)
  if (inside !== undefined && lowerAt(document, word + 1) !== 'of') return inside
  const behind = ['in', 'on'].includes(lowerAt(document, range.to)) ? complement(scene, range, range.to) : undefined
  if (behind !== undefined) return behind
  let from = word
  while (['NOUN', 'PROPN'].includes(tagAt(document, from - 1)) && spans.covering('date', from - 1) === undefined) from--
  if (from < word && !timeWords.test(lowerAt(document, from))) return measured(scene, { from, to: word })
  return ofNounPhrase(scene, word)
}

/** "adopted a starting point of $2 million and allowed a reduction of 30%": what courts take reductions from. */
function startingPoint(scene: Scene, word: number): Measured | undefined {
  const { document } = scene
  const sentence = sentenceAt(document, word)
  for (let at = word - 1; at > Math.max(sentence.from, word - 30); at--) {
    if (lowerAt(document, at) === 'point' && lowerAt(document, at - 1) === 'starting')
      return measured(scene, { from: at - 1, to: at + 1 })
  }
  return undefined
}

/** "saw a 5% rise", "That is an increase of 5%", ", a rise of 5%": by the verb in front, else what the noun phrase is apposed to. */
function ofNounPhrase(scene: Scene, from: number): Measured | undefined {
  const { document } = scene
  const sentence = sentenceAt(document, from)
  for (let at = from - 1; at >= sentence.from; at--) {
    const tag = tagAt(document, at)
    const word = lowerAt(document, at)
    if (/^[,;:(—–]$/u.test(word)) return undefined
    if (tag === 'VERB' && receiving.has(document.lemmas[at]!))
      return lastMeasured(scene, from, 0) ?? ofSubject(scene, at)
    if (tag === 'VERB' || tag === 'AUX') return ofSubject(scene, at)
    if (from - at > 8) return undefined
  }
  return undefined
}

/** Who gets a reduction is not what was reduced. */
const receiving = new Set(['obtain', 'receive', 'get', 'win', 'secure', 'earn', 'grant', 'allow', 'give', 'offer'])

const preposed = new Set([
  'by', 'to', 'from', 'in', 'at', 'of', 'up', 'down', 'over', 'on', 'since', 'compared', 'during', 'between', 'for', 'and',
]) // prettier-ignore

export function ofVerb(scene: Scene, range: TokenRange, verb: number): Measured | undefined {
  const { document, spans } = scene
  const governor = range.from - 1
  if (inflected.has(lowerAt(document, verb)) && tagAt(document, verb - 1) === 'NOUN') {
    let from = verb - 1
    while (['NOUN', 'ADJ'].includes(tagAt(document, from - 1))) from--
    if (tagAt(document, from - 1) === 'ADP') return measured(scene, { from, to: verb })
  }
  const owned = ownObject(scene, verb)
  if (owned !== undefined) return owned
  const next = verb + 1
  const hasObject =
    next <= governor &&
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

/** "had its fine reduced by 20%", "saw their budgets cut by a third": the object stands before the participle. */
function ownObject(scene: Scene, verb: number): Measured | undefined {
  const { document, spans } = scene
  // Any word may stand there: the tagger takes "its fine" for an adverb.
  let from = verb - 1
  while (from > verb - 5 && !determiners.has(lowerAt(document, from - 1))) from--
  const having = /^(?:had|has|have|having|saw|see|seen|sees|got)$/u.test(lowerAt(document, from - 2))
  if (!determiners.has(lowerAt(document, from - 1)) || !having) return undefined
  const phrase = phraseFrom(document, spans, from, verb) ?? { from, to: verb }
  return measured(scene, phrase)
}

/** Participles that hang on a noun: "at prices inflated by 30%". */
const inflected = new Set(['inflated', 'reduced', 'discounted', 'lowered', 'raised', 'boosted', 'cut', 'slashed'])

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

export function ofSelf(scene: Scene, range: TokenRange): Measured | undefined {
  const { document, spans } = scene
  const next = range.to
  const opens = determiners.has(lowerAt(document, next)) || ['NOUN', 'PROPN', 'ADJ'].includes(tagAt(document, next))
  if (opens && spans.covering('date', next) === undefined) {
    const phrase = phraseAt(scene, next, range)
    if (phrase !== undefined) return measured(scene, phrase)
  }
  if (/^[(+]$/u.test(lowerAt(document, range.from - 1))) return undefined
  return ofSubject(scene, range.from)
}

const copulas =
  /^(?:is|are|was|were|be|been|being|remain|remains|remained|stay|stayed|stands|stood|stand|closed|closing|ended|ending|finished|finishing|went|go|goes|came|edged|moved|ticked|inched|shot|crept|gone|come|trading|traded)$/u

/** "were up 5%", "remain 5% lower": the subject; undefined for an apposition such as ", up 5%". */
export function ofPredicate(scene: Scene, word: number): Measured | undefined {
  const { document } = scene
  const sentence = sentenceAt(document, word)
  for (let at = word - 1; at >= Math.max(sentence.from, word - 4); at--) {
    const lower = lowerAt(document, at)
    if (copulas.test(lower) || lower === "'s" || lower === "'re") return ofSubject(scene, at)
    // "Number of offenders down 5%", as headlines write.
    if (at === word - 1 && ['NOUN', 'PROPN'].includes(tagAt(document, at))) return ofSubject(scene, word)
    if (!['ADV', 'ADP', 'DET'].includes(tagAt(document, at))) return undefined
  }
  return undefined
}

export function ofComparative(scene: Scene, range: TokenRange, word: number): Measured | undefined {
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

export function ofTimes(scene: Scene, range: TokenRange): Measured | undefined {
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
  const governor = lowerAt(document, range.from - 1)
  if (copulas.test(governor) || /ly$/u.test(governor)) return copulaBefore(scene, range)
  return multiplied(scene, range) ?? copulaBefore(scene, range)
}

const quantityNouns = /^(?:figure|figures|number|total|level|levels|rate|average|one|ones|case)$/u

/** "a fine of three times the benefit", "contained twice the permitted dose": what is multiplied; not "twice the figure of 2022". */
function multiplied(scene: Scene, range: TokenRange): Measured | undefined {
  const { document, spans } = scene
  if (!['the', 'that', 'its', 'their', 'his', 'her'].includes(lowerAt(document, range.to))) return undefined
  if (spans.covering('number', range.to + 1) !== undefined || lowerAt(document, range.to + 1) === 'of') return undefined
  const phrase = phraseAt(scene, range.to + 1, range)
  if (phrase === undefined) return undefined
  for (let at = phrase.from; at < Math.min(phrase.to, phrase.from + 3); at++) {
    if (quantityNouns.test(lowerAt(document, at))) return undefined
  }
  return measured(scene, phrase)
}
