/** A page is read as it lies there: what it points to is not asked for, and what it would run does not run. */

import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { extractHtml } from '../../src/html/index.js'
import { readingsOf } from '../support/readings.js'

const asked: string[] = []
let server: Server
let site: string

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    asked.push(url!)
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

/** A page that points to `site` by every kind of reference, and marks the global object wherever it may run code. */
function pageThatReaches(site: string): string {
  const mark = (from: string) => `globalThis.ranBy='${from}'`
  return `<!doctype html><html lang="en" manifest="${site}/manifest"><head><base href="${site}/base/">
<title>Court fines 14 firms</title><meta http-equiv="refresh" content="0;url=${site}/refresh">
<link rel="canonical" href="${site}/canonical"><link rel="stylesheet" href="${site}/style.css"><link rel="preload" as="image" href="${site}/preload">
<style>@import url(${site}/imported.css); body { background: url(${site}/background) }</style>
<meta property="og:image" content="${site}/og.png"><script src="${site}/script.js"></script><script>${mark('script')}</script>
<script type="module">import '${site}/module.js'; ${mark('module')}</script>
<script type="application/ld+json">{"@context":"${site}/context","@type":"NewsArticle","headline":"Court fines 14 firms","image":"${site}/ld.png"}</script>
</head><body onload="${mark('onload')}"><article><h1>Court fines 14 firms</h1>
<p>The court fined 14 firms on Friday, a clerk said, and set a date for the hearing of three appeals.</p>
<img src="${site}/image.png" srcset="${site}/image-2.png 2x" onerror="${mark('onerror')}"><iframe src="${site}/frame"></iframe>
<iframe srcdoc="&lt;script&gt;${mark('srcdoc')}&lt;/script&gt;"></iframe><video src="${site}/video" autoplay></video><object data="${site}/object"></object>
<svg onload="${mark('svg')}"><image href="${site}/svg"/><use href="${site}/use"/></svg><a href="javascript:${mark('link')}" ping="${site}/ping">More</a>
</article></body></html>`
}

test('nothing is fetched and no script runs', async () => {
  const html = pageThatReaches(site)
  const extraction = extractHtml(html, { url: `${site}/2024/03/01/fines` })
  const [reading] = await readingsOf('page.html', html)
  await setTimeout(50)

  expect(extraction.counts.map(({ text }) => text)).toEqual(['14 firms', '14 firms', 'three appeals'])
  expect(reading).toMatchObject({ type: 'article', article: { title: 'Court fines 14 firms' } })
  expect(asked).toEqual([])
  expect(globalThis).not.toHaveProperty('ranBy')
})

test('the server would have heard a request', async () => {
  await fetch(`${site}/heard`)
  expect(asked.splice(0)).toEqual(['/heard'])
})
