/** Annotations and extractions to labelled spans and back. */

import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.js'
import { fromExtraction, fromGold, toGold, type SpanDocument } from '../../src/interop/index.js'
import { boardGold, boardText } from '../support/annotated.js'
import { corpus } from '../support/corpus.js'
import { inTextOrder } from '../support/gold-order.js'

const board = fromGold(boardText, boardGold)

test('an annotation becomes spans in reading order, with links', () => {
  expect(board.spans.map(({ id, start, end, label }) => [id, label, boardText.slice(start, end)])).toEqual([
    ['s1', 'agency', 'Tax Board'],
    ['s2', 'count', '12 firms'],
    ['s3', 'date', '2021'],
    ['s4', 'agency', 'Tax Board'],
    ['s5', 'official', 'Ana Ruiz'],
    ['s6', 'percentage', '4%'],
  ])
  expect(board.spans[1]?.attributes).toEqual({ action: 'fine', mod: 'exact', unit: 'firm', value: 12 })
  expect(board.links).toEqual([
    { from: 's2', to: 's3', label: 'period' },
    { from: 's4', to: 's1', label: 'mention-of' },
    { from: 's5', to: 's1', label: 'agency' },
  ])
  expect(board.fields).toEqual({ annotated: 'agency official date count percentage sector' })
})

describe.for(corpus.map((each) => [each.id, each] as const))('%s', ([, { article, gold }]) => {
  test('comes back whole', () => {
    expect(toGold(fromGold(article.text, gold))).toEqual({ gold: inTextOrder(article.text, gold), lost: [] })
  })
})

test('an extraction has its facts, its rules, and that nobody reviewed it', () => {
  const text =
    'The Federal Trade Commission (FTC) fined 12 firms in 2021. Fines rose by 4%, FTC Director Ana Ruiz said.'
  const found = { ...extract({ id: 'a', text }), text }
  const document = fromExtraction(found)
  expect(document.fields).toMatchObject({ reviewed: false })
  const [agency] = document.spans
  expect(agency?.attributes).toMatchObject({
    registry: 'us.ftc',
    country: 'US',
    rule: expect.stringContaining('agency/') as string,
  })
  expect(document.links.map(({ label }) => label)).toEqual(expect.arrayContaining(['mention-of', 'agency', 'period']))
  const { gold, lost } = toGold(document)
  expect(gold).toMatchObject({ reviewed: false, counts: [{ text: '12 firms', value: 12, period: '2021' }] })
  expect(lost.map(({ what }) => what)).toEqual(expect.arrayContaining(['values of "registry"', 'values of "rule"']))
})

const bare = (spans: readonly (readonly [string, string])[]): SpanDocument => ({
  id: 'x',
  text: boardText,
  fields: {},
  links: [],
  spans: spans.map(([label, words], i) => {
    const start = boardText.indexOf(words)
    return { id: `s${i + 1}`, label, start, end: start + words.length, attributes: {} }
  }),
})

test('spans without attributes become facts that claim least', () => {
  const document = bare([
    ['agency', 'Tax Board'],
    ['count', '12 firms'],
    ['date', '2021'],
    ['official', 'Ana Ruiz'],
    ['MONEY', '4%'],
  ])
  expect(toGold(document)).toEqual({
    gold: {
      id: 'x',
      published: null,
      agencies: [{ name: 'Tax Board', type: 'other', country: null, mentions: [['Tax Board', 1]] }],
      officials: [{ name: 'Ana Ruiz', title: null, agency: null, mentions: [['Ana Ruiz', 1]] }],
      dates: [{ text: '2021', n: 1, type: 'date', value: null }],
      counts: [],
    },
    lost: [
      { what: 'counts without a value', count: 1 },
      { what: 'spans labelled "MONEY"', count: 1 },
    ],
  })
})

test('a value that is none of ours is named, and not taken over', () => {
  const document = bare([['agency', 'Tax Board']])
  const odd = { ...document, spans: [{ ...document.spans[0]!, attributes: { type: 'bank', colour: 'red' } }] }
  const { gold, lost } = toGold(odd)
  expect(gold.agencies?.[0]?.type).toBe('other')
  expect(lost.map(({ what }) => what)).toEqual(['values of "type" that are none of ours', 'values of "colour"'])
})
