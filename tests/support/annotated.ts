/** A small annotated article, and an extraction of it that has everything right. */

import { locate, type GoldArticle, type TextExtraction } from '../../src/testing/index.js'

export const boardText = 'The Tax Board fined 12 firms in 2021. The Tax Board’s chief, Ana Ruiz, said fines rose 4%.'

export const boardGold: GoldArticle = {
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
  return { ...locate(boardText, [words, nth]), text: words, rule: 'test' }
}

export const boardFound: TextExtraction = {
  text: boardText,
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
