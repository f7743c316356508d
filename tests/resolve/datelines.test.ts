import { expect, test } from 'vitest'
import { extract } from '../../src/extractor.js'
import { pages, releases, wires, type DatelineRow } from './datelines.table.js'

const story =
  'The harbour board said that the ferry was sold to a firm in Leith for a small sum, and that the sale will be closed soon.'

const everyForm: readonly DatelineRow[] = [...wires, ...releases, ...pages]

test.for(everyForm)('%s', ([, head, published, publishedFrom, place, source]) => {
  const text = head.replace('~', story)
  const found = extract({ text })
  expect(found).toMatchObject({ published, publishedFrom })
  expect([found.dateline?.place ?? null, found.dateline?.source ?? null]).toEqual([place, source])
  if (found.dateline !== null) {
    const { start, end } = found.dateline
    expect(text.slice(start, end)).toBe(found.dateline.text)
  }
})

test.for(wires)('%s names no agency', ([, head]) => {
  expect(extract({ text: head.replace('~', story) }).agencies).toEqual([])
})

test.for([
  ['The Examination Council (EC) – a body of nine members – said that the ferry was sold for a small sum.', 'a body and its acronym'],
  ['BREAKING: The ferry was sold to a firm in Leith for a small sum, the harbour board said in a statement.', 'a label'],
  ['Jane Roe (captain) said that the ferry was sold to a firm in Leith for a small sum, and for no other reason.', 'a name and an office'],
  ['On March 3, 2021 – a windy day – the ferry was sold to a firm in Leith for a small sum, the board said.', 'a day inside a sentence'],
  ['In OSLO, the harbour board said that the ferry was sold to a firm in Leith for a small sum, as planned.', 'a place inside a sentence'],
] as const)('no dateline in %s: %s', ([text]) => {
  expect(extract({ text }).dateline).toBeNull()
}) // prettier-ignore
