/** axe-core over every view, and the page on a phone. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../support/browser.js'
import { corpus } from '../../support/corpus.js'
import { extractTexts, writeReport, type Report } from '../../support/report.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
let report: Report
beforeAll(async () => {
  browser = await openBrowser()
  report = await writeReport(extractTexts(corpus.slice(0, 30).map(({ article }) => article)))
})
afterAll(async () => {
  await browser.close()
  report.remove()
})

const desktop = { width: 1280, height: 800 }
const phone = { width: 360, height: 740 }
const views = ['', '#charts', '#article'] as const
const settings = views.flatMap((view) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    [desktop, phone].map((viewport) => [view === '' ? '#articles' : view, scheme, viewport.width, viewport] as const),
  ),
)

test.for(settings)('%s, %s, %i pixels wide: axe finds nothing', async ([view, colorScheme, , viewport]) => {
  // Only axe is let past the page's policy.
  const context = await browser.newContext({ colorScheme, viewport, bypassCSP: true })
  const page = await context.newPage()
  await page.goto(report.url)
  if (view === '#article') {
    await page.locator('#rows a').nth(1).click()
    await page.locator('#text .mark').nth(3).focus()
  } else await page.goto(`${report.url}${view}`)
  if (view === '#charts') for (const summary of await page.locator('summary:visible').all()) await summary.click()
  await page.evaluate(axe)
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>('axe.run()')
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  // Nothing reaches over the edge, so that nothing is read by moving the page sideways.
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width)
  await context.close()
})
