/** The corpus in other layouts: wrapped, broken at links, and with pages around it. Facts stay as they are. */

import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extractor.js'
import type { Extraction, Mention } from '../../src/facts.js'
import { corpus } from '../support/corpus.js'
import { difference, factKeys } from '../support/fact-keys.js'
import { breakAtLinks, chromes, hardWrap, surround } from '../support/perturb.js'

const articles = corpus.map(({ article, gold }) => ({ ...article, published: gold.published }))
const known = articles.map((article) => factKeys(extract(article)))
const total = known.flat().length

/** Facts lost from and gained over the corpus as it stands, of 4,000 and more. */
function changes(relayout: (text: string) => string): { lost: string[]; gained: string[] } {
  const each = articles.map(({ text, ...article }, at) =>
    difference(known[at]!, factKeys(extract({ ...article, text: relayout(text) }))),
  )
  return { lost: each.flatMap(({ lost }) => lost), gained: each.flatMap(({ gained }) => gained) }
}

describe('lines', () => {
  test.for([
    // layout, how to make it, most facts that may change: names and dates torn by headings that fill the column
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n'), 0],
    ['wrapped at 60', (text: string) => hardWrap(text, 60), 20],
    ['wrapped at 72', (text: string) => hardWrap(text, 72), 10],
    ['wrapped at 80', (text: string) => hardWrap(text, 80), 10],
    ['links on lines of their own', (text: string) => breakAtLinks(text), 6],
    ['wrapped and broken at links', (text: string) => breakAtLinks(hardWrap(text, 80)), 30],
  ] as const)('%s', ([, relayout, most]) => {
    const { lost, gained } = changes(relayout)
    expect(total).toBeGreaterThan(4000)
    expect(Math.max(lost.length, gained.length), [...lost, '---', ...gained].join('\n')).toBeLessThanOrEqual(most)
  })
})

/** A newsletter wrapped by hand, in whose narrow column a page's headlines read as its own lines. */
const narrow = 'int-ip-newsletter'

describe('pages', () => {
  test.for(Object.entries(chromes))('%s: no fact comes from it', ([, chrome]) => {
    for (const { text, ...article } of articles) {
      if (article.id === narrow) continue
      const page = surround(text, chrome)
      const end = page.length - chrome.below.length - 1
      const outside = mentionsOf(extract({ ...article, text: page })).filter(
        (mention) => mention.start < chrome.above.length || mention.start >= end,
      )
      expect(
        outside.map((mention) => mention.text),
        article.id,
      ).toEqual([])
    }
  })

  test.for(Object.entries(chromes))('%s: the facts of the article stay', ([, chrome]) => {
    const { lost } = changes((text) => surround(text, chrome))
    // Letterheads that only capitals tell from a menu are passed over with it.
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(total * 0.005)
  })
})

function mentionsOf({ agencies, officials, dates, counts, percentages, sectors }: Extraction): Mention[] {
  const grouped = [...agencies, ...officials, ...sectors].flatMap(({ mentions }) => mentions)
  return [...grouped, ...dates, ...counts, ...percentages]
}
