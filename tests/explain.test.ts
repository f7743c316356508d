import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createExtractor, extract } from '../src/index.js'
import { provenance } from '../src/resolve/provenance.js'
import { corpus } from './support/corpus.js'

const text = 'The Federal Trade Commission fined 12 firms in March 2021, 4% more than in 2020.'

describe('an extraction that explains itself', () => {
  const explained = createExtractor({ explain: true })

  test('is otherwise the same', () => {
    for (const { article } of corpus.slice(0, 20)) {
      const { explanations, ...found } = explained.extract(article)
      expect(found).toEqual(extract(article))
      expect(explanations).toBeDefined()
    }
    expect(extract(text)).not.toHaveProperty('explanations')
  })

  test('gives each fact its captures, and for each field the resolvers that set it', () => {
    const { explanations, dates, counts } = explained.extract(text)
    const march = dates.find(({ value }) => value === '2021-03')
    expect(explanations?.find(({ fact }) => fact === march?.id)).toEqual({
      fact: march!.id,
      kind: 'dates',
      mentions: [{ start: 47, end: 57, rule: 'date/point', captures: { moment: 'March 2021' } }],
      fields: {
        type: ['rule'],
        value: ['anchor', 'dates/timeline', 'dates/place'],
        from: ['anchor', 'dates/timeline', 'dates/place', 'fiscal-years'],
        to: ['anchor', 'dates/timeline', 'dates/place', 'fiscal-years'],
      },
    })
    const count = explanations?.find(({ fact }) => fact === counts[0]?.id)
    expect(Object.keys(count?.fields ?? {})).toEqual(['value', 'mod', 'unit', 'action', 'period', 'agency'])
  })

  test('has an explanation for every fact', () => {
    for (const { article } of corpus.slice(0, 20)) {
      const { explanations, ...found } = explained.extract(article)
      const { agencies, officials, dates, counts, percentages, sectors } = found
      const ids = [agencies, officials, dates, counts, percentages, sectors].flat().map(({ id }) => id)
      expect(explanations?.map(({ fact }) => fact)).toEqual(ids)
    }
  })
})

test('every field of every record has a chain, of resolvers that there are', () => {
  const files = readdirSync(new URL('../src/resolve/', import.meta.url), { recursive: true, encoding: 'utf8' })
  const known = new Set(['rule', ...files.map((file) => file.replaceAll('\\', '/').replace(/\.ts$/u, ''))])
  const placed = new Set(['id', 'mentions', 'start', 'end', 'text', 'rule'])
  for (const { article } of corpus) {
    const found = extract(article)
    for (const kind of Object.keys(provenance) as (keyof typeof provenance)[]) {
      for (const fact of found[kind]) {
        const fields = Object.keys(fact).filter((field) => !placed.has(field))
        expect(fields.sort()).toEqual(Object.keys(provenance[kind]).sort())
      }
    }
  }
  for (const chain of Object.values(provenance).flatMap((fields) => Object.values(fields))) {
    for (const resolver of chain) expect(known, resolver).toContain(resolver)
  }
})

describe('an article explained', () => {
  const [sentence, chrome] = createExtractor().explain(`${text}\n\nShare this article`)

  test('has its tokens with offsets, and matches with their fates', () => {
    expect(sentence?.tokens.every(({ start, end, text: form }) => text.slice(start, end) === form)).toBe(true)
    expect(sentence?.tokens[1]).toEqual({
      start: 4,
      end: 11,
      text: 'Federal',
      pos: 'PROPN',
      lemma: expect.any(String) as string,
    })
    const fates = sentence?.matches.map(({ rule, text: words, fate, by }) => [rule, words, fate, by])
    expect(fates).toContainEqual(['date/point', 'March 2021', 'made', null])
    expect(fates).toContainEqual(['date/year', '2021', 'overruled', 'date/point'])
    expect(fates).toContainEqual(['agency/lexicon', 'Federal Trade Commission', 'made', null])
    expect(fates?.some(([, , fate]) => fate === 'declined')).toBe(true)
  })

  test('says what is page chrome', () => {
    expect(chrome).toMatchObject({ chrome: true, text: 'Share this article', matches: [] })
  })
})
