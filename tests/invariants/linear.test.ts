/** Work grows in proportion to the text, with the rules that are really there. */

import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/read.js'
import { extract } from '../../src/extractor.js'
import type { RunStatistics } from '../../src/matcher/run.js'
import { Spans } from '../../src/matcher/spans.js'
import { compileLayers } from '../../src/pipeline.js'
import type { Mentions } from '../../src/rules/kinds.js'
import { corpus } from '../support/corpus.js'

const layers = compileLayers()

/** Tests of rule states against tokens and mentions, in all layers. */
function stepsFor(text: string): number {
  const { document } = readDocument(text)
  const spans = new Spans<Mentions>(document.size)
  const statistics: RunStatistics = { steps: 0 }
  for (const layer of layers) layer.run(document, spans, { statistics })
  // A token that begins no rule costs a look-up.
  return statistics.steps + document.size
}

describe('steps double with the text', () => {
  test.for([
    'the of the ',
    '12 ',
    '10 to 20 and 30 ',
    '1/1/',
    'more than 5,000 people and about ',
    'Jan. 5, 2024, from 2020 to ',
    'the last two years of ',
    'John Smith, Director of the Court of ',
    'Deputy Chief Judge Mary Ann Lee of ',
    'Ministry of Justice and Office of the ',
    'up 4.5 percent from ',
    'one in five of two-thirds of ',
    'A. B. ',
    'U.S. v. ',
    '“',
    ', and ',
    'online artificial intelligence data ',
    'arrested 12 suspects, seized 4 phones, ',
  ])('%j', (unit) => {
    const length = Math.ceil(1200 / unit.split(' ').length)
    const [one, two, four] = [1, 2, 4].map((times) => stepsFor(unit.repeat(length * times))) as [number, number, number]
    expect(two / one).toBeLessThan(2.2)
    expect(four / two).toBeLessThan(2.1)
  })
})

test('an article of a megabyte is read', () => {
  const page = corpus.map(({ article }) => article.text).join('\n\n')
  const text = page.repeat(Math.ceil(1_000_000 / page.length))
  const found = extract({ text, published: '2024-02-29' })
  expect(found.percentages.length).toBeGreaterThan(1000)
  for (const { start, end, text: words } of found.percentages) expect(text.slice(start, end)).toBe(words)
})
