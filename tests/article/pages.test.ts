/**
 * Pages as scrapers dump them, one file each. The first two characters of a line tell what it is: `+ ` a line of the
 * article, `- ` a line of the page around it. They are taken off before the text is read.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readLayout } from '../../src/article/chrome.js'
import { findHeadline } from '../../src/article/headline.js'

const folder = new URL('pages/', import.meta.url)

const headlines: Readonly<Record<string, string>> = {
  'bullets-and-table': 'Regulator publishes yearly enforcement figures',
  'cookie-and-comments': 'Appeal court upholds ban on two surgeons',
  'credits-at-end': 'Two Guards Charged With Smuggling Phones Into County Jail',
  'hard-wrapped-email': 'COUNTY PROSECUTOR CHARGES FOUR IN ELECTION CASE',
  'headline-repeated': 'Bakery Owner Admits Hiding $1.2 Million From Tax Office',
  'newspaper-read-more': 'SEVEN HELD AFTER RAIDS ON PHONE SCAM RING',
  'photo-captions': 'Ex-minister jailed for nine years over harbour contracts',
  'us-attorney-release': 'Former Clinic Manager Sentenced to Six Years for Billing Fraud',
  'wire-with-tickers': 'Watchdog clears takeover of parcel firm after remedies',
  'xinhua-style': 'Courts conclude over 12,000 fraud cases in first half of 2024',
}

/** A page's text, and each line with what it is and where it stands. */
function readPage(name: string) {
  const marked = readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    .trimEnd()
    .split('\n')
  let at = 0
  const lines = marked.map((line) => {
    const start = at
    at += line.length - 1
    return { mark: line[0], start, end: start + line.slice(2).trimEnd().length, line }
  })
  return { text: marked.map((line) => line.slice(2)).join('\n'), lines }
}

test('every page has its headline', () => {
  const names = readdirSync(folder).map((file) => file.replace('.txt', ''))
  expect(names.sort()).toEqual(Object.keys(headlines).sort())
})

describe.for(Object.entries(headlines))('%s', ([name, headline]) => {
  const { text, lines } = readPage(name)
  const layout = readLayout(text)

  test('tells the page from the article', () => {
    const read = lines.map(({ start, end, line }) => {
      const isChrome = layout.chrome.some((span) => span.start <= start && end <= span.end)
      return `${isChrome ? '-' : '+'}${line.slice(1)}`
    })
    expect(read).toEqual(lines.map(({ line }) => line))
  })

  test('finds the headline', () => {
    expect(findHeadline(layout)).toBe(headline)
  })
})
