import { expect, test } from 'vitest'
import { extract, FactError, type Article } from '../src/index.js'

test.for([
  ['no text', { id: 'x' }],
  ['a date that is none', { id: 'x', text: '', published: '2024-02-30' }],
  ['a date in words', { id: 'x', text: '', published: 'yesterday' }],
] as const)('%s is an error that names the article', ([, article]) => {
  expect(() => extract(article as unknown as Article)).toThrow(FactError)
  expect(() => extract(article as unknown as Article)).toThrow(/^x: /u)
})

test('published may have a time behind it', () => {
  expect(extract({ text: '', published: '2024-02-29T23:00:00+09:00' }).published).toBe('2024-02-29')
})
