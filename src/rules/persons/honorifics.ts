/** Forms of address before names, as a trie of tokens. */

import { honorifics } from '../../lexicons/titles.js'
import { cutsOf, headsOf, packForms } from '../../matcher/forms.js'
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

const written = honorifics.filter((form) => !partsOfNames.has(form))
const forms = [...written, ...written.flatMap((form) => (form.length > 3 ? [form.toUpperCase()] : []))]

/** A hit's value is of no use. */
export const addressForms = new TokenTrie<number>(
  'exact',
  headsOf(packForms(forms.flatMap((form, i) => cutsOf(form).map((tokens) => [tokens, i] as const)))),
  (number) => number,
)

/** Tokens of forms of address, in lower case, for patterns that step over several in a row: "Tan Sri Dato' Sri". */
export const addressTokens: readonly string[] = [
  ...new Set(honorifics.flatMap((form) => form.toLowerCase().split(/(?=['’])|[\s']+/u)).flatMap((token) => [token, token.replace(/\.$/u, '')])),
  "'", '’', '.', 'mr', 'sri', 'seri',
].filter((token) => token !== '' && token !== 'the' && token !== 'his' && token !== 'her') // prettier-ignore
