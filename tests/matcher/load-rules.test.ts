import { expect, test } from 'vitest'
import { FactError } from '../../src/errors.js'
import { readDocument } from '../../src/document/read.js'
import { compileLayer } from '../../src/matcher/layer.js'
import { loadRules } from '../../src/matcher/load-rules.js'
import { Spans } from '../../src/matcher/spans.js'

interface Kinds {
  number: { value: number }
  fine: { amount: number; of: string; currency: string }
}

const kinds = ['number', 'fine'] as const
const values = {
  number: { value: { holds: 'number' } },
  fine: {
    amount: { holds: 'number' },
    of: { holds: 'text', nullable: true },
    currency: { holds: 'text', words: ['any'] },
  },
} as const
const good = {
  id: 'fine/of',
  pattern: [{ lower: ['fined', 'fine'] }, { mention: 'number', as: 'amount' }, { pos: ['NOUN', 'PROPN'], as: 'coin' }],
  value: { amount: '$amount.value', of: '$coin', currency: 'any' },
  examples: ['He was ‹fined 20 euros›.'],
}

test('a rule from JSON works like one from TypeScript', () => {
  const { document } = readDocument('He was fined 20 euros today.')
  const spans = new Spans<Kinds>(document.size)
  spans.add({ kind: 'number', from: 3, to: 4, value: { value: 20 }, rule: 'test' })
  compileLayer({ name: 'test', kinds: ['fine'], rules: loadRules<Kinds>([good], { kinds, values }, 'fines.json') }).run(
    document,
    spans,
  )
  expect(spans.all('fine')[0]?.value).toEqual({ amount: 20, of: 'euros', currency: 'any' })
})

test.for([
  ['a misspelt tag', { ...good, pattern: [{ pos: 'PROPNN' }] }, /fines\.json\[0\]\.pattern\[0\]\.pos.*"PROPN"/u],
  ['a misspelt kind of mention', { ...good, pattern: [{ mention: 'nunber', as: 'amount' }] }, /did you mean "number"/u],
  ['a misspelt field', { ...good, pattern: [{ lowwer: 'x' }] }, /pattern\[0\].*"lower"/u],
  ['a misspelt shape', { ...good, pattern: [{ sequence: [{ shape: 'capitalised' }] }] }, /"capitalized"/u],
  ['a misspelt capture', { ...good, value: { of: '$coyn' } }, /value\.of.*"coin"/u],
  ['a kind that does not exist', { ...good, id: 'fyne/of' }, /\.id.*"fine"/u],
  ['a misspelt field of the rule', { ...good, exampels: [] }, /"examples"/u],
  ['a rule without example', { ...good, examples: [] }, /needs an example/u],
  [
    'a pattern that matches nothing',
    { ...good, pattern: [{ optional: { lower: 'a', as: 'coin' } }], value: '$coin' },
    /empty string/u,
  ],
  [
    'a capture of a repetition',
    { ...good, pattern: [{ repeat: { pos: 'NOUN' }, min: 1, max: 3, as: 'coin' }], value: '$coin' },
    /pattern\[0\]\.as: "repeat" cannot be captured/u,
  ],
  ['no list', { pattern: 3 }, /expected/u],
  [
    'a misspelt field of a mention',
    { ...good, value: { ...good.value, amount: '$amount.valu' } },
    /amount: .*"value"/u,
  ],
  ['a field of tokens', { ...good, value: { ...good.value, of: '$coin.text' } }, /"coin" captures tokens/u],
  ['a misspelt field of the value', { ...good, value: { ...good.value, curency: 'any' } }, /value: .*"currency"/u],
  ['a value without a field', { ...good, value: { amount: 1, of: 'x' } }, /value: "currency" is missing/u],
  ['a word that is none', { ...good, value: { ...good.value, currency: 'ani' } }, /currency: .*"any"/u],
  [
    'a text for a number',
    { ...good, value: { ...good.value, amount: '$amount' } },
    /a number, found .*"\$amount\.value"\?/u,
  ],
  ['null for a number', { ...good, value: { ...good.value, amount: null } }, /amount: expected a number, found null/u],
  ['no object', { ...good, value: 12 }, /the fields amount, of, currency/u],
] as const)('%s is an error with its place', ([, rule, message]) => {
  const load = (): unknown => loadRules<Kinds>([rule], { kinds, values }, 'fines.json')
  expect(load).toThrow(FactError)
  expect(load).toThrow(message)
})
