/** Checks of the annotation itself, whatever the extractor finds. */

import { describe, expect, test } from 'vitest'
import { lexicons } from '../../src/lexicons/index.js'
import { checkGold } from '../../src/testing/index.js'
import { corpus, goldMentions } from '../support/corpus.js'

const sectorIds = new Set(lexicons.sectors.map(({ id }) => id))

describe.for(corpus.map((each) => [each.id, each] as const))('%s', ([id, annotated]) => {
  const { article, gold, file } = annotated

  test('names its own folder, its style and its country', () => {
    expect(file).toMatch(new RegExp(`/${id}/facts\\.json$`, 'u'))
    expect(gold.style).toMatch(/\w/u)
    expect(gold.country).toMatch(/^[A-Z]{2,3}$/u)
  })

  test('has facts of every kind but perhaps one', () => {
    expect(Object.values(goldMentions(annotated)).filter((list) => list.length === 0).length).toBeLessThanOrEqual(1)
  })

  test('has no fault', () => {
    expect(checkGold(article.text, gold, sectorIds)).toEqual([])
  })
})

test('the corpus is wide', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(40)
  expect(new Set(corpus.map(({ gold }) => gold.country)).size).toBeGreaterThanOrEqual(20)
  expect(new Set(corpus.map(({ gold }) => gold.style)).size).toBeGreaterThanOrEqual(10)
})
