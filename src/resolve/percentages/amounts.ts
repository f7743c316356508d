/** What a sum of money in front of a change is a sum of: "fines of $3.4 million, up 12%", "assets worth €2m, a rise of 5%". */

import { sentenceAt, type Document, type TokenRange } from '../../document/document.js'
import { phraseFrom } from '../clauses/noun-phrase.js'
import { subjectOf } from '../clauses/subject.js'
import { determiners, lowerAt, tagAt } from '../clauses/words.js'
import { isPronominal, lastBefore, measured, type Measured, type Scene } from './scene.js'

/** Tokens between the sum and what is said of it: a date, a bracket with the sum in another currency. */
const farthest = 16
/** Verbs that put a figure on their object: "put losses at", "estimates the damage at". */
const valuing = new Set(['put', 'estimate', 'value', 'set', 'calculate', 'assess', 'peg', 'keep', 'fix', 'quantify'])
const approximators = new Set(['about', 'around', 'nearly', 'almost', 'over', 'some', 'roughly', 'than', 'more', 'less', 'approximately', 'at', 'least', 'close', 'to', 'up', 'a', 'record', 'the', 'total']) // prettier-ignore

/** The thing that the nearest sum in front of `from` is a sum of; undefined where no sum stands near, or a clause in between. */
export function moneyThing(scene: Scene, from: number): (Measured & { readonly at: number }) | undefined {
  const { document } = scene
  const sentence = sentenceAt(document, from)
  const money = nearestMoney(scene, from, Math.max(sentence.from, from - farthest))
  if (money === undefined || isCut(document, money.to, from)) return undefined
  const found = inPenalties(scene, money) ?? before(scene, money, sentence)
  return found === undefined ? undefined : { ...found, at: money.from }
}

function nearestMoney({ spans }: Scene, to: number, from: number): TokenRange | undefined {
  const figures = spans.all('figure')
  for (let index = lastBefore(figures, to); index >= 0 && figures[index]!.from >= from; index--)
    if (figures[index]!.value.what === 'money') return figures[index]
  return undefined
}

function isCut(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^[;.]$/u.test(lowerAt(document, at)) || (tagAt(document, at) === 'VERB' && lowerAt(document, at - 1) !== ','))
      return true
  return false
}

/** "$6.4 billion in penalties", "€2m worth of drugs". */
function inPenalties(scene: Scene, { to }: TokenRange): Measured | undefined {
  const { document, spans } = scene
  const start =
    lowerAt(document, to) === 'in' ? to + 1 : lowerAt(document, to) === 'worth' ? to + 2 : /* none */ undefined
  if (start === undefined || spans.covering('date', start) !== undefined) return undefined
  const placed = spans.covering('place', start) !== undefined || determiners.has(lowerAt(document, start))
  if (placed || tagAt(document, start) === 'NUM') return undefined
  const phrase = phraseFrom(document, spans, start, sentenceAt(document, to).to)
  return phrase === undefined ? undefined : measured(scene, phrase)
}

function before(scene: Scene, money: TokenRange, sentence: TokenRange): Measured | undefined {
  const { document } = scene
  let at = money.from - 1
  while (at > sentence.from && approximators.has(lowerAt(document, at)) && lowerAt(document, at - 1) !== 'worth') {
    if (['at', 'to'].includes(lowerAt(document, at)) && !approximators.has(lowerAt(document, at + 1))) break
    at--
  }
  const word = lowerAt(document, at)
  if (word === 'worth' || word === 'of' || word === 'totalling' || word === 'totaling')
    return nounEndingAt(scene, at, sentence)
  if (['at', 'to'].includes(word)) return objectOf(scene, at, sentence)
  return undefined
}

/** The noun phrase in front of "worth" or "of". */
function nounEndingAt(scene: Scene, end: number, sentence: TokenRange): Measured | undefined {
  const { document, spans } = scene
  let from = end
  while (from > sentence.from && ['NOUN', 'PROPN', 'ADJ'].includes(tagAt(document, from - 1))) from--
  if (from === end) return undefined
  const phrase = phraseFrom(document, spans, from, end)
  return phrase === undefined || isPronominal(scene, phrase) ? undefined : measured(scene, phrase)
}

/** "put the losses for 2025 at $2 million": the object; "losses came to $2 million": the subject. */
function objectOf(scene: Scene, preposition: number, sentence: TokenRange): Measured | undefined {
  const { document, spans } = scene
  for (let verb = preposition - 1; verb >= Math.max(sentence.from, preposition - 14); verb--) {
    const tag = tagAt(document, verb)
    if (tag !== 'VERB' && tag !== 'AUX') continue
    if (valuing.has(document.lemmas[verb]!)) {
      const object = phraseFrom(document, spans, verb + 1, preposition)
      if (object !== undefined) return measured(scene, object)
    }
    const { phrase } = subjectOf(document, spans, verb)
    return phrase === undefined || isPronominal(scene, phrase) ? undefined : measured(scene, phrase)
  }
  return undefined
}
