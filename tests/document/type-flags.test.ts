import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/read.js'
import { TypeFlags } from '../../src/document/type-flags.js'

const read = (text: string) => readDocument(text).document

test('gives each token the flags of its type', () => {
  const flags = new TypeFlags(
    ({ forms }, type) => (forms[type] === 'court' ? 1 : 0) | (forms[type]!.length > 4 ? 2 : 0),
  )
  expect([...flags.of(read('The court heard the clerk .'))]).toEqual([0, 3, 2, 0, 2, 0])
})

test('works out the flags of a type once, also for later documents with more types', () => {
  const seen: string[] = []
  const flags = new TypeFlags(({ forms }, type) => seen.push(forms[type]!))
  const first = flags.of(read('fines and fines'))
  const second = flags.of(read('fines beside fees'))
  expect(seen).toEqual(['fines', 'and', 'beside', 'fees'])
  expect(first[0]).toBe(first[2])
  expect(second[0]).toBe(first[0])
})

test('gives columns that can be written to', () => {
  const flags = new TypeFlags(() => 1)
  const document = read('one line')
  flags.of(document)[0] = 8
  expect([...flags.of(document)]).toEqual([1, 1])
})
