import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { HtmlArticle } from '../../../src/html/read.js'
import { articlesOf, lineOf, readingsOf } from '../../support/readings.js'

type Headers = Readonly<Record<string, string>>

function headerLines(first: string, headers: Headers): Buffer {
  const lines = [first, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', '']
  return Buffer.from(lines.join('\r\n'))
}

function record(type: string, url: string, block: Uint8Array, headers: Headers = {}): Buffer {
  const named = { 'WARC-Type': type, 'WARC-Target-URI': url, 'WARC-Date': '2024-06-30T12:00:00Z', ...headers }
  const length = { 'Content-Length': String(block.length) }
  return Buffer.concat([headerLines('WARC/1.0', { ...named, ...length }), block, Buffer.from('\r\n\r\n')])
}

function response(url: string, body: string | Uint8Array, headers: Headers = {}, status = 200): Buffer {
  const http = headerLines(`HTTP/1.1 ${status} OK`, { 'Content-Type': 'text/html', ...headers })
  return record('response', url, Buffer.concat([http, Buffer.from(body as string)]))
}

const page = (said: string, head = ''): string =>
  `<html><head><title>Fines</title>${head}</head><body><article><p>The court fined 14 firms. ${said}</p></article></body></html>`

const info = record('warcinfo', '', Buffer.from('software: test\r\n'))

/** As crawlers pack: each record a member of its own. */
const packed = (...records: Uint8Array[]): Buffer => Buffer.concat(records.map((one) => gzipSync(one)))

describe('pages of a web archive are articles', () => {
  const archive = [
    info,
    record('request', 'https://a.example/1', Buffer.from('GET / HTTP/1.1\r\n\r\n')),
    response('https://a.example/1', page('One.', '<meta name="date" content="2024-03-05">')),
    response('https://a.example/2', page('Two.')),
  ]

  test.for([
    ['a.warc', Buffer.concat(archive)],
    ['a.warc.gz', packed(...archive)],
    ['', packed(...archive)],
  ] as const)('called "%s"', async ([name, bytes]) => {
    const articles = articlesOf(await readingsOf(name, bytes, {}, 100)) as HtmlArticle[]
    expect(articles.map(({ id, url, published, text }) => [id, url, published, text])).toEqual([
      ['https://a.example/1', 'https://a.example/1', '2024-03-05', 'Fines\n\nThe court fined 14 firms. One.'],
      // The date of the crawl is no publication.
      ['https://a.example/2', 'https://a.example/2', null, 'Fines\n\nThe court fined 14 firms. Two.'],
    ])
  })

  const said = Buffer.from(page('Three.'))
  const chunked = Buffer.concat([
    Buffer.from(`${(20).toString(16)}\r\n`),
    said.subarray(0, 20),
    Buffer.from(`\r\n${(said.length - 20).toString(16)}\r\n`),
    said.subarray(20),
    Buffer.from('\r\n0\r\n\r\n'),
  ])
  test.for([
    ['in chunks', chunked, { 'Transfer-Encoding': 'chunked' }],
    ['packed with gzip', gzipSync(said), { 'Content-Encoding': 'gzip' }],
    ['packed with Brotli', brotliCompressSync(said), { 'Content-Encoding': 'br' }],
    ['said to be packed, but not', said, { 'Content-Encoding': 'gzip' }],
  ] as const)('content %s', async ([, body, headers]) => {
    const [article] = articlesOf(await readingsOf('a.warc', response('https://a.example/3', body, headers)))
    expect(article?.text).toContain('14 firms. Three.')
  })

  test('encodings are those that the server, then the page declares', async () => {
    const bytes = Buffer.from(page('Société. \x93Yes\x94'), 'latin1')
    const served = response('https://a.example/4', bytes, { 'Content-Type': 'text/html; charset=windows-1252' })
    const declared = Buffer.from(page('Société.', '<meta charset="iso-8859-1">'), 'latin1')
    const articles = articlesOf(
      await readingsOf('a.warc', Buffer.concat([served, response('https://a.example/5', declared)])),
    )
    expect(articles.map(({ text }) => text.slice(text.indexOf('Soc')))).toEqual(['Société. “Yes”', 'Société.'])
  })

  test('plain texts of a WET file are articles', async () => {
    const text = record('conversion', 'https://a.example/6', Buffer.from('The court fined 14 firms.'), {
      'Content-Type': 'text/plain',
    })
    expect(articlesOf(await readingsOf('a.warc.wet.gz', packed(info, text)))).toEqual([
      { id: 'https://a.example/6', text: 'The court fined 14 firms.' },
    ])
  })
})

describe('what is wrong with a web archive', () => {
  test('other records are counted', async () => {
    const archive = Buffer.concat([
      response('https://a.example/a.png', 'x', { 'Content-Type': 'image/png' }),
      response('https://a.example/b.css', 'x', { 'Content-Type': 'text/css' }),
      response('https://a.example/gone', page('Gone.'), {}, 404),
      response('https://a.example/1', page('One.')),
      response('https://a.example/none', '<html><body></body></html>'),
      response('https://a.example/long', Buffer.alloc(17 * 1024 * 1024, 'x')),
      response('https://a.example/2', page('Two.')),
    ])
    expect((await readingsOf('a.warc', archive, {}, 65536)).map(lineOf)).toEqual([
      'article https://a.example/1',
      'fault a.warc: record 5 (https://a.example/none): the page has no text',
      'fault a.warc: record 6 (https://a.example/long): more than the 16 MB that are read as one page',
      'article https://a.example/2',
      'skip a.warc: 2 records not web pages',
      'skip a.warc: 1 record not answered with 200',
    ])
  })

  test('what was cut off is read up to there', async () => {
    const one = response('https://a.example/1', page('One.'))
    const two = response('https://a.example/2', page('Two.'))
    expect((await readingsOf('a.warc', Buffer.concat([one, two.subarray(0, -40)]))).map(lineOf)).toEqual([
      'article https://a.example/1',
      'fault a.warc: record 2 (https://a.example/2): cut off: the archive ends before the record does',
    ])
    const bytes = packed(one, two)
    expect((await readingsOf('a.warc.gz', bytes.subarray(0, -60))).map(lineOf)).toEqual([
      'article https://a.example/1',
      expect.stringMatching(/^fault a\.warc\.gz: record 2 \(https:\/\/a\.example\/2\): the gzip data are cut off after \d+ bytes/u),
    ])
  })

  test('wherever it is cut off, that is told', async () => {
    const one = response('https://a.example/1', page('One.'))
    for (const two of [response('https://a.example/2', page('Two.')), response('https://a.example/b', 'x'.repeat(500), { 'Content-Type': 'image/png' })]) {
      for (let kept = 1; kept < two.length - 4; kept += 7) {
        const [first, ...others] = (await readingsOf('a.warc', Buffer.concat([one, two.subarray(0, kept)]))).map(lineOf)
        expect(first).toBe('article https://a.example/1')
        expect([kept, others.some((line) => line.startsWith('fault a.warc: '))]).toEqual([kept, true])
      }
    }
  })

  test('what is between records ends it', async () => {
    const archive = Buffer.concat([response('https://a.example/1', page('One.')), Buffer.from('\r\nremains\r\n\r\n'), response('https://a.example/2', page('Two.'))])
    const lines = (await readingsOf('a.warc', archive)).map(lineOf)
    expect(lines[0]).toBe('article https://a.example/1')
    expect(lines.at(-1)).toMatch(/^fault a\.warc: record 2 .* not the beginning of a record/u)
  })

  test.for([
    ['one line', 'WARC/1.0\r\nWARC-Date: ', '2'],
    ['lines', 'WARC/1.0\r\n', 'WARC-Filename: a\r\n'],
    ['blank lines', '', '\r\n'],
    ["headers of an answer", 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9999999999\r\n\r\nHTTP/1.1 200 OK\r\n', 'Server: b\r\n'],
  ] as const)('a head without an end is left: %s', async ([, begun, more]) => {
    const one = response('https://a.example/1', page('One.'))
    const endless = Buffer.alloc(3 * 1024 * 1024, more)
    const lines = (await readingsOf('a.warc', Buffer.concat([one, Buffer.from(begun), endless]), {}, 65536)).map(lineOf)
    expect(lines).toEqual([
      'article https://a.example/1',
      'fault a.warc: behind record 1: a head of more than 1 MB; the rest of the archive was not read',
    ])
  })

  test('a file that is none is named', async () => {
    expect((await readingsOf('a.warc', 'x'.repeat(100_000))).map(lineOf)).toEqual([
      'fault a.warc: not a web archive, which begins with "WARC/"',
    ])
  })
})
