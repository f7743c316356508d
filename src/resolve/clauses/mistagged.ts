/** Verbs that the tagger takes for nouns or adjectives, told by the words around them. */

import type { Document } from '../../document/document.js'
import { posTags, type Pos } from '../../document/pos.js'
import { shapes } from '../../document/shape.js'
import { isHeadlineVerb } from './headline-verbs.js'

/** Words that open the object of a verb in front of its number: "nets more than 40 arrests". */
const objectOpeners = new Set(['more', 'over', 'about', 'around', 'nearly', 'almost', 'some', 'roughly', 'approximately', 'dozens', 'hundreds', 'thousands', 'scores']) // prettier-ignore
const floating = new Set(['each', 'both', 'all'])
const relative = new Set(['who', 'that', 'which'])

/** Verbs that look like nouns behind a plural subject, by what follows where they are verbs. */
const subjectVerbs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['face', 'deny', 'lack'].map((verb) => [verb, new Set(['DET', 'NUM', 'ADJ', 'PRON', 'NOUN', 'PROPN', 'ADV'])] as const),
  ...['support', 'control', 'use', 'concern', 'target', 'need', 'want', 'cover', 'study', 'challenge', 'question', 'share', 'own', 'process'].map(
    (verb) => [verb, new Set(['DET', 'NUM', 'ADJ', 'PRON', 'ADV'])] as const,
  ),
  ...['plan', 'vote', 'claim', 'fear', 'hope'].map((verb) => [verb, new Set(['PART', 'PRON'])] as const),
  ...['work', 'export', 'import', 'date', 'result', 'rank', 'sleep', 'trade'].map((verb) => [verb, new Set(['ADP'])] as const),
]) // prettier-ignore
const plurals = new Set([
  'people',
  'men',
  'women',
  'children',
  'police',
  'staff',
  'accused',
  'co-accused',
  'personnel',
  'these',
  'those',
  'them',
])
/** Forms in which headlines have verbs, and hardly anyone a noun. */
const headlineThirds = new Set(['arraigns', 'indicts', 'acquits', 'sues', 'seizes', 'detains', 'deports', 'dismantles', 'upholds', 'overturns', 'extradites', 'rescues', 'approves', 'rejects', 'revokes', 'arrests']) // prettier-ignore
const benches = new Set(['court', 'judge', 'jury', 'tribunal', 'panel', 'bench'])
const ruling = new Set(['jails', 'convicts', 'fines', 'sentences', 'frees', 'remands'])

/** Whether a token of this form and tag can be a verb, whatever stands around it. */
export function mayBeMistagged(word: string, tag: Pos): boolean {
  if (tag === 'ADJ') return word.endsWith('ed')
  if (tag === 'NOUN' && subjectVerbs.has(word)) return true
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
  const subject = lowers[at - 1] ?? ''
  if (tag === 'NOUN' && at > from && (subject.endsWith('s') || plurals.has(subject)))
    if (subjectVerbs.get(word)?.has(next ?? '') === true && lowers[at + 1] !== 'of') return true
  if (!isHeadlineVerb(word)) return false
  if (headlineThirds.has(word) && at > from && (before === 'PROPN' || before === 'NOUN')) {
    if (word !== 'arrests' || next === 'NUM' || next === 'DET') return true
  }
  // "NAB files reference", "SEC charges trader"
  const isAcronym =
    at === from + 1 && (flags[from]! & shapes['all-caps']) !== 0 && (flags[at]! & shapes['all-caps']) === 0
  if (isAcronym && word.endsWith('s') && (next === 'NOUN' || next === 'PROPN' || next === 'ADJ')) return true
  if (ruling.has(word) && benches.has(subject) && (next === 'NOUN' || next === 'PROPN' || next === 'ADJ')) return true
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
