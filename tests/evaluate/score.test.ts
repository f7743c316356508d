import { describe, expect, test } from 'vitest'
import { addScores, f1, locate, precision, recall, score, scoreTable, trimSpan } from '../../src/evaluate/index.js'
import type { GoldArticle, TextExtraction } from '../../src/evaluate/index.js'
import type { Extraction } from '../../src/facts.js'

const text = 'The Tax Board fined 12 firms in 2021. The Tax Board’s chief, Ana Ruiz, said fines rose 4%.'

const gold: GoldArticle = {
  id: 'board',
  published: null,
  agencies: [
    {
      name: 'Tax Board',
      type: 'tax',
      country: null,
      mentions: [
        ['Tax Board', 1],
        ['Tax Board', 2],
      ],
    },
  ],
  officials: [{ name: 'Ana Ruiz', title: 'chief', agency: 'Tax Board', mentions: [['Ana Ruiz', 1]] }],
  dates: [{ text: '2021', n: 1, type: 'date', value: '2021' }],
  counts: [
    { text: '12 firms', n: 1, value: 12, max: null, mod: 'exact', unit: 'firm', action: 'fine', period: '2021' },
  ],
  percentages: [{ text: '4%', n: 1, value: 4, unit: 'percent', direction: 'increase', of: 'fines', baseline: null }],
  sectors: [],
}

function mention(words: string, nth = 1): { start: number; end: number; text: string; rule: string } {
  return { ...locate(text, [words, nth]), text: words, rule: 'test' }
}

const perfect: TextExtraction = {
  text,
  id: 'board',
  title: null,
  published: null,
  publishedFrom: null,
  dateline: null,
  agencies: [
    {
      ...{ id: 'a1', name: 'Tax Board', acronym: null, registry: null, type: 'tax', country: 'ES', parent: null },
      mentions: [mention('The Tax Board'), mention('Tax Board’s')],
    },
  ],
  officials: [{ id: 'o1', name: 'Ana Ruiz', title: 'Chief', agency: 'a1', mentions: [mention('Ana Ruiz')] }],
  dates: [
    { id: 'd1', ...mention('2021'), type: 'date', value: '2021', from: '2021-01-01', to: '2021-12-31', mod: null },
  ],
  counts: [
    {
      ...{ id: 'c1', ...mention('12 firms'), value: 12, max: null, mod: 'exact', unit: 'firms' },
      ...{ action: 'fine', period: 'd1', agency: null },
    },
  ],
  percentages: [
    {
      ...{ id: 'p1', ...mention('4%'), value: 4, unit: 'percent', direction: 'increase' },
      ...{ of: 'fines', baseline: null, count: null, previous: null },
    },
  ],
  sectors: [],
  warnings: [],
}

test('everything right is 1 in every row', () => {
  const scores = score(perfect, gold)
  for (const tally of Object.values(scores.rows)) expect(f1(tally)).toBe(1)
  expect(scores.differences).toEqual([])
  expect(scoreTable(scores)).toContain('mean F1 of the measures in bold: 1.000')
})

test('nothing found is recall 0, and every record is missed', () => {
  const none = { ...perfect, agencies: [], officials: [], dates: [], counts: [], percentages: [], sectors: [] }
  const { rows, differences } = score(none, gold)
  expect(recall(rows['date.value'])).toBe(0)
  expect(precision(rows['date.value'])).toBe(0)
  expect(f1(rows['sector.article'])).toBe(1)
  expect(differences.map(({ reason, mention }) => `${reason} ${mention}`)).toEqual([
    'missed Tax Board',
    'missed Tax Board',
    'missed Ana Ruiz',
    'missed 2021',
    'missed 12 firms',
    'missed 4%',
  ])
})

describe('a fault in one field', () => {
  test.for<[string, Partial<Extraction>, string]>([
    ['value of a date', { dates: [{ ...perfect.dates[0]!, value: '2022' }] }, 'date.value'],
    ['value of a count', { counts: [{ ...perfect.counts[0]!, value: 13 }] }, 'count.value'],
    ['modifier of a count', { counts: [{ ...perfect.counts[0]!, mod: 'approx' }] }, 'count.mod'],
    ['period of a count', { counts: [{ ...perfect.counts[0]!, period: null }] }, 'count.period'],
    ['direction', { percentages: [{ ...perfect.percentages[0]!, direction: 'decrease' }] }, 'percentage.direction'],
    ['title', { officials: [{ ...perfect.officials[0]!, title: null }] }, 'official.title'],
    ['type of an agency', { agencies: [{ ...perfect.agencies[0]!, type: 'court' }] }, 'agency.type'],
  ])('%s', ([, fault, where]) => {
    const { differences } = score({ ...perfect, ...fault }, gold)
    expect(differences.map(({ measure }) => measure)).toContain(where)
  })
})

test('scores add up by records, not by articles', () => {
  const right = score(perfect, gold)
  const wrong = score({ ...perfect, dates: [] }, gold)
  const { rows, articles } = addScores([right, right, wrong])
  expect(articles).toBe(3)
  expect(rows['date.value']).toEqual({ gold: 3, found: 2, right: 2 })
})

test.for([
  ['Tax Board', 3],
  ['Tax Bored', 1],
  ['', 1],
  ['Tax Board', 0],
] as const)('%j %i is not in the text', ([words, nth]) => {
  expect(() => locate(text, [words, nth])).toThrow(/no occurrence/u)
})

test('occurrences overlap, and stand inside longer words', () => {
  expect(locate('aaa', ['aa', 2])).toEqual({ start: 1, end: 3 })
})

test.for([
  ['the Board', 'Board'],
  ['“SPP”', 'SPP'],
  ['SPP’s', 'SPP'],
  ['judges’', 'judges'],
  ["judges'", 'judges'],
  ['last year,', 'last year'],
  ['an', 'an'],
  ['', ''],
] as const)('span of %j is %j', ([words, expected]) => {
  const { start, end } = trimSpan(words, { start: 0, end: words.length })
  expect(words.slice(start, end)).toBe(expected)
})
