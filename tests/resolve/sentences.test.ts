import { expect, test } from 'vitest'
import type { Extraction, Mention } from '../../src/facts.js'
import { createExtractor, extract } from '../../src/index.js'
import { corpus } from '../support/corpus.js'

const extractor = createExtractor({ sentences: true })

function mentionsOf({ agencies, officials, dates, counts, percentages, sectors }: Extraction): Mention[] {
  return [
    ...[...agencies, ...officials, ...sectors].flatMap(({ mentions }) => mentions),
    ...dates,
    ...counts,
    ...percentages,
  ]
}

test('gives the sentences that facts were read from, and no others', () => {
  const text = 'Nothing here.\n  The court fined 12 firms. It rained on Mr. Smith.  Fines fell by 7 percent in\nall.'
  const { sentences = [] } = extractor.extract(text)
  expect(sentences.map(({ text }) => text)).toEqual(['The court fined 12 firms.', 'Fines fell by 7 percent in\nall.'])
  for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
})

test('only where they are asked for, and the facts are the same', () => {
  const text = 'The court fined 12 firms.'
  expect(extract(text)).not.toHaveProperty('sentences')
  const { sentences, ...facts } = extractor.extract(text)
  expect(sentences).toHaveLength(1)
  expect(facts).toEqual(extract(text))
})

test('hold every mention of every article, in order, at their place', () => {
  for (const { article } of corpus) {
    const extraction = extractor.extract(article)
    const sentences = extraction.sentences ?? []
    for (const { start, end, text } of sentences) expect(article.text.slice(start, end)).toBe(text)
    for (const [index, { start }] of sentences.slice(1).entries())
      expect(start).toBeGreaterThanOrEqual(sentences[index]!.end)
    const homeless = mentionsOf(extraction).filter(
      ({ start }) => !sentences.some((sentence) => sentence.start <= start && start < sentence.end),
    )
    expect(homeless).toEqual([])
  }
})
