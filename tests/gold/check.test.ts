import { expect, test } from 'vitest'
import type { GoldArticle } from '../../src/testing/index.js'
import { checkGold } from '../../src/testing/index.js'
import { boardGold, boardText } from '../support/annotated.js'

const sectors = new Set(['artificial-intelligence', 'biometrics'])
const check = (fault: Partial<GoldArticle>): string[] =>
  checkGold(boardText, { ...boardGold, ...fault }, sectors).map(({ path, message }) => `${path.join('.')}: ${message}`)

const [agency] = boardGold.agencies!
const [official] = boardGold.officials!
const [date] = boardGold.dates!
const [count] = boardGold.counts!
const [percentage] = boardGold.percentages!

test('a right annotation has no fault', () => {
  expect(check({})).toEqual([])
})

test.for<[string, Partial<GoldArticle>, RegExp]>([
  ['not in the text', { dates: [{ ...date!, text: '2020' }] }, /^dates\.0: "2020" is not in the text: copy it/u],
  ['an occurrence too many', { dates: [{ ...date!, n: 2 }] }, /^dates\.0: the text has "2021" once, not 2 times/u],
  [
    'cut out of a word',
    { counts: [{ ...count!, text: '12 firm' }] },
    /^counts\.0: "12 firm" is cut out of a longer word/u,
  ],
  [
    'an article in front',
    { agencies: [{ ...agency!, mentions: [['The Tax Board', 1], ...agency!.mentions.slice(1)] }] },
    /^agencies\.0\.mentions\.0: .* write "Tax Board", not "The Tax Board"$/u,
  ],
  ['two mentions in one place', { dates: [date!, { ...date!, value: '2022' }] }, /^dates\.1: "2021" overlaps "2021"/u],
  [
    'a name that is no mention',
    { agencies: [{ ...agency!, name: 'Tax Bord' }] },
    /none of its mentions.*"Tax Board"\?$/u,
  ],
  ['no TIMEX3', { dates: [{ ...date!, value: 'May 2021' }] }, /^dates\.0\.value: "May 2021" is no TIMEX3 value/u],
  [
    'type and value apart',
    { dates: [{ ...date!, type: 'duration' }] },
    /^dates\.0\.type: "2021" is a date, not a duration$/u,
  ],
  [
    'an agency that is none',
    { officials: [{ ...official!, agency: 'Tax Bard' }] },
    /^officials\.0\.agency: .*"Tax Board"\?$/u,
  ],
  [
    'a period that is none',
    { counts: [{ ...count!, period: '2022' }] },
    /^counts\.0\.period: no date annotated here has "2022"/u,
  ],
  [
    'a baseline that is none',
    { percentages: [{ ...percentage!, baseline: '1999' }] },
    /^percentages\.0\.baseline: no date/u,
  ],
  [
    'a sector that is none',
    { sectors: [{ id: 'biometric', mentions: [['fines', 1]] }] },
    /^sectors\.0\.id: .*"biometrics"\?$/u,
  ],
])('%s', ([, fault, message]) => {
  expect(check(fault)).toContainEqual(expect.stringMatching(message))
})

test('links are not held against kinds that are not annotated', () => {
  const { counts, officials } = boardGold
  expect(
    checkGold(boardText, { id: 'board', published: null, counts: counts!, officials: officials! }, sectors),
  ).toEqual([])
})
