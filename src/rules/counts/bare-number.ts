/** Numbers whose noun is understood: "prosecuted more than 8,000", "eight of the 16", "48 arrested in ...". */

import type { Document } from '../../document/document.js'
import { posTags } from '../../document/pos.js'
import { shapes } from '../../document/shape.js'
import type { FactSpans } from '../kinds.js'
import { isLevel } from './levels.js'
import { isVerbBehind } from './verb-behind.js'

const partOf = new Set([
  'the',
  'these',
  'those',
  'them',
  'whom',
  'which',
  'their',
  'its',
  'his',
  'her',
  'our',
  'my',
  'your',
  'an',
  'all',
])
const others = new Set(['other', 'others', 'remaining', 'another', 'further', 'additional', 'more', 'all'])

/** Verbs that a count without a noun can be the object of. */
const takingVerbs = new Set([
  'arrest', 'detain', 'prosecute', 'charge', 'convict', 'sentence', 'jail', 'kill', 'injure', 'wound', 'rescue', 'save', 'indict', 'acquit', 'release', 'deport', 'free', 'question', 'fine', 'hold', 'capture', 'seize', 'recover', 'handle', 'conclude', 'accept', 'investigate',
  'identify', 'evacuate', 'displace', 'hospitalize', 'infect', 'suspend', 'dismiss', 'approve', 'reject', 'file', 'issue', 'grant', 'close', 'open', 'receive', 'register', 'resolve', 'solve', 'target', 'trace', 'sue', 'name', 'nab', 'hurt', 'leave', 'sanction', 'prosecute', 'bring', 'send', 'summon', 'expel', 'execute', 'extradite', 'round', 'imprison', 'apprehend', 'intercept', 'settle', 'try', 'hire', 'employ', 'train', 'win', 'lose', 'find', 'count', 'report', 'complete', 'blacklist', 'process', 'complete', 'review', 'inspect', 'search', 'raid', 'freeze', 'block', 'shut', 'revoke', 'cancel',
  'decide', 'uphold', 'overturn', 'hear', 'refer', 'refuse', 'deny', 'remand', 'award', 'license', 'audit', 'interview', 'evict', 'withdraw', 'admit', 'publish', 'adopt', 'vaccinate', 'quiz', 'cite', 'book', 'fire', 'sack', 'punish', 'ban',
]) // prettier-ignore

/** Words behind a member of a list whose noun stands with the first: "47 cases of first instance and 32 of second". */
const prepositions = new Set([
  'in',
  'for',
  'from',
  'at',
  'on',
  'by',
  'with',
  'to',
  'of',
  'before',
  'against',
  'under',
  'after',
  'as',
])
const listJoints = new Set([',', 'and', ':', ';', '–', '—'])

/** Verbs of headlines that the tagger takes for nouns: "Court jails 7 over fraud", "ring broken up, police arrest 14". */
const headlineVerbs = new Set(['arrest', 'jail', 'kill', 'nab', 'net', 'detain', 'rescue', 'convict', 'indict', 'injure', 'deport', 'remand', 'hold', 'acquit']) // prettier-ignore

/** Verbs of change, whose "from" and "to" give numbers of their subject. */
const changeVerbs = new Set(['rise', 'increase', 'grow', 'jump', 'climb', 'soar', 'surge', 'fall', 'drop', 'decrease', 'decline', 'slip', 'plunge', 'go', 'reduce', 'cut', 'double', 'triple', 'halve', 'swell', 'shrink', 'bring', 'increased', 'up', 'down', 'dip', 'tumble', 'leap', 'expand', 'raise', 'rose', 'fell']) // prettier-ignore
const farthestChange = 14

/** How a number without a noun stands, or undefined where it counts nothing. */
export type BareUse = 'part' | 'other' | 'subject' | 'object' | 'compared' | 'listed' | 'level' | 'difference'

interface Place {
  /** First token of the number or of its approximator. */
  readonly from: number
  readonly number: number
  readonly to: number
  readonly sentenceFrom: number
  readonly sentenceTo: number
}

export function bareUse(document: Document, spans: FactSpans, place: Place): BareUse | undefined {
  const { lowers, pos, lemmas } = document
  const { from, number, to, sentenceFrom, sentenceTo } = place
  const next = to < sentenceTo ? lowers[to]! : ''
  const nextTag = to < sentenceTo ? posTags[pos[to]!]! : 'PUNCT'
  const before = from > sentenceFrom ? lowers[from - 1]! : ''
  const beforeTag = from > sentenceFrom ? posTags[pos[from - 1]!]! : 'PUNCT'
  if (next === 'of' && partOf.has(lowers[to + 1] ?? '') && !isFigure(document, spans, to + 2)) return 'part'
  if (next === 'of' && spans.startingAt('number', to + 1) !== undefined) return 'part'
  // "two of only four", "seven out of 9 sites"
  const isNarrow = lowers[to + 1] === 'only' || (next === 'out' && lowers[to + 1] === 'of')
  if ((next === 'of' || next === 'out') && isNarrow && spans.startingAt('number', to + 2) !== undefined) return 'part'
  if (looksLikeYear(document, number, to) && from === number) return undefined
  if (isVerbBehind(document, from, to, sentenceFrom))
    return before === 'which' || before === 'whom' ? 'part' : 'subject'
  const isHead = nextTag === 'NOUN' || nextTag === 'PROPN' || nextTag === 'ADJ' || next === '-' || next === '%'
  if (!isHead && isLevel(document, from, sentenceFrom)) return 'level'
  if ((next === 'more' || next === 'fewer') && lowers[to + 1] === 'than' && from === number) return 'difference'
  if (before === 'whom' || before === 'which') return lowers[from - 2] === 'of' ? 'part' : undefined
  if (isBracketed(document, spans, from, to, next)) return 'listed'
  if (beforeTag === 'PROPN' && from === number && !isHeadline(document, sentenceFrom, sentenceTo)) return undefined
  if (nextTag === 'PROPN' || next === '-' || next === '/' || next === ':' || next === '%') return undefined
  if (others.has(before) && isFree(nextTag, next)) return 'other'
  if (before === 'the' && partitiveBefore(document, from - 1)) return 'other'
  if (before === 'the' && (nextTag === 'AUX' || (nextTag === 'VERB' && next !== 'being'))) return 'other'
  if (before === 'of' && others.has(lowers[from - 2] ?? '')) return undefined
  if (isComparison(document, from, sentenceFrom)) return 'compared'
  const free = isFree(nextTag, next)
  const canOpen =
    from === sentenceFrom ||
    ['PUNCT', 'CCONJ', 'SCONJ', 'SPACE'].includes(beforeTag) ||
    before === 'that' ||
    before === 'only' ||
    before === 'said' ||
    before === 'where' ||
    (from - 1 === sentenceFrom && bullets.has(before))
  if (canOpen && (nextTag === 'AUX' || nextTag === 'VERB') && !/^(?:per|a|an)$/u.test(next)) return 'subject'
  if (canOpen && nextTag === 'ADV' && /^(?:AUX|VERB)$/u.test(posTags[pos[to + 1] ?? 0]!)) return 'subject'
  // "Of those, 46 or 24%, had errors"
  if (canOpen && before === ',' && isAsideShare(document, spans, to, sentenceTo)) return 'subject'
  // "finalized nine inquiries and commenced 16"
  if (beforeTag === 'VERB' && ends.has(next || '.') && nounBefore(document, spans, from, sentenceFrom)) return 'object'
  if (canOpen && /^(?:dead|injured|missing|held|killed|hurt|wounded)$/u.test(next)) return 'subject'
  if (canOpen && from === sentenceFrom && next === ',' && /^(?:aged|including)$/u.test(lowers[to + 1] ?? ''))
    return 'subject'
  if (beforeTag === 'VERB' && takingVerbs.has(lemmas[from - 1]!) && free) return 'object'
  if (beforeTag === 'NOUN' && headlineVerbs.has(lemmas[from - 1]!) && free && isLed(document, from - 2)) return 'object'
  if (before === 'including' && free) return 'listed'
  if (listJoints.has(before) && prepositions.has(next) && countBefore(document, spans, from, sentenceFrom)) {
    return 'listed'
  }
  return undefined
}

/** "the U.S. (603,194), Japan (306,855)": figures of places, in brackets. */
function isBracketed({ lowers }: Document, spans: FactSpans, from: number, to: number, next: string): boolean {
  // "168 requests (2023: 121)", "in court (private sector: 704; federal bodies: 614)"
  if (lowers[from - 1] === ':' && (next === ')' || next === ';') && opensBracket(lowers, from - 2)) return true
  if ((next !== ')' && next !== ';') || spans.covering('number', from)?.to !== to) return false
  if (spans.covering('number', from)!.value.value < 100) return false
  const before = lowers[from - 1]
  return before === '(' ? spans.covering('place', from - 2) !== undefined : before === ';' && from >= 2
}

const bullets = new Set(['•', '*', '-', '–', '—', '·', '▪', '●'])

/** A bracket is open at `at`, a few words before. */
function opensBracket(lowers: readonly string[], at: number): boolean {
  for (let place = at; place > at - 12 && place >= 0; place--) {
    if (lowers[place] === '(') return true
    if (lowers[place] === ')' || lowers[place] === '.') return false
  }
  return false
}

const ends = new Set(['.', ',', ';', 'and', 'but'])

/** ", or 24.7%," behind a number. */
function isAsideShare({ lowers }: Document, spans: FactSpans, to: number, sentenceTo: number): boolean {
  const or = lowers[to] === ',' ? to + 1 : to
  return or + 1 < sentenceTo && lowers[or] === 'or' && spans.covering('percentage', or + 1) !== undefined
}

/** A subject stands before a headline's verb. */
function isLed({ lowers, pos }: Document, at: number): boolean {
  const tag = posTags[pos[at] ?? 0]
  return at >= 0 && (tag === 'NOUN' || tag === 'PROPN' || lowers[at] === ',')
}

/** Nothing behind the number that it could count. */
function isFree(tag: string, word: string): boolean {
  return (
    ['ADP', 'PUNCT', 'CCONJ', 'SCONJ', 'ADV', 'AUX', 'VERB', 'PRON', 'DET', 'PART'].includes(tag) ||
    word === 'more' ||
    word === 'others' ||
    word === 'other'
  )
}

/** "one of the 16", "two of the nine". */
function partitiveBefore({ lowers, pos }: Document, the: number): boolean {
  return lowers[the - 1] === 'of' && (posTags[pos[the - 2] ?? 0] === 'NUM' || the - 2 < 0 || lowers[the - 1] === 'of')
}

/** "up from 120", "compared with 32", "against 839", "plunged from 687 to 95". */
function isComparison({ lowers, lemmas }: Document, from: number, sentenceFrom: number): boolean {
  const before = from > sentenceFrom ? lowers[from - 1]! : ''
  const second = from - 1 > sentenceFrom ? lowers[from - 2]! : ''
  if (before === 'against' || before === 'versus') return true
  if ((before === 'with' || before === 'to') && /^compare[ds]?$/u.test(second)) return true
  if (before === 'from' && (second === 'up' || second === 'down' || second === ',')) return true
  if (before !== 'from' && before !== 'to') return false
  for (let at = from - 2; at >= Math.max(sentenceFrom, from - farthestChange); at--) {
    if (changeVerbs.has(lemmas[at]!) || /^(?:increase|rise|drop|decrease|jump|decline|fall)$/u.test(lowers[at]!))
      return true
  }
  return false
}

/** A number with a noun earlier in the sentence, which a second verb takes up: "finalized nine inquiries and". */
function nounBefore({ pos }: Document, spans: FactSpans, from: number, sentenceFrom: number): boolean {
  for (let at = from - 2; at >= Math.max(sentenceFrom, from - 12); at--) {
    const number = spans.covering('number', at)
    if (number !== undefined) return ['NOUN', 'ADJ'].includes(posTags[pos[number.to] ?? 0]!)
  }
  return false
}

/** A number earlier in the sentence whose noun the rest of a list shares. */
function countBefore({ shapes: flags }: Document, spans: FactSpans, from: number, sentenceFrom: number): boolean {
  for (let at = from - 2; at >= Math.max(sentenceFrom, from - 30); at--) {
    if ((flags[at]! & shapes.punctuation) !== 0) continue
    if (spans.covering('number', at) !== undefined && !isFigure({} as Document, spans, at)) return true
  }
  return false
}

function isFigure(_: Document, spans: FactSpans, at: number): boolean {
  return (
    spans.covering('figure', at) !== undefined ||
    spans.covering('date', at) !== undefined ||
    spans.covering('percentage', at) !== undefined
  )
}

/** "2023" with nothing that makes it a quantity. */
export function looksLikeYear({ forms }: Document, number: number, to: number): boolean {
  return to - number === 1 && /^(?:1[5-9]|20)\d\d$/u.test(forms[number]!)
}

/** Most words begin with a capital: names cannot be told from other words. */
export function isHeadline({ shapes: flags }: Document, from: number, to: number): boolean {
  let capitals = 0
  let words = 0
  for (let at = from; at < Math.min(to, from + 40); at++) {
    if ((flags[at]! & shapes.alphabetic) === 0) continue
    words++
    if ((flags[at]! & shapes.capitalized) !== 0) capitals++
  }
  return words > 3 && capitals / words > 0.6
}
