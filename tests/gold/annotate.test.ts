import { expect, test } from 'vitest'
import { extract } from '../../src/extractor.js'
import { annotationText, parseGold } from '../../src/gold/index.js'
import { annotate, score } from '../../src/testing/index.js'
import { corpus } from '../support/corpus.js'
import { boardFound, boardGold } from '../support/annotated.js'

test('an annotation says that nobody has read it', () => {
  expect(annotate(boardFound)).toEqual({
    ...boardGold,
    reviewed: false,
    agencies: [{ ...boardGold.agencies![0], country: 'ES' }],
    officials: [{ ...boardGold.officials![0], title: 'Chief' }],
    counts: [{ ...boardGold.counts![0], unit: 'firms' }],
  })
})

test('mentions take one line each', () => {
  const text = annotationText(annotate(boardFound))
  expect(text.split('\n').filter((line) => line.includes('["'))).toEqual([
    '    ["Tax Board", 1],',
    '    ["Tax Board", 2]',
    '    ["Ana Ruiz", 1]',
  ])
  expect(parseGold(text, 'a').gold).toEqual(annotate(boardFound))
})

test('what is annotated from an extraction matches that extraction, over the corpus', () => {
  for (const { article } of corpus) {
    const found = { ...extract(article), text: article.text }
    // A link to a date without a value cannot be written down.
    const unresolved = new Set(found.dates.filter(({ value }) => value === null).map(({ id }) => id))
    const { differences } = score(found, annotate(found))
    expect(differences.filter((each) => each.found === null || !unresolved.has(each.found))).toEqual([])
  }
})
