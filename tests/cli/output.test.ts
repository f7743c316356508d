/** Where facts are written: files, folders, and what goes wrong there. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lexfacts, parseLines } from '../support/command.js'
import { emptyFolder, query, readCsv, type Folder } from '../support/exported.js'

const text = 'The number of complaints grew by 12 percent.'

let folder: Folder
beforeEach(() => (folder = emptyFolder()))
afterEach(() => folder.remove())

test.for([
  [['--format', 'csv'], 'csv is several files, which need a folder, --out DIR'],
  [['--format', 'parquet', '-o', 'x'], 'parquet is several files, which need a folder, --out DIR'],
  [['--format', 'jsonl,json', '-o', 'x'], 'jsonl, json: several formats need a folder, --out DIR'],
  [['--format', 'duckdb'], 'duckdb does not go to standard output; give -o FILE or --out DIR'],
  [['--out', 'x', '-o', 'y'], '-o names a file and --out a folder; give one of them'],
  [['--out', 'x', '--format', 'csv,table'], 'the format table is for a terminal; leave it out with --out'],
  [['--format', 'csv,xls'], 'Allowed choices are jsonl, json, table, csv, duckdb, parquet, html.'],
] as const)('wrong usage: %s', async ([args, told]) => {
  const { status, out, err } = await lexfacts(['extract', '-', ...args], text)
  expect({ status, out }).toEqual({ status: 2, out: '' })
  expect(err).toContain(told)
})

test('several formats go to a folder, and standard output stays empty', async () => {
  const out = join(folder.path, 'new/facts')
  const ran = await lexfacts(['extract', '-', '--quiet', '--out', out, '--format', 'jsonl,csv'], text)
  expect(ran).toEqual({ status: 0, out: '', err: '' })
  expect(readdirSync(out).sort()).toEqual(['.lexfacts', 'csv', 'facts.jsonl'])
  expect(parseLines(readFileSync(join(out, 'facts.jsonl'), 'utf8'))).toEqual(
    parseLines((await lexfacts(['extract', '-'], text)).out),
  )
  expect(readCsv(out, 'percentages')).toMatchObject([{ article: 'stdin', value: '12' }])
})

test('a database may be one file', async () => {
  const file = join(folder.path, 'mine.db')
  expect(await lexfacts(['extract', '-', '-o', file, '--format', 'duckdb'], text)).toMatchObject({ status: 0, err: '' })
  expect(readdirSync(folder.path)).toEqual(['mine.db'])
  expect(await query(file, 'SELECT value FROM percentages')).toEqual([{ value: 12 }])
})

test('what a run wrote is no source of the next, which gives the same', async () => {
  writeFileSync(join(folder.path, 'a.txt'), text)
  const run = ['extract', folder.path, '--quiet', '--out', folder.path, '--format', 'jsonl,json']
  for (let times = 0; times < 2; times++) expect(await lexfacts(run)).toEqual({ status: 0, out: '', err: '' })
  expect(parseLines(readFileSync(join(folder.path, 'facts.jsonl'), 'utf8')).map(({ id }) => id)).toEqual(['a'])
})

test('a run that fails leaves the old files as they were, and nothing beside them', async () => {
  writeFileSync(join(folder.path, 'facts.jsonl'), 'old')
  // A folder stands where a file should go.
  mkdirSync(join(folder.path, 'csv'))
  writeFileSync(join(folder.path, 'file'), 'old')
  const { status, err } = await lexfacts(['extract', '-', '--out', join(folder.path, 'file'), '--format', 'csv'], text)
  expect(status).toBe(1)
  expect(err).toContain(join(folder.path, 'file'))
  expect(readFileSync(join(folder.path, 'facts.jsonl'), 'utf8')).toBe('old')
  expect(readdirSync(folder.path).sort()).toEqual(['csv', 'facts.jsonl', 'file'])
})
