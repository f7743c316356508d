import { describe, expect, test } from 'vitest'
import { extractCorpus, type ExtractCorpusOptions, type Outcome, type Source } from '../../../src/corpus/index.js'
import { createExtractor, extract } from '../../../src/extractor.js'

const config = new URL('hostile.config.mjs', import.meta.url).pathname
const plain = 'Complaints rose by 12 percent in Ohio.'

/** JSON Lines with an article for each text, called `a` and its line. */
function linesOf(texts: readonly string[]): Source {
  const lines = texts.map((text, at) => `${JSON.stringify({ id: `a${at + 1}`, text })}\n`)
  return { name: 'news.jsonl', bytes: (async function* () { for (const line of lines) yield await Promise.resolve(Buffer.from(line)) })() }
}

async function outcomesOf(texts: readonly string[], options: ExtractCorpusOptions): Promise<Outcome[]> {
  return all(extractCorpus(linesOf(texts), options))
}

async function all(outcomes: AsyncIterable<Outcome>): Promise<Outcome[]> {
  const seen: Outcome[] = []
  for await (const outcome of outcomes) seen.push(outcome)
  return seen
}

/** Ids of what was read, and codes with the lines of what was not. */
function told(outcomes: readonly Outcome[]): string[] {
  return outcomes.map((outcome) => {
    if (outcome.type === 'extraction') return outcome.extraction.id
    if (outcome.type === 'skip') return `skip ${outcome.line} ${outcome.reason}`
    const { code, site } = outcome.fault
    return `${code} ${site.file}:${site.line}`
  })
}

test.for([0, 1, 2])('with %i workers facts are those of the library, in the order of the articles', async (workers) => {
  const texts = Array.from({ length: 40 }, (_, at) => (at % 7 === 3 ? ' ' : `${plain} Police arrested ${at + 2} men.`))
  const outcomes = await outcomesOf(texts, { workers, sentences: true })
  const extractor = createExtractor({ sentences: true })
  const shown = outcomes.map((one) => ('jsonLine' in one ? { ...one, jsonLine: Buffer.from(one.jsonLine).toString() } : one))
  expect(shown).toEqual(
    texts.map((text, at) => {
      const place = { file: 'news.jsonl', line: at + 1 }
      if (text === ' ') return { type: 'skip', ...place, reason: 'empty' }
      const extraction = extractor.extract({ id: `a${at + 1}`, text })
      const counts = { agencies: 0, officials: 0, dates: 0, counts: 1, percentages: 1, sectors: 0 }
      return { type: 'extraction', ...place, resumed: false, extraction, jsonLine: `${JSON.stringify(extraction)}\n`, counts }
    }),
  )
})

test('texts in other languages are skipped unless they are asked for', async () => {
  const german =
    'Die Staatsanwaltschaft hat am Montag gegen zwölf Beamte Anklage erhoben. Sie sollen in den vergangenen Jahren von mehreren Unternehmen Geld angenommen haben. Das Gericht hat noch nicht entschieden, ob es die Klage zulässt, und die Verteidiger wollten sich dazu nicht äußern.'
  const texts = [plain, german]
  expect(told(await outcomesOf(texts, { workers: 1 }))).toEqual(['a1', 'skip 2 in German'])
  expect(told(await outcomesOf(texts, { workers: 1, anyLanguage: true }))).toEqual(['a1', 'a2'])
})

test('order does not depend on how long an article takes', async () => {
  const texts = Array.from({ length: 12 }, (_, at) => (at % 4 === 0 ? `${plain} It was 7 dawdles.` : plain))
  const outcomes = await outcomesOf(texts, { workers: 2, config })
  expect(told(outcomes)).toEqual(texts.map((_, at) => `a${at + 1}`))
})

describe('one article that fails is named, and all others are read', () => {
  const texts = [plain, plain, 'There were 7 DEED.', plain, plain, plain]
  test.for([
    ['hangs', 'E_TIMEOUT', [0, 2]],
    ['throws', 'E_CRASHED', [0]],
    ['exits', 'E_CRASHED', [1]],
  ] as const)('one that %s', async ([deed, code, workerCounts]) => {
    for (const workers of workerCounts) {
      const outcomes = await outcomesOf(
        texts.map((text) => text.replace('DEED', deed)),
        { workers, config, timeLimit: 2000 },
      )
      expect(told(outcomes), `${workers} workers`).toEqual(['a1', 'a2', `${code} news.jsonl:3`, 'a4', 'a5', 'a6'])
    }
  })

  test('several at once', { timeout: 180_000 }, async () => {
    const deeds = ['hangs', 'exits', 'throws', 'hangs', 'exits']
    const mixed = deeds.flatMap((deed) => [plain, `There were 7 ${deed}.`])
    const outcomes = await outcomesOf([...mixed, plain], { workers: 2, config, timeLimit: 4000 })
    const expected = deeds.flatMap((deed, at) => [
      `a${2 * at + 1}`,
      `${deed === 'hangs' ? 'E_TIMEOUT' : 'E_CRASHED'} news.jsonl:${2 * at + 2}`,
    ])
    expect(told(outcomes)).toEqual([...expected, 'a11'])
  })
})

describe('the ends of a run', () => {
  test.for([undefined, 1])('no article, and one, with workers: %s', async (workers) => {
    const options = workers === undefined ? {} : { workers }
    expect(await all(extractCorpus([], options))).toEqual([])
    expect(await outcomesOf([plain], options)).toMatchObject([{ extraction: extract({ id: 'a1', text: plain }) }])
  })

  test.for([0, 2])('a signal ends it between two articles, with %i workers', async (workers) => {
    const abort = new AbortController()
    const seen: string[] = []
    const run = async (): Promise<void> => {
      for await (const outcome of extractCorpus(linesOf(Array.from({ length: 99 }, () => plain)), { workers, signal: abort.signal })) {
        seen.push(...told([outcome]))
        if (seen.length === 3) abort.abort(new Error('enough'))
      }
    }
    await expect(run()).rejects.toThrow('enough')
    expect(seen).toEqual(['a1', 'a2', 'a3'])
  })

  test('a signal ends it while a source has nothing to give', async () => {
    const abort = new AbortController()
    const silent: Source = { name: 'a.jsonl', bytes: (async function* () { yield Buffer.from('\n'); await new Promise(() => undefined) })() }
    const run = all(extractCorpus(silent, { workers: 2, signal: abort.signal }))
    setImmediate(() => { abort.abort(new Error('enough')) })
    await expect(run).rejects.toThrow('enough')
  })

  test('a consumer that leaves is waited for by nobody', async () => {
    for await (const outcome of extractCorpus(linesOf(Array.from({ length: 99 }, () => plain)), { workers: 2 })) {
      expect(told([outcome])).toEqual(['a1'])
      break
    }
  })
})

test('nothing is read while the consumer is slow', async () => {
  let read = 0
  const bytes = (async function* () {
    for (let at = 0; at < 2000; at++) {
      read++
      yield await Promise.resolve(Buffer.from(`${JSON.stringify({ id: String(at), text: plain })}\n`))
    }
  })()
  const outcomes = extractCorpus({ name: 'a.jsonl', bytes }, { workers: 1 })
  await outcomes.next()
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve))
  expect(read).toBeLessThan(600)
  await outcomes.return()
})

test('options out of range and configurations that cannot be used are refused before anything is read', async () => {
  for (const [options, message] of [
    [{ workers: -1 }, /workers is -1/u],
    [{ workers: 1.5 }, /workers is 1\.5/u],
    [{ timeLimit: 0 }, /timeLimit is 0/u],
    [{ config: 'none.yaml' }, /none\.yaml/u],
  ] as const) {
    await expect(outcomesOf([plain], options)).rejects.toThrow(message)
  }
})
