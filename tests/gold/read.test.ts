import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readGold } from '../../src/testing/index.js'
import { readGoldFiles } from '../../src/gold/index.js'
import { boardGold, boardText } from '../support/annotated.js'
import { makeFolder } from '../support/command.js'

async function inFolder<T>(files: Record<string, string>, use: (path: string) => Promise<T>): Promise<T> {
  const { path, remove } = makeFolder(files)
  try {
    return await use(path)
  } finally {
    remove()
  }
}

const gold = JSON.stringify(boardGold)
const yaml = `# read by hand
id: board
published: 2024-03-05
dates:
  - { text: "2021", n: 1, type: date, value: "2021" }
`

test.for<[string, Record<string, string>]>([
  ['a folder for each article', { 'board/article.txt': boardText, 'board/facts.json': gold }],
  ['files side by side', { 'board.txt': boardText, 'board.facts.json': gold }],
  ['deeper folders', { 'a/b/board.txt': boardText, 'a/b/board.facts.json': gold, 'a/notes.txt': 'none' }],
  ['Markdown', { 'board.md': `---\ntitle: Fines\n---\n${boardText}`, 'board.facts.json': gold }],
])('%s', async ([, files]) => {
  const [only, ...others] = await inFolder(files, (path) => readGold(path))
  expect(others).toEqual([])
  expect(only).toMatchObject({ id: 'board', gold: boardGold, article: { id: 'board', text: boardText } })
})

test('YAML, with the reference date given to the extractor', async () => {
  const [only] = await inFolder({ 'board.txt': boardText, 'board.facts.yaml': yaml }, (path) => readGold(path))
  expect(only?.gold.dates).toEqual(boardGold.dates)
  expect(only?.article.published).toBe('2024-03-05')
})

test('a reference date that stands in the text is not given to the extractor', async () => {
  const annotation = JSON.stringify({ ...boardGold, published: '2024-03-05', publishedInText: true })
  const [only] = await inFolder({ 'board.txt': boardText, 'board.facts.json': annotation }, (path) => readGold(path))
  expect(only?.article.published).toBeNull()
})

test('texts in a folder of their own', async () => {
  await inFolder({ 'gold/board.json': gold, 'texts/board.txt': boardText }, async (path) => {
    const [only] = await readGold(join(path, 'gold'), { texts: join(path, 'texts') })
    expect(only?.article.text).toBe(boardText)
  })
})

const faulty = `{
  "id": "board", "published": "2024-02-30",
  "dates": [
    { "text": "2021", "n": 1, "typ": "date", "value": "2021" },
    { "text": "2021", "n": 0, "type": "dat", "value": null }
  ]
}`

test('every fault of form is told with its line and what to do', async () => {
  const found = await inFolder({ 'board.txt': boardText, 'board.facts.json': faulty }, async (path) => {
    const readings = []
    for await (const reading of readGoldFiles(path)) readings.push(reading)
    return readings
  })
  expect(found.map(({ annotated }) => annotated)).toEqual([undefined])
  const told = found[0]!.faults.map(({ line, path, message }) => `${line} ${path.join('.')}: ${message}`)
  expect(told).toEqual([
    '2 published: Invalid ISO date; found "2024-02-30"',
    expect.stringMatching(/^4 dates\.0\.type: "type" is missing/u),
    '4 dates.0.typ: no field is called "typ": "type"?',
    expect.stringMatching(/^5 dates\.1\.n: /u),
    '5 dates.1.type: expected one of date, time, duration; found "dat": "date"?',
  ])
})

test.for<[string, Record<string, string>, RegExp]>([
  ['neither JSON nor YAML', { 'a.txt': 'x', 'a.facts.json': '{\n "id": [\n' }, /a\.facts\.json:\d: /u],
  ['no article', { 'a.facts.json': gold }, /its article is missing: put a\.txt beside it/u],
  ['no article in its folder', { 'a/facts.json': gold }, /its article is missing: put a\/article\.txt beside it/u],
  ['no annotation', { 'a.txt': 'x' }, /no annotation file/u],
  [
    'one id twice',
    { 'a.txt': boardText, 'a.facts.json': gold, 'b.txt': boardText, 'b.facts.json': gold },
    /b\.facts\.json:1: "board" is the id of .*a\.facts\.json too/u,
  ],
  [
    'a fault in the text',
    { 'a.txt': 'Nothing.', 'a.facts.json': gold },
    /a\.facts\.json:1: "Tax Board" is not in the text/u,
  ],
])('%s', async ([, files, message]) => {
  await expect(inFolder(files, (path) => readGold(path))).rejects.toThrow(message)
})
