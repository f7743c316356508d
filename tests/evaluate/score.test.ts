import { describe, expect, test } from 'vitest'
import {
  addScores,
  f1,
  locate,
  macroScore,
  precision,
  recall,
  score,
  scoreTable,
  trimSpan,
} from '../../src/evaluate/index.js'
import type { Extraction } from '../../src/facts.js'
import { boardFound, boardGold, boardText } from '../support/annotated.js'

test('everything right is 1 in every row', () => {
  const scores = score(boardFound, boardGold)
  for (const tally of Object.values(scores.rows)) expect(f1(tally)).toBe(1)
  expect(scores.differences).toEqual([])
  expect(scoreTable(scores)).toContain('mean F1 of the measures in bold: 1.000')
})

test('nothing found is recall 0, and every record is missed', () => {
  const none = { ...boardFound, agencies: [], officials: [], dates: [], counts: [], percentages: [], sectors: [] }
  const { rows, differences } = score(none, boardGold)
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
    ['value of a date', { dates: [{ ...boardFound.dates[0]!, value: '2022' }] }, 'date.value'],
    ['value of a count', { counts: [{ ...boardFound.counts[0]!, value: 13 }] }, 'count.value'],
    ['modifier of a count', { counts: [{ ...boardFound.counts[0]!, mod: 'approx' }] }, 'count.mod'],
    ['period of a count', { counts: [{ ...boardFound.counts[0]!, period: null }] }, 'count.period'],
    ['direction', { percentages: [{ ...boardFound.percentages[0]!, direction: 'decrease' }] }, 'percentage.direction'],
    ['title', { officials: [{ ...boardFound.officials[0]!, title: null }] }, 'official.title'],
    ['type of an agency', { agencies: [{ ...boardFound.agencies[0]!, type: 'court' }] }, 'agency.type'],
  ])('%s', ([, fault, where]) => {
    const { differences } = score({ ...boardFound, ...fault }, boardGold)
    expect(differences.map(({ measure }) => measure)).toContain(where)
  })
})

test('scores add up by records, not by articles', () => {
  const right = score(boardFound, boardGold)
  const wrong = score({ ...boardFound, dates: [] }, boardGold)
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
  expect(() => locate(boardText, [words, nth])).toThrow(/no occurrence/u)
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

test('a kind that is not annotated is not scored', () => {
  const dates = boardGold.dates!
  const scores = score({ ...boardFound, agencies: [] }, { id: 'board', published: null, dates })
  expect(scores.kinds).toEqual(['dates'])
  expect(scores.differences).toEqual([])
  expect(macroScore(scores)).toBe(1)
  const both = addScores([scores, score({ ...boardFound, agencies: [] }, boardGold)])
  expect(both.kinds).toHaveLength(6)
  expect(macroScore(both)).toBeCloseTo(5 / 6)
})

test('a body whose mentions were split into two is a difference', () => {
  const [board] = boardFound.agencies
  const [first, second] = board!.mentions
  const split = [
    { ...board!, mentions: [first!] },
    { ...board!, id: 'a2', name: 'Board of Tax', mentions: [second!] },
  ]
  const { differences } = score({ ...boardFound, agencies: split }, boardGold)
  expect(differences).toMatchObject([
    { kind: 'agencies', reason: 'wrong', measure: 'agency.entity', gold: 'Tax Board', found: 'Board of Tax' },
  ])
})

test('a difference says where it is', () => {
  const { differences } = score({ ...boardFound, counts: [] }, boardGold)
  expect(differences).toMatchObject([
    { kind: 'counts', reason: 'missed', mention: '12 firms', span: { start: 20, end: 28 } },
  ])
})
