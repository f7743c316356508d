/**
 * Whether the words around a date speak of what is to come.
 *
 * News tells what happened, so a date without a year is the last such one unless its clause says otherwise. The word that
 * decides is the one nearest before the date; infinitives leave the decision to the word that governs them.
 */

import type { Document } from '../../document/document.js'
import { sentenceAt } from '../../document/document.js'
import { posCode } from '../../document/pos.js'

const reach = 18

const futureWords = new Set([
  'will', "'ll", '’ll', 'shall', 'must', 'scheduled', 'slated', 'due', 'expected', 'expects', 'expect', 'planned', 'plans', 'plan', 'planning', 'upcoming', 'adjourned',
  'postponed', 'deadline', 'intends', 'hopes', 'deferred', 'rescheduled', 'until', 'till', 'should', 'would', 'may', 'could', 'might', 'starting', 'beginning', 'poised', 'tentatively',
  'forthcoming', 'summoned', 'ordered', 'required', 'promised', 'promise', 'remanded', 'returnable', 'listed', 'can', 'tomorrow', 'looming', 'ahead', 'awaits', 'awaiting', 'wo', 'set',
  'vote', 'committed', 'postpone', 'adjourn', 'expires', 'expire',
]) // prettier-ignore
/** Verbs whose infinitive tells what happened: "managed to", "began to". */
const pastTags = new Set([posCode('VERB'), posCode('AUX')])
const pastAux = new Set(['was', 'were', 'had', 'did', 'has', 'have', "'s", 'been'])
const irregularPast = new Set([
  'said', 'told', 'took', 'made', 'found', 'held', 'began', 'got', 'gave', 'went', 'came', 'saw', 'fell', 'rose', 'grew', 'won', 'lost', 'met', 'led', 'sent', 'left', 'bought',
  'sold', 'paid', 'shot', 'struck', 'wrote', 'spoke', 'broke', 'brought', 'caught', 'fled', 'stole', 'heard', 'put', 'cut', 'shut', 'hit', 'quit', 'stood', 'sat', 'ran', 'kept',
  'drove', 'flew', 'showed', 'threw', 'knew', 'became', 'sought', 'fought', 'upheld', 'overturned', 'signed', 'sued', 'died', 'filed', 'pled', 'leapt', 'sank', 'swore', 'overthrew',
]) // prettier-ignore
const clauseEnds = new Set([';', ':', '.', '—', '"', '“', '”'])
/** A date behind these is one that something is fixed for. */
const fixing = new Set(['for', 'until', 'till'])

export function leansFuture(document: Document, from: number, to: number): boolean {
  const { lowers, pos } = document
  const sentence = sentenceAt(document, from)
  const before = lowers[from - 1] ?? ''
  if (from - 1 >= sentence.from && (before === 'until' || before === 'till'))
    return !pastBefore(document, from - 1, sentence.from)
  for (let at = from - 1; at >= Math.max(sentence.from, from - reach); at--) {
    const word = lowers[at]!
    if (clauseEnds.has(word) && at < from - 1) break
    if (word === 'set') {
      if (fixing.has(before) || lowers[at + 1] === 'to') return true
      continue
    }
    if (word === 'may' && pos[at] !== posCode('AUX')) continue
    if (futureWords.has(word)) return true
    if (isPastVerb(document, at)) {
      const governed = lowers[at - 1] ?? ''
      // "will be sentenced", "to be held": the participle leaves the decision to what stands before it.
      if (governed === 'be' || governed === 'get') continue
      return false
    }
    if (
      fixing.has(before) &&
      /^(?:hearing|trial|sentencing|arraignment|date|conference|vote|election|appearance|launch)$/u.test(word)
    )
      return true
  }
  return futureAhead(document, to, sentence.to)
}

function pastBefore(document: Document, from: number, sentenceFrom: number): boolean {
  for (let at = from - 1; at >= Math.max(sentenceFrom, from - reach); at--) {
    if (futureWords.has(document.lowers[at]!)) return false
    if (pastAux.has(document.lowers[at]!) && !/^(?:has|have|'s)$/u.test(document.lowers[at]!)) return true
  }
  return false
}

function isPastVerb({ lowers, pos }: Document, at: number): boolean {
  const word = lowers[at]!
  if (pastAux.has(word)) return word !== "'s" && word !== 'been'
  if (!pastTags.has(pos[at]!)) return false
  return irregularPast.has(word) || /ed$/u.test(word)
}

/** A date that opens its clause: "From Monday, drivers will have to". */
function futureAhead({ lowers, pos }: Document, to: number, sentenceTo: number): boolean {
  for (let at = to; at < Math.min(sentenceTo, to + reach); at++) {
    const word = lowers[at]!
    if (/^(?:will|shall|must|wo)$/u.test(word) || word === "'ll") return true
    if (clauseEnds.has(word)) return false
    if (pastTags.has(pos[at]!))
      return (
        /^(?:will|shall|must|is|are)$/u.test(word) && /^(?:due|set|scheduled|expected|to)$/u.test(lowers[at + 1] ?? '')
      )
  }
  return false
}
