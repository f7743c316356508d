/** Numbers that the things counted reach: "complaints reached 1,044", "the number of patents in force stood at 19.7 million". */

import type { Document } from '../../document/document.js'
import { posTags } from '../../document/pos.js'
import type { FactSpans } from '../kinds.js'
import { nounPhraseAt, unitOf } from './noun-phrase.js'
import { isPlural } from './nouns.js'

const levelVerbs = new Set(['reach', 'hit', 'number', 'total', 'exceed', 'top', 'surpass', 'near', 'approach'])
const levelNouns = new Set(['high', 'low', 'peak', 'base', 'average', 'record', 'median', 'mean', 'maximum', 'minimum'])
/** Nouns whose "of" tells what is counted. */
const tallies = new Set(['number', 'numbers', 'balance', 'total', 'tally', 'backlog', 'amount', 'volume', 'count'])
const boundaries = new Set(['while', 'that', 'but', ';', 'which', 'said', 'says', 'and', 'whereas', '(', ':'])
/** Plurals that are money or measured by it. */
const sums = new Set(['losses', 'damages', 'costs', 'sales', 'revenues', 'profits', 'fines', 'exports', 'imports', 'prices', 'earnings', 'assets', 'debts', 'deposits', 'savings', 'funds', 'proceeds', 'shares', 'stocks', 'temperatures', 'speeds', 'gains', 'wages', 'fees', 'rents']) // prettier-ignore
const farthest = 30

/** Whether a number that begins at `from` is a level reached: by its verb, or as "a high of". */
export function isLevel(document: Document, from: number, sentenceFrom: number): boolean {
  const { lowers, lemmas } = document
  const last = from - 1
  if (last <= sentenceFrom) return false
  const word = lowers[last]!
  if (word === 'at') return lemmas[last - 1] === 'stand' || lowers[last - 1] === 'stood'
  if (word === 'of') return levelNouns.has(lowers[last - 1]!)
  if (word === 'was' || word === 'were')
    return tallyBefore(document, clauseStart(document, last, sentenceFrom), last) >= 0
  return levelVerbs.has(lemmas[last]!) && posTags[document.pos[last]!] === 'VERB'
}

/** What the clause in front of a number counts; undefined where its subject is no plural, or money. */
export function levelUnit(document: Document, spans: FactSpans, to: number, sentenceFrom: number): string | undefined {
  const { lowers, pos } = document
  const tallied = tallyUnit(document, spans, to, sentenceFrom)
  if (tallied !== undefined) return tallied
  const from = clauseStart(document, to, sentenceFrom)
  for (let at = from; at < to; at++) {
    const isNoun = posTags[pos[at]!] === 'NOUN' && isPlural(lowers[at]!) && posTags[pos[at + 1]!] !== 'NOUN'
    if (isNoun && spans.covering('date', at) === undefined)
      return sums.has(lowers[at]!) ? undefined : unitOf(document, at)
  }
  return undefined
}

/** "the number of inquiries dropped from 502": what the clause in front of a number says is counted. */
export function tallyUnit(document: Document, spans: FactSpans, to: number, sentenceFrom: number): string | undefined {
  const tally = tallyBefore(document, clauseStart(document, to, sentenceFrom), to)
  const noun = tally < 0 ? undefined : nounPhraseAt(document, spans, tally + 2, to, false)
  return noun === undefined ? undefined : unitOf(document, noun.head)
}

/** "the number of": its first noun, or -1. */
function tallyBefore({ lowers }: Document, from: number, to: number): number {
  for (let at = from; at + 2 < to; at++) if (lowers[at + 1] === 'of' && tallies.has(lowers[at]!)) return at
  return -1
}

function clauseStart({ lowers }: Document, to: number, sentenceFrom: number): number {
  const limit = Math.max(sentenceFrom, to - farthest)
  for (let at = to - 1; at > limit; at--) {
    const word = lowers[at]!
    // "reports sent to the Unit (FIU) had risen from": what stands in brackets is passed over.
    if (word === ')') while (at > limit && lowers[at] !== '(') at--
    else if (boundaries.has(word) && (word !== 'and' || lowers[at - 1] === ',')) return at + 1
  }
  return limit
}
