/** The forms of titles and their modifiers, as tries of tokens. */

import type { Title } from '../../lexicons/entries.js'
import { Rows } from '../../lexicons/rows.js'
import { titleModifiers } from '../../lexicons/titles.js'
import { cutsOf, headsOf, packForms, type Heads } from '../../matcher/forms.js'
import { TokenTrie } from '../../matcher/trie.js'
import { titleColumns, type TitleTable } from './table.js'

export interface TitleForm {
  readonly entry: Title
  readonly plural: boolean
}

/** Modifiers that the lexicon of titles leaves out: "Criminal District Attorney", "branch commander". */
const moreModifiers = ['criminal', 'police', 'divisional', 'branch', 'group', 'unit', 'duty', 'regional', 'chief', 'superintending', 'attending', 'metropolitan', 'union', 'team', 'case', 'career', 'general', 'trial', 'u.s.', 'us'] // prettier-ignore

/** Words in lower case go into `words`; abbreviations, whose case counts, into `abbreviations`. */
export interface TitleForms {
  readonly words: TokenTrie<TitleForm>
  readonly abbreviations: TokenTrie<TitleForm>
}

export function titleForms({ rows, words, abbreviations }: TitleTable): TitleForms {
  const entries = new Rows<Title>(rows, titleColumns)
  const forms: TitleForm[] = []
  const valueOf = (number: number): TitleForm =>
    (forms[number] ??= { entry: entries.at(number >> 1), plural: number % 2 === 1 })
  return {
    words: new TokenTrie('lower', new PrefixedHeads(headsOf(words)), valueOf),
    abbreviations: new TokenTrie('exact', headsOf(abbreviations), valueOf),
  }
}

/** A word behind a prefix that the tokenizer leaves joined to it: "co-chairman", "ex-minister", "vice-president". */
const prefixed = /^(?:co|ex|vice)-(\p{L}+)$/u

/** Titles, and each with such a prefix. */
class PrefixedHeads implements Heads {
  readonly #plain: Heads

  constructor(plain: Heads) {
    this.#plain = plain
  }

  get(first: string): string | undefined {
    const plain = this.#plain.get(first)
    const bare = prefixed.exec(first)?.[1]
    const forms = bare === undefined ? undefined : this.#plain.get(bare)
    if (forms === undefined) return plain
    // Of "attorney-general", only "attorney" would be left of a blank.
    const whole = forms.split('\t').filter((form) => /^\d+(?:$| \p{L})/u.test(form))
    const all = plain === undefined ? whole : [...plain.split('\t'), ...whole]
    return all.length === 0 ? undefined : all.sort((a, b) => parseInt(a) - parseInt(b)).join('\t')
  }
}

/** Modifiers in lower case; a hit's value is of no use. */
export function modifierForms(): TokenTrie<number> {
  const modifiers = [...titleModifiers, ...moreModifiers].filter((word) => !/^(?:-|(?:under|sub|central)$)/u.test(word))
  const forms = modifiers.flatMap((modifier, i) => cutsOf(modifier).map((tokens) => [tokens, i] as const))
  return new TokenTrie('lower', headsOf(packForms(forms)), (number) => number)
}
