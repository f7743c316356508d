import { expect, test } from 'vitest'
import { extract } from '../../src/extractor.js'
import '../../src/testing/vitest.js'
import { boardFound } from '../support/annotated.js'

test('an extraction with its text has a line a mention, with the line of the text', () => {
  expect(boardFound).toMatchInlineSnapshot(`
    published ? from ?; title null
    1 agency "The Tax Board" Tax Board · - · - · tax · ES · - [test]
    1 count "12 firms" 12 · exact · firms · fine · 2021 · - [test]
    1 date "2021" date · 2021 · 2021-01-01 · 2021-12-31 · - [test]
    1 agency "Tax Board’s" Tax Board · - · - · tax · ES · - [test]
    1 official "Ana Ruiz" Ana Ruiz · Chief · Tax Board [test]
    1 percentage "4%" 4 · percent · increase · fines · - [test]
  `)
})

test('facts of own kinds have the fields of their values', () => {
  const fine = { id: 'fine1', start: 4, end: 13, text: 'Tax Board', rule: 'fine/sum', value: { sum: '$4', who: null } }
  expect({ ...boardFound, agencies: [], own: { fine: [fine] } }).toMatchInlineSnapshot(`
    published ? from ?; title null
    1 fine "Tax Board" sum $4 · who - [fine/sum]
    1 count "12 firms" 12 · exact · firms · fine · 2021 · - [test]
    1 date "2021" date · 2021 · 2021-01-01 · 2021-12-31 · - [test]
    1 official "Ana Ruiz" Ana Ruiz · Chief · a1 [test]
    1 percentage "4%" 4 · percent · increase · fines · - [test]
  `)
})

test('without its text there are no lines to number', () => {
  expect(extract('Fines rose 4%.')).toMatchInlineSnapshot(`
    published ? from ?; title null
    percentage "4%" 4 · percent · increase · Fines · - [percentage/figure-percent]
  `)
})
