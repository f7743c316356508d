/** What a report holds: everything that the extractions say, as data. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Extraction } from '../../../src/facts.js'
import { createExtractor, defineKind } from '../../../src/index.js'
import { emptyFolder, exportTo } from '../../support/exported.js'
import { extractTexts, writeReport, type Report } from '../../support/report.js'

const text =
  'The Federal Trade Commission sued 12 data brokers in 2023, down 40 percent from 2022.\n\n' +
  'Director Samuel Levine of the Bureau of Consumer Protection spoke for the FTC.'
const extractions = extractTexts([
  { id: 'fines', title: 'Fines fall', published: '2024-03-05', text },
  { id: 'quiet', text: 'Nothing happened, and nobody was named.' },
  { id: 'quiet', text: 'Fines rose by 7 percent.' },
])
let report: Report
beforeAll(async () => {
  report = await writeReport(extractions)
})
afterAll(() => {
  report.remove()
})

test('a row for each article, those of one id told apart', () => {
  const { articles, agencies, sectors } = report.corpus
  expect(articles).toEqual([
    ['fines', 'Fines fall', '2024-03-05', expect.any(Array), [0], [2, 1, 2, 1, 1, 1]],
    ['quiet', 'Nothing happened, and nobody was named.', null, [], [], [0, 0, 0, 0, 0, 0]],
    ['quiet#2', 'Fines rose by 7 percent.', null, [], [], [0, 0, 0, 0, 1, 0]],
  ])
  expect(articles[0]![3].map((agency) => agencies[agency])).toEqual([
    ['Federal Trade Commission', 'US'],
    ['Bureau of Consumer Protection', 'US'],
  ])
  expect(sectors).toEqual(['Data and analytics'])
})

test('the text as it was given, and mentions that point into it', () => {
  expect(report.articles.map(([given]) => given)).toEqual(extractions.map(({ articleText }) => articleText))
  const [[given, facts]] = report.articles as [Report['articles'][number]]
  const [, name, fields, mentions] = facts[0]!
  expect([name, fields]).toEqual([
    'Federal Trade Commission',
    { acronym: 'FTC', type: 'regulator', country: 'US', registry: 'us.ftc' },
  ])
  expect(mentions.map(([start, end]) => given.slice(start, end))).toEqual(['Federal Trade Commission', 'FTC'])
  expect(report.corpus.rules[mentions[0]![2]]).toBe(extractions[0]!.agencies[0]!.mentions[0]!.rule)
})

test('other facts are named by their words, and what is not stated is left out', () => {
  const facts = report.articles[0]![1]
  expect(facts.find(([, label]) => label === '12 data brokers')?.[2]).toEqual({
    value: 12,
    unit: 'broker',
    action: 'sue',
    period: '2023',
    agency: 'Federal Trade Commission',
  })
  expect(facts.find(([, label]) => label === '40 percent')?.[2]).toMatchObject({
    direction: 'decrease',
    baseline: '2022',
  })
  expect(facts.find(([, label]) => label === 'Samuel Levine')?.[2]).toEqual({
    title: 'Director',
    agency: 'Bureau of Consumer Protection',
  })
})

test('charts are there, each with its numbers as a table', () => {
  expect(report.html.match(/<figure /gu)).toHaveLength(4)
  expect(report.html.match(/<svg /gu)).toHaveLength(8)
  expect(report.html).toContain(
    '<th scope="row">2024-03</th><td>2</td><td>1</td><td>2</td><td>1</td><td>1</td><td>1</td>',
  )
  expect(report.html).toContain('<th scope="row">2024-03</th><td>0</td><td>1</td>')
  expect(report.html).not.toMatch(/ style=|<svg[^>]* on|NaN|undefined/u)
})

test('the same bytes again', async () => {
  const again = await writeReport(extractions)
  again.remove()
  expect(again.html).toBe(report.html)
})

test('an empty corpus is an empty report', async () => {
  const empty = await writeReport([])
  empty.remove()
  expect(empty.corpus.articles).toEqual([])
  expect(empty.html).toContain('0 articles')
  expect(empty.html).toContain('Nothing to draw.')
})

test('facts of own kinds have a place', async () => {
  const bells = defineKind('bell', (rule) => [
    rule({
      slug: 'rung',
      pattern: [{ lower: ['bell'] }],
      build: () => ({ rung: true }),
      examples: ['The ‹bell› rang.'],
    }),
  ])
  const extractor = createExtractor({ kinds: [bells], articleText: true })
  const own = await writeReport([extractor.extract({ id: 'a', text: 'A bell rang.' })])
  own.remove()
  expect(own.corpus.kinds.at(-1)).toBe('bell')
  expect(own.corpus.articles[0]![5]).toEqual([0, 0, 0, 0, 0, 0, 1])
  expect(own.articles[0]![1]).toMatchObject([[6, 'bell', { value: '{"rung":true}' }, [[2, 6, 0]]]])
})

test('a report needs the texts', async () => {
  const folder = emptyFolder()
  const [extraction] = extractions
  const bare = JSON.parse(JSON.stringify({ ...extraction, articleText: undefined })) as Extraction
  await expect(exportTo(folder.path, ['html'], [bare])).rejects.toThrow(
    /fines: a report needs an extraction with the text/u,
  )
  folder.remove()
})
