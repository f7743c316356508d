import { describe, expect, test } from 'vitest'
import { extractReading } from '../../src/corpus/index.js'
import { decodeText } from '../../src/corpus/encoding/decode.js'
import { articlesOf, lineOf, readingsOf } from '../support/readings.js'

const text = 'The court fined Société Générale €2 million – “a record”, it said.'

function utf16(given: string, bigEndian: boolean, mark: boolean): Buffer {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + given, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

/** In windows-1252, where these differ from Latin-1. */
function windows1252(given: string): Buffer {
  const own = new Map([['€', 0x80], ['–', 0x96], ['“', 0x93], ['”', 0x94], ['’', 0x92]]) // prettier-ignore
  return Buffer.from(Array.from(given, (sign) => own.get(sign) ?? sign.charCodeAt(0)))
}

describe('text is read in its encoding', () => {
  test.for([
    ['UTF-8', Buffer.from(text), []],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), []],
    ['UTF-16 LE with a mark', utf16(text, false, true), []],
    ['UTF-16 BE with a mark', utf16(text, true, true), []],
    ['UTF-16 LE', utf16(text, false, false), []],
    ['UTF-16 BE', utf16(text, true, false), []],
    ['windows-1252', windows1252(text), ['encoding-guessed']],
  ] as const)('%s', async ([, bytes, codes]) => {
    const decoded = await decodeText(bytes)
    expect(decoded).toMatchObject({ text, warnings: codes.map((code) => ({ code })) })
  })

  test.for([
    ['page', 'a.html', `<html><head><meta charset="windows-1252"></head><body><p>${text}</p></body></html>`],
    ['page in older dress', 'a.html', `<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>${text}</p>`],
    ['feed', 'a.rss', `<?xml version="1.0" encoding="windows-1252"?><rss version="2.0"><channel><item><description>${text}</description></item></channel></rss>`],
  ] as const)('windows-1252 that a %s declares', async ([, name, source]) => {
    const [reading] = await readingsOf(name, windows1252(source))
    expect(reading).toMatchObject({ type: 'article', article: { text }, warnings: [] })
  }) // prettier-ignore

  test('UTF-8 is UTF-8 whatever it declares, and windows-1252 is not UTF-8 for saying so', async () => {
    const wrong = (charset: string): string => `<html><head><meta charset="${charset}"></head><body><p>${text}</p></body></html>`
    expect(articlesOf(await readingsOf('a.html', wrong('iso-8859-1')))[0]?.text).toBe(text)
    const [reading] = await readingsOf('a.html', windows1252(wrong('utf-8')))
    expect(reading).toMatchObject({ article: { text }, warnings: [{ code: 'encoding-guessed' }] })
  })

  test('lines and tables are read in UTF-16 and in mixed encodings', async () => {
    const table = `id,text\n1,"${text}"\n`
    for (const bytes of [utf16(table, false, true), utf16(table, true, true), windows1252(table)])
      expect(articlesOf(await readingsOf('a.csv', bytes, {}, 7))[0]?.text).toBe(text)
    const lines = [JSON.stringify({ id: 'a', text }), JSON.stringify({ id: 'b', text })]
    expect(articlesOf(await readingsOf('a.jsonl', utf16(lines.join('\n'), false, true), {}, 7))).toHaveLength(2)
    const mixed = Buffer.concat([windows1252(`${lines[0]!}\n`), Buffer.from(lines[1]!)])
    const readings = await readingsOf('a.jsonl', mixed)
    expect(articlesOf(readings).map((article) => article.text)).toEqual([text, text])
    expect(readings.map((reading) => reading.type === 'article' && reading.warnings.length)).toEqual([1, 0])
  })
})

describe('broken bytes', () => {
  test('are replaced, and warned of with their place', async () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.of(0xc3, 0x28), Buffer.from(' x '), Buffer.of(0xff)])
    const [reading] = await readingsOf('a.txt', bytes)
    if (reading?.type !== 'article') throw new Error('not read')
    expect(reading.article.text).toBe(`${text}\ufffd( x \ufffd`)
    const { warnings } = await extractReading(reading)
    expect(warnings).toContainEqual({
      code: 'bytes-replaced',
      message: '2 places with broken bytes, which were replaced by U+FFFD',
      start: text.length,
      end: text.length + 1,
    })
  })

  test('at the end of a text that was cut off are no other encoding', async () => {
    expect(await decodeText(Buffer.from(text).subarray(0, Buffer.from('The court fined Soci').length + 1))).toMatchObject({
      text: 'The court fined Soci\ufffd',
      warnings: [{ code: 'bytes-replaced' }],
    })
  })

  test('in a binary file are none', async () => {
    const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj', 'latin1')
    expect((await readingsOf('a.txt', pdf)).map(lineOf)).toEqual(['fault a.txt: a PDF file, not text'])
    expect((await readingsOf('a.csv', Buffer.of(0, 1, 2, 3, 0, 0xff))).map(lineOf)).toEqual([
      'fault a.csv: a binary file, not text',
    ])
  })
})
