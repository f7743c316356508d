import { expect, test } from 'vitest'
import { extractHtml, readHtml } from '../../src/html/index.js'

const article = `<!doctype html><html lang="en"><head>
<meta property="og:title" content="Twelve held over cable thefts">
<meta property="article:published_time" content="2024-03-01T09:00:00+01:00"></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/courts">Courts</a></li></ul></nav></header>
<div class="cookie-banner">We use cookies to improve your visit. <button>Accept all</button></div>
<article><h1>Twelve held over cable thefts</h1>
<p>Police in the Rhône valley held <a href="x">12&nbsp;people</a> on Thursday over thefts of copper cable that stopped <em>trains</em> for two days.</p>
<script>document.write('<p>99 people</p>')</script>
<p>The Lyon prosecutor’s office said 41&nbsp;percent of the cable had been found, and that thefts along the line had doubled last year.</p>
<ul><li>three of the suspects are minors</li><li>two remain in custody</li></ul>
<aside class="related"><h3>Related</h3><a href="y">Seven jailed over lead thefts</a></aside>
<p>A judge will decide in April whether the case goes to trial, according to a clerk at the court in the city centre.</p>
</article><footer>© 2024 Courier. 15 journalists, 3 offices.</footer></body></html>`

test('the article is read and the page around it is not', () => {
  const { text, title } = readHtml(article)
  expect(title).toBe('Twelve held over cable thefts')
  expect(text.startsWith('Twelve held over cable thefts\n\nPolice in the Rhône valley')).toBe(true)
  expect(text).toContain('held 12\u00a0people on Thursday')
  expect(text).toContain('- three of the suspects are minors\n- two remain in custody')
  for (const outside of ['Home', '99 people', 'cookies', 'Seven jailed', '15 journalists'])
    expect(text).not.toContain(outside)
})

test('offsets point into the text that is returned', () => {
  const extraction = extractHtml(article, { id: 'cables' })
  const mentions = [...extraction.dates, ...extraction.counts, ...extraction.percentages]
  expect(extraction).toMatchObject({ id: 'cables', published: '2024-03-01', publishedFrom: 'metadata' })
  expect(mentions.length).toBeGreaterThan(0)
  for (const { start, end, text } of mentions) expect(extraction.text.slice(start, end)).toBe(text)
})

test('a date given outweighs the page', () => {
  expect(extractHtml(article, { published: '2024-03-05' }).published).toBe('2024-03-05')
})

test('a stub gives way to the full text in the metadata', () => {
  const body = 'Two men were jailed on Friday for selling forged permits. '.repeat(10)
  const stub = `<html><head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Two jailed', articleBody: body })}</script></head><body><p>Two men were jailed. Subscribe to read on.</p></body></html>`
  expect(readHtml(stub).text).toBe(`Two jailed\n\n${body.trim()}`)
})

test('a page without text is an error that names it', () => {
  expect(() => readHtml('<html><body><script>x</script></body></html>', { id: 'a.html' })).toThrow(
    'a.html: the page has no text',
  )
})

test('a page without an article is read whole, without its menus', () => {
  expect(readHtml('<html><body><nav>Home</nav><div>Two held.</div></body></html>').text).toBe('Two held.')
})

test.for([
  [
    'no head',
    '<!doctype html><html lang="en"><title>Fines</title><meta name="author" content="Ana Ruiz"><body><article><p>The court fined 12 firms.</p></article></body></html>',
  ],
  [
    'no head and no html',
    '<!doctype html><title>Fines</title><meta name="author" content="Ana Ruiz"><body><p>The court fined 12 firms.</p>',
  ],
  [
    'no head and no body',
    '<html lang="en"><title>Fines</title><meta name="author" content="Ana Ruiz"><p>The court fined 12 firms.</p></html>',
  ],
  ['none of them', '<title>Fines</title><meta name="author" content="Ana Ruiz"><p>The court fined 12 firms.</p>'],
] as const)('a page may leave out tags: %s', ([, html]) => {
  const page = readHtml(html)
  expect(page.text).toContain('The court fined 12 firms.')
  expect(page.author).toBe('Ana Ruiz')
})
