/**
 * Whether the words around a date speak of what is to come.
 *
 * News tells what happened, so a date without a year is the last such one unless its clause says otherwise. The word that
 * decides is the one nearest before the date; infinitives leave the decision to the word that governs them.
 */

import { sentenceAt, type Document } from '../../document/document.js'
import { posCode } from '../../document/pos.js'

/** Tokens to look at on either side of a date. */
const reach = 30

const futureWords = new Set([
  'will', "'ll", 'wo', 'shall', 'must', 'should', 'would', 'scheduled', 'slated', 'due', 'expected', 'expects', 'expect', 'planned', 'plans', 'plan', 'planning',
  'upcoming', 'forthcoming', 'adjourned', 'adjourn', 'postponed', 'postpone', 'deferred', 'rescheduled', 'intends', 'intend', 'intended', 'hopes', 'hope', 'hoped', 'hoping', 'until', 'till', 'starting', 'poised',
  'summoned', 'ordered', 'required', 'promised', 'promise', 'remanded', 'returnable', 'listed', 'tomorrow', 'awaits', 'awaiting', 'committed', 'expires', 'likely',
  'vote', 'aims', 'aim', 'aimed', 'aiming', 'pledged', 'pledges', 'vowed', 'vows', 'wants', 'want', 'promises', 'targets', 'targeting',
]) // prettier-ignore

/** Verbs whose object is to do something later: "asked the Senate to hold a hearing". */
const askingVerbs = new Set([
  'ask', 'order', 'urge', 'require', 'request', 'direct', 'instruct', 'invite', 'call', 'allow', 'tell', 'give', 'want', 'oblige', 'expect', 'schedule', 'promise', 'set',
]) // prettier-ignore

/** Verbs whose present tense tells what is fixed: "the trial begins on 3 May". */
const fixedVerbs = new Set([
  'begin', 'start', 'open', 'take', 'go', 'come', 'end', 'close', 'resume', 'return', 'meet', 'convene', 'expire', 'retire', 'present', 'appear', 'launch', 'leave', 'arrive', 'fall',
]) // prettier-ignore

const verb = posCode('VERB')
const auxiliary = posCode('AUX')
const noun = posCode('NOUN')
const properNoun = posCode('PROPN')
const pronoun = posCode('PRON')
const pastAuxiliaries = new Set(['was', 'were', 'had', 'did', 'has', 'have', 'could'])
const irregularPast = new Set([
  'said', 'told', 'took', 'made', 'found', 'held', 'began', 'got', 'gave', 'went', 'came', 'saw', 'fell', 'rose', 'grew', 'won', 'lost', 'met', 'led', 'sent', 'left', 'bought',
  'sold', 'paid', 'shot', 'struck', 'wrote', 'spoke', 'broke', 'brought', 'caught', 'fled', 'stole', 'heard', 'put', 'cut', 'shut', 'hit', 'quit', 'stood', 'sat', 'ran', 'kept',
  'drove', 'flew', 'threw', 'knew', 'became', 'sought', 'fought', 'upheld', 'pled', 'sank', 'swore', 'overthrew', 'withdrew', 'drew', 'froze', 'chose', 'built', 'spent', 'hid',
]) // prettier-ignore
const clauseEnds = new Set([';', ':', '.', '—', '"', '“', '”'])
/** A date behind these is one that something is fixed for. */
const fixing = new Set(['for', 'until', 'till'])
const fixedNouns = new Set([
  'hearing', 'trial', 'sentencing', 'arraignment', 'date', 'conference', 'vote', 'election', 'appearance', 'launch', 'deadline',
]) // prettier-ignore
/** Until when something asked for has to be done. */
const limiting = new Set(['by', 'before', 'until', 'till', 'from'])
/** "recommended that the bureau finish": what was wanted, told in the base form. */
const wanting = new Set(['recommend', 'demand', 'propose', 'insist', 'request', 'urge', 'suggest'])

/** Words behind which a participle tells no past. */
const leavesDecision = new Set(['be', 'get', 'not'])

export function leansFuture(document: Document, from: number, to: number): boolean {
  const { lowers } = document
  const sentence = sentenceAt(document, from)
  const first = Math.max(sentence.from, from - reach)
  const lead = lowers[from - 1] === 'the' ? from - 2 : from - 1
  const before = lead >= sentence.from ? lowers[lead]! : ''
  for (let at = from - 1; at >= first; at--) {
    const word = lowers[at]!
    if (clauseEnds.has(word) && at < from - 1) break
    if (word === 'set') {
      if (fixing.has(before) || lowers[at + 1] === 'to') return true
    } else if (futureWords.has(word)) {
      // "remained open until Friday" is told as past.
      return !(fixing.has(word) && pastBefore(document, at, first))
    } else if (word === 'to' && (isAskedFor(document, at, first) || isTask(document, at, sentence.from, before)))
      return true
    else if ((fixing.has(before) || before === 'is') && fixedNouns.has(word)) return true
    // "The next reading is on the 22nd".
    else if (word === 'is' && before === 'on' && at === lead - 1) return true
    else if (limiting.has(before) && lowers[at + 1] === 'that' && wanting.has(document.lemmas[at]!)) return true
    // "will be sentenced", "to be held": the participle leaves the decision to what stands before it.
    else if (isFixed(document, at)) return true
    else if (isPastVerb(document, at) && !leavesDecision.has(lowers[at - 1] ?? '')) return false
  }
  return futureAhead(document, to, sentence.to)
}

function isFixed({ lowers, lemmas, pos }: Document, at: number): boolean {
  const word = lowers[at]!
  const lemma = lemmas[at]!
  if (pos[at] !== verb || !fixedVerbs.has(lemma) || !(word === lemma || word.endsWith('s'))) return false
  return pos[at - 1] !== auxiliary && lowers[at - 1] !== 'to' && lowers[at - 1] !== 'not'
}

/** "asked the Senate to hold", "a bill to be read". */
function isAskedFor({ lowers, lemmas, pos }: Document, to: number, first: number): boolean {
  const governing = pos[to - 1]
  const governedByNoun = governing === noun || governing === properNoun
  if (lowers[to + 1] === 'be' && (governedByNoun || governing === auxiliary)) return true
  if (!governedByNoun && governing !== pronoun) return false
  for (let at = to - 1; at >= Math.max(first, to - 6); at--) if (askingVerbs.has(lemmas[at]!)) return true
  return false
}

/** "The commission to forward files by", "agreed to share data from": no verb tells when, or one that looks ahead. */
function isTask({ lemmas, pos }: Document, to: number, sentenceFrom: number, before: string): boolean {
  if (!limiting.has(before) || pos[to + 1] !== verb) return false
  if (agreeing.has(lemmas[to - 1]!)) return true
  for (let at = to - 1; at >= sentenceFrom; at--) if (pos[at] === verb || pos[at] === auxiliary) return false
  return to > sentenceFrom
}

const granting = new Set(['give', 'grant', 'allow'])
const agreeing = new Set(['agree', 'decide', 'undertake', 'commit'])

function pastBefore(document: Document, from: number, first: number): boolean {
  for (let at = from - 1; at >= first; at--) {
    if (futureWords.has(document.lowers[at]!)) return false
    // "has until Friday", "have to".
    if (/^(?:has|have)$/u.test(document.lowers[at]!) && at === from - 1) return false
    // "gave the ministry until Friday" sets a term.
    if (granting.has(document.lemmas[at]!)) return false
    if (isPastVerb(document, at) && !leavesDecision.has(document.lowers[at - 1] ?? '')) return true
  }
  return false
}

function isPastVerb({ lowers, pos }: Document, at: number): boolean {
  const word = lowers[at]!
  if (pastAuxiliaries.has(word)) return true
  const before = lowers[at - 1] ?? ''
  if (before === 'to' || futureWords.has(before)) return false
  return (pos[at] === verb || pos[at] === auxiliary) && (irregularPast.has(word) || word.endsWith('ed'))
}

/** A date that opens its clause: "From Monday, drivers will have to". */
function futureAhead({ lowers, pos }: Document, to: number, sentenceTo: number): boolean {
  for (let at = to; at < Math.min(sentenceTo, to + reach); at++) {
    const word = lowers[at]!
    if (/^(?:will|shall|must|wo|'ll)$/u.test(word)) return true
    if (clauseEnds.has(word)) return false
    if (pos[at] === verb || pos[at] === auxiliary) {
      return /^(?:is|are)$/u.test(word) && /^(?:due|set|scheduled|expected|to)$/u.test(lowers[at + 1] ?? '')
    }
  }
  return false
}
