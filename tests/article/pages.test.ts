/**
 * Pages as scrapers dump them, one file each. The first two characters of a line tell what it is: `+ ` a line of the
 * article, `- ` a line of the page around it, `? ` one that may be read or not, as bylines, `~ ` a line of the page
 * that only its meaning tells from the article, and that is read still. The marks are taken off before the text is read;
 * blank lines have none.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readLayout } from '../../src/article/chrome.js'
import { findHeadline } from '../../src/article/headline.js'

const folder = new URL('pages/', import.meta.url)

/** Of the two printed releases, whose letterheads are set like headlines, the letterhead is taken for it. */
const headlines: Readonly<Record<string, string | null>> = {
  'asp-agency-innertext': 'Cabinet approves 40 new fast-track courts for crimes against children',
  'browser-copy-of-ministry': 'Government bans 324 models of assault-style firearms',
  'bullets-and-table': 'Regulator publishes yearly enforcement figures',
  'cookie-and-comments': 'Appeal court upholds ban on two surgeons',
  'credits-at-end': 'Two Guards Charged With Smuggling Phones Into County Jail',
  'hard-wrapped-email': 'COUNTY PROSECUTOR CHARGES FOUR IN ELECTION CASE',
  'headline-repeated': 'Bakery Owner Admits Hiding $1.2 Million From Tax Office',
  'innertext-broadcaster': 'Ferry operator fined £3m after passengers trapped on car deck',
  'markdown-crawl': 'Tribunal blocks merger of two largest cement makers',
  'newsletter-email': 'Bank to repay 90,000 customers',
  'newspaper-read-more': 'SEVEN HELD AFTER RAIDS ON PHONE SCAM RING',
  'newspaper3k-leftovers': null,
  'pdf-layout-court-notice': 'OFFICE OF THE INSPECTOR OF INSURANCE',
  'pdf-release': 'MINISTRY OF JUSTICE AND PUBLIC ORDER',
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
    const text = line.slice(2)
    const start = at + text.search(/\S|$/u)
    const end = at + text.trimEnd().length
    at += text.length + 1
    return { start, end, line }
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
      if (line === '' || line.startsWith('?')) return line
      const isChrome = layout.chrome.some((span) => span.start <= start && end <= span.end)
      const read = line.startsWith('~') ? '~' : '+'
      return `${isChrome ? '-' : read}${line.slice(1)}`
    })
    expect(read).toEqual(lines.map(({ line }) => line))
  })

  test('finds the headline', () => {
    expect(findHeadline(layout)).toBe(headline)
  })
})
