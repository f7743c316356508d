/** Input that is broken, hostile or gone: each named with its place, and the rest read. */

import { createWriteStream, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { once } from 'node:events'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readArticles } from '../../src/corpus/index.js'
import { makeFolder } from '../support/command.js'
import { chunksOf, collect, lineOf, readingsOf } from '../support/readings.js'

const fine = 'The court fined 14 firms.'

/** Lines of the readings of a folder, with paths below it. */
async function linesIn(path: string): Promise<string[]> {
  return (await collect(readArticles(path))).map((reading) => lineOf(reading).replace(`${path}/`, ''))
}

async function linesOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const { path, remove } = makeFolder({ 'z.txt': fine, ...files })
  const lines = await linesIn(path)
  remove()
  return lines
}

describe('a folder is read around', () => {
  test.for([
    ['nothing', 'a.txt', '', 'skip a.txt: empty'],
    ['nothing, packed', 'a.jsonl.gz', gzipSync(''), 'skip a.jsonl.gz: empty'],
    ['nothing of what was packed', 'a.jsonl.gz', gzipSync(fine).subarray(0, 8), 'fault a.jsonl.gz: the gzip data are cut off after 0 bytes of content'],
    ['bytes', 'a.txt', Buffer.of(0, 1, 2, 0xff), 'fault a.txt: a binary file, not text'],
    ['an office document', 'a.txt', Buffer.from('PK\x03\x04\x14\0\x06\0'), 'fault a.txt: a ZIP archive or an office document, not text'],
    ['bytes in lines', 'a.jsonl', Buffer.of(0, 1, 2, 10, 0xff, 10), 'fault a.jsonl: a binary file, not text'],
    ['what is not packed', 'a.json.gz', '{"text":"x"}', 'fault a.json.gz: not gzip data, as the name of the file says'],
    ['an archive that is none', 'a.warc', 'x\n', 'fault a.warc: not a web archive, which begins with "WARC/"'],
    ['lists in lists', 'a.json', '['.repeat(100_000), /^fault a\.json:1: not JSON: /u],
    ['JSON in JSON', 'a.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'fault a.json: article 1 of the list: not an article: {"text": …} is needed'],
    ['a table without columns', 'a.csv', '\n\n', 'skip a.csv: it holds no article'],
  ] as const)('%s', async ([, name, content, said]) => {
    const lines = await linesOf({ [name]: content })
    expect(lines.at(-1)).toBe('article z')
    expect(lines.slice(0, -1)).toEqual([typeof said === 'string' ? said : expect.stringMatching(said)])
  }) // prettier-ignore

  test('gzip that was cut off or damaged is read up to there', async () => {
    const lines = Array.from({ length: 2000 }, (_, n) => JSON.stringify({ id: `${n}`, text: `${fine} ${n * n}` })).join('\n')
    const packed = gzipSync(lines)
    const damaged = Buffer.from(packed)
    damaged.fill(0xff, packed.length - 4000, packed.length - 3900)
    for (const [bytes, what] of [
      [packed.subarray(0, -5000), 'cut off'],
      [damaged, 'damaged'],
    ] as const) {
      const readings = await readingsOf('a.jsonl.gz', bytes)
      expect(readings.length).toBeGreaterThan(500)
      expect(readings.slice(0, 500).every(({ type }) => type === 'article')).toBe(true)
      expect(lineOf(readings.at(-1)!)).toMatch(new RegExp(`^fault a\\.jsonl\\.gz: the gzip data are ${what} after \\d+ bytes`, 'u'))
    }
  })

  test('markup nested 100,000 levels deep', async () => {
    const deep = `<html><body>${'<div><span>'.repeat(50_000)}${fine}${'</span></div>'.repeat(50_000)}</body></html>`
    const [reading] = await readingsOf('a.html', deep, {}, 65536)
    expect(reading).toMatchObject({ type: 'article', article: { text: fine } })
  })

  test('loops of links, and a folder that links to itself', async () => {
    const { path, remove } = makeFolder({ 'a/one.txt': fine })
    symlinkSync('../a', join(path, 'a', 'again'))
    symlinkSync('y', join(path, 'x'))
    symlinkSync('x', join(path, 'y'))
    expect(await linesIn(path)).toEqual([
      'article a/one',
      'fault x: a symbolic link that leads to itself',
      'fault y: a symbolic link that leads to itself',
    ])
    remove()
  })

  test('files and folders that vanish while the folder is read', async () => {
    const { path, remove } = makeFolder({ 'a.txt': fine, 'b.txt': fine, 'c/d.txt': fine, 'e.txt': fine })
    const lines: string[] = []
    for await (const reading of readArticles(path)) {
      if (lines.push(lineOf(reading).replace(`${path}/`, '')) > 1) continue
      rmSync(join(path, 'b.txt'))
      rmSync(join(path, 'c'), { recursive: true })
    }
    remove()
    expect(lines).toEqual([
      'article a',
      'fault b.txt: gone since its folder was listed',
      'fault c: gone since its folder was listed',
      'article e',
    ])
  })

  test('a stream that breaks', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield* chunksOf(`{"id":"a","text":"${fine}"}\n`)
      throw new Error('the line went dead')
    }
    const sources = [{ name: 'one.jsonl', bytes: broken() }, { name: 'two.txt', bytes: chunksOf(fine) }]
    expect((await collect(readArticles(sources))).map(lineOf)).toEqual([
      'article a',
      'fault one.jsonl: the line went dead',
      'article two',
    ])
  })
})

describe('100 MB of one line', () => {
  let made: ReturnType<typeof makeFolder>
  const types = ['txt', 'md', 'html', 'jsonl', 'csv', 'warc'] as const

  beforeAll(async () => {
    made = makeFolder({})
    mkdirSync(join(made.path, 'all'))
    const file = createWriteStream(join(made.path, 'line'))
    const megabyte = Buffer.alloc(1024 * 1024, 'one long line of words without an end ')
    for (let written = 0; written < 100; written++) if (!file.write(megabyte)) await once(file, 'drain')
    file.end()
    await once(file, 'close')
    for (const type of types) symlinkSync(join(made.path, 'line'), join(made.path, 'all', `a.${type}`))
  })
  afterAll(() => {
    made.remove()
  })

  test('is named in every format, and is not held', async () => {
    const before = process.memoryUsage.rss()
    let most = 0
    const lines: string[] = []
    for await (const reading of readArticles(join(made.path, 'all'))) {
      lines.push(lineOf(reading).replace(`${made.path}/all/`, ''))
      most = Math.max(most, process.memoryUsage.rss())
    }
    expect(lines).toEqual([
      'fault a.csv:1: a line too long to be held',
      'fault a.html: more than the 16 MB that are read at once',
      'fault a.jsonl:1: longer than 96 MB',
      'fault a.md: more than the 16 MB that are read at once',
      'fault a.txt: more than the 16 MB that are read at once',
      'fault a.warc: not a web archive, which begins with "WARC/"',
    ])
    expect(most - before).toBeLessThan(400 * 1024 * 1024)
  })
})
