import { describe, expect, test } from 'vitest'
import type { NumberReading } from '../../src/rules/kinds.js'
import { readMentions } from '../support/mentions.js'

function readNumbers(text: string): (string | number)[][] {
  return readMentions(text, 'number').map((mention) => {
    const { value, max, vague } = mention.found.value as NumberReading
    return [mention.text, value, ...(max === null ? [] : [max]), ...(vague ? ['vague'] : [])]
  })
}

describe('numbers', () => {
  test.for([
    ['5,889 cases', [['5,889', 5889]]],
    ['816 000 doses', [['816 000', 816000]]],
    ['1.2m users', [['1.2m', 1200000]]],
    ['a 1.2-million-strong force', [['1.2-million', 1200000]]],
    ['2.5 bn messages', [['2.5 bn', 2.5e9]]],
    ['from 10 to 15 stalls', [['10 to 15', 10, 15]]],
    [
      'rose from 10 to 15 stalls',
      [
        ['10', 10],
        ['15', 15],
      ],
    ],
    ['2–3 carts', [['2–3', 2, 3]]],
    ['five to seven million hens', [['five to seven million', 5e6, 7e6]]],
    ['800,000 to 1.2 million hens', [['800,000 to 1.2 million', 800000, 1200000]]],
    ['between 20 and 30 carts', [['20 and 30', 20, 30]]],
    [
      'twenty-one people and forty two dogs',
      [
        ['twenty-one', 21],
        ['forty two', 42],
      ],
    ],
    ['two and a half million', [['two and a half million', 2500000]]],
    ['a million and a half readers', [['million and a half', 1500000]]],
    ['thirty-two (32) carts', [['thirty-two (32)', 32]]],
    ['three dozen', [['three dozen', 36]]],
    ['a half-dozen looms', [['half-dozen', 6]]],
    ['dozens of looms', [['dozens', 12, 'vague']]],
    ['tens of thousands of looms', [['tens of thousands', 10000, 'vague']]],
    ['several thousand looms', [['thousand', 1000, 'vague']]],
    [
      'five and six',
      [
        ['five', 5],
        ['six', 6],
      ],
    ],
    [
      'seven in ten, one of 12',
      [
        ['seven', 7],
        ['ten', 10],
        ['one', 1],
        ['12', 12],
      ],
    ],
    ['twelve hundred carts', [['twelve hundred', 1200]]],
    ['One Hundred Twenty carts', [['One Hundred Twenty', 120]]],
    ['2½ miles', [['2½', 2.5]]],
    ['100,000-odd hens', [['100,000', 100000]]],
  ] as const)('%s', ([text, numbers]) => {
    const found = readNumbers(text)
    expect(found).toEqual(numbers)
  })

  test.for([
    ['a man', 'the article is no number'],
    ['someone', 'a pronoun'],
    ['COVID-19', 'part of a name'],
  ] as const)('nothing in "%s": %s', ([text]) => expect(readNumbers(text)).toEqual([]))
})
