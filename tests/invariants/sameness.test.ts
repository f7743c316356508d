/** The same article gives the same bytes: again, on another day, in another time zone or locale. */

import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createExtractor, extract } from '../../src/extractor.js'
import { everyArticle, readableArticles } from '../support/every-text.js'

afterEach(() => {
  vi.useRealTimers()
})

const bytes = (articles = readableArticles): string[] => articles.map((article) => JSON.stringify(extract(article)))
const usual = bytes()

test('twice', () => {
  expect(bytes()).toEqual(usual)
})

test('in the other order', () => {
  expect(bytes([...readableArticles].reverse()).reverse()).toEqual(usual)
})

test('by another extractor', () => {
  const other = createExtractor()
  expect(readableArticles.map((article) => JSON.stringify(other.extract(article)))).toEqual(usual)
})

test.for(['1970-01-01T00:00:00Z', '2012-02-29T23:59:59Z', '2087-12-31T12:00:00Z'])('on %s', (now) => {
  vi.useFakeTimers()
  vi.setSystemTime(new Date(now))
  expect(bytes()).toEqual(usual)
})

describe('elsewhere', () => {
  const script = fileURLToPath(new URL('../support/print-digest.ts', import.meta.url))
  const here = createHash('sha256')
  for (const line of usual) here.update(`${line}\n`)
  const digest = here.digest('hex')

  test.for([
    [{ TZ: 'Pacific/Kiritimati' }],
    [{ TZ: 'America/St_Johns' }],
    [{ TZ: 'Asia/Kolkata', LC_ALL: 'tr_TR.UTF-8' }],
  ])('%o', async ([env]) => {
    const run = promisify(execFile)
    const { stdout } = await run(process.execPath, ['--import', 'tsx', script], { env: { ...process.env, ...env } })
    expect(stdout).toBe(digest)
  })
})

describe('plain records', () => {
  test.for(everyArticle.map((article) => [article.id, article] as const))('%s', ([, article]) => {
    const frozen = Object.freeze({ ...article })
    const found = extract(frozen)
    expect(frozen).toEqual(article)
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })
})
