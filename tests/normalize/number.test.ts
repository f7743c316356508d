import { describe, expect, test } from 'vitest'
import { readCardinal, readFigure, readOrdinal } from '../../src/normalize/number.js'

describe('readFigure', () => {
  test.for([
    ['937', 937],
    ['13,000', 13000],
    ['816 000', 816000],
    ['1\u00a0204\u202f500', 1204500],
    ['5,00,000', 500000],
    ['1,23,45,678', 12345678],
    ['1.500.000', 1500000],
    ['13.000', 13000],
    ['13.5', 13.5],
    ['2,5', 2.5],
    ['1,204.75', 1204.75],
    ['007', 7],
  ] as const)('%s is %d', ([text, value]) => expect(readFigure(text)).toBe(value))

  test.for([
    ['7,8,9', 'a list'],
    ['3.3.1', 'a version'],
    ['1,2345', 'no grouping'],
    ['', 'empty'],
  ] as const)('no number in "%s": %s', ([text]) => expect(readFigure(text)).toBeUndefined())
})

describe('readCardinal', () => {
  test.for([
    ['twenty - five', 25],
    ['three hundred and five', 305],
    ['two thousand and six', 2006],
    ['one million two hundred thousand', 1200000],
    ['hundred', 100],
    ['two dozen', 24],
    ['half a dozen', 6],
    ['half a million', 500000],
    ['quarter of a million', 250000],
    ['one and a half million', 1500000],
    ['million and a half', 1500000],
    ['two and a half', 2.5],
    ['1.2 million', 1200000],
    ['2.4 lakh', 240000],
    ['3 crore', 30000000],
    ['1.5 lakh crore', 1.5e12],
    ['3 bn', 3e9],
    ['2 ½', 2.5],
    ['eleven', 11],
    ['zero', 0],
  ] as const)('%s is %d', ([text, value]) => expect(readCardinal(text.split(' '))).toBe(value))

  test('a word that is no number', () => expect(readCardinal(['constructor'])).toBeUndefined())
})

test.for([
  ['21st', 21],
  ['third', 3],
  ['twenty - first', 21],
  ['ninth', 9],
  ['twelfth', 12],
  ['fortieth', 40],
] as const)('%s is place %d', ([text, value]) => expect(readOrdinal(text.split(' '))).toBe(value))
