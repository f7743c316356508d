/** `lexfacts score`, `check`, `annotate` and `diff`, which work on annotated articles and on their extractions. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { extract } from '../../src/extractor.js'
import { boardGold, boardText } from '../support/annotated.js'
import { lexfacts, makeFolder } from '../support/command.js'

const annotation = (change: object = {}): string => JSON.stringify({ ...boardGold, ...change }, null, 1)
const onlyDates = {
  agencies: undefined,
  officials: undefined,
  counts: undefined,
  percentages: undefined,
  sectors: undefined,
}
const found = { ...extract({ id: 'board', text: boardText }) }

const { path, remove } = makeFolder({
  'good/board.txt': boardText,
  'good/board.facts.json': annotation(onlyDates),
  'bad/board.txt': boardText,
  'bad/board.facts.json': annotation({ dates: [{ text: '2020', n: 1, type: 'date', value: '2020' }] }),
  'own/board.txt': boardText,
  'own/board.facts.json': annotation({ ...onlyDates, sectors: [{ id: 'fines', mentions: [['fines', 1]] }] }),
  'own/sectors.yaml': 'sectors: [{ id: fines, label: Fines, terms: [fine], source: test }]',
  'new/board.txt': boardText,
  'new/board.facts.json': annotation({ reviewed: false }),
  'a.jsonl': `${JSON.stringify(found)}\n`,
  'b.jsonl': `${JSON.stringify({ ...found, dates: [] })}\n${JSON.stringify({ ...found, id: 'other' })}\n`,
  'broken.jsonl': `${JSON.stringify(found)}\n{"id": 1}\n`,
})
afterAll(remove)
const at = (name: string): string => join(path, name)

describe('score', () => {
  test('prints the table, and passes what is reached', async () => {
    const { status, out, err } = await lexfacts(['score', at('good'), '--min', 'dates=1', '--min', 'macro=0.9'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toContain('| **date.value** | 1 | 1 | 1.000 | 1.000 | 1.000 |')
    expect(out).toContain('1 article; mean F1 of the measures in bold: 1.000')
  })

  test('fails below a floor, and says which', async () => {
    const { status, err } = await lexfacts(['score', at('good'), '--found', at('b.jsonl'), '--min', 'date.value=0.5'])
    expect(status).toBe(1)
    expect(err).toContain('date.value: 0.000, expected 0.5')
  })

  test('lists what is wrong, and prints JSON', async () => {
    const listed = await lexfacts(['score', at('good'), '--found', at('b.jsonl'), '--errors'])
    expect(listed.out.split('\n')[0]).toBe('board missed date "2021" (2021)')
    const json = await lexfacts(['score', at('good'), '--format', 'json'])
    expect(JSON.parse(json.out)).toMatchObject({ macro: 1, articles: 1, kinds: ['dates'], differences: [] })
  })

  test('leaves out what nobody has reviewed, and what is faulty', async () => {
    const unread = await lexfacts(['score', at('new')])
    expect(unread.status).toBe(1)
    expect(unread.err).toMatch(/left out, not yet reviewed\n.*no annotated article to score/u)
    const faulty = await lexfacts(['score', at('bad')])
    expect(faulty.status).toBe(1)
    expect(faulty.err).toMatch(/board\.facts\.json:\d+: "2020" is not in the text/u)
  })

  test.for([
    ['--min', 'date=0.9', /did you mean "dates"\?/u],
    ['--min', 'dates=95', /a score from 0 to 1/u],
    ['--format', 'xml', /Allowed choices are text, json/u],
  ] as const)('%s %s is wrong usage', async ([option, value, message]) => {
    const { status, err } = await lexfacts(['score', at('good'), option, value])
    expect(status).toBe(2)
    expect(err).toMatch(message)
  })

  test('an extraction that is none is named by its line', async () => {
    const { status, err } = await lexfacts(['score', at('good'), '--found', at('broken.jsonl')])
    expect(status).toBe(1)
    expect(err).toMatch(/broken\.jsonl:2: not an extraction/u)
  })
})

describe('check', () => {
  test('passes what is right', async () => {
    const { status, out, err } = await lexfacts(['check', at('good')])
    expect({ status, out, err }).toEqual({ status: 0, out: '', err: '1 annotated article, 0 with faults\n' })
  })

  test('tells faults with file, line and path', async () => {
    const { status, out, err } = await lexfacts(['check', at('bad')])
    expect(status).toBe(1)
    expect(out).toMatch(/board\.facts\.json:\d+: dates\.0: "2020" is not in the text/u)
    expect(err).toContain('1 with faults')
  })

  test('knows the sectors of a configuration, as score and convert do', async () => {
    const config = ['--config', at('own/sectors.yaml')]
    const alone = await lexfacts(['check', at('own')])
    expect(alone.out).toMatch(/board\.facts\.json:\d+: sectors\.0\.id: no sector is called "fines"/u)
    expect((await lexfacts(['check', at('own'), ...config])).status).toBe(0)
    const scored = await lexfacts(['score', at('own'), ...config])
    expect(scored.out).toContain('| **sector.article** | 1 | 1 | 1.000 | 1.000 | 1.000 |')
    const converted = ['convert', at('own'), '--from', 'gold', '--to', 'doccano', '-o', at('own.jsonl')]
    expect(await lexfacts([...converted, ...config])).toMatchObject({ status: 0 })
  })

  test('a configuration that cannot be used is wrong usage', async () => {
    const { status, err } = await lexfacts(['check', at('own'), '--config', at('none.yaml')])
    expect({ status, err }).toEqual({ status: 2, err: `${at('none.yaml')}: no such file or folder\n` })
  })

  test('counts what is not reviewed', async () => {
    expect((await lexfacts(['check', at('new')])).err).toContain('1 not yet reviewed')
  })

  test('a folder that is not there', async () => {
    expect(await lexfacts(['check', at('none')])).toMatchObject({
      status: 1,
      err: `${at('none')}: no such file or folder\n`,
    })
  })
})

describe('annotate', () => {
  test('writes a file that check takes, and never over one that is there', async () => {
    const file = at('fresh.facts.json')
    const first = await lexfacts(['annotate', at('good/board.txt'), '-o', file, '--published', '2022-05-04'])
    expect({ status: first.status, err: first.err }).toEqual({ status: 0, err: '' })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      id: 'board',
      published: '2022-05-04',
      reviewed: false,
    })
    const second = await lexfacts(['annotate', at('good/board.txt'), '-o', file])
    expect(second).toMatchObject({ status: 1, err: `${file}: is there already, and is not written over\n` })
  })

  test('takes one article from standard input', async () => {
    const { status, out } = await lexfacts(['annotate', '-'], boardText)
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ id: 'stdin', dates: [{ text: '2021', n: 1, value: '2021' }] })
  })

  test('refuses two articles, and a file that is not there', async () => {
    const two = `${JSON.stringify({ id: 'a', text: 'x' })}\n${JSON.stringify({ id: 'b', text: 'y' })}\n`
    expect(await lexfacts(['annotate', '-'], two)).toMatchObject({
      status: 1,
      err: '-: more than one article; this command takes one\n',
    })
    expect((await lexfacts(['annotate', at('none.txt')])).status).toBe(1)
    expect(existsSync(at('none.facts.json'))).toBe(false)
  })
})

describe('diff', () => {
  test('says nothing differs', async () => {
    expect(await lexfacts(['diff', at('a.jsonl'), at('a.jsonl')])).toEqual({
      status: 0,
      out: '0 facts gained, 0 lost, 0 changed\n',
      err: '',
    })
  })

  test('tells articles and facts gained and lost', async () => {
    const { status, out } = await lexfacts(['diff', at('a.jsonl'), at('b.jsonl')])
    expect(status).toBe(1)
    const lines = out.split('\n')
    expect(lines[0]).toBe('+ article other')
    expect(lines[1]).toBe('board')
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}- date "2021": /u))
    expect((await lexfacts(['diff', at('b.jsonl'), at('a.jsonl')])).out).toMatch(/^- article other$/mu)
  })

  test('as JSON and as Markdown', async () => {
    const json = await lexfacts(['diff', at('a.jsonl'), at('b.jsonl'), '--format', 'json'])
    const told = JSON.parse(json.out) as { articlesGained: string[]; changes: { change: string }[] }
    expect(told.articlesGained).toEqual(['other'])
    expect(told.changes.map(({ change }) => change)).toContain('lost')
    const markdown = await lexfacts(['diff', at('a.jsonl'), at('b.jsonl'), '--format', 'markdown'])
    expect(markdown.out).toMatch(/^\d+ facts? gained, 1 lost, \d+ changed\n\n\| article \|/u)
  })

  test('a file that cannot be read is trouble, not a difference', async () => {
    expect(await lexfacts(['diff', at('a.jsonl'), at('none.jsonl')])).toMatchObject({ status: 2, out: '' })
    expect((await lexfacts(['diff', at('broken.jsonl'), at('a.jsonl')])).err).toMatch(/broken\.jsonl:2/u)
  })
})
