/** What stands in for a thing that changed and that a percentage does not name itself: ", up 5%", "that is a rise of 5%". */

import { sentenceAt, type Document, type TokenRange } from '../../document/document.js'
import { subjectOf } from '../clauses/subject.js'
import { lowerAt, tagAt } from '../clauses/words.js'
import { moneyThing } from './amounts.js'
import { countBefore, ownerOf } from './counted.js'
import { isPronominal, lastMeasured, measured, nothing, type Measured, type Scene } from './scene.js'

/** For ", up 5%" and "that is a rise of 5%": the count in front, the subject, or what was counted in the sentence before. */
export function findAntecedent(scene: Scene, from: number): Measured {
  const sentence = sentenceAt(scene.document, from)
  const level = levelBefore(scene, from)
  if (level !== undefined) return level
  const counted = countBefore(scene, from, sentence.from)
  const money = moneyThing(scene, from)
  if (money !== undefined && (counted?.phrase === undefined || counted.phrase.to <= money.at)) return money
  const owner = counted?.count === undefined ? undefined : ownerOf(scene, counted.count.from)
  if (owner !== undefined) return measured(scene, owner)
  return (
    counted ??
    subjectInSentence(scene, from, sentence) ??
    countBefore(scene, sentence.from, sentenceAt(scene.document, Math.max(0, sentence.from - 1)).from) ??
    lastMeasured(scene, from, 1) ??
    nothing
  )
}

/** "made up 72 percent of our caseload, down 9 percentage points": the share that has changed. */
function levelBefore({ document, before }: Scene, from: number): Measured | undefined {
  const last = before.at(-1)
  if (last === undefined || document.sentenceOf[last.range.from] !== document.sentenceOf[from]) return undefined
  if (last.frame.how !== 'level' && last.frame.how !== 'share') return undefined
  return spansAllOf(document, last.range.to, from) ? last.measured : undefined
}

/** No other clause begins in between. */
function spansAllOf(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (/^(?:[;:]|and|while|but)$/u.test(lowerAt(document, at)) || tagAt(document, at) === 'NUM') return false
    if (lowerAt(document, at) === ',' && to - at > 6) return false
  }
  return true
}

/** Subject of the nearest verb in front. */
export function subjectInSentence(scene: Scene, from: number, sentence: TokenRange): Measured | undefined {
  const { document, spans } = scene
  for (let verb = from - 1; verb > Math.max(sentence.from, from - 40); verb--) {
    if (tagAt(document, verb) !== 'VERB' && tagAt(document, verb) !== 'AUX') continue
    const { phrase } = subjectOf(document, spans, verb)
    if (phrase === undefined || isPronominal(scene, phrase)) continue
    return measured(scene, phrase)
  }
  return undefined
}
