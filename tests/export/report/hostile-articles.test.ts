/** Articles that would run, break or redraw a page that trusted them. */

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Extraction } from '../../../src/facts.js'
import { openBrowser } from '../../support/browser.js'
import { extractTexts, writeReport, type Report } from '../../support/report.js'

const news = 'The Federal Trade Commission fined 12 firms, up 7 percent.'
const attacks = [
  '<script>window.hit = 1</script>',
  '</script><script>window.hit = 1</script>',
  '<!--<script>',
  ']]><img src=x onerror="window.hit = 1">',
  '"><svg onload="window.hit = 1">',
  "' onfocus='window.hit = 1' autofocus='",
  '<iframe srcdoc="<script>parent.hit = 1</script>"></iframe>',
  '<a href="javascript:window.hit = 1">12 firms</a>',
  '<style>body { display: none }</style><base href="https://clocks.example/">',
  '\u202eesrever\u2066 \u202d\u2067',
  '&lt;b&gt; &#x3c;',
  '\u0000\u2028\u2029\ufeff\ud800',
  '{"__proto__": 1} ${window.hit = 1} \\u003c \\',
  'constructor',
]
const ids = ['javascript:window.hit=1', '"><script>window.hit=1</script>', '../../etc', '__proto__', '#charts']

/** The attack wherever an article gives words. */
function hostile(attack: string, id: string): Extraction {
  const [extraction] = extractTexts([
    { id, title: attack, published: '2024-03-05', text: `${attack} ${news} ${attack}` },
  ])
  const { agencies, sectors, counts } = extraction!
  return {
    ...extraction!,
    agencies: agencies.map((agency) => ({ ...agency, name: attack, acronym: attack, country: attack })),
    counts: counts.map((count) => ({ ...count, unit: attack })),
    sectors: [...sectors, { id: 's9', sector: attack, label: attack, mentions: [] }],
  }
}

let browser: Browser
let page: Page
let report: Report
const faults: string[] = []
beforeAll(async () => {
  browser = await openBrowser()
  const given = [...attacks.map((attack, at) => [attack, `a${at}`]), ...ids.map((id) => [news, id])]
  report = await writeReport(given.map(([attack, id]) => hostile(attack!, id!)))
  page = await browser.newPage()
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => faults.push(message.text()))
  page.on('dialog', (dialog) => faults.push(dialog.message()))
  await page.goto(report.url)
})
afterAll(async () => {
  await browser.close()
  report.remove()
})

const unharmed = async (): Promise<void> => {
  expect(
    await page.evaluate(
      '[window.hit, document.scripts.length, document.querySelectorAll("iframe, img, base, style").length]',
    ),
  ).toEqual([undefined, 2 + attacks.length + ids.length, 1])
  expect(faults).toEqual([])
}

describe.for(attacks.map((attack, at) => [attack, at] as const))('%j', ([attack, at]) => {
  test('is a title in the list', async () => {
    await page.goto(`${report.url}#articles`)
    const title = await page.locator('#rows > li').nth(at).locator('a').textContent()
    expect(title?.toWellFormed()).toBe(attack.toWellFormed())
    await unharmed()
  })

  test('is words in an article, its facts and their card', async () => {
    await page.goto(`${report.url}#article=a${at}`)
    await expect
      .poll(() =>
        page
          .locator('#reading h1')
          .textContent()
          .then((title) => title?.toWellFormed()),
      )
      .toBe(attack.toWellFormed())
    const marks = page.locator('#text .mark')
    for (let mark = 0; mark < (await marks.count()); mark++) await marks.nth(mark).focus()
    expect(await page.locator('#text').textContent()).toContain(news)
    await unharmed()
  })
})

test.for(ids)('an article may be called %j', async (id) => {
  await page.goto(`${report.url}#articles`)
  await page
    .locator('#rows > li')
    .nth(attacks.length + ids.indexOf(id))
    .locator('a')
    .click()
  await expect.poll(() => page.locator('#reading .source').textContent()).toContain(id)
  await unharmed()
})

test('nothing but the two scripts and the styles of the page may run', async () => {
  await page.goto(report.url)
  await page.evaluate(
    'document.body.append(Object.assign(document.createElement("script"), { textContent: "window.hit = 1" }))',
  )
  await page.evaluate('document.body.setAttribute("style", "display: none")')
  expect(await page.evaluate('[window.hit, getComputedStyle(document.body).display]')).toEqual([undefined, 'block'])
  expect(faults.splice(0)).toHaveLength(2)
})

test('an article of a megabyte opens', async () => {
  const text = `${news} ${'Nothing else was said that day. '.repeat(30)}\n\n`.repeat(1000)
  const long = await writeReport(extractTexts([{ id: 'long', text }]))
  await page.goto(`${long.url}#article=long`)
  await page.locator('#reading .mark').first().waitFor()
  expect(await page.evaluate('document.getElementById("text").textContent.length')).toBe(text.length)
  await page.locator('#text .mark').last().click()
  expect(await page.evaluate('document.activeElement.textContent')).toBe('that day')
  long.remove()
})
