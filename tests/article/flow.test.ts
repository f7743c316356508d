import { describe, expect, test } from 'vitest'
import { readLines } from '../../src/article/lines.js'

/** Lines as their authors meant them, breaks inside them as "/". */
function linesOf(text: string): string[] {
  return readLines(text).lines.map(({ start, end }) => text.slice(start, end).replaceAll('\n', '/'))
}

const wrapped = `The regional prosecutor said on Tuesday that the former clerk
of the Court of Appeal had fled abroad after the hearing of
3 May. She is wanted under a warrant that was signed by Judge
Maria Keller, who leads the inquiry into the sale of files in
Upper Savony. Two other clerks were held, and a third one has
been questioned twice.`

describe('lines that go on', () => {
  test.for([
    ['wrapped text', wrapped],
    ['a link inside a sentence', 'The case was brought by the\nFederal Trade Commission\nand five states.'],
    ['a link before a mark', 'The fine was confirmed by\nJudge Ana Ruiz\n, who gave no reasons.'],
    ['a link before a bracket', 'It was seen first by the\nNational Crime Agency\n(NCA) in Leeds.'],
    ['a link behind the first word', 'The\nFederal Court\nalso ordered a refund of the fees.'],
    ['a link behind a title', 'Court spokeswoman\nAna Ruiz\nsaid that the fees were paid back.'],
    ['a link at the end', 'The order was signed by the\nFederal Trade Commission\n.'],
    ['lower case', 'Fines paid to the court rose by half\nin the year before.'],
  ])('%s', ([, text]) => expect(linesOf(text!)).toEqual([text!.replaceAll('\n', '/')]))
})

describe('lines that end', () => {
  test.for([
    ['a headline', 'Clerk jailed for selling sealed files\nThe court sentenced him to four years.'],
    ['a menu', 'Home\nWorld\nCourts\nSign in'],
    ['bullets', '- five phones were seized in all\n- two cars\n- 12 knives'],
    ['rows', 'City | Arrests\nAccra | 12\nLagos | 9'],
    ['an address of e-mail', 'From: Ana Ruiz\nSubject: Two held\nDate: 3 May 2024'],
    ['a date below a headline', 'Clerk jailed for selling sealed files\nFriday, 3 May 2024'],
    ['tags', 'Fraud\nCourt of Appeal\nprivacy'],
  ])('%s', ([, text]) => expect(linesOf(text!)).toEqual(text!.split('\n')))
})

test('a paragraph of wrapped text ends where its last line leaves room', () => {
  const text = `${wrapped}\nCourt officials declined to comment on the arrests.\n${wrapped}`
  expect(linesOf(text)).toHaveLength(3)
})

test('breaks are soft at the first character of the next line', () => {
  const text = 'Fines paid to the court rose\r\n  in the year before.'
  expect([...readLines(text).softBreaks]).toEqual([text.indexOf('in the')])
})
