/** Levels that measure what the percentage before measures: "ahead of clothes (17%)", "up from one in eleven", "a maximum of 10%". */

import { sentenceAt, type Document, type TokenRange } from '../../document/document.js'
import { lowerAt, tagAt } from '../clauses/words.js'
import { groupBeyond } from './group.js'
import { lastMeasured, type Measured, type Scene } from './scene.js'

export function ofEcho(scene: Scene, range: TokenRange, governor: number): Measured | undefined {
  return ofRanked(scene, range) ?? ofGapped(scene, range) ?? ofEarlier(scene, range, governor) ?? ofLimit(scene, range)
}

/** "figured in one in six files, up from one in eleven in 2021". */
function ofEarlier(scene: Scene, range: TokenRange, governor: number): Measured | undefined {
  const { document } = scene
  const isEarlier = lowerAt(document, governor) === 'from' && ['up', 'down'].includes(lowerAt(document, governor - 1))
  return isEarlier ? lastMeasured(scene, range.from, 0) : undefined
}

/** "between 1% and 4% of turnover; the act allows a maximum of 10%". */
function ofLimit(scene: Scene, range: TokenRange): Measured | undefined {
  const { document } = scene
  const limits = /^(?:maximum|minimum|cap|ceiling|limit)$/u.test(lowerAt(document, range.from - 2))
  return limits && lowerAt(document, range.from - 1) === 'of' ? lastMeasured(scene, range.from, 0) : undefined
}

/** "toys came first (32%), followed by clothes (17%)": figures in brackets behind what is ranked are shares of one whole. */
function ofRanked(scene: Scene, range: TokenRange): Measured | undefined {
  const { document, before } = scene
  if (!isBracketed(document, range)) return undefined
  const sentence = sentenceAt(document, range.from)
  const last = before.at(-1)
  if (last !== undefined && last.range.from >= sentence.from && isBracketed(document, last.range)) return last.measured
  for (let at = sentence.from; at < range.from; at++) {
    if (ranking.test(lowerAt(document, at))) {
      const group = groupBeyond(scene, sentence)
      return group.phrase === undefined ? undefined : group
    }
  }
  return undefined
}

const ranking = /^(?:most|first|top|topped|tops|topping|largest|biggest|commonest|main|leading|highest|led)$/u

function isBracketed(document: Document, { from, to }: TokenRange): boolean {
  return lowerAt(document, from - 1) === '(' && lowerAt(document, to) === ')'
}

/** "copyright disputes took up 54 percent, trademark disputes 21 percent": shares of what the first is a share of. */
function ofGapped({ document, before }: Scene, range: TokenRange): Measured | undefined {
  const last = before.at(-1)
  if (last?.measured.phrase === undefined || last.range.from < sentenceAt(document, range.from).from) return undefined
  if (!['NOUN', 'PROPN'].includes(tagAt(document, range.from - 1))) return undefined
  if (last.frame.how !== 'share' && last.frame.how !== 'level') return undefined
  for (let at = last.range.to; at < range.from; at++) {
    if (['VERB', 'AUX'].includes(tagAt(document, at)) || lowerAt(document, at) === ';') return undefined
  }
  return last.measured
}
