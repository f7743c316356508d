/** What a percentage measures: the thing that changed, the whole that is shared out, the rate that is stated. */

import type { TokenRange } from '../../document/document.js'
import { findAntecedent, type Measured, type Scene } from './antecedent.js'
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
