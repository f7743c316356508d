/** What a percentage measures: the thing that changed, the whole that is shared out, the rate that is stated. */

import type { TokenRange } from '../../document/document.js'
import { cellAt } from '../../document/tables.js'
import { lowerAt, tagAt } from '../clauses/words.js'
import { findAntecedent } from './antecedent.js'
import { measured, type Measured, type Scene } from './scene.js'
import { ofComparative, ofNounAfter, ofNounBefore, ofPredicate, ofSelf, ofTimes, ofVerb } from './change.js'
import type { Frame } from './frame.js'
import { ofLevel } from './level.js'
import { gappedThing } from './gapped.js'
import { ofRespective } from './respective.js'
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
  const own = frame.direction === 'none' ? undefined : ofRespective(scene, range, frame)
  if (own !== undefined) return own
  const last = scene.before.at(-1)
  const gapped = last?.frame.word === frame.word ? gappedThing(scene.document, range, last) : undefined
  if (gapped !== undefined) return measured(scene, gapped)
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

/** Cells of a table row, "Loan scam | 407 | 5.9%": the first cell names what is measured, or the header over a row of a year. */
function rowLabel(scene: Scene, { from }: TokenRange): Measured | undefined {
  const { document, spans } = scene
  const place = cellAt(document, from)
  if (place === undefined || place.column === 0) return undefined
  const { row, header, column } = place
  const label = row[0]!
  const isWorded = label.from < label.to && /\p{L}/u.test(document.forms[label.from]!)
  if (isWorded && spans.covering('date', label.from) === undefined) return measured(scene, label)
  const over = header?.[column]
  return over === undefined || over.from === over.to ? undefined : measured(scene, over)
}
