import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { fileEndings } from '../../src/corpus/source-types.js'
import { extract } from '../../src/extractor.js'
import type { Extraction } from '../../src/facts.js'
import { lexfacts, makeFolder, parseLines } from '../support/command.js'

let folders: { remove: () => void }[] = []
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const made = makeFolder(files)
  folders.push(made)
  return made.path
}
afterEach(() => {
  for (const { remove } of folders) remove()
  folders = []
})

const grew = 'The number of complaints grew by 12 percent.'
const fell = 'The number of complaints fell by 7 percent.'

describe('sources', () => {
  test('a text file gives what the library gives', async () => {
    const path = folderWith({ 'grew.txt': grew })
    const { status, out, err } = await lexfacts(['extract', join(path, 'grew.txt')])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(parseLines(out)).toEqual([extract({ id: 'grew', text: grew })])
    expect(parseLines(out)[0]?.percentages[0]?.text).toBe('12 percent')
  })

  test('a byte order mark is no part of the text', async () => {
    const path = folderWith({
      'grew.txt': `\ufeff${grew}`,
      'grew.jsonl': `\ufeff${JSON.stringify({ id: 'grew', text: grew })}`,
    })
    const { status, out } = await lexfacts(['extract', path])
    expect(status).toBe(0)
    for (const extraction of parseLines(out)) expect(extraction).toEqual(extract({ id: 'grew', text: grew }))
  })

  test('front matter gives id, title and date; offsets count from its end', async () => {
    const path = folderWith({
      'a.md': `---\nid: letter-7\ntitle: "Complaints: a count"\npublished: 2024-03-05\ntags: [x]\n---\n${grew}\n`,
    })
    const [found] = parseLines((await lexfacts(['extract', join(path, 'a.md')])).out)
    expect(found).toMatchObject({ id: 'letter-7', title: 'Complaints: a count', published: '2024-03-05' })
    const { start = 0, end = 0 } = found?.percentages[0] ?? {}
    expect(grew.slice(start, end)).toBe('12 percent')
  })

  test('Markdown without front matter is an article, and so is one that opens with a rule', async () => {
    const path = folderWith({ 'a.md': grew, 'b.md': `---\n\n${grew}`, 'c.md': `---\r\nid: x\r\n---\r\n${grew}` })
    const found = parseLines((await lexfacts(['extract', path])).out)
    expect(found.map(({ id, percentages }) => [id, percentages.length])).toEqual([
      ['a', 1],
      ['b', 1],
      ['x', 1],
    ])
  })

  test('of a web page the article is read, and its text returned', async () => {
    const page = `<html><head><meta property="article:published_time" content="2024-03-05"></head><body><nav>9 links</nav><article><h1>Complaints</h1><p>${grew}</p></article></body></html>`
    const path = folderWith({ 'a.html': page, 'b.htm': '<html><body></body></html>' })
    const { status, out, err } = await lexfacts(['extract', path])
    const [found] = parseLines(out) as [Extraction & { text: string }]
    expect(status).toBe(1)
    expect(err).toBe(`${join(path, 'b.htm')}: the page has no text\n`)
    expect(found).toMatchObject({ id: 'a', published: '2024-03-05', title: 'Complaints' })
    expect(found.text).not.toContain('9 links')
    for (const { start, end, text } of found.percentages) expect(found.text.slice(start, end)).toBe(text)
    expect(found.percentages).toHaveLength(1)
  })

  test('a JSON file holds one article or a list', async () => {
    const path = folderWith({
      'one.json': JSON.stringify({ id: 'n1', text: grew, published: '2024-03-05' }),
      'some.json': JSON.stringify([
        { id: 'n2', text: grew },
        { text: fell, published: null },
      ]),
    })
    const found = parseLines((await lexfacts(['extract', path])).out)
    expect(found.map(({ id, published }) => [id, published])).toEqual([
      ['n1', '2024-03-05'],
      ['n2', null],
      ['some:2', null],
    ])
  })

  test('JSON Lines keep their order, and empty lines do not count', async () => {
    const path = folderWith({ 'a.jsonl': `{"id":"x","text":"${grew}"}\r\n\n{"id":"y","title":"T","text":"${fell}"}` })
    const { status, out } = await lexfacts(['extract', join(path, 'a.jsonl')])
    expect(status).toBe(0)
    expect(parseLines(out)).toEqual([extract({ id: 'x', text: grew }), extract({ id: 'y', title: 'T', text: fell })])
  })

  test('standard input is JSON Lines, JSON or text by its look', async () => {
    const line = JSON.stringify({ id: 'x', text: grew })
    const pretty = JSON.stringify([{ id: 'x', text: grew }], null, 2)
    for (const [given, ids] of [
      [`${line}\n${line}\n`, ['x', 'x']],
      [pretty, ['x']],
      [JSON.stringify({ id: 'z', text: grew }, null, 1), ['z']],
      [grew, ['stdin']],
      [`[Photo] ${grew}`, ['stdin']],
      [`{sic} ${grew}`, ['stdin']],
      [`---\nid: f\n---\n${grew}`, ['f']],
    ] as const) {
      const { status, out, err } = await lexfacts(['extract', '-'], given)
      expect({ status, err, ids: parseLines(out).map(({ id }) => id) }).toEqual({ status: 0, err: '', ids })
    }
  })

  test('several sources are read in the order they are given', async () => {
    const path = folderWith({ 'b.txt': grew, 'a.txt': fell })
    const { out } = await lexfacts(['extract', join(path, 'b.txt'), '-', join(path, 'a.txt')], grew)
    expect(parseLines(out).map(({ id }) => id)).toEqual(['b', 'stdin', 'a'])
  })

  test('empty files are named and skipped', async () => {
    const path = folderWith({ 'a.txt': '', 'b.md': ' \n', 'c.jsonl': '', 'd.csv': '', 'e.xml': '', 'f.warc.gz': '' })
    const { status, out, err } = await lexfacts(['extract', path])
    expect({ status, out }).toEqual({ status: 0, out: '' })
    const names = ['a.txt', 'b.md', 'c.jsonl', 'd.csv', 'e.xml', 'f.warc.gz']
    expect(err).toBe(names.map((name) => `${join(path, name)}: skipped, empty\n`).join(''))
  })
})

describe('folders', () => {
  test('are walked in the order of names, and ids are paths below them', async () => {
    const path = folderWith({
      'z/article.txt': grew,
      'b.txt': grew,
      'a/2/article.txt': grew,
      'a/10/article.txt': grew,
      'a/B.md': grew,
    })
    const { out } = await lexfacts(['extract', path])
    expect(parseLines(out).map(({ id }) => id)).toEqual(['a/10', 'a/2', 'a/B', 'b', 'z'])
  })

  test('of one article lend it their name', async () => {
    const path = folderWith({ 'fine/article.txt': grew })
    const ids = async (source: string): Promise<string[]> =>
      parseLines((await lexfacts(['extract', source])).out).map(({ id }) => id)
    expect(await ids(join(path, 'fine'))).toEqual(['fine'])
    expect(await ids(join(path, 'fine', 'article.txt'))).toEqual(['fine'])
  })

  test('hidden files, packages and what stands beside an article are passed over', async () => {
    const path = folderWith({
      'a/article.txt': grew,
      'a/facts.json': '{}',
      'a/extracted.snap': 'x',
      '.git/b.txt': grew,
      '.c.txt': grew,
      'node_modules/d/e.txt': grew,
    })
    const { status, out, err } = await lexfacts(['extract', path])
    expect({ status, err, ids: parseLines(out).map(({ id }) => id) }).toEqual({ status: 0, err: '', ids: ['a'] })
  })

  test('other files are named and skipped', async () => {
    const path = folderWith({ 'a.txt': grew, 'photo.jpeg': 'x' })
    const { status, out, err } = await lexfacts(['extract', path])
    expect(status).toBe(0)
    expect(err).toBe(`${join(path, 'photo.jpeg')}: skipped, not one of ${fileEndings.join(', ')}\n`)
    expect(parseLines(out)).toHaveLength(1)
  })

  test('links are followed once, loops and dead ends do no harm', async () => {
    const path = folderWith({ 'a/x.txt': grew, 'real/y.txt': grew })
    symlinkSync('..', join(path, 'a', 'up'))
    symlinkSync(join(path, 'real'), join(path, 'b'))
    symlinkSync('nowhere', join(path, 'c'))
    symlinkSync('d', join(path, 'd'))
    const { status, out, err } = await lexfacts(['extract', path])
    expect(parseLines(out).map(({ id }) => id)).toEqual(['a/x', 'b/y'])
    expect(err.split('\n')).toEqual([
      `${join(path, 'c')}: a symbolic link that leads nowhere`,
      `${join(path, 'd')}: a symbolic link that leads to itself`,
      '',
    ])
    expect(status).toBe(1)
  })
})

describe('what cannot be read', () => {
  test('bad lines are named, the rest goes on', async () => {
    const lines = [
      '{"id":"a","text":"One."}',
      '{"id":"b","text":',
      '["c"]',
      '{"id":"d"}',
      '{"id":5,"text":"Two."}',
      '{"id":"f","text":"Three.","published":"2024-02-30"}',
      '{"id":"g","text":"Four."}',
    ]
    const path = folderWith({ 'a.jsonl': lines.join('\n') })
    const file = join(path, 'a.jsonl')
    const { status, out, err } = await lexfacts(['extract', file])
    expect(status).toBe(1)
    expect(parseLines(out).map(({ id }) => id)).toEqual(['a', 'g'])
    const said = err.trimEnd().split('\n')
    expect(said.map((line) => line.slice(0, `${file}:0`.length))).toEqual([2, 3, 4, 5, 6].map((n) => `${file}:${n}`))
    expect(said[1]).toBe(`${file}:3: not an article: {"text": …} is needed`)
    expect(said[3]).toBe(`${file}:5: "id" is not a string`)
    expect(said[4]).toBe(`${file}:6: "published" is "2024-02-30", not an ISO 8601 date`)
  })

  test('a broken first line of standard input is a bad line, not an article', async () => {
    const { status, out, err } = await lexfacts(['extract', '-'], '{"id":"a","text":\n{"id":"b","text":"Two."}\n')
    expect(status).toBe(1)
    expect(err).toMatch(/^stdin:1: not JSON: /u)
    expect(parseLines(out).map(({ id }) => id)).toEqual(['b'])
  })

  test('binary, broken and missing files are named', async () => {
    const path = folderWith({
      'binary.txt': Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1),
      'good.txt': grew,
      'bad.json': '{\n"text": "x",\n}',
      'matter.md': `---\ntitle: "x\n---\n${grew}`,
    })
    const { status, out, err } = await lexfacts(['extract', path, join(path, 'none.txt'), join(path, 'none')])
    expect(status).toBe(1)
    expect(parseLines(out).map(({ id }) => id)).toEqual(['good'])
    const said = err
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(`${path}/`, ''))
    expect(said).toEqual([
      expect.stringMatching(/^bad\.json:3: not JSON: /u),
      'binary.txt: a program, not text',
      expect.stringMatching(/^matter\.md: front matter is not YAML: /u),
      'none.txt: no such file or folder',
      'none: no such file or folder',
    ])
  })

  test('bytes that are no UTF-8 are warned of in their line only', async () => {
    const bad = Buffer.concat([Buffer.from('{"text":"'), Buffer.of(0xe9), Buffer.from('"}\n{"id":"b","text":"x"}\n')])
    const { status, out, err } = await lexfacts(
      ['extract', '-'],
      Buffer.concat([Buffer.from('{"id":"a","text":"x"}\n'), bad]),
    )
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const codes = parseLines(out).map(({ id, warnings }) => [id, warnings.map(({ code }) => code)])
    expect(codes).toEqual([
      ['a', []],
      ['stdin:2', ['encoding-guessed']],
      ['b', []],
    ])
  })

  test('an article too long to be one is named', async () => {
    const path = folderWith({ 'long.txt': Buffer.alloc(17 * 1024 * 1024, 'x'), 'good.txt': grew })
    const { status, out, err } = await lexfacts(['extract', path, '--workers', '0'])
    expect(status).toBe(1)
    expect(err).toBe(`${join(path, 'long.txt')}: more than the 16 MB that are read at once\n`)
    expect(parseLines(out)).toHaveLength(1)
    const piped = await lexfacts(['extract', '-'], Buffer.alloc(17 * 1024 * 1024, 'x'))
    expect(piped.status).toBe(1)
    expect(piped.err).toBe('stdin: more than the 16 MB that are read at once\n')
  })

  test('a file of another type is an error when it was asked for by name', async () => {
    const path = folderWith({ 'a.pdf': 'x' })
    const { status, err } = await lexfacts(['extract', join(path, 'a.pdf')])
    expect(status).toBe(1)
    expect(err).toContain('a.pdf: not one of .txt')
  })
})

describe('output', () => {
  test('to a file is whole or not there', async () => {
    const path = folderWith({ 'a.txt': grew, 'out/old.jsonl': 'old' })
    const target = join(path, 'out', 'old.jsonl')
    const { status, out } = await lexfacts(['extract', join(path, 'a.txt'), '-o', target])
    expect({ status, out }).toEqual({ status: 0, out: '' })
    expect(parseLines(readFileSync(target, 'utf8')).map(({ id }) => id)).toEqual(['a'])
    expect(readdirSync(join(path, 'out'))).toEqual(['old.jsonl'])
  })

  test('while a run goes on the old file stays; what was read before a stream broke is kept', async () => {
    const path = folderWith({ 'out/old.jsonl': 'old' })
    const target = join(path, 'out', 'old.jsonl')
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"id":"a","text":"One."}\n')
      await Promise.resolve()
      expect(readFileSync(target, 'utf8')).toBe('old')
      throw new Error('the pipe broke')
    }
    const { run } = await import('../../src/cli/program.js')
    const { PassThrough } = await import('node:stream')
    const stderr = new PassThrough()
    expect(await run(['extract', '-', '-o', target], { stdin: failing(), stdout: new PassThrough(), stderr })).toBe(1)
    expect(String(stderr.read())).toBe('stdin: the pipe broke\n')
    expect(parseLines(readFileSync(target, 'utf8')).map(({ id }) => id)).toEqual(['a'])
    expect(readdirSync(join(path, 'out'))).toEqual(['old.jsonl'])
  })

  test('follows a link to its file and keeps the mode', async () => {
    const path = folderWith({ 'a.txt': grew, 'real.jsonl': 'old' })
    writeFileSync(join(path, 'real.jsonl'), 'old', { mode: 0o600 })
    const { mode } = statSync(join(path, 'real.jsonl'))
    symlinkSync('real.jsonl', join(path, 'link.jsonl'))
    await lexfacts(['extract', join(path, 'a.txt'), '-o', join(path, 'link.jsonl')])
    expect(parseLines(readFileSync(join(path, 'real.jsonl'), 'utf8'))).toHaveLength(1)
    expect(statSync(join(path, 'real.jsonl')).mode).toBe(mode)
  })

  test('inside the folder that is read is not read', async () => {
    const path = folderWith({ 'a.txt': grew, 'out.jsonl': '{"id":"old","text":"x"}' })
    const { status } = await lexfacts(['extract', path, '-o', join(path, 'out.jsonl')])
    expect(status).toBe(0)
    expect(parseLines(readFileSync(join(path, 'out.jsonl'), 'utf8')).map(({ id }) => id)).toEqual(['a'])
  })

  test('never goes over the article that is read', async () => {
    const path = folderWith({ 'a.txt': grew })
    const { status } = await lexfacts(['extract', join(path, 'a.txt'), '-o', join(path, 'a.txt')])
    expect(status).toBe(2)
    expect(readFileSync(join(path, 'a.txt'), 'utf8')).toBe(grew)
  })

  test('to a place that cannot be written is an error that names it', async () => {
    const path = folderWith({ 'a.txt': grew })
    mkdirSync(join(path, 'folder'))
    for (const [target, reason] of [
      ['none/out.jsonl', 'no such file or folder'],
      ['folder', 'a folder, not a file'],
    ] as const) {
      const { status, err } = await lexfacts(['extract', join(path, 'a.txt'), '-o', join(path, target)])
      expect({ status, err }).toEqual({ status: 1, err: `${join(path, target)}: ${reason}\n` })
    }
    expect(existsSync(join(path, 'none'))).toBe(false)
  })

  test('as JSON is one list', async () => {
    const path = folderWith({ 'a.txt': grew, 'b.txt': fell })
    const { out } = await lexfacts(['extract', path, '--format', 'json'])
    expect(JSON.parse(out)).toEqual([extract({ id: 'a', text: grew }), extract({ id: 'b', text: fell })])
    expect((await lexfacts(['extract', join(path, 'none.txt'), '--format', 'json'])).out).toBe('[]\n')
  })
})

describe('usage', () => {
  test.for([
    [[], /Usage: lexfacts/u],
    [['extract'], /missing required argument/u],
    [['extract', '--format', 'xml', '-'], /Allowed choices are jsonl, json, table/u],
    [['extract', '--nonsense', '-'], /unknown option/u],
    [['nonsense'], /unknown command/u],
  ] as const)('%j is wrong', async ([args, message]) => {
    const { status, out, err } = await lexfacts(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(message)
  })

  test('help and version go to standard output', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(await lexfacts(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' })
    for (const args of [['--help'], ['extract', '--help'], ['help', 'extract']]) {
      const { status, out, err } = await lexfacts(args)
      expect({ status, err }).toEqual({ status: 0, err: '' })
      expect(out).toMatch(/Usage: lexfacts/u)
    }
  })
})
