/** The forms of titles, their modifiers and forms of address, as tries of tokens. */

import type { TitleEntry } from '../../lexicons/entries.js'
import { titleModifiers } from '../../lexicons/titles.js'
import { TokenTrie } from '../../matcher/trie.js'

export interface TitleForm {
  readonly entry: TitleEntry
  readonly plural: boolean
}

/** Prefixes that the tokenizer leaves joined to the word behind the hyphen. */
const joinedPrefixes = ['co', 'ex', 'vice']

/** Modifiers that the lexicon of titles leaves out: "Criminal District Attorney", "branch commander". */
const moreModifiers = ['criminal', 'police', 'divisional', 'branch', 'group', 'unit', 'duty', 'regional', 'chief', 'superintending', 'attending', 'metropolitan', 'union', 'team', 'case', 'career', 'general', 'trial', 'u.s.', 'us'] // prettier-ignore

/** Words in lower case go into `words`; abbreviations, whose case counts, into `abbreviations`. */
export interface TitleForms {
  readonly words: TokenTrie<TitleForm>
  readonly abbreviations: TokenTrie<TitleForm>
}

export function titleForms(titles: readonly TitleEntry[]): TitleForms {
  const words = new TokenTrie<TitleForm>('lower')
  const abbreviations = new TokenTrie<TitleForm>('exact')
  for (const entry of titles) {
    const singular = { entry, plural: false }
    const plural = { entry, plural: true }
    const pluralForm = entry.plural ?? pluralOf(entry.title)
    if (entry.title !== entry.title.toLowerCase()) {
      abbreviations.add(entry.title, singular)
      if (pluralForm !== entry.title) abbreviations.add(pluralForm, plural)
      continue
    }
    words.add(entry.title, singular)
    if (pluralForm !== entry.title) words.add(pluralForm, plural)
    if (!/^\p{L}+(?: |$)/u.test(entry.title)) continue
    for (const prefix of joinedPrefixes) {
      words.add(`${prefix}-${entry.title}`, singular)
      if (pluralForm !== entry.title) words.add(`${prefix}-${pluralForm}`, plural)
    }
  }
  return { words, abbreviations }
}

function pluralOf(title: string): string {
  if (/[^aeiou]y$/u.test(title)) return `${title.slice(0, -1)}ies`
  if (/man$/u.test(title)) return `${title.slice(0, -2)}en`
  return /(?:s|x|ch|sh)$/u.test(title) ? `${title}es` : `${title}s`
}

export function modifierForms(): TokenTrie<string> {
  const trie = new TokenTrie<string>('lower')
  for (const modifier of [...titleModifiers, ...moreModifiers]) {
    if (!/^(?:-|(?:under|sub|central)$)/u.test(modifier)) trie.add(modifier, modifier)
  }
  return trie
}
