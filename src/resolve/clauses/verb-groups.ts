/** Verb groups of a sentence: auxiliaries, adverbs between them and the main verb, by part of speech and form. */

import type { Document, TokenRange } from '../../document/document.js'
import { posTags } from '../../document/pos.js'
import { shapes } from '../../document/shape.js'
import { TypeCache } from '../../document/vocabulary.js'
import { infinitive } from '../../normalize/base-form.js'
import { isMistaggedVerb, mayBeMistagged } from './mistagged.js'

export interface VerbGroup extends TokenRange {
  /** Main verb. */
  readonly verb: number
  /** Base form of the main verb. */
  readonly lemma: string
  readonly voice: 'active' | 'passive'
  /** `participle`: a past participle without an auxiliary, which may also be a simple past. */
  readonly form: 'finite' | 'participle' | 'gerund' | 'infinitive'
}

const pastForm = /(?:ed|en|wn|ught|ound|old|ung|orn|elt|ent|ept|eft|ost|ade|aid|eld|ead|ut|et|rought)$/u
const regularPast = /(?:ed|ought|aught|ound|awn|own|oken|tten)$/u
const between = new Set([
  'not',
  "n't",
  'also',
  'since',
  'already',
  'allegedly',
  'now',
  'been',
  'so',
  'far',
  'then',
  'later',
  'all',
  'both',
  'each',
  'ever',
  'never',
  'only',
  'just',
  'still',
  'again',
  'today',
  'yesterday',
])
const auxiliaries = new Set([
  'be',
  'have',
  'do',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'shall',
  'should',
  'must',
  'is',
  'are',
  'was',
  'were',
  'has',
  'had',
  'am',
  'been',
  'being',
  "'s",
  "'ve",
  "'re",
  "'ll",
  "'d",
  'get',
  'got',
  'cannot',
])
const beForms = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'re",
  'get',
  'got',
  'gets',
  'getting',
])
const longestGroup = 9

/** Verb groups in reading order; one pass. */
export function verbGroups(document: Document, { from, to }: TokenRange): VerbGroup[] {
  const { vocabulary, types } = document
  const known = opensGroup.table(vocabulary)
  const groups: VerbGroup[] = []
  for (let at = from; at < to;) {
    const type = types[at]!
    const group = (known[type] ?? opensGroup.fill(vocabulary, type)) ? groupAt(document, at, from, to) : undefined
    if (group === undefined) at++
    else {
      groups.push(group)
      at = group.to
    }
  }
  return groups
}

/** Whether a type of token can open a group at all: most cannot, whatever stands around them. */
const opensGroup = new TypeCache((vocabulary, type) => {
  const tag = posTags[vocabulary.pos[type]!]!
  return tag === 'AUX' || tag === 'VERB' || mayBeMistagged(vocabulary.lowers[type]!, tag)
})

function groupAt(document: Document, start: number, from: number, to: number): VerbGroup | undefined {
  const { lowers, pos } = document
  const isAuxiliary = (at: number): boolean =>
    posTags[pos[at]!] === 'AUX' || (auxiliaries.has(lowers[at]!) && posTags[pos[at]!] === 'VERB')
  if (!isAuxiliary(start))
    return isVerb(document, start, from, to) ? makeGroup(document, start, start, false, from) : undefined
  if (lowers[start] === "'s" && posTags[pos[start]!] === 'PART') return undefined
  let last = start
  let passive = beForms.has(lowers[start]!)
  for (let at = start + 1; at < Math.min(to, start + longestGroup); at++) {
    const tag = posTags[pos[at]!]!
    if (isAuxiliary(at)) {
      passive = beForms.has(lowers[at]!)
      last = at
    } else if (tag === 'VERB' || regularPast.test(lowers[at]!)) {
      if (tag !== 'VERB' && !passive && !lowers.slice(start, at).some((word) => /^(?:have|has|had)$/u.test(word))) break
      return makeGroup(document, start, at, passive && !lowers[at]!.endsWith('ing'), from)
    } else if (tag !== 'ADV' && tag !== 'PART' && !between.has(lowers[at]!)) break
    if (lowers[at] === 'to') break
  }
  return makeGroup(document, start, last, false, from)
}

function makeGroup(document: Document, start: number, verb: number, passive: boolean, sentenceFrom: number): VerbGroup {
  const { lowers } = document
  const word = lowers[verb]!
  const alone = start === verb
  const infinitiveMark = lowers[start - 1] === 'to' && start > sentenceFrom
  const form = infinitiveMark
    ? 'infinitive'
    : alone && word.endsWith('ing')
      ? 'gerund'
      : alone && pastForm.test(word) && word !== 'went'
        ? 'participle'
        : 'finite'
  return {
    from: start,
    to: verb + 1,
    verb,
    lemma: verbLemma(document, verb),
    voice: passive ? 'passive' : 'active',
    form,
  }
}

/** Base form of a verb in any form; the tokenizer's where it changed the form, else by spelling. */
export function verbLemma({ lowers, lemmas, pos }: Document, verb: number): string {
  const word = lowers[verb]!
  const lemma = lemmas[verb]!
  const tag = posTags[pos[verb]!]
  const isKnown = (tag === 'VERB' || tag === 'AUX') && (lemma !== word || !/(?:ed|ing|s)$/u.test(word))
  return asSpelled(word, isKnown ? lemma : infinitive(word))
}

/** "organised" gives "organise" where the tokenizer's base form is "organize". */
function asSpelled(word: string, lemma: string): string {
  return lemma.endsWith('ize') && word.startsWith(`${lemma.slice(0, -2)}s`) ? `${lemma.slice(0, -2)}se` : lemma
}

/** A verb by its tag, unless it stands where only a noun or an adjective can; or one that the tagger does not see. */
function isVerb(document: Document, at: number, from: number, to: number): boolean {
  const { lowers, pos, shapes: flags } = document
  const word = lowers[at]!
  if (word === 'aged' || word === 'bail') return false
  if (posTags[pos[at]!] !== 'VERB') return isMistaggedVerb(document, at, from, to)
  if (neverVerbs.has(word)) return false
  // "NAB files a reference": an acronym, unless the whole line is in capitals.
  const capitals = shapes['all-caps']
  if (
    (flags[at]! & capitals) !== 0 &&
    at + 1 < to &&
    ((flags[at + 1]! | (at > from ? flags[at - 1]! : 0)) & capitals) === 0
  )
    return false
  // "sent to court a case against nine people"
  if (word === 'court' && lowers[at - 1] === 'to') return false
  const before = at > from ? posTags[pos[at - 1]!] : 'PUNCT'
  const next = at + 1 < to ? posTags[pos[at + 1]!] : 'PUNCT'
  const last = lowers[at - 1] ?? ''
  const isGlued = (flags[at]! & shapes.glued) !== 0 && (last === '-' || last === '‑')
  if (isGlued) return false
  const isNounNext = next === 'NOUN' || next === 'PROPN' || next === 'ADJ'
  // "of which 28 approved plea agreements"
  const isPart = before === 'NUM' && (lowers[at - 2] === 'which' || lowers[at - 2] === 'whom')
  const modifies =
    before === 'DET' || before === 'ADJ' || (before === 'NUM' && !isPart) || (before === 'ADP' && last !== 'to')
  if (modifies && isNounNext && /(?:ed|en|ing|wn)$/u.test(word) && !(before === 'ADP' && word.endsWith('ing')))
    return false
  if (before === 'DET') return floating.has(last) ? at - 2 >= from : relatives.has(last)
  if (before !== 'ADP' || word.endsWith('ing') || last === 'to') return true
  return verbLeads.has(last) && (word.endsWith('ed') || !(last === 'in' || last === 'on' || last === 'as'))
}

/** Participles that serve as prepositions. */
const neverVerbs = new Set([
  'including',
  'according',
  'following',
  'regarding',
  'concerning',
  'compared',
  'totalling',
  'totaling',
  'amounting',
])
/** "the two each face": between a subject and its verb. */
const floating = new Set(['each', 'both', 'all'])
const relatives = new Set(['that', 'who', 'which'])
/** Words tagged as prepositions that a finite verb can follow. */
const verbLeads = new Set(['as', 'than', 'that', 'over', 'up', 'out', 'off', 'down', 'in', 'on'])
