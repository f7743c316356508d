import { spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { corpus } from '../support/corpus.js'
import { lexfacts } from '../support/command.js'

const root = new URL('../../', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'lexfacts-resume-'))
const articles = join(folder, 'articles')
const whole = join(folder, 'whole')
const formats = ['--format', 'jsonl,csv']

beforeAll(async () => {
  mkdirSync(articles)
  for (let copy = 0; copy < 2; copy++) {
    for (const [at, { article }] of corpus.entries()) {
      writeFileSync(join(articles, `${at}-${copy}.txt`), `${article.text}\n\nCopy ${copy + 1}.`)
    }
  }
  await lexfacts(['extract', articles, '--out', whole, '--workers', '0', ...formats])
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Names and contents of all that a run wrote and left for its user. */
function written(out: string): Record<string, string> {
  const names = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(out.length + 1))
    .filter((name) => !name.startsWith('.lexfacts/'))
    .sort()
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(out, name), 'utf8')]))
}

function keptIn(out: string): number {
  try {
    return readFileSync(join(out, '.lexfacts/finished'), 'utf8').split('\n').length - 1
  } catch {
    return 0
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Starts the command as a process of its own and kills it once it has kept so many more articles. @returns its signal. */
async function killed(out: string, workers: number, more: number, delay: number): Promise<NodeJS.Signals | null> {
  const args = ['--import', 'tsx', 'src/cli/main.ts', 'extract', articles, '--out', out, '--workers', String(workers)]
  const child = spawn(process.execPath, [...args, ...formats], { cwd: root, stdio: 'ignore' })
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)))
  const before = keptIn(out)
  while (keptIn(out) < before + more && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5))
  await new Promise((resolve) => setTimeout(resolve, delay))
  child.kill('SIGKILL')
  return ended
}

const seed = 20261124

test(
  `killed at 20 moments (seed ${seed}), a run ends with the bytes of one that was not`,
  { timeout: 900_000 },
  async () => {
    const out = join(folder, 'killed')
    const random = randomOf(seed)
    let killings = 0
    for (let times = 0; (killings < 20 || keptIn(out) === 0) && times < 80; times++) {
      const more = Math.floor(random() * 16)
      const delay = random() * (more === 0 ? 2000 : 40)
      if ((await killed(out, times % 3, more, delay)) === 'SIGKILL') killings++
      else {
        // It had nothing more to keep, and came to its end.
        expect(written(out)).toEqual(written(whole))
        rmSync(out, { recursive: true })
      }
    }
    expect(killings).toBeGreaterThanOrEqual(20)
    const { status, err } = await lexfacts(['extract', articles, '--out', out, '--workers', '0', ...formats])
    expect(status).toBe(0)
    expect(err).toMatch(/182 articles, \d+ of them from an earlier run;/u)
    expect(written(out)).toEqual(written(whole))
  },
)

test('only what has changed is read again, and what is gone is left out', async () => {
  const [first, second] = ['0-0.txt', '1-0.txt'].map((name) => join(articles, name)) as [string, string]
  const old = [readFileSync(first), readFileSync(second)] as const
  const run = ['extract', articles, '--out', whole, '--workers', '0', ...formats]
  appendFileSync(first, ' Complaints rose by 31 percent.')
  rmSync(second)
  writeFileSync(join(articles, 'new.txt'), 'Complaints rose by 32 percent.')
  expect((await lexfacts(run)).err).toMatch(/^182 articles, 180 of them from an earlier run;/u)
  const fresh = join(folder, 'fresh')
  await lexfacts(['extract', articles, '--out', fresh, '--workers', '0', ...formats])
  expect(written(whole)).toEqual(written(fresh))
  rmSync(join(articles, 'new.txt'))
  writeFileSync(first, old[0])
  writeFileSync(second, old[1])
})

test('other rules or other parts read all again', async () => {
  const config = join(folder, 'own.yaml')
  const run = ['extract', articles, '--out', whole, '--workers', '0', ...formats]
  writeFileSync(config, 'without: [us.ftc]\n')
  expect((await lexfacts([...run, '--config', config])).err).toMatch(/^182 articles;/u)
  expect((await lexfacts([...run, '--config', config])).err).toMatch(/^182 articles, 182 of them/u)
  writeFileSync(config, 'without: [us.sec]\n')
  expect((await lexfacts([...run, '--config', config])).err).toMatch(/^182 articles;/u)
})

test('a torn or altered record is read again', async () => {
  const out = join(folder, 'torn')
  const run = ['extract', articles, '--out', out, '--workers', '0', ...formats]
  await lexfacts(run)
  const path = join(out, '.lexfacts/finished')
  const kept = readFileSync(path, 'utf8').split('\n')
  kept[1] = kept[1]!.replace('"id"', '"Id"')
  writeFileSync(path, kept.join('\n').slice(0, -40))
  expect((await lexfacts(run)).err).toMatch(/^182 articles, 180 of them from an earlier run;/u)
  expect((await lexfacts(run)).err).toMatch(/^182 articles, 182 of them/u)
})
