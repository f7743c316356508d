/** CSV, DuckDB and Parquet say the same, and what the extractions say. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tables } from '../../src/export/schema/index.js'
import { views } from '../../src/export/schema/views.js'
import type { Extraction } from '../../src/facts.js'
import { emptyFolder, exportTo, extractAll, query, readCsv, type Folder } from '../support/exported.js'

const articles = [
  {
    id: 'fines',
    title: 'Fines fall',
    published: '2024-03-05',
    text:
      'The Federal Trade Commission sued 12 data brokers in 2023, down 40 percent from 2022.\n\n' +
      'Director Samuel Levine of the Bureau of Consumer Protection said that fines,\r\nonce paid, are "gone".',
  },
  { id: 'quiet', text: 'Nothing happened, and nobody was named.' },
]

describe('of two articles', () => {
  const extractions: Extraction[] = extractAll(articles)
  const folder = emptyFolder()
  const database = join(folder.path, 'facts.duckdb')
  beforeAll(() => exportTo(folder.path, ['jsonl', 'json', 'csv', 'duckdb', 'parquet'], extractions))
  afterAll(folder.remove)

  test('one file for each table, and one for each of the others', () => {
    const names = tables.map(({ name }) => name).sort()
    expect(readdirSync(folder.path).sort()).toEqual(['csv', 'facts.duckdb', 'facts.json', 'facts.jsonl', 'parquet'])
    expect(readdirSync(join(folder.path, 'csv'))).toEqual(names.map((name) => `${name}.csv`))
    expect(readdirSync(join(folder.path, 'parquet'))).toEqual(names.map((name) => `${name}.parquet`))
  })

  test('JSON holds the extractions without their sentences', () => {
    const plain = extractions.map((extraction) => ({ ...extraction, sentences: undefined }))
    const lines = readFileSync(join(folder.path, 'facts.jsonl'), 'utf8').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(plain)
    expect(JSON.parse(readFileSync(join(folder.path, 'facts.json'), 'utf8'))).toEqual(plain)
  })

  test('an observation has all that is known of a figure', () => {
    expect(readCsv(folder.path, 'observations')).toMatchObject([
      {
        article: 'fines',
        id: 'c1',
        kind: 'count',
        published: '2024-03-05',
        agency: 'Federal Trade Commission',
        agency_entity: 'us.ftc',
        country: 'US',
        action: 'sue',
        unit: 'broker',
        value: '12',
        max: '',
        modifier: 'exact',
        period_from: '2023-01-01',
        period_to: '2023-12-31',
        change: '-40',
        change_unit: 'percent',
        direction: 'decrease',
        baseline: '2022',
        baseline_from: '2022-01-01',
        sector: 'big-data',
        text: '12 data brokers',
        sentence: articles[0]!.text.split('\n')[0],
      },
      { article: 'fines', id: 'p1', kind: 'percentage', unit: 'percent', value: '40', change: '-40', count: 'c1' },
    ])
  })

  test('line breaks, quotes and commas come back as they were', () => {
    expect(readCsv(folder.path, 'sentences')[1]?.['text']).toBe(articles[0]!.text.split('\n\n')[1])
  })

  test('an article without facts is an article', async () => {
    expect(readCsv(folder.path, 'articles').map(({ article }) => article)).toEqual(['fines', 'quiet'])
    expect(await query(database, 'SELECT article, published FROM articles ORDER BY ALL')).toEqual([
      { article: 'fines', published: '2024-03-05' },
      { article: 'quiet', published: null },
    ])
  })

  test.for(tables.map((table) => [table.name, table] as const))(
    '%s is the same in all formats',
    async ([name, table]) => {
      const columns = Object.keys(table.columns).map((column) => `"${column}"::VARCHAR AS "${column}"`)
      const rows = await query(database, `SELECT ${columns.join()} FROM "${name}"`)
      const parquet = join(folder.path, 'parquet', `${name}.parquet`)
      expect(await query(':memory:', `SELECT ${columns.join()} FROM '${parquet}'`)).toEqual(rows)
      const csv = readCsv(folder.path, name)
      expect(csv).toHaveLength(rows.length)
      for (const [index, row] of rows.entries()) {
        for (const [column, { type }] of Object.entries(table.columns)) {
          const [cell, written] = [row[column], csv[index]?.[column]]
          if (type === 'number' && cell !== null) expect(Number(written)).toBe(Number(cell))
          else expect(written).toBe(cell ?? '')
        }
      }
    },
  )

  test('columns have their types, and the keys are there', async () => {
    const types = await query(
      database,
      `SELECT column_name AS name, data_type AS type FROM duckdb_columns() WHERE table_name = 'observations'
         AND column_name IN ('value', 'period_from', 'text') ORDER BY ALL`,
    )
    expect(types).toEqual([
      { name: 'period_from', type: 'DATE' },
      { name: 'text', type: 'VARCHAR' },
      { name: 'value', type: 'DOUBLE' },
    ])
    const keys = await query(
      database,
      `SELECT constraint_type AS kind, count(*)::INTEGER AS n FROM duckdb_constraints()
         WHERE constraint_type IN ('PRIMARY KEY', 'FOREIGN KEY') GROUP BY ALL ORDER BY ALL`,
    )
    const references = tables.flatMap(({ name, references }) => references.filter(({ table }) => table !== name))
    expect(keys).toEqual([
      { kind: 'FOREIGN KEY', n: references.length },
      { kind: 'PRIMARY KEY', n: tables.length },
    ])
  })

  test('every view answers', async () => {
    for (const { name } of views) await expect(query(database, `FROM ${name}`)).resolves.toBeInstanceOf(Array)
    expect(await query(database, 'SELECT what, figure, change, baseline FROM changes')).toEqual([
      { what: 'data brokers', figure: 12, change: -40, baseline: '2022' },
    ])
    expect(await query(database, 'SELECT agency, official FROM officials_by_agency')).toEqual([
      { agency: 'Bureau of Consumer Protection', official: 'Samuel Levine' },
    ])
  })
})

let folder: Folder
beforeEach(() => (folder = emptyFolder()))
afterEach(() => folder.remove())

test('an empty corpus gives every table with its head', async () => {
  await exportTo(folder.path, ['jsonl', 'json', 'csv', 'duckdb', 'parquet'], [])
  expect(readFileSync(join(folder.path, 'facts.json'), 'utf8')).toBe('[]\n')
  for (const { name, columns } of tables) {
    expect(readFileSync(join(folder.path, 'csv', `${name}.csv`), 'utf8')).toBe(`${Object.keys(columns).join()}\r\n`)
    expect(await query(join(folder.path, 'facts.duckdb'), `FROM "${name}"`)).toEqual([])
    expect(await query(':memory:', `FROM '${join(folder.path, 'parquet', `${name}.parquet`)}'`)).toEqual([])
  }
})

test('articles of one id are told apart', async () => {
  const twins = extractAll(['x', 'x', 'x#2', 'x'].map((id) => ({ id, text: 'Fines rose by 7 percent.' })))
  await exportTo(folder.path, ['csv', 'duckdb'], twins)
  expect(readCsv(folder.path, 'percentages').map(({ article }) => article)).toEqual(['x', 'x#2', 'x#2#2', 'x#3'])
})

test('more rows than the database takes at once keep their order and their keys', async () => {
  const text = Array.from({ length: 1500 }, (_, index) => `The court fined ${index + 2} firms.`).join('\n')
  await exportTo(
    folder.path,
    ['duckdb'],
    extractAll(Array.from({ length: 8 }, (_, index) => ({ id: `a${index}`, text }))),
  )
  const [found] = await query(
    join(folder.path, 'facts.duckdb'),
    `SELECT count(*)::INTEGER AS n, count(DISTINCT article)::INTEGER AS articles FROM observations`,
  )
  expect(found).toEqual({ n: 12_000, articles: 8 })
})

test('tables need the sentences', async () => {
  const [extraction] = extractAll([articles[0]!])
  const bare = JSON.parse(JSON.stringify({ ...extraction, sentences: undefined })) as Extraction
  await expect(exportTo(folder.path, ['csv'], [bare])).rejects.toThrow(
    /fines: tables need an extraction with its sentences/u,
  )
})
