import { expect, test } from 'vitest'
import { changeLine, changesMarkdown, changesSummary, diffExtractions } from '../../src/evaluate/index.js'
import type { Extraction } from '../../src/facts.js'
import { boardFound } from '../support/annotated.js'

test('the same facts under other ids do not differ', () => {
  const renamed = JSON.parse(JSON.stringify(boardFound).replace(/"([adcop])1"/gu, '"$17"')) as Extraction
  expect(renamed.counts[0]?.period).toBe('d7')
  expect(diffExtractions(boardFound, renamed)).toEqual([])
})

test('facts of own kinds, by the fields of their values', () => {
  const fine = (sum: unknown) => ({
    ...boardFound,
    own: { fine: [{ id: 'fine1', start: 0, end: 5, text: 'fined', rule: 'fine/sum', value: { sum, who: ['A'] } }] },
  })
  const lines = (a: Extraction, b: Extraction): string[] => diffExtractions(a, b).map(changeLine)
  expect(lines(fine('$4'), fine('$5'))).toEqual(['~ fine "fined": sum $4 → $5'])
  expect(lines(boardFound, fine(null))).toEqual(['+ fine "fined": rule fine/sum, who ["A"]'])
  expect(lines(fine(true), boardFound)).toEqual(['- fine "fined": rule fine/sum, sum true, who ["A"]'])
})

test('a field that only one of two has, and a number worked out', () => {
  const [percentage] = boardFound.percentages
  const derived = { ...boardFound, percentages: [{ ...percentage!, previous: { value: 12, derived: true } as const }] }
  expect(diffExtractions(boardFound, derived).map(changeLine)).toEqual(['~ percentage "4%": previous none → 12'])
  const older = JSON.parse(
    JSON.stringify(percentage, (key, value: unknown) => (key === 'previous' ? undefined : value)),
  )
  const before = { ...boardFound, percentages: [older] } as Extraction
  expect(diffExtractions(derived, before).map(changeLine)).toEqual(['~ percentage "4%": previous 12 → none'])
})

const [date] = boardFound.dates
const [board] = boardFound.agencies
const [first] = board!.mentions

test.for<[string, Partial<Extraction>, string[]]>([
  [
    'a fact lost',
    { percentages: [] },
    ['- percentage "4%": rule test, value 4, unit percent, direction increase, of fines'],
  ],
  [
    'a value, and the links that show it',
    { dates: [{ ...date!, value: '2022' }] },
    ['~ count "12 firms": period 2021 → 2022', '~ date "2021": value 2021 → 2022'],
  ],
  [
    'a mention and a name',
    { agencies: [{ ...board!, name: 'The Board', mentions: [first!] }] },
    [
      '~ agency "The Tax Board": name Tax Board → The Board, mentions The Tax Board | Tax Board’s → The Tax Board',
      '~ official "Ana Ruiz": agency Tax Board → The Board',
    ],
  ],
])('%s', ([, change, lines]) => {
  expect(diffExtractions(boardFound, { ...boardFound, ...change }).map(changeLine)).toEqual(lines)
})

test('what one way is lost, the other way is gained', () => {
  const without = { ...boardFound, counts: [] }
  const [lost] = diffExtractions(boardFound, without)
  const [gained] = diffExtractions(without, boardFound)
  expect([lost?.change, gained?.change]).toEqual(['lost', 'gained'])
  expect(gained?.fields.map(({ field, after }) => [field, after])).toEqual(
    lost?.fields.map(({ field, before }) => [field, before]),
  )
})

test('Markdown holds no markup of the article', () => {
  const text = '12 | `firms`\n<img src=x> [a](b)'
  const changed = { ...boardFound, counts: [{ ...boardFound.counts[0]!, text, value: 13 }] }
  const table = changesMarkdown(diffExtractions(boardFound, changed))
  expect(table.split('\n')).toEqual([
    '0 facts gained, 0 lost, 1 changed',
    '',
    '| article | | fact | text | fields |',
    '|---|---|---|---|---|',
    expect.stringContaining(
      String.raw`| board | changed | count | 12 \| \`firms\` &lt;img src=x> \[a\](b) | text 12 firms → 12 \|`,
    ),
    '',
  ])
})

test('no change is told as well', () => {
  expect(changesSummary([])).toBe('0 facts gained, 0 lost, 0 changed')
  expect(changesMarkdown([])).toBe('0 facts gained, 0 lost, 0 changed\n\n')
})
