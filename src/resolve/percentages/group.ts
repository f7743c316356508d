/** The group that is shared out, where the percentage does not name it: "60% of them", "four out of five said". */

import { sentenceAt, type TokenRange } from '../../document/document.js'
import { phraseFrom } from '../clauses/noun-phrase.js'
import { determiners, lowerAt, tagAt } from '../clauses/words.js'
import { subjectInSentence } from './antecedent.js'
import { countBefore } from './counted.js'
import { isPronominal, lastMeasured, measured, nothing, type Measured, type Scene } from './scene.js'

/** For "four out of five said" and "60% of them": the group counted or shared out before. */
export function findGroup(scene: Scene, from: number): Measured {
  const { document } = scene
  const sentence = sentenceAt(document, from)
  const inSentence =
    groupAtHead(scene, from, sentence) ??
    shareInSentence(scene, sentence) ??
    countBefore(scene, from, sentence.from) ??
    numberOfBefore(scene, from, sentence) ??
    groupBeforeColon(scene, from, sentence)
  if (inSentence !== undefined) return inSentence
  const beyond = groupBeyond(scene, sentence)
  return beyond.phrase === undefined ? (subjectInSentence(scene, from, sentence) ?? nothing) : beyond
}

/** The group of the sentences before: what was counted last or shared out last, whichever is nearer. */
export function groupBeyond(scene: Scene, sentence: TokenRange): Measured {
  const { document } = scene
  const counted = countBefore(scene, sentence.from, sentenceAt(document, Math.max(0, sentence.from - 1)).from)
  const shared = lastMeasured(scene, sentence.from, farthestGroup)
  // "accepted 7,776 cases. Foreign parties appeared in 10 percent of them".
  const isNearer = (counted?.phrase?.from ?? -1) > (scene.before.at(-1)?.range.from ?? -1)
  return (isNearer ? (counted ?? shared) : (shared ?? counted)) ?? nothing
}

/** "Of the breaches notified, 61% were": the group named at the head of the sentence. */
function groupAtHead(scene: Scene, from: number, sentence: TokenRange): Measured | undefined {
  const { document, spans } = scene
  if (!['of', 'among', 'amongst'].includes(lowerAt(document, sentence.from))) return undefined
  const start =
    determiners.has(lowerAt(document, sentence.from + 1)) && lowerAt(document, sentence.from + 1) !== 'those'
      ? sentence.from + 2
      : sentence.from + 1
  for (let comma = start + 1; comma < Math.min(from, start + longestGroup); comma++) {
    if (lowerAt(document, comma) === ',') {
      // Participles may close the group: "Of the breaches notified,".
      const phrase = phraseFrom(document, spans, start, comma) ?? { from: start, to: comma }
      return isPronominal(scene, phrase) ? undefined : measured(scene, { from: phrase.from, to: comma })
    }
    if (tagAt(document, comma) === 'AUX' && lowerAt(document, start) !== 'those') return undefined
  }
  return undefined
}

const longestGroup = 12

/** "the number of reports had risen, though only one in five was of use". */
function numberOfBefore({ document, spans, counts }: Scene, from: number, sentence: TokenRange): Measured | undefined {
  for (let at = sentence.from; at < from - 2; at++) {
    if (lowerAt(document, at) !== 'number' || lowerAt(document, at + 1) !== 'of') continue
    const phrase = phraseFrom(document, spans, at + 2, from)
    if (phrase !== undefined) return measured({ document, spans, counts }, phrase)
  }
  return undefined
}

/** "54% of residents agree, while one-third oppose it": shares of one sentence are of one group. */
function shareInSentence({ document, before }: Scene, sentence: TokenRange): Measured | undefined {
  const last = before.at(-1)
  if (last === undefined || last.range.from < sentence.from || last.measured.phrase === undefined) return undefined
  return lowerAt(document, last.range.to) === 'of' ? last.measured : undefined
}

/** Bullets of a list count as sentences, and so do stray marks between them. */
const farthestGroup = 7

/** "Drivers were surveyed as well: four out of five said so." */
function groupBeforeColon(scene: Scene, from: number, sentence: TokenRange): Measured | undefined {
  const { document } = scene
  for (let at = from - 1; at >= Math.max(sentence.from, from - 3); at--) {
    if (lowerAt(document, at) === ':') return subjectInSentence(scene, at, sentence)
  }
  return undefined
}
