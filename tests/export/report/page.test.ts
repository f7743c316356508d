/** The page in Chromium: finding an article, reading it, going between its text and its table. */

import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser } from '../../support/browser.js'
import { extractTexts, writeReport, type Report } from '../../support/report.js'

const text =
  'The Federal Trade Commission sued 12 data brokers in 2023, down 40 percent from 2022.\n\n' +
  'Director Samuel Levine of the Bureau of Consumer Protection spoke for the FTC.'
const articles = [
  { id: 'fines', title: 'Fines fall', published: '2024-03-05', text },
  { id: 'quiet', title: 'A quiet day', published: '2023-01-10', text: 'Nothing happened in Čapek Street.' },
  { id: 'rise', title: 'Fines rise', text: 'The Competition Bureau of Canada said that fines rose by 7 percent.' },
  ...Array.from({ length: 250 }, (_, index) => ({ id: `more/${index}`, title: `More ${index}`, text: 'No news.' })),
]

let browser: Browser
let report: Report
let page: Page
let faults: string[]
beforeAll(async () => {
  browser = await openBrowser()
  report = await writeReport(extractTexts(articles))
})
afterAll(async () => {
  await browser.close()
  report.remove()
})
beforeEach(async () => {
  page = await browser.newPage()
  faults = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => faults.push(message.text()))
  page.on('request', (request) => {
    if (request.url() !== report.url) faults.push(request.url())
  })
  await page.goto(report.url)
})
afterEach(async () => {
  await page.close()
  // No error, no breach of the page's policy, and nothing asked of any network.
  expect(faults).toEqual([])
})

const titles = (): Promise<string[]> => page.locator('#rows > li a').allTextContents()
const found = (): Promise<string> => page.locator('#found').textContent().then(String)
const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent')

describe('the list', () => {
  test.for([
    ['words of a title', () => page.fill('[name=words]', 'FALL'), ['Fines fall']],
    ['words of a text, without their accents', () => page.fill('[name=words]', 'capek street'), ['A quiet day']],
    ['words that nothing has', () => page.fill('[name=words]', 'fines zebra'), []],
    ['a kind', () => page.getByLabel('percentages').check(), ['Fines fall', 'Fines rise']],
    ['two kinds', async () => {
      await page.getByLabel('percentages').check()
      await page.getByLabel('counts').check()
    }, ['Fines fall']],
    ['an agency', () => page.selectOption('[name=agency]', { label: 'Federal Trade Commission, US (1)' }), ['Fines fall']],
    ['a country', () => page.selectOption('[name=country]', { label: 'Canada' }), ['Fines rise']],
    ['a sector', () => page.selectOption('[name=sector]', { label: 'Data and analytics' }), ['Fines fall']],
    ['a period', async () => {
      await page.fill('[name=from]', '2023-01-01')
      await page.fill('[name=to]', '2023-12-31')
    }, ['A quiet day']],
  ] as const)('is filtered by %s', async ([, ask, expected]) => {
    await ask()
    await expect.poll(found).toBe(`${expected.length} ${expected.length === 1 ? 'article' : 'articles'} of 253`)
    expect(await titles()).toEqual(expected)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect.poll(found).toBe('253 articles')
  }) // prettier-ignore

  test('shows its beginning, and more when asked, from where the keyboard goes on', async () => {
    expect(await titles()).toHaveLength(200)
    await page.getByRole('button', { name: 'Show 53 more of 53' }).press('Enter')
    expect(await titles()).toHaveLength(253)
    expect(await focused()).toBe('More 197')
  })
})

describe('an article', () => {
  beforeEach(async () => {
    await page.getByRole('link', { name: 'Fines fall' }).click()
    await page.locator('#reading .mark').first().waitFor()
  })

  test('has its text as it was given', async () => {
    expect(await page.locator('#text').textContent()).toBe(text)
    expect(await focused()).toBe('Fines fall')
  })

  test('marks mentions inside mentions', async () => {
    const marks = page.locator('#text .mark')
    const inner = marks.getByText('data brokers', { exact: true })
    expect(await inner.getAttribute('class')).toBe('mark kind-sectors in-kind-counts')
    expect(await marks.getByText('12 ').first().getAttribute('class')).toBe('mark kind-counts')
    await inner.hover()
    expect(await page.locator('#card .kind').allTextContents()).toEqual(['sector', 'count'])
    expect(await page.locator('tr.lit').count()).toBe(2)
  })

  test('tells fields and rule on hover, and on focus until Escape', async () => {
    const card = page.locator('#card')
    const mark = page.locator('#text .mark').getByText('40 percent')
    await mark.hover()
    expect(await card.textContent()).toMatch(/40 percent.*directiondecrease.*rule percentage\//u)
    await page.mouse.move(0, 0)
    await expect.poll(() => card.isVisible()).toBe(false)
    await mark.focus()
    expect(await card.isVisible()).toBe(true)
    expect(await mark.getAttribute('aria-describedby')).toBe('card')
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
  })

  test('goes from the text to the table and back with the keyboard alone', async () => {
    const mark = page.locator('#text .mark').getByText('FTC', { exact: true })
    await mark.focus()
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('Federal Trade Commission')
    expect(await page.locator('#text .mark.lit').allTextContents()).toEqual(['Federal Trade Commission', 'FTC'])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('FTC')
    expect(await page.evaluate('document.activeElement.closest("#text") !== null')).toBe(true)
  })

  test('shows the kinds that are asked for', async () => {
    await page.getByLabel('sectors 1').uncheck()
    expect(await page.locator('#text .mark').getByText('12 data brokers').count()).toBe(1)
    expect(await page.locator('.facts').getByText('sector', { exact: true }).count()).toBe(0)
    expect(await page.locator('#text').textContent()).toBe(text)
  })

  test('leads to the next one, and the browser back', async () => {
    await page.getByRole('link', { name: 'Next' }).click()
    await expect.poll(focused).toBe('A quiet day')
    await page.goBack()
    await expect.poll(focused).toBe('Fines fall')
    await page.getByRole('link', { name: 'All articles' }).click()
    expect(await page.locator('#rows').isVisible()).toBe(true)
  })
})

test('the whole way with the keyboard alone', async () => {
  const press = async (key: string, until: string): Promise<void> => {
    for (let times = 0; times < 40; times++) {
      await page.keyboard.press(key)
      if ((await focused()) === until) return
    }
    throw new Error(`${key} never came to "${until}"`)
  }
  await press('Tab', 'Fines fall')
  await page.keyboard.press('Enter')
  await page.locator('#reading .mark').first().waitFor()
  await press('Tab', 'Federal Trade Commission')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.closest("tr").id')).toBe('fact-0')
})

test('an address of an article opens it', async () => {
  await page.goto(`${report.url}#article=more%2F7`)
  await page.reload()
  expect(await page.locator('#reading-title').textContent()).toBe('More 7')
})
