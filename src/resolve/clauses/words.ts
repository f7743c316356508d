/** Small closed classes of words that clause reading rests on. */

import type { Document } from '../../document/document.js'
import { posTags } from '../../document/pos.js'

export function lowerAt(document: Document, token: number): string {
  return document.lowers[token] ?? ''
}

/** "'s", or the apostrophe behind a plural. */
export function isPossessive({ lowers }: Document, token: number): boolean {
  return lowers[token] === "'s" || lowers[token] === "'"
}

/**
 * Part of speech; a plural behind "of" or "the" or in front of a past tense that the tagger takes for a verb is a noun
 * ("the breaches", "of suspects", "calls fell").
 */
export function tagAt({ pos, lowers }: Document, token: number): string {
  const tag = posTags[pos[token] ?? 0] ?? 'X'
  if (tag !== 'VERB') return tag
  const word = lowers[token]!
  if (!word.endsWith('s')) return tag
  if (nounLeads.has(lowers[token - 1] ?? '')) return 'NOUN'
  const next = posTags[pos[token + 1] ?? 0]
  const told = (next === 'VERB' || next === 'AUX') && pastTense.test(lowers[token + 1] ?? '')
  return told && !speechVerbs.has(word) && !lowers[token - 1]?.endsWith('s') ? 'NOUN' : tag
}

const pastTense = /^(?:fell|rose|grew|were|are|have|had|sank|shrank)$|ed$/u

const nounLeads = new Set(['of', 'the', 'these', 'its', 'their'])

/** Verbs whose clause object is another clause: "police said thefts rose". */
export const speechVerbs = new Set([
  'say', 'says', 'said', 'saying', 'report', 'reports', 'reported', 'announce', 'announced', 'show', 'shows', 'showed', 'shown', 'note', 'notes',
  'noted', 'find', 'finds', 'found', 'reveal', 'reveals', 'revealed', 'estimate', 'estimates', 'estimated', 'tell', 'told', 'state', 'states',
  'stated', 'indicate', 'indicates', 'indicated', 'suggest', 'suggests', 'suggested', 'warn', 'warns', 'warned', 'see', 'saw', 'seen', 'seeing', 'add', 'added',
  'claim', 'claims', 'claimed', 'argue', 'argued', 'expect', 'expects', 'think', 'thinks', 'believe', 'believes', 'mean', 'means', 'meant', 'help', 'helps', 'helped',
  'sees', 'predict', 'predicts', 'forecast', 'conclude', 'concluded', 'explain', 'explained', 'disclose', 'disclosed', 'make', 'made', 'ensure', 'confirm', 'confirmed',
]) // prettier-ignore

export const determiners = new Set([
  'the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'this', 'these', 'those', 'that', 'such', 'all', 'some', 'any', 'each', 'every', 'both',
  'no', 'another', 'many', 'more', 'most', 'other',
]) // prettier-ignore

export const pronouns = new Set([
  'it', 'they', 'them', 'he', 'she', 'we', 'us', 'i', 'you', 'this', 'that', 'these', 'those', 'which', 'whom', 'who', 'what', 'there', 'one', 'all', 'both', 'him',
  'her', 'others', 'themselves', 'itself', 'many', 'most', 'some',
]) // prettier-ignore

/** Words that open a clause of their own. */
export const clauseOpeners = new Set([
  'that', 'while', 'whereas', 'whilst', 'because', 'although', 'though', 'when', 'as', 'if', 'which', 'after', 'before', 'since', 'but', 'so', 'where', 'until',
  'unless', 'than', 'who', 'whether', 'once', 'yet', 'meanwhile', 'however', 'amid', 'despite', 'even',
]) // prettier-ignore

export const breaks = new Set([';', ':', '—', '–', '“', '”', '"', '…', '•', '!', '?', '|', '·', '*'])

/** Past participles and -ing forms after a noun belong to it: "cases handled by courts", "firms using cash". */
export function isParticiple(document: Document, at: number): boolean {
  const word = lowerAt(document, at)
  if (speechVerbs.has(word)) return false
  if (/ing$/u.test(word)) return !['AUX'].includes(tagAt(document, at - 1))
  const shape =
    /(?:ed|en|wn|ought|old|ent|ilt|eld)$/u.test(word) ||
    ['made', 'paid', 'done', 'lost', 'stolen', 'taken', 'won', 'owed', 'spent', 'brought', 'sent', 'put'].includes(word)
  return shape && ['NOUN', 'PROPN', 'ADV'].includes(tagAt(document, at - 1))
}
