/** Packs the tarball, installs it into an empty folder, and uses it there as a stranger would. */

import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../../src/index.js'
import { corpus } from '../support/corpus.js'
import { docPages, readPage } from '../support/doc-pages.js'
import { readExamples } from '../support/readme-examples.js'

const root = new URL('../../', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'lexfacts-packed-'))
const text = 'The Federal Trade Commission sued Acme. Complaints rose by 12 percent.'
const shipped =
  /^(?:dist\/[\w.-]+\.(?:js|d\.ts)|(?:docs|examples)\/[\w./-]+|README\.md|CHANGELOG\.md|LICENSE|package\.json)$/u
let packed: { filename: string; files: { path: string }[]; size: number }

beforeAll(() => {
  const told = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root })
  const [only] = JSON.parse(told.toString()) as (typeof packed)[]
  packed = only!
  writeFileSync(join(folder, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', join(folder, packed.filename)], { cwd: folder })
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('the tarball holds what is published and nothing else', () => {
  const paths = packed.files.map(({ path }) => path)
  for (const path of ['README.md', 'CHANGELOG.md', 'LICENSE']) expect(paths).toContain(path)
  // The README points to them.
  for (const [, linked] of readFileSync(join(root, 'README.md'), 'utf8').matchAll(
    /\]\(((?:docs|examples)\/[^)#]+)/gu,
  )) {
    expect(paths).toContain(linked)
  }
  for (const path of paths) expect(path).toMatch(shipped)
  expect(packed.size).toBeLessThan(1_000_000)
})

test('every file that package.json names is there', () => {
  const { bin, exports, imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >
  const named = JSON.stringify([bin, exports, imports]).matchAll(/"(\.\/dist\/[^"]+)"/gu)
  for (const [, path] of named) expect(existsSync(join(folder, 'node_modules/lexfacts', path!)), path).toBe(true)
})

test('it can be imported, and reads an article', () => {
  writeFileSync(
    join(folder, 'use.js'),
    `import { extract } from 'lexfacts'
     const { percentages } = extract({ text: ${JSON.stringify(text)} })
     console.log(JSON.stringify(percentages.map(({ text, value }) => [text, value])))`,
  )
  const told = execFileSync(process.execPath, ['use.js'], { cwd: folder, encoding: 'utf8' })
  expect(JSON.parse(told)).toEqual([['12 percent', 12]])
})

test('it finds what the sources find: the build packs their lexicons', () => {
  writeFileSync(
    join(folder, 'same.js'),
    `import { readFileSync } from 'node:fs'
     import { extract } from 'lexfacts'
     const texts = JSON.parse(readFileSync(0, 'utf8'))
     process.stdout.write(JSON.stringify(texts.map((text) => extract({ text }))))`,
  )
  const texts = corpus.slice(0, 12).map(({ article }) => article.text)
  const input = JSON.stringify(texts)
  const told = execFileSync(process.execPath, ['same.js'], { cwd: folder, encoding: 'utf8', input })
  expect(told).toBe(JSON.stringify(texts.map((text) => extract({ text }))))
})

test('the entry for corpora reads every format', () => {
  const feed = `<rss version="2.0"><channel><item><title>A</title><description>${text}</description></item></channel></rss>`
  const archive = `WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: ${text.length}\r\n\r\n${text}\r\n\r\n`
  writeFileSync(
    join(folder, 'read.js'),
    `import { extractReading, readArticles } from 'lexfacts/corpus'
     const sources = { 'a.rss': ${JSON.stringify(feed)}, 'b.csv': 'text\\n${text}', 'c.warc': ${JSON.stringify(archive)},
       'd.txt': 'Soci\\u00e9t\\u00e9. ${text}', 'e.html': '<p>${text}' }
     for (const [name, content] of Object.entries(sources)) {
       const bytes = [Buffer.from(content, name === 'd.txt' ? 'latin1' : 'utf8')]
       for await (const reading of readArticles({ name, bytes: (async function* () { yield* bytes })() }))
         console.log(name, reading.type === 'article' ? (await extractReading(reading)).percentages.length : reading)
     }`,
  )
  const told = execFileSync(process.execPath, ['read.js'], { cwd: folder, encoding: 'utf8' })
  expect(told).toBe('a.rss 1\nb.csv 1\nc.warc 1\nd.txt 1\ne.html 1\n')
})

test('the entry for other formats converts', () => {
  writeFileSync(
    join(folder, 'convert.js'),
    `import { formats, fromGold, toGold } from 'lexfacts/interop'
     const gold = { id: 'a', published: null, dates: [{ text: '2021', n: 1, type: 'date', value: '2021' }] }
     const text = '\u{1f3db}\ufe0f In 2021.'
     const { content } = formats.brat.write([fromGold(text, gold)])
     const [document] = formats.brat.read(content, { id: 'a', text }).documents
     console.log(JSON.stringify([content.split('\\n')[0], toGold(document).gold.dates]))`,
  )
  const told = execFileSync(process.execPath, ['convert.js'], { cwd: folder, encoding: 'utf8' })
  expect(JSON.parse(told)).toEqual(['T1\tdate 6 10\t2021', [{ text: '2021', n: 1, type: 'date', value: '2021' }]])
})

test('worker threads find their file, and give what the calling thread gives', () => {
  writeFileSync(
    join(folder, 'corpus.js'),
    `import { extractCorpus } from 'lexfacts/corpus'
     const lines = Array.from({ length: 30 }, (_, at) => JSON.stringify({ id: 'a' + at, text: ${JSON.stringify(text)} }))
     const source = () => ({ name: 'a.jsonl', bytes: (async function* () { yield Buffer.from(lines.join('\\n')) })() })
     const told = async (workers) => {
       const outcomes = []
       for await (const outcome of extractCorpus(source(), { workers })) outcomes.push(outcome)
       return JSON.stringify(outcomes)
     }
     const alone = await told(0)
     console.log(JSON.parse(alone).filter(({ type }) => type === 'extraction').length, (await told(2)) === alone)`,
  )
  expect(execFileSync(process.execPath, ['corpus.js'], { cwd: folder, encoding: 'utf8' })).toBe('30 true\n')
})

test('words that ask compromise are read too', () => {
  writeFileSync(
    join(folder, 'ask.js'),
    `import { extract } from 'lexfacts'
     console.log(JSON.stringify(extract({ text: 'Officers seized 12 wolves and 14 radii.' }).counts.map(({ unit }) => unit)))`,
  )
  const ran = spawnSync(process.execPath, ['ask.js'], { cwd: folder, encoding: 'utf8' })
  expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' })
})

test.for(['NodeNext', 'Bundler'])('a file of a user type-checks with module resolution %s', (resolution) => {
  writeFileSync(
    join(folder, 'use.ts'),
    `import { createExtractor, extract, FactError, type Extraction, type FactKind } from 'lexfacts'
     import { extractHtml } from 'lexfacts/html'
     import { extractReading, readArticles, type Reading, type Source } from 'lexfacts/corpus'
     const source: Source = { name: 'a.jsonl.gz', bytes: process.stdin }
     async function read(): Promise<void> {
       for await (const reading of readArticles(source, { map: { text: 'body' } })) {
         const one: Reading = reading
         if (one.type === 'article') (await extractReading(one)).counts.map(({ value }) => value)
       }
     }
     // @ts-expect-error a type that is none
     readArticles('a', { type: 'pdf' })
     void read
     const found: Extraction = extract({ text: 'x', published: '2024-03-05' })
     const name: string | undefined = found.agencies[0]?.name
     const kind: FactKind = 'agencies'
     const own = createExtractor({ agencies: [
       { id: 'xx.abc', name: 'Bureau of Clocks', type: 'other', country: 'INT', source: 'https://clocks.example' },
     ] })
     // @ts-expect-error a kind that is none
     const wrong: FactKind = 'persons'
     // @ts-expect-error results are read-only
     found.agencies.push()
     // @ts-expect-error an option that is none
     createExtractor({ agency: [] })
     export { name, kind, own, wrong, FactError, extractHtml }`,
  )
  expect(typeErrors('use.ts', resolution)).toBe('')
})

test.for(docPages)('the code in %s type-checks', (page) => {
  const examples = readExamples(readPage(page)).filter(({ language, file }) => language === 'ts' && file === undefined)
  expect(examples.length).toBeGreaterThan(1)
  for (const { code } of examples) {
    writeFileSync(join(folder, 'page.ts'), `declare const console: { log(...values: unknown[]): void }\n${code}`)
    expect(typeErrors('page.ts', 'NodeNext')).toBe('')
  }
})

describe('rules of one’s own in a project of one’s own', () => {
  beforeAll(() => {
    cpSync(join(root, 'examples/own-rules'), join(folder, 'own'), { recursive: true })
  })

  test.for(['NodeNext', 'Bundler'])('kinds of facts come out typed with module resolution %s', (resolution) => {
    writeFileSync(
      join(folder, 'own/use.ts'),
      `import { createExtractor, type OwnFact } from 'lexfacts'
       import config from './lexfacts.config.js'
       import './typed.js'
       import { fines } from './kinds.js'
       const { own } = createExtractor({ kinds: [fines] }).extract('x')
       const found: readonly OwnFact<{ who: string; sum: string }>[] = own.fine
       // @ts-expect-error a kind that was not asked for
       own.verdict
       // @ts-expect-error the value has no such field
       own.fine[0]?.value.amount
       // @ts-expect-error without kinds there are none
       createExtractor().extract('x').own
       export { config, found }`,
    )
    expect(typeErrors('own/use.ts', resolution)).toBe('')
  })

  test('the command loads a configuration in TypeScript', () => {
    const args = ['extract', 'own/tidal-board.txt', '--config', 'own/lexfacts.config.ts']
    const ran = spawnSync('node_modules/.bin/lexfacts', args, { cwd: folder, encoding: 'utf8' })
    expect(ran.stderr).toBe('')
    expect(JSON.parse(ran.stdout)).toMatchObject({
      agencies: [{ registry: 'xx.teb' }],
      own: { fine: [{ value: { who: 'Brill Marine', sum: '$40,000' } }] },
    })
  })
})

describe('annotated articles in a project of one’s own', () => {
  const article = 'Prosecutors charged 12 people in 2021, 4% more than in 2020.'
  const gold = {
    id: 'fraud',
    published: null,
    dates: [
      { text: '2021', n: 1, type: 'date', value: '2021' },
      { text: '2020', n: 1, type: 'date', value: '2020' },
    ],
    percentages: [
      { text: '4%', n: 1, value: 4, unit: 'percent', direction: 'increase', of: 'people', baseline: '2020' },
    ],
  }
  const tests = `import { expect, test } from 'vitest'
    import { extract } from 'lexfacts'
    import { readGold } from 'lexfacts/testing'
    const articles = await readGold('articles')
    test.for(articles)('$id', ({ article, gold }) => expect(article).toMatchFacts(gold))
    test('scores', () => expect(articles).toReachScore({ macro: 0.9, dates: 0.95 }))
    test('snapshot', () => expect(extract(articles[0]!.article)).toMatchSnapshot())`
  const run = (): { readonly status: number | null; readonly told: string } => {
    const ran = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run'], {
      ...{ cwd: folder, encoding: 'utf8' },
      env: { ...process.env, CI: '', NO_COLOR: '1' },
    })
    return { status: ran.status, told: `${ran.stdout}${ran.stderr}` }
  }

  beforeAll(() => {
    symlinkSync(join(root, 'node_modules/vitest'), join(folder, 'node_modules/vitest'))
    mkdirSync(join(folder, 'articles'))
    writeFileSync(join(folder, 'articles/fraud.txt'), article)
    writeFileSync(
      join(folder, 'vitest.config.js'),
      `export default { test: { setupFiles: ['lexfacts/testing/vitest'] } }`,
    )
    writeFileSync(join(folder, 'facts.test.ts'), tests)
  })

  test('they pass with a setup of one line, and a snapshot has a fact a line', () => {
    writeFileSync(join(folder, 'articles/fraud.facts.json'), JSON.stringify(gold))
    const ran = run()
    expect(ran.told).toContain('3 passed')
    expect(readFileSync(join(folder, '__snapshots__/facts.test.ts.snap'), 'utf8')).toMatch(
      /^date "2021" date · 2021 /mu,
    )
  })

  test('what is missed is shown in its sentence', () => {
    const wrong = { ...gold, percentages: [{ ...gold.percentages[0]!, value: 5 }] }
    writeFileSync(join(folder, 'articles/fraud.facts.json'), JSON.stringify(wrong))
    const ran = run()
    expect(ran.status).toBe(1)
    expect(ran.told).toContain('wrong percentage.value of "4%": annotated 5, found 4')
    expect(ran.told).toMatch(/1:40 {2}Prosecutors charged 12 people in 2021, 4% more than in 2020\.\n {47}\^\^/u)
  })

  test('the matchers are typed', () => {
    writeFileSync(
      join(folder, 'typed.ts'),
      `import { expect } from 'vitest'
       import type {} from 'lexfacts/testing/vitest'
       import { score, type GoldArticle, type Scores } from 'lexfacts/testing'
       import { extract } from 'lexfacts'
       const gold: GoldArticle = { id: 'a', published: null, dates: [{ text: '2021', n: 1, type: 'date', value: '2021' }] }
       expect('In 2021.').toMatchFacts(gold)
       const scores: Scores = score({ ...extract('In 2021.'), text: 'In 2021.' }, gold)
       const matched: void = expect('In 2021.').toMatchFacts(gold)
       expect(scores).toReachScore({ macro: 0.9, dates: 0.95, 'count.period': 0.9 })
       // @ts-expect-error a measure that is none
       expect(scores).toReachScore({ date: 0.9 })
       // @ts-expect-error an annotation of no known form
       expect('x').toMatchFacts({ dates: [] })
       export { matched }`,
    )
    expect(typeErrors('typed.ts', 'NodeNext')).toBe('')
  })
})

function typeErrors(file: string, resolution: string): string {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const kind = resolution === 'Bundler' ? 'ESNext' : 'NodeNext'
  const flags = ['--strict', '--noEmit', '--target', 'es2022', '--module', kind, '--moduleResolution', resolution]
  return spawnSync(process.execPath, [compiler, ...flags, file], { cwd: folder, encoding: 'utf8' }).stdout
}

test('the installed command extracts, fails and helps as it should', () => {
  const command = join(folder, 'node_modules/.bin/lexfacts')
  const run = (args: string[], input = ''): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(command, args, { cwd: folder, encoding: 'utf8', input })
  const found = run(['extract', '-'], text)
  expect({ status: found.status, stderr: found.stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(found.stdout)).toMatchObject({ id: 'stdin', percentages: [{ text: '12 percent', value: 12 }] })
  expect(run(['extract', '-', '--format', 'table'], text).stdout).toMatch(/Percentages \(1\)/u)
  expect(run(['extract', 'none.txt'])).toMatchObject({ status: 1, stderr: 'none.txt: no such file or folder\n' })
  const database = run(['extract', '-', '--format', 'duckdb', '-o', 'facts.duckdb'], text)
  expect(database).toMatchObject({ status: 1, stdout: '' })
  expect(database.stderr).toMatch(/^facts\.duckdb: .* npm install @duckdb\/node-api\n$/u)
  expect(existsSync(join(folder, 'facts.duckdb'))).toBe(false)
  expect(run(['nonsense']).status).toBe(2)
  expect(run(['--help']).stdout).toMatch(/^Usage: lexfacts/u)
})

test('a reader that has had enough ends the command quietly', () => {
  const lines = `${JSON.stringify({ id: 'a', text })}\n`.repeat(3000)
  writeFileSync(join(folder, 'many.jsonl'), lines)
  const command = 'node_modules/.bin/lexfacts extract many.jsonl | head -n 1'
  const ran = spawnSync('bash', ['-c', `set -o pipefail; ${command}`], { cwd: folder, encoding: 'utf8' })
  expect({ status: ran.status, stderr: ran.stderr, lines: ran.stdout.split('\n').length }).toEqual({
    status: 0,
    stderr: '',
    lines: 2,
  })
})
