/** Words that say how exact a number is, before it and behind it. */

import type { Document } from '../../document/document.js'
import { posTags } from '../../document/pos.js'
import type { CountModifier } from '../../facts.js'

export interface Approximator {
  /** Token where the approximator begins, or ends (exclusive) when it stands behind the number. */
  readonly edge: number
  readonly mod: CountModifier
}

/** Phrases before a number, by what they say. Longer ones are tried first. */
const before: readonly (readonly [CountModifier, readonly string[]])[] = [
  ['approx', ['about', 'around', 'some', 'roughly', 'nearly', 'almost', 'approximately', 'approx', 'approx.', 'circa', 'ca.', 'c.', 'estimated', '~', 'close to', 'closer to', 'an estimated', 'in the region of', 'near', 'perhaps', 'just about', 'nearly about', 'virtually', 'practically', 'somewhere around', 'an average of', 'on average']],
  ['more_than', ['more than', 'over', 'above', 'in excess of', 'upwards of', 'upward of', 'greater than', 'well over', 'just over', 'slightly over', 'well above', 'far more than', 'slightly more than', 'a little over', 'exceeding', 'well in excess of', 'just above', 'not just']],
  ['less_than', ['fewer than', 'less than', 'under', 'below', 'just under', 'well under', 'slightly under', 'slightly less than', 'a little under', 'just below']],
  ['at_least', ['at least', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'a minimum of', 'minimum of']],
  ['at_most', ['up to', 'at most', 'no more than', 'not more than', 'a maximum of', 'maximum of', 'as many as', 'as much as', 'as few as', 'not exceeding']],
  ['exact', ['a total of', 'total of', 'a combined', 'a record']],
] // prettier-ignore

const phrases = new Map<string, CountModifier>(
  before.flatMap(([mod, list]) => list.map((phrase) => [phrase, mod] as const)),
)
const longestPhrase = 4
/** Few numbers have one of these before them. */
const lastWords = new Set(Array.from(phrases.keys(), (phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)))

/** Prepositions as well as approximators: "a row over 12 posts", "children under 12". */
const prepositions = new Set(['over', 'under', 'above', 'below', 'about', 'around', 'near'])

/** Verbs whose passive takes "over" as a reason: "three charged over 12 calls". */
const reasonVerbs = new Set(['charge', 'jail', 'fine', 'sue', 'question', 'prosecute', 'indict', 'sentence', 'probe', 'investigate', 'try', 'criticize', 'criticise', 'sanction', 'penalize', 'penalise', 'quiz', 'grill', 'suspend', 'convict', 'fire', 'sack', 'hold', 'detain']) // prettier-ignore

/** The approximator that ends directly before `number`, inside the sentence that begins at `sentenceFrom`. */
export function approximatorBefore(document: Document, number: number, sentenceFrom: number): Approximator | undefined {
  const { lowers } = document
  // "about a hundred": the article stands between.
  const article = lowers[number - 1] === 'a' || lowers[number - 1] === 'an'
  const end = article && number - 1 > sentenceFrom ? number - 1 : number
  if (end - 1 < sentenceFrom || !lastWords.has(lowers[end - 1]!)) return undefined
  let phrase = ''
  let found: Approximator | undefined
  for (let at = end - 1; at >= Math.max(sentenceFrom, end - longestPhrase); at--) {
    phrase = phrase === '' ? lowers[at]! : `${lowers[at]!} ${phrase}`
    const mod = phrases.get(phrase)
    if (mod === undefined) continue
    if (at === end - 1 && prepositions.has(lowers[at]!) && isPreposition(document, at, sentenceFrom)) break
    found = { edge: at, mod }
  }
  return found
}

/** Whether "over", "about" and the like lead on from a noun or a passive verb rather than belong to the number. */
function isPreposition({ pos, lemmas, lowers, forms }: Document, at: number, sentenceFrom: number): boolean {
  if (at === sentenceFrom) return false
  const tagged = posTags[pos[at - 1]!]
  const tag = tagged === 'NOUN' && /ed$/u.test(lowers[at - 1]!) ? 'VERB' : tagged
  const word = lowers[at]!
  if (word === 'over' || word === 'about' || word === 'under') {
    if (tag === 'NOUN' && !/ly$/u.test(lowers[at - 1]!)) return word !== 'about' || isWordOfSpeech.has(lemmas[at - 1]!)
    if (tag === 'VERB' && word === 'over') {
      const passive = ['AUX', 'NOUN', 'NUM', 'PROPN'].includes(posTags[pos[at - 2] ?? 0]!) || at - 1 === sentenceFrom
      return passive && reasonVerbs.has(lemmas[at - 1]!) && /ed$|held$/u.test(lowers[at - 1]!)
    }
    return word === 'about' && tag === 'VERB' && isWordOfSpeech.has(lemmas[at - 1]!)
  }
  return word !== 'around' && word !== 'near' && forms[at] !== 'Over' && tag === 'NOUN'
}

const isWordOfSpeech = new Set(['warning', 'complaint', 'question', 'concern', 'information', 'statement', 'report', 'claim', 'talk', 'worry', 'ask', 'warn', 'lie', 'complain', 'know', 'evidence', 'detail']) // prettier-ignore

/** Phrases behind a number; the noun may follow: "100 or more users", "8,000-odd files", "1,000+ shops". */
const behind: readonly (readonly [readonly string[], CountModifier])[] = [
  [['or', 'more'], 'at_least'],
  [['and', 'more'], 'at_least'],
  [['or', 'so'], 'approx'],
  [['or', 'fewer'], 'at_most'],
  [['or', 'less'], 'at_most'],
  [['-', 'odd'], 'approx'],
  [['odd'], 'approx'],
  [['-', 'plus'], 'more_than'],
  [['plus'], 'more_than'],
  [['+'], 'more_than'],
]

const firstWords = new Set(behind.map(([[first]]) => first))

/** The approximator that begins directly behind a number, which ends before `to`. */
export function approximatorBehind({ lowers }: Document, to: number): Approximator | undefined {
  if (!firstWords.has(lowers[to])) return undefined
  for (const [words, mod] of behind) {
    if (words.every((word, place) => lowers[to + place] === word)) return { edge: to + words.length, mod }
  }
  return undefined
}
