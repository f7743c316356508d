/** Forms of address before names, as a trie of tokens. */

import { honorifics } from '../../lexicons/titles.js'
import { TokenTrie } from '../../matcher/trie.js'

/** Forms of address that most people who bear them are named with: "Tengku Maimun", "Syed Saddiq". */
const partsOfNames = new Set([
  'Tunku',
  'Tengku',
  'Syed',
  'Sayyid',
  'Nana',
  'Sardar',
  'Daw',
  'Oba',
  'Km.',
  'Mag.',
  'Chief',
  'Tuan',
  'Esq.',
  'HE',
  'Arc.',
])

export const addressForms = new TokenTrie<string>('exact')
for (const form of honorifics) {
  if (partsOfNames.has(form)) continue
  addressForms.add(form, form)
  if (form.length > 3) addressForms.add(form.toUpperCase(), form)
}

/** Tokens of forms of address, in lower case, for patterns that step over several in a row: "Tan Sri Dato' Sri". */
export const addressTokens: readonly string[] = [
  ...new Set(honorifics.flatMap((form) => form.toLowerCase().split(/(?=['’])|[\s']+/u)).flatMap((token) => [token, token.replace(/\.$/u, '')])),
  "'", '’', '.', 'mr', 'sri', 'seri',
].filter((token) => token !== '' && token !== 'the' && token !== 'his' && token !== 'her') // prettier-ignore
