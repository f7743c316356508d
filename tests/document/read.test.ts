import { describe, expect, test } from 'vitest'
import { sentenceAt, textOf } from '../../src/document/document.js'
import { readDocument } from '../../src/document/read.js'

function sentences(text: string): string[] {
  const { document } = readDocument(text)
  return Array.from(document.sentences.slice(0, -1), (token) => textOf(document, sentenceAt(document, token)))
}

function forms(text: string): readonly string[] {
  return readDocument(text).document.forms
}

describe('token spans', () => {
  const word = 'Ministry seized 12 phones.'
  test.for([
    ['byte order mark', `\ufeff${word}`],
    ['Windows line ends', `The court\r\nsat.\r\n\r\n${word}`],
    ['line and paragraph separators', `The court\u2028sat.\u2029${word}`],
    ['ideographic space', `The\u3000court met.\u3000${word}`],
    ['no-break spaces', `The\u00a0court\u202fmet. ${word}`],
    ['soft hyphen', `The procu\u00adrator spoke. ${word}`],
    ['zero-width characters', `The\u200bcourt\u200d sat\u2060. ${word}`],
    ['form feed and tab', `The\fcourt\tmet.\v${word}`],
    ['emoji', `Court 👩🏽‍⚖️ sat 🏛️. ${word}`],
    ['astral letters', `𝕋he 𝖈ourt met. ${word}`],
    ['combining marks', `Cafe\u0301 Nin\u0303o. ${word}`],
    ['lone surrogate', `The \ud83d court. ${word}`],
    ['curly quotes', `“The court’s ‘view’,” he said. ${word}`],
    ['many blanks', `The court${' '.repeat(70_000)}met. ${word}`],
    ['escaped line breaks', `The court sat. \\r\\n \\r\\n${word}`],
  ] as const)('%s', ([, text]) => {
    const { document } = readDocument(text)
    let end = 0
    for (let i = 0; i < document.size; i++) {
      expect(text.slice(document.starts[i], document.ends[i])).toBe(document.forms[i])
      expect(document.starts[i]).toBeGreaterThanOrEqual(end)
      end = document.ends[i]!
    }
    expect(sentences(text).at(-1)).toBe(word)
  })

  test.for([
    ['', 0],
    ['   \n ', 0],
    ['constructor toString', 2],
  ] as const)('%j has %i tokens', ([text, size]) => {
    expect(readDocument(text).document.size).toBe(size)
  })

  test.for([
    ['x', 200_000],
    ['1', 200_000],
    ['a-', 100_000],
    ['1/', 100_000],
    ['A.', 100_000],
    ['👩', 100_000],
  ] as const)('a run of %j repeated %i times is cut before it is read', ([unit, times]) => {
    const { cut, document } = readDocument(`Before ${unit.repeat(times)} after it.`)
    expect(cut).toEqual([7])
    expect(document.forms.reduce((longest, form) => Math.max(longest, form.length), 0)).toBeLessThan(300)
    expect(document.forms.slice(-3)).toEqual(['after', 'it', '.'])
  })
})

test.for([
  ['2024-25', ['2024', '-', '25']],
  ['1/2/2024', ['1', '/', '2', '/', '2024']],
  ['3.30pm', ['3.30', 'pm']],
  ['The SPP’s office', ['The', 'SPP', '’s', 'office']],
  ['24-month', ['24', '-', 'month']],
] as const)('tokens of %s', ([text, expected]) => {
  expect(forms(text)).toEqual(expected)
})

describe('one sentence', () => {
  test.for([
    'Under Art. 219 of the code he was fined.',
    'Prosecutor-Gen. Zhang spoke at length.',
    'Rep. Smith (D-Calif.) said so.',
    'The case is Roe v. Wade Techs. Co., No. 21-cv-3.',
    'The bank paid $1.5 bn. in fines.',
    'He was held on Sept. 5 near the U.S. border.',
    'Judge John L. Phillips heard the case.',
    'Mr. Lee of Acme Inc. was charged.',
    'See Sec. 12 and para. 4 of the act.',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text])
  })
})

describe('two sentences', () => {
  test.for([
    ['He said no. Nobody moved.', 'He said no.'],
    ['She opened an app. The clerk left.', 'She opened an app.'],
    ['He sold works of art. The court sat.', 'He sold works of art.'],
    ['She sued Acme Inc. The judge agreed.', 'She sued Acme Inc.'],
    ['Court rules on levy\n\nThe court sat.', 'Court rules on levy'],
    ['Court rules on levy\nThe court sat on Monday.', 'Court rules on levy'],
    ['“We won.” He left.', '“We won.”'],
  ] as const)('%s', ([text, first]) => {
    expect(sentences(text)[0]).toBe(first)
    expect(sentences(text)).toHaveLength(2)
  })
})

test('a word without a base form in the model keeps its form', () => {
  const { document } = readDocument('The minister cannot, by law, sign it. We cannot wait.')
  expect(document.lemmas[document.forms.indexOf('cannot')]).toBe('cannot')
})
