/** "arrested 1,204 people and opened 878 cases, up 10% and 3% respectively": each figure with its own thing. */

import { sentenceAt, type Document, type TokenRange } from '../../document/document.js'
import { subjectOf } from '../clauses/subject.js'
import { determiners, lowerAt, tagAt } from '../clauses/words.js'
import { countPhrase } from './counted.js'
import type { Frame } from './frame.js'
import { lastBefore, measured, type Measured, type Scene } from './scene.js'

/** Tokens from a figure to the next of its list, or to "respectively". */
const farthestJoint = 4
/** Figures of one list at most. */
const mostFigures = 5

/** The thing of the same place in the list of counts, or of nouns in the subject; undefined where nothing says "respectively". */
export function ofRespective(scene: Scene, range: TokenRange, frame: Frame): Measured | undefined {
  const list = listAround(scene, range)
  if (list === undefined) return undefined
  const place = list.findIndex(({ from }) => from === range.from)
  return countAt(scene, list, place) ?? subjectAt(scene, list, place, frame)
}

/** The percentages that "respectively" holds together. */
function listAround({ document, spans }: Scene, range: TokenRange): readonly TokenRange[] | undefined {
  const all = spans.all('percentage')
  const sentence = sentenceAt(document, range.from)
  const own = lastBefore(all, range.to)
  let [first, last] = [own, own]
  const joined = (low: TokenRange | undefined, high: TokenRange | undefined): boolean =>
    low !== undefined &&
    high !== undefined &&
    high.from - low.to <= farthestJoint &&
    isJoint(document, low.to, high.from)
  while (last - own < mostFigures && joined(all[last], all[last + 1])) last++
  const end = all[last]!.to
  if (!saysSo(document, end, sentence)) return undefined
  while (own - first < mostFigures && joined(all[first - 1], all[first])) first--
  return last === first ? undefined : all.slice(first, last + 1)
}

/** "respectively" behind the last figure, or behind what it is compared with. */
function saysSo(document: Document, from: number, { to }: TokenRange): boolean {
  for (let at = from; at < Math.min(to, from + 12); at++) {
    if (lowerAt(document, at) === 'respectively') return true
    if (lowerAt(document, at) === ';') return false
  }
  return false
}

function isJoint(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!['and', ',', 'by', 'to', 'of', 'about', 'nearly', 'a', '&'].includes(lowerAt(document, at))) return false
  return to > from
}

/** As many counts stand in front of the figures in the sentence, each with its noun. */
function countAt(scene: Scene, list: readonly TokenRange[], place: number): Measured | undefined {
  const { document, counts } = scene
  const start = list[0]!.from
  const last = lastBefore(counts, start)
  const count = counts[last - list.length + 1 + place]
  const first = counts[last - list.length + 1]
  if (count === undefined || first === undefined || first.from < sentenceAt(document, start).from) return undefined
  const phrase = countPhrase(scene, count)
  return phrase === undefined ? undefined : { phrase, count }
}

/** "thefts and burglaries rose 5% and 7% respectively". */
function subjectAt(scene: Scene, list: readonly TokenRange[], place: number, frame: Frame): Measured | undefined {
  const { document, spans } = scene
  if (frame.how !== 'verb' && frame.how !== 'adverb') return undefined
  const { phrase } = subjectOf(document, spans, frame.word)
  if (phrase === undefined) return undefined
  const members: TokenRange[] = []
  let from = phrase.from
  for (let at = phrase.from; at <= phrase.to; at++) {
    const parts = at === phrase.to || ['and', ',', '&'].includes(lowerAt(document, at))
    if (!parts) continue
    while (from < at && determiners.has(lowerAt(document, from))) from++
    if (at > from && tagAt(document, at - 1) !== 'ADJ') members.push({ from, to: at })
    from = at + 1
  }
  return members.length === list.length ? measured(scene, members[place]!) : undefined
}
