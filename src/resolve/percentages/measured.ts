/** What a percentage measures: the thing that changed, the whole that is shared out, the rate that is stated. */

import { sentenceAt, type TokenRange } from '../../document/document.js'
import { lowerAt, tagAt } from '../clauses/words.js'
import { findAntecedent, measured, type Measured, type Scene } from './antecedent.js'
import { ofComparative, ofNounAfter, ofNounBefore, ofPredicate, ofSelf, ofTimes, ofVerb } from './change.js'
import type { Frame } from './frame.js'
import { ofLevel } from './level.js'
import { ofShare } from './share.js'

/** What the percentage over `range`, framed as `frame`, measures; both fields undefined where nothing tells. */
export function readMeasured(scene: Scene, range: TokenRange, frame: Frame): Measured {
  const found = measuredBy(scene, range, frame)
  if (found !== undefined) return found
  return findAntecedent(scene, range.from)
}

function measuredBy(scene: Scene, range: TokenRange, frame: Frame): Measured | undefined {
  const inside = thingInside(scene, range) ?? rowLabel(scene, range)
  if (inside !== undefined) return inside
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

/** "one official in four": the thing stands inside the figure. */
function thingInside(scene: Scene, { from, to }: TokenRange): Measured | undefined {
  for (let at = from + 2; at < to - 1; at++) {
    const word = lowerAt(scene.document, at)
    if (
      (word === 'in' || word === 'out') &&
      tagAt(scene.document, from + 1) !== 'PUNCT' &&
      lowerAt(scene.document, at - 1) !== '-'
    )
      return ['NOUN', 'PROPN'].includes(tagAt(scene.document, at - 1))
        ? measured(scene, { from: from + 1, to: at })
        : undefined
  }
  return undefined
}

const longestRow = 60

/** Cells of a table row, "Loan scam | 407 | 5.9%": the first cell names what is measured. */
function rowLabel(scene: Scene, { from }: TokenRange): Measured | undefined {
  const { document } = scene
  const before = lowerAt(document, from - 1)
  if (before !== '|' && lowerAt(document, from - 2) !== '|') return undefined
  const start = Math.max(sentenceAt(document, from).from, from - longestRow)
  for (let at = start; at < from; at++) {
    if (lowerAt(document, at) !== '|') continue
    return at > start && !/^[\d.,%+-]+$/u.test(lowerAt(document, start))
      ? measured(scene, { from: start, to: at })
      : undefined
  }
  return undefined
}
