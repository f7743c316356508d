import { expect, test } from 'vitest'
import { extract } from '../../src/extractor.js'

const read = (text: string) => extract({ text, published: '2022-10-21' })

test.for([
  ['a noun', 'The court jailed six former offi-\ncials over it.', { counts: [{ text: 'six former offi-\ncials', value: 6, unit: 'official' }] }],
  ['a month', 'They were charged in Janu-\nary 2017 with theft.', { dates: [{ text: 'Janu-\nary 2017', value: '2017-01' }] }],
  ['a day that goes on', 'It will report by 31 De-\r\n  cember 2022, he said.', { dates: [{ text: '31 De-\r\n  cember 2022', value: '2022-12-31' }] }],
  ['words of their own', 'He was given a five-\nyear term by the judge.', { dates: [{ text: 'five-\nyear', value: 'P5Y' }] }],
  ['a figure', 'He was given a 20-\nyear term by the judge.', { dates: [{ text: '20-\nyear', value: 'P20Y' }] }],
  ['a listed body', 'The Federal Trade Com-\nmission sued them.', { agencies: [{ name: 'Federal Trade Commission', registry: 'us.ftc' }] }],
  ['a body that is not listed', 'The permits were void, said the Com-\nmission for the Environment on Monday.', { agencies: [{ name: 'Commission for the Environment' }] }],
  ['words behind a break', 'Of the offi-\ncials, 14 judges and 3 clerks were freed.', { counts: [{ text: '14 judges' }, { text: '3 clerks' }] }],
  ['parts that "and" joins', 'Most got two-\nand three-year terms; 14 judges were freed.', { counts: [{ text: '14 judges' }] }],
] as const)('%s', ([, text, facts]) => {
  const extraction = read(text)
  expect(extraction).toMatchObject(facts)
  const { agencies, dates, counts } = extraction
  for (const mention of [...agencies.flatMap(({ mentions }) => mentions), ...dates, ...counts])
    expect(text.slice(mention.start, mention.end)).toBe(mention.text)
}) // prettier-ignore
