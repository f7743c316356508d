/** The word that governs a percentage: what stands before its articles and approximators. */

import type { Document } from '../../document/document.js'

/** Words between a figure and what governs it: articles, approximators, adjectives of surprise. */
const lightWords = new Set([
  'a', 'an', 'the', 'another', 'some', 'nearly', 'almost', 'about', 'around', 'roughly', 'approximately', 'over', 'only', 'just', 'well',
  'estimated', 'additional', 'further', 'record', 'whopping', 'staggering', 'mere', 'modest', 'massive', 'full', 'whole', 'total',
  'average', 'close', 'near', 'even', 'still', 'under', 'above', 'below', 'no', 'not', 'perhaps', 'maybe', 'possibly', 'exactly',
  'barely', 'hardly', 'fewer', 'between', 'anywhere', 'slightly', 'sharply', '(', '"', '“', '‘', '~', '≈', 'circa', 'any', 'combined',
  'huge', 'sharp', 'steep', 'slight', 'marginal', 'dramatic', 'significant', 'cumulative', 'net', 'one', 'cent', 'healthy', 'respectable',
]) // prettier-ignore
/** Pairs that count as light before a figure: "at least", "more than", "up to", "an average of". */
const lightPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['least', new Set(['at'])],
  ['most', new Set(['at'])],
  ['than', new Set(['more', 'less', 'fewer', 'greater', 'higher', 'lower', 'other', 'better'])],
  ['as', new Set(['much', 'little', 'high', 'low', 'many', 'few'])],
  ['to', new Set(['up', 'close', 'near'])],
  ['of', new Set(['average', 'total', 'upwards', 'excess', 'maximum', 'minimum', 'equivalent', 'nearly'])],
])

/** Last token before a figure that is no article and no approximator; one less than `start` if there is none. */
export function governorOf(document: Document, from: number, start: number): number {
  const { lowers } = document
  let at = from - 1
  while (at >= start) {
    const word = lowers[at] ?? ''
    if (lightPairs.get(word)?.has(lowers[at - 1] ?? '') === true) {
      at -= 2
      if (word === 'as' && lowers[at] === 'as') at--
      if (word === 'of' && lowers[at] === 'in') at--
    } else if (lightWords.has(word) || /^\w{3,}ly$/u.test(word)) at--
    else break
  }
  return at
}
