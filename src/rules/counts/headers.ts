/** Headers of columns and labels of lines that name what their numbers count. */

import type { Document, TokenRange } from '../../document/document.js'
import { posTags } from '../../document/pos.js'
import { singular } from '../../normalize/base-form.js'
import { isPlural, measuringWords, timeUnits } from './nouns.js'
import type { CountReading } from './reading.js'

/** "Devices seized" → device, seize; "Arrests" → arrest; undefined for a header of years, places or shares. */
export function unitOfHeader(
  { lowers, pos, lemmas }: Document,
  { from, to }: TokenRange,
): Pick<CountReading, 'unit' | 'action'> | undefined {
  let head: number | undefined
  let verb: number | undefined
  for (let at = from; at < to; at++) {
    const word = lowers[at]!
    if (word === '(' || word === 'of' || word === '%' || word === 'for' || word === 'in') break
    if (isPlural(word) && posTags[pos[at]!] !== 'ADP') head ??= at
    else if (word.endsWith('ed') || posTags[pos[at]!] === 'VERB') verb = at
  }
  if (head === undefined) return undefined
  const unit = singular(lowers[head]!)
  if (timeUnits.has(unit) || measuringWords.has(unit)) return undefined
  return verb === undefined || verb < head ? { unit } : { unit, action: lemmas[verb]! }
}
