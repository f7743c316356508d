/** How soon a report of 1,000 articles can be used, in Chromium, from the built package. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser } from '../tests/support/browser.js'
import { readTexts } from './texts.js'

export interface ReportSpeed {
  readonly articles: number
  /** Size of the page in bytes. */
  readonly size: number
  /** Milliseconds from the navigation to a filled list that takes clicks; median of the rounds. */
  readonly list: number
  /** Milliseconds from a click to the article with its facts. */
  readonly article: number
}

const articles = 1000
const rounds = 7
const cli = new URL('../dist/cli.js', import.meta.url).pathname

export async function measureReport(): Promise<ReportSpeed> {
  const folder = mkdtempSync(join(tmpdir(), 'lexfacts-report-'))
  const file = join(folder, 'report.html')
  const texts = readTexts(20e6).slice(0, articles)
  const lines = texts.map((text, number) => `${JSON.stringify({ id: `article ${number}`, text })}\n`)
  writeFileSync(join(folder, 'articles.jsonl'), lines.join(''))
  execFileSync(process.execPath, [cli, 'extract', join(folder, 'articles.jsonl'), '-o', file, '--format', 'html'])
  const browser = await openBrowser()
  try {
    const lists: number[] = []
    const readings: number[] = []
    for (let round = 0; round < rounds; round++) {
      const page = await browser.newPage()
      await page.goto(pathToFileURL(file).href, { waitUntil: 'commit' })
      await page.locator('#rows > li').nth(199).waitFor({ state: 'attached' })
      lists.push(await page.evaluate<number>('performance.now()'))
      await page.waitForLoadState()
      readings.push(
        await page.evaluate<number>(`new Promise((resolve) => {
          const begin = performance.now()
          const look = () => document.querySelector('#reading .facts') ? resolve(performance.now() - begin) : requestAnimationFrame(look)
          document.querySelector('#rows a').click()
          look()
        })`),
      )
      await page.close()
    }
    return { articles, size: statSync(file).size, list: median(lists), article: median(readings) }
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!
}
