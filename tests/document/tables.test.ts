import { expect, test } from 'vitest'
import { textOf } from '../../src/document/document.js'
import { readDocument } from '../../src/document/read.js'
import { cellAt, readTables } from '../../src/document/tables.js'

function read(text: string) {
  return readDocument(text).document
}

/** Rows of all tables as written, each below the line above its table. */
function tables(text: string): readonly (readonly [string | undefined, readonly (readonly string[])[]])[] {
  const document = read(text)
  return readTables(document).map(({ lead, rows }) => [
    lead === undefined ? undefined : textOf(document, lead),
    rows.map((row) => row.map((cell) => (cell.from === cell.to ? '' : textOf(document, cell)))),
  ])
}

const figures = [
  ['Kind', '2023', '2024'],
  ['Thefts', '1,204', '1,100'],
  ['Frauds', '310', '298'],
]

test.for([
  ['bars', 'Kind | 2023 | 2024\nThefts | 1,204 | 1,100\nFrauds | 310 | 298'],
  [
    'bars at the edges and a rule',
    '| Kind | 2023 | 2024 |\n|:--|--:|--:|\n| Thefts | 1,204 | 1,100 |\n| Frauds | 310 | 298 |',
  ],
  ['tabs', 'Kind\t2023\t2024\nThefts\t1,204\t1,100\nFrauds\t310\t298'],
  ['blanks', 'Kind     2023   2024\nThefts  1,204  1,100\nFrauds    310    298'],
  ['slashes', 'Kind / 2023 / 2024\nThefts / 1,204 / 1,100\nFrauds / 310 / 298'],
  ['lines', 'Kind\n2023\n2024\nThefts\n1,204\n1,100\nFrauds\n310\n298'],
] as const)('cells between %s', ([, text]) =>
  expect(tables(`The board met.\n${text}\nIt will meet again in May.`)).toEqual([['The board met.', figures]]),
)

test('keeps empty cells between bars and tabs', () => {
  expect(tables('Kind | | 2024\nThefts | 7 | ').at(0)?.[1]).toEqual([
    ['Kind', '', '2024'],
    ['Thefts', '7'],
  ])
  expect(tables('Kind\t\t2024\nThefts\t7\t8').at(0)?.[1]).toEqual([
    ['Kind', '', '2024'],
    ['Thefts', '7', '8'],
  ])
})

test('reads figures below labels, with or without a header', () => {
  const rows = [
    ['Arrests', '214'],
    ['Searches', '37'],
    ['Vehicles', '12'],
  ]
  expect(tables('At a glance\nArrests\n214\nSearches\n37\nVehicles\n12')).toEqual([['At a glance', rows]])
  expect(tables('Kind\nCases\nArrests\n214\nSearches\n37\nVehicles\n12').at(0)?.[1].slice(1)).toEqual(rows)
})

test.for([
  ['One line | with a bar', 'a single row'],
  ['The board met.  It will meet again.', 'blanks between sentences of one line'],
  ['A yes / no question.\nAn either / or choice.', 'one slash is no column'],
  ['Arrests\n214\nIt was a quiet year for the whole force, the chief said on Monday.', 'one label'],
] as const)('no table in "%s": %s', ([text]) => expect(tables(text)).toEqual([]))

test('finds the cell of a token with its row and header', () => {
  const document = read('Kind | 2023 | 2024\nThefts | 1,204 | 1,100')
  const place = cellAt(document, document.lowers.indexOf('1,100'))
  expect(place?.column).toBe(2)
  expect(textOf(document, place!.row[0]!)).toBe('Thefts')
  expect(textOf(document, place!.header![2]!)).toBe('2024')
  expect(cellAt(read('The board met.'), 1)).toBeUndefined()
})
