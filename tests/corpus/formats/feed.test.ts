import { describe, expect, test } from 'vitest'
import type { HtmlArticle } from '../../../src/html/read.js'
import { articlesOf, lineOf, readingsOf } from '../../support/readings.js'

const rssHead = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour Times</title><link>https://times.example/</link><language>en-gb</language>
`
const rss = `${rssHead}<item><title>Fines &amp; fees rise</title><link>https://times.example/2024/fines</link>
<guid isPermaLink="false">urn:1</guid><pubDate>Tue, 05 Mar 2024 23:30:00 -0500</pubDate><dc:creator>A. Writer</dc:creator>
<category>Courts</category><description>Short.</description>
<content:encoded><![CDATA[<p>The court fined 14 firms.</p><ul><li>First</li><li>Second</li></ul>]]></content:encoded></item>
<item><title>Fines &amp; fees fall</title><guid>https://times.example/2024/fall</guid><description>&lt;p&gt;Fees fell by 7&amp;nbsp;percent.&lt;/p&gt;</description></item>
</channel></rss>`

const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://times.example/"><title>Harbour Times</title></channel>
<item rdf:about="https://times.example/1"><title>Fines rise</title><link>https://times.example/1</link><description>The court fined 14 firms.</description><dc:date>2024-03-05T10:00:00Z</dc:date></item></rdf:RDF>`

const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Times</title><id>urn:f</id>
<entry><title type="html">Fines &lt;b&gt;rise&lt;/b&gt;</title><id>urn:1</id><link rel="self" href="https://times.example/1.xml"/>
<link href="https://times.example/1"/><published>2024-03-05T23:30:00-05:00</published><updated>2024-03-07T00:00:00Z</updated>
<summary>Short.</summary><author><name>A. Writer</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The court fined <i>14</i> firms.</p><p>It said so.</p></div></content></entry>
<entry xml:lang="fr"><title>Fees &lt; fines</title><id>urn:2</id><updated>2024-03-06T00:00:00Z</updated><summary type="text">Fees &lt; 7 percent.</summary></entry></feed>`

const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour Times',
  items: [
    {
      id: '1',
      url: 'https://times.example/1',
      title: 'Fines < fees',
      content_html: '<p>The court fined 14 firms.</p>',
      date_published: '2024-03-05T10:00:00Z',
    },
    { id: '2', content_text: 'Fees < 7 percent.', tags: ['a', 'b'], authors: [{ name: 'A. Writer' }] },
  ],
})

describe('each item of a feed is an article', () => {
  test('RSS 2.0: its content before its summary, its address as its id', async () => {
    expect(articlesOf(await readingsOf('news.rss', rss))).toEqual([
      {
        id: 'https://times.example/2024/fines',
        title: 'Fines & fees rise',
        published: '2024-03-05',
        updated: null,
        author: 'A. Writer',
        publisher: 'Harbour Times',
        section: 'Courts',
        url: 'https://times.example/2024/fines',
        language: 'en-gb',
        text: 'Fines & fees rise\n\nThe court fined 14 firms.\n\n- First\n- Second',
        warnings: [],
      },
      expect.objectContaining({
        id: 'https://times.example/2024/fall',
        text: 'Fines & fees fall\n\nFees fell by 7\u00a0percent.',
        published: null,
      }),
    ])
  })

  test('RSS 1.0', async () => {
    expect(articlesOf(await readingsOf('news.xml', rdf))).toEqual([
      expect.objectContaining({ id: 'https://times.example/1', published: '2024-03-05', publisher: 'Harbour Times' }),
    ])
  })

  test('Atom: plain text is no markup, and markup is text with paragraphs', async () => {
    const [first, second] = articlesOf(await readingsOf('news.atom', atom)) as HtmlArticle[]
    expect(first).toMatchObject({
      id: 'https://times.example/1',
      title: 'Fines rise',
      published: '2024-03-05',
      updated: '2024-03-07',
      language: 'en',
      text: 'Fines rise\n\nThe court fined 14 firms.\n\nIt said so.',
    })
    expect(second).toMatchObject({ id: 'urn:2', text: 'Fees < fines\n\nFees < 7 percent.', language: 'fr' })
  })

  test.for(['news.json', 'news.xml', ''])('JSON Feed, called "%s"', async (name) => {
    const articles = articlesOf(await readingsOf(name, json))
    expect(articles).toEqual([
      expect.objectContaining({
        id: 'https://times.example/1',
        title: 'Fines < fees',
        text: 'Fines < fees\n\nThe court fined 14 firms.',
        published: '2024-03-05',
      }),
      expect.objectContaining({ id: '2', text: 'Fees < 7 percent.', section: 'a, b', author: 'A. Writer' }),
    ])
  })

  test.for([
    ['RSS', rss],
    ['RDF', rdf],
    ['Atom', atom],
  ])('%s is told by its content where it has no name', async ([, feed = '']) => {
    expect(articlesOf(await readingsOf('', feed)).length).toBeGreaterThan(0)
  })
})

describe('what is wrong with a feed', () => {
  const item = (n: number): string => `<item><title>Number ${n}</title><link>https://times.example/${n}</link></item>\n`

  test('stray ampersands and unknown entities do no harm', async () => {
    const [article] = articlesOf(await readingsOf('a.rss', `${rssHead}<item><title>A & B &nosuch; C</title></item></channel></rss>`))
    expect(article?.title).toBe('A & B &nosuch; C')
  })

  test('a malformed item costs no other', async () => {
    const feed = `${rssHead}${item(1)}<item><title>Broken</item>\n${item(3)}</channel></rss>`
    expect((await readingsOf('a.rss', feed)).map(lineOf)).toEqual([
      'article https://times.example/1',
      'fault a.rss:5: malformed XML in the item that begins here',
      'article https://times.example/3',
    ])
  })

  test.for([
    [`${item(1)}${item(2)}<item><title>Cut`, 'fault a.rss:6: the item that begins here does not end'],
    [`${item(1)}${item(2)}`, 'fault a.rss:6: the feed is cut off after this line'],
  ])('what was cut off is read up to there: %#', async ([items, fault]) => {
    expect((await readingsOf('a.rss', `${rssHead}${items}`)).map(lineOf)).toEqual([
      'article https://times.example/1',
      'article https://times.example/2',
      fault,
    ])
  })

  test('XML that is no feed is named; a page in XML is read', async () => {
    expect((await readingsOf('a.xml', '<urlset><url/></urlset>')).map(lineOf)).toEqual([
      'fault a.xml: not a feed: RSS, Atom, RDF or JSON Feed',
    ])
    const page = '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body><p>The court fined 14 firms.</p></body></html>'
    expect(articlesOf(await readingsOf('a.xml', page))[0]?.text).toBe('The court fined 14 firms.')
  })

  test('entities are not expanded, and deep markup is read in time', async () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${rssHead.slice(21)}<item><title>&b;</title></item></channel></rss>`
    expect(articlesOf(await readingsOf('a.rss', bomb))[0]?.text).not.toContain('haha')
    const deep = `${rssHead}<item><title>Deep</title><description>${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}</description></item></channel></rss>`
    expect(articlesOf(await readingsOf('a.rss', deep, {}, 65536))[0]?.text).toBe('Deep\n\nx')
  })
})
