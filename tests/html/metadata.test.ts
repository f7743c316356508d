import { describe, expect, test } from 'vitest'
import { readMetadataDate, readPathDate } from '../../src/html/metadata/dates.js'
import { precedence, type Field } from '../../src/html/metadata/precedence.js'
import { readHtml } from '../../src/html/read.js'

test.for([
  ['2024-03-01', '2024-03-01'],
  ['2024-03-01T23:30:00-08:00', '2024-03-01'],
  ['20240301T101500Z', '2024-03-01'],
  ['2024/3/1', '2024-03-01'],
  ['Fri, 01 Mar 2024 10:15:00 GMT', '2024-03-01'],
  ['March 1, 2024', '2024-03-01'],
  ['Friday 1st March 2024, 10.15am', '2024-03-01'],
  ['1-Mar-2024', '2024-03-01'],
  ['2024-02-30', null],
  ['last week', null],
  ['', null],
  [undefined, null],
] as const)('date %s is %s', ([value, day]) => {
  expect(readMetadataDate(value)).toBe(day)
})

test.for([
  ['https://news.example/2024/03/01/two-held', '2024-03-01'],
  ['https://news.example/world/2024/mar/01/two-held', '2024-03-01'],
  ['https://news.example/20240301-two-held.html', '2024-03-01'],
  ['https://news.example/p?d=/2024/03/01/', null],
  ['https://news.example/story/1202403011', null],
] as const)('path of %s says %s', ([url, day]) => {
  expect(readPathDate(url)).toBe(day)
})

const prose =
  '<p>Two men were held on Monday over the theft of copper cable from a railway depot, the regional prosecutor said in a statement.</p>'
const page = (head: string, body = ''): string =>
  `<html lang="en-GB"><head>${head}</head><body>${body}${prose.repeat(4)}</body></html>`
const linked = (fields: object): string => `<script type="application/ld+json">${JSON.stringify(fields)}</script>`

describe('precedence', () => {
  test.for([
    [
      'JSON-LD before OpenGraph',
      page(
        linked({ '@type': 'NewsArticle', headline: 'A', datePublished: '2024-03-01' }) +
          '<meta property="og:title" content="B"><meta property="article:published_time" content="2024-03-02">',
      ),
      'A',
      '2024-03-01',
    ],
    [
      'inside @graph',
      page(
        linked({
          '@graph': [
            { '@type': 'Organization', name: 'X' },
            { '@type': ['ReportageNewsArticle'], headline: 'A', datePublished: '2024-03-01' },
          ],
        }),
      ),
      'A',
      '2024-03-01',
    ],
    [
      'OpenGraph before Dublin Core',
      page(
        '<meta name="DC.title" content="B"><meta name="DC.date" content="2024-03-02"><meta property="og:title" content="A"><meta property="article:published_time" content="2024-03-01">',
      ),
      'A',
      '2024-03-01',
    ],
    [
      'Dublin Core before the page',
      page('<title>B</title><meta name="DC.title" content="A"><meta name="dcterms.issued" content="1 March 2024">'),
      'A',
      '2024-03-01',
    ],
    ['the heading before the title', page('<title>B - Site</title>', '<h1>A</h1>'), 'A', null],
    ['the title without its site', page('<title>A | The Site</title>'), 'A', null],
    [
      '<time> with itemprop',
      page('', '<h1>A</h1><time itemprop="datePublished" datetime="2024-03-01T10:00">today</time>'),
      'A',
      '2024-03-01',
    ],
    [
      'broken JSON-LD',
      page('<script type="application/ld+json">{"@type":</script><meta property="og:title" content="A">'),
      'A',
      null,
    ],
    [
      'the address last',
      page('<link rel="canonical" href="https://n.example/2024/03/01/x"><title>A</title>'),
      'A',
      '2024-03-01',
    ],
  ] as const)('%s', ([, html, title, published]) => {
    expect(readHtml(html)).toMatchObject({ title, published })
  })
})

test('all fields of a page', () => {
  const article = linked({
    '@type': 'NewsArticle',
    headline: 'Two held',
    datePublished: '2024-03-01',
    dateModified: '2024-03-02',
    author: [{ name: 'Jane Roe' }, { name: 'Li Wei' }],
    publisher: { '@type': 'Organization', name: 'The Examiner' },
    articleSection: 'Courts',
    mainEntityOfPage: { '@id': 'https://n.example/two-held' },
  })
  expect(readHtml(page(article))).toMatchObject({
    title: 'Two held',
    published: '2024-03-01',
    updated: '2024-03-02',
    author: 'Jane Roe, Li Wei',
    publisher: 'The Examiner',
    section: 'Courts',
    url: 'https://n.example/two-held',
    language: 'en-GB',
    warnings: [],
  })
})

test('sources that contradict each other are named', () => {
  const html = page(linked({ '@type': 'NewsArticle', datePublished: '2024-03-01' }))
  expect(readHtml(html, { url: 'https://n.example/2024/02/20/x' }).warnings).toEqual([
    { code: 'metadata-disagrees', message: 'published 2024-03-01 by JSON-LD, but 2024-02-20 by the address' },
  ])
})

test('a day apart is a matter of time zones', () => {
  const html = page(linked({ '@type': 'NewsArticle', datePublished: '2024-03-01' }))
  expect(readHtml(html, { url: 'https://n.example/2024/03/02/x' }).warnings).toEqual([])
})

const places: Record<string, (value: string, field: Field) => string> = {
  '<json-ld>': (value, field) => linked({ '@type': 'NewsArticle', [linkedNames[field]]: value }),
  '<h1>': (value) => `<h1>${value}</h1>`,
  '<title>': (value) => `<title>${value}</title>`,
  '<time>': (value, field) =>
    `<time itemprop="${field === 'updated' ? 'dateModified' : 'datePublished'}" datetime="${value}">then</time>`,
  '<rel=author>': (value) => `<a rel="author" href="/by">${value}</a>`,
  '<html lang>': (value) => `<html lang="${value}">`,
  '<canonical>': (value, field) =>
    `<link rel="canonical" href="${field === 'published' ? `https://n.example/${value.replaceAll('-', '/')}/x` : value}">`,
}
const linkedNames: Record<Field, string> = {
  title: 'headline',
  published: 'datePublished',
  updated: 'dateModified',
  author: 'author',
  publisher: 'publisher',
  section: 'articleSection',
  url: 'url',
  language: 'inLanguage',
}
const values: Record<Field, [string, string]> = {
  title: ['Two held over cable', 'Two held over lead'],
  published: ['2024-03-01', '2023-02-01'],
  updated: ['2024-03-01', '2023-02-01'],
  author: ['Jane Roe', 'Li Wei'],
  publisher: ['The Examiner', 'The Courier'],
  section: ['Courts', 'Police'],
  url: ['https://n.example/a', 'https://n.example/b'],
  language: ['en-GB', 'en-US'],
}

describe('every source outweighs the next', () => {
  const fields = Object.keys(precedence) as Field[]
  const rows = fields.flatMap((field) =>
    precedence[field].map((source, at) => [field, source, precedence[field][at + 1]] as const),
  )
  const options = (field: Field, value: string): { url: string } => ({
    url: field === 'published' ? `https://n.example/${value.replaceAll('-', '/')}/x` : value,
  })
  const markup = (field: Field, source: string, value: string): string =>
    places[source]?.(value, field) ?? (source.startsWith('<') ? '' : `<meta name="${source}" content="${value}">`)

  test.for(rows)('%s: %s before %s', ([field, source, next]) => {
    const [value, other] = values[field]
    const parts = [markup(field, source, value), ...(next === undefined ? [] : [markup(field, next, other)])]
    const root = parts.find((part) => part.startsWith('<html')) ?? '<html>'
    const head = parts.filter((part) => part !== root).join('')
    const url = source === '<address>' ? options(field, value) : next === '<address>' ? options(field, other) : {}
    expect(readHtml(`${root}<head>${head}</head><body>${prose.repeat(4)}</body></html>`, url)[field]).toBe(value)
  })
})

const og = (name: string, value: string): string => `<meta property="${name}" content="${value}">`

test.for([
  // what differs, the headline or publisher in JSON-LD, in OpenGraph, the warning
  ['another headline', 'headline', 'Two held over cable', 'og:title', 'Rates rise again', 1],
  ['the site after the headline', 'headline', 'Two held over cable', 'og:title', 'Two held over cable | The Site', 0],
  ['a headline told otherwise', 'headline', 'Two held over cable', 'og:title', 'Cable thefts: police arrest two', 0],
  ['entities in JSON', 'headline', 'Roe&#8217;s claim &amp; costs', 'og:title', 'Roe’s claim &amp; costs', 0],
  ['another publisher', 'publisher', 'The Examiner', 'og:site_name', 'Courier', 1],
  ['an article before the name', 'publisher', 'The Examiner', 'og:site_name', 'examiner.example', 0],
  ['initials', 'publisher', 'Northern Press Agency', 'og:site_name', 'NPA', 0],
] as const)('disagreement: %s', ([, name, value, property, other, warnings]) => {
  const html = page(linked({ '@type': 'NewsArticle', [name]: value }) + og(property, other))
  const found = readHtml(html).warnings
  expect(found).toHaveLength(warnings)
  if (warnings > 0) expect(found[0]!.message).toContain(`"${value}" by JSON-LD, but "${other}" by ${property}`)
})
