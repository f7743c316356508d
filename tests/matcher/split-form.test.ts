import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/read.js'
import { lexicons } from '../../src/lexicons/index.js'
import { formsOf } from '../../src/lexicons/load.js'
import { cutsOf, headsOf, packForms, splitForm } from '../../src/matcher/forms.js'
import { TokenTrie } from '../../src/matcher/trie.js'

test.for([
  ['Ministry of Trade, Industry and Energy', ['Ministry', 'of', 'Trade', ',', 'Industry', 'and', 'Energy']],
  ['People’s Court', ['People', "'s", 'Court']],
  ['Anti-Corruption Unit', ['Anti-Corruption', 'Unit']],
  ['Prosecutor-General', ['Prosecutor', '-', 'General']],
  ['U.S. Marshals', ['U.S.', 'Marshals']],
] as const)('splits "%s"', ([form, tokens]) => expect(splitForm(form)).toEqual(tokens))

test('finds every name of the lexicons in the tokens of a text', () => {
  const forms = [
    ...lexicons.agencies.flatMap(formsOf),
    ...lexicons.places.flatMap(({ name, aliases = [], demonyms = [] }) => [name, ...aliases, ...demonyms]),
  ]
  const numbered = forms.flatMap((form, i) => cutsOf(form).map((tokens) => [tokens, i] as const))
  const trie = new TokenTrie('exact', headsOf(packForms(numbered)), (number) => number)
  const missed = [...new Set(forms)].filter((form) => {
    const { document } = readDocument(`The ${form} said so`)
    const hit = trie.longestAt(document, 1, document.size)
    return hit === undefined || document.ends[hit.to - 1] !== 'The '.length + form.length
  })
  // The tokenizer keeps a superscript apart and the stops of "W.Va." inside.
  expect(missed).toEqual(['IPC³', 'W.Va.'])
})
