import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { extractCorpus, type ExtractCorpusOptions } from '../../../src/corpus/index.js'

const config = new URL('hostile.config.mjs', import.meta.url).pathname
const plain = 'Complaints rose by 12 percent in Ohio.'
const folder = mkdtempSync(join(tmpdir(), 'lexfacts-files-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function folderWith(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(folder, name)
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(path, file, '..'), { recursive: true })
    writeFileSync(join(path, file), content)
  }
  return path
}

/** What became of each article: its line of JSON, or the message of what came instead. */
async function told(path: string, options: ExtractCorpusOptions): Promise<string[]> {
  const seen: string[] = []
  for await (const outcome of extractCorpus(path, options)) {
    if (outcome.type === 'extraction') seen.push(`${outcome.file} ${Buffer.from(outcome.jsonLine).toString()}`)
    else if (outcome.type === 'skip') seen.push(`${outcome.file}:${outcome.line} ${outcome.reason}`)
    else seen.push(outcome.fault.message)
  }
  return seen
}

const list = JSON.stringify(Array.from({ length: 5 }, (_, at) => ({ id: `l${at}`, text: `${plain} It was ${at + 2} firms.` })))

test('files of every kind give the same, in the same order, whoever reads them', async () => {
  const rows = Array.from({ length: 9 }, (_, at) => `r${at},"${plain} Police arrested ${at + 2} men."\n`)
  const path = folderWith('mixed', {
    'a/article.txt': plain,
    'b.md': `---\nid: marked\npublished: 2024-05-02\n---\n${plain}`,
    'c.html': `<!doctype html><title>Fines rise</title><article><p>${`${plain} `.repeat(20)}</p></article>`,
    'd.json': list,
    'e.jsonl': `{"id": "e1", "text": "${plain}"}\nno JSON\n{"id": "e3", "text": " "}\n`,
    'f.csv': `id,text\n${rows.join('')}`,
    'g.txt.gz': gzipSync(plain),
    'h.xml': `<rss version="2.0"><channel><title>N</title><item><guid>h1</guid><description>${plain}</description></item></channel></rss>`,
    'i.txt': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1]),
    'j.txt': '',
    'k.jsonl': Array.from({ length: 900 }, (_, at) => `{"id": "k${at}", "text": "${plain} ${at}"}\n`).join(''),
    'l.pdf': 'x',
  })
  const read: number[] = []
  const one = await told(path, { workers: 0, onBytes: (count) => read.push(count) })
  expect(one).toHaveLength(1 + 1 + 1 + 5 + 3 + 9 + 1 + 1 + 1 + 1 + 900 + 1)
  const sizes = read.reduce((sum, count) => sum + count, 0)
  expect(sizes).toBeGreaterThan(900 * plain.length)
  let again = 0
  expect(await told(path, { workers: 2, onBytes: (count) => (again += count) })).toEqual(one)
  expect(again).toBe(sizes)
})

test.for([
  ['hangs', /d\.json: not read within 2 s/u],
  ['exits', /d\.json: its worker ended/u],
  ['throws', /d\.json: not read: Error: no luck/u],
] as const)('an article that %s costs no other of its file, nor of the files beside', { timeout: 60_000 }, async ([deed, message]) => {
  const path = folderWith(deed, {
    'c.txt': plain,
    'd.json': list.replace('3 firms', `3 ${deed}`),
    'e.txt': plain,
    'f.txt': plain,
  })
  const seen = await told(path, { workers: 1, config, timeLimit: 2000 })
  expect(seen).toHaveLength(1 + 5 + 1 + 1)
  expect(seen[2]).toMatch(message)
  expect(seen.filter((one) => one.includes('"percentages"'))).toHaveLength(7)
})

test('what an earlier run wrote is no article', async () => {
  const report = '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="lexfacts">\n'
  const path = folderWith('written', {
    'a.txt': plain,
    'alone.html': `${report}<title>x</title><p>${plain}`,
    'out/.lexfacts/finished': '',
    'out/facts.jsonl': '{"id": "a"}\n',
    'out/csv/articles.csv': 'id,text\n1,x\n',
    'out/report.html': report,
    'out/more.txt': plain,
    'other/facts.jsonl': `{"id": "o", "text": "${plain}"}\n`,
  })
  const seen = await told(path, { workers: 0 })
  expect(seen.map((one) => one.slice(path.length + 1).replace(/ \{.*/su, ''))).toEqual([
    'a.txt',
    'alone.html:undefined a report of lexfacts',
    'other/facts.jsonl',
    'out/more.txt',
  ])
})
