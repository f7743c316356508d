/** Verbs that the tagger takes for nouns or adjectives, told by the words around them. */

import type { Document } from '../../document/document.js'
import { posTags, type Pos } from '../../document/pos.js'
import { shapes } from '../../document/shape.js'
import { isHeadlineVerb } from './headline-verbs.js'

/** Words that open the object of a verb in front of its number: "nets more than 40 arrests". */
const objectOpeners = new Set(['more', 'over', 'about', 'around', 'nearly', 'almost', 'some', 'roughly', 'approximately', 'dozens', 'hundreds', 'thousands', 'scores']) // prettier-ignore
const floating = new Set(['each', 'both', 'all'])
const relative = new Set(['who', 'that', 'which'])

/** Whether a token of this form and tag can be a verb, whatever stands around it. */
export function mayBeMistagged(word: string, tag: Pos): boolean {
  if (tag === 'ADJ') return word.endsWith('ed')
  return (tag === 'NOUN' || tag === 'PROPN') && ((tag === 'NOUN' && word.endsWith('ed')) || isHeadlineVerb(word))
}

/** Whether a token that is not tagged as a verb is one all the same. The sentence runs from `from` to `to`. */
export function isMistaggedVerb(
  { lowers, pos, shapes: flags }: Document,
  at: number,
  from: number,
  to: number,
): boolean {
  const tag = posTags[pos[at]!]
  if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ') return false
  const word = lowers[at]!
  const before = at > from ? posTags[pos[at - 1]!] : 'PUNCT'
  const next = at + 1 < to ? posTags[pos[at + 1]!] : 'PUNCT'
  const opensObject = next === 'NUM' || next === 'DET' || next === 'SYM'
  if (tag === 'ADJ') {
    // "a gang that smuggled 340 migrants", "40 of them concerned data", "an indictment unsealed on Friday".
    if (!word.endsWith('ed')) return false
    // "ran to March and involved over 450 officers"
    if (before === 'CCONJ' && (next === 'NUM' || next === 'DET' || objectOpeners.has(lowers[at + 1] ?? ''))) return true
    if (before === 'NOUN') return next === 'ADP' || next === 'PROPN' || next === 'PUNCT'
    return before === 'PRON' || (opensObject && relative.has(lowers[at - 1] ?? ''))
  }
  if (tag === 'NOUN' && word.endsWith('ed') && before !== 'DET' && before !== 'ADJ' && before !== 'ADP') {
    return opensObject || next === 'ADP' || next === 'ADV' || next === 'PUNCT'
  }
  if (!isHeadlineVerb(word)) return false
  // "the report lists 44 cases", "the two each face seven counts", "police break up ring, arrest 14".
  if (opensObject || objectOpeners.has(lowers[at + 1] ?? '')) {
    if (before === 'NOUN' || before === 'PROPN' || before === 'NUM' || lowers[at - 1] === ',') return true
    if (floating.has(lowers[at - 1] ?? '') && at - 2 >= from) return true
  }
  // "NAB files reference": an acronym, unless the whole line is in capitals.
  const capitals = shapes['all-caps']
  if ((flags[at]! & capitals) !== 0 && ((flags[at + 1] ?? 0) & capitals) === 0) return false
  return (
    (flags[at]! & shapes.capitalized) !== 0 &&
    before !== 'DET' &&
    before !== 'ADP' &&
    before !== 'ADJ' &&
    (opensObject || word.endsWith('ed') || word.endsWith('ing') || isHeadlineVerb(`${word}ed`))
  )
}
