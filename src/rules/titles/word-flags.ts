/** What a token may be in a title, as flags of its type. */

import { shapes } from '../../document/shape.js'
import { TypeFlags } from '../../document/type-flags.js'
import { portfolioWords } from '../../lexicons/portfolios.js'
import type { TokenTrie } from '../../matcher/trie.js'
import type { TitleForms } from './forms.js'

export const wordFlags = {
  /** First token of an office. */
  office: 1,
  /** First token of a modifier: "former", "deputy". */
  modifier: 2,
  /** What an office has charge of. */
  portfolio: 4,
  /** Two or more letters, all capitals. */
  capitals: 8,
  /** Begins with a capital. */
  capital: 16,
  /** Part of an agency. Of one document's tokens, not of types; see `TitleReader`. */
  agency: 32,
} as const

/** Flags of tokens that a title can begin with. */
export const beginnings = wordFlags.office | wordFlags.modifier | wordFlags.portfolio

export function titleWords({ words, abbreviations }: TitleForms, modifiers: TokenTrie<unknown>): TypeFlags {
  return new TypeFlags((vocabulary, type) => {
    const looks = vocabulary.shapes[type]!
    let flags = 0
    if (words.canBegin(vocabulary, type) || abbreviations.canBegin(vocabulary, type)) flags |= wordFlags.office
    if (modifiers.canBegin(vocabulary, type)) flags |= wordFlags.modifier
    if (portfolioWords.has(vocabulary.lowers[type]!)) flags |= wordFlags.portfolio
    if ((looks & shapes['all-caps']) !== 0) flags |= wordFlags.capitals
    if ((looks & (shapes.capitalized | shapes['all-caps'])) !== 0) flags |= wordFlags.capital
    return flags
  })
}
