/** Cells that a spreadsheet would run, or that would break a file. */

import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Json } from '@duckdb/node-api'
import { emptyFolder, exportTo, extractAll, query, readCsv } from '../support/exported.js'

const formulas = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '=HYPERLINK("https://clocks.example","x")',
  '-2+3,"\n',
]
const awkward = [
  'a,b', '"', '""', 'a\nb', 'a\r\nb', 'a\rb', ' a ', 'null', "it's", "'", '日本語', '😀', '\u2028x\u2029', '\u0000', '1e9',
  "x'); DROP TABLE articles; --", '__proto__',
] // prettier-ignore
const ids = ['../../escaped', '/etc/escaped', 'constructor']

const [plain] = extractAll([{ id: 'a', text: 'Fines fell by 7 percent.' }])
const folder = emptyFolder()
let cells: Record<string, string>[]
let stored: Record<string, Json>[]
beforeAll(async () => {
  const titled = [...formulas, ...awkward].map((title) => ({ ...plain!, id: `titled ${title}`, title }))
  const called = ids.map((id) => ({ ...plain!, id, title: id }))
  await exportTo(folder.path, ['csv', 'duckdb', 'parquet'], [...titled, ...called])
  cells = readCsv(folder.path, 'articles')
  stored = await query(join(folder.path, 'facts.duckdb'), 'SELECT article, title FROM articles')
})
afterAll(folder.remove)

test.for(formulas.map((title, place) => [title, place] as const))(
  'a title %j is text to a spreadsheet, and the title itself to a database',
  ([title, place]) => {
    expect(cells[place]?.['title']).toBe(`'${title}`)
    expect(stored[place]?.['title']).toBe(title)
  },
)

test.for(awkward.map((title, place) => [title, place + formulas.length] as const))(
  'a title %j comes back as it was',
  ([title, place]) => {
    expect(cells[place]?.['title']).toBe(title)
    expect(stored[place]?.['title']).toBe(title)
  },
)

test('numbers below zero stay numbers', () => {
  expect(readCsv(folder.path, 'observations')[0]?.['change']).toBe('-7')
})

test('an article may be called as it likes', () => {
  expect(cells.slice(-ids.length).map(({ article }) => article)).toEqual(ids)
  expect(stored.slice(-ids.length).map(({ article }) => article)).toEqual(ids)
})
