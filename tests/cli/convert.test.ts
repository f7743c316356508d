/** `lexfacts convert`. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { extract } from '../../src/extractor.js'
import { boardGold, boardText } from '../support/annotated.js'
import { lexfacts, makeFolder } from '../support/command.js'

const { path, remove } = makeFolder({
  'gold/board/article.txt': boardText,
  'gold/board/facts.json': JSON.stringify(boardGold),
  'texts/board.txt': boardText,
  'found.jsonl': `${JSON.stringify(extract({ id: 'board', text: boardText }))}\n`,
  'doccano.jsonl': `{"article": "../../up", "text": "EFCC sued.", "label": [[0, 4, "ORG"]]}\n{"text": 1}\n`,
})
afterAll(remove)
const at = (name: string): string => join(path, name)

test.for(['brat', 'label-studio', 'prodigy', 'web-annotation'])('gold to %s and back, whole', async (format) => {
  const there = await lexfacts(['convert', at('gold'), '--from', 'gold', '--to', format, '-o', at(format)])
  expect(there.status).toBe(0)
  const back = await lexfacts(['convert', at(format), '--from', format, '--to', 'gold', '-o', at(`${format}-gold`)])
  expect(back).toEqual({ status: 0, out: '', err: '' })
  const read = (folder: string): unknown => JSON.parse(readFileSync(at(`${folder}/board/facts.json`), 'utf8'))
  // brat knows labels by their spans alone, and so nothing of sectors that were looked for and not there.
  const { sectors, ...others } = boardGold
  expect(read(`${format}-gold`)).toEqual(format === 'brat' ? others : { ...others, sectors })
  expect(readFileSync(at(`${format}-gold/board/article.txt`), 'utf8')).toBe(boardText)
})

test('extractions become predictions', async () => {
  const args = ['--from', 'extractions', '--texts', at('texts'), '--to', 'label-studio', '-o', at('tasks.json')]
  expect(await lexfacts(['convert', at('found.jsonl'), ...args])).toEqual({ status: 0, out: '', err: '' })
  const [task] = JSON.parse(readFileSync(at('tasks.json'), 'utf8')) as [Record<string, unknown>]
  expect(Object.keys(task)).toEqual(['data', 'predictions'])
})

test('names what is lost, and fails under --strict', async () => {
  const args = ['convert', at('gold'), '--from', 'gold', '--to', 'spacy']
  const loose = await lexfacts([...args, '-o', at('a.json')])
  expect(loose.status).toBe(0)
  expect(loose.err).toContain('lost: links (3)\n')
  expect((await lexfacts([...args, '-o', at('b.json'), '--strict'])).status).toBe(1)
})

test('never writes over a file', async () => {
  const file = at('texts/board.txt')
  const { status, err } = await lexfacts(['convert', at('gold'), '--from', 'gold', '--to', 'brat', '-o', at('texts')])
  expect({ status, err }).toMatchObject({
    status: 1,
    err: expect.stringContaining(`${file}: is there already`) as string,
  })
  expect(existsSync(at('texts/board.ann'))).toBe(false)
})

test('renames labels, keeps ids in the folder, and names the line of what it cannot read', async () => {
  const args = ['--from', 'doccano', '--to', 'gold', '--labels', 'ORG=agency', '-o', at('out/in')]
  const { status, err } = await lexfacts(['convert', at('doccano.jsonl'), ...args])
  expect({ status, err }).toEqual({ status: 1, err: `${at('doccano.jsonl')}:2: text: expected string, found 1\n` })
  expect(JSON.parse(readFileSync(at('out/in/_/_/up/facts.json'), 'utf8'))).toMatchObject({
    reviewed: false,
    agencies: [{ name: 'EFCC', type: 'other' }],
  })
})

test.for([
  [['--from', 'xml', '--to', 'gold', '-o', 'x'], /Allowed choices are gold, brat/u],
  [['--from', 'gold', '--to', 'brat'], /required option '-o, --output <path>'/u],
  [['--from', 'gold', '--to', 'brat', '-o', 'x', '--labels', 'ORG'], /write theirs=ours/u],
] as const)('%j is wrong usage', async ([args, message]) => {
  const { status, err } = await lexfacts(['convert', at('gold'), ...args])
  expect(status).toBe(2)
  expect(err).toMatch(message)
})
