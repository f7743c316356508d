/** Rules, names and kinds of facts of users' own, and what they switch off. */

import { describe, expect, expectTypeOf, test } from 'vitest'
import { createExtractor, defineKind, defineRule, extract, type OwnFact } from '../src/index.js'
import { knownRuleIds } from '../src/pipeline.js'
import { listRules } from '../src/rule-tools/index.js'
import { allRules } from './support/mentions.js'
import { corpus } from './support/corpus.js'

const fines = defineKind('fine', (rule) => [
  rule({
    slug: 'fined-amount',
    pattern: [
      { lower: ['fined', 'penalised'] },
      { repeat: { pos: ['PROPN', 'DET'] }, max: 4 },
      { mention: 'figure', as: 'sum' },
    ],
    build: ({ sum }) => ({ sum: sum.text }),
    examples: ['The court ‹fined Acme $3 million›.'],
  }),
])

describe('a kind of one’s own', () => {
  const extractor = createExtractor({ kinds: [fines] })
  const text = 'The tribunal fined Acme $3 million in 2021. Brill Ltd was fined $40,000.'

  test('comes out beside the built-in ones, typed', () => {
    const found = extractor.extract(text)
    expectTypeOf(found.own.fine).toEqualTypeOf<readonly OwnFact<{ sum: string }>[]>()
    expect(found.own.fine).toEqual([
      {
        id: 'fine1',
        start: 13,
        end: 34,
        text: 'fined Acme $3 million',
        value: { sum: '$3 million' },
        rule: 'fine/fined-amount',
      },
      { id: 'fine2', start: 58, end: 71, text: 'fined $40,000', value: { sum: '$40,000' }, rule: 'fine/fined-amount' },
    ])
    expect(found.dates.map(({ value }) => value)).toEqual(['2021'])
  })

  test('is an empty list where nothing is found, and not there where nobody asks', () => {
    expect(extractor.extract('Nothing.').own).toEqual({ fine: [] })
    expect(extract(text)).not.toHaveProperty('own')
  })

  test.for(['date', 'Fine', 'a b', '__proto__'])('cannot be called %j', (name) => {
    expect(() => defineKind(name, () => [])).toThrow(/kind/u)
  })

  test('a capture that the pattern does not name does not compile', () => {
    defineKind('fine', (rule) => [
      rule({
        slug: 'x',
        pattern: [{ mention: 'figure', as: 'sum' }],
        // @ts-expect-error there is no such capture
        build: ({ amount }) => ({ amount }),
        examples: ['‹$3›'],
      }),
    ])
  })
})

describe('names of one’s own', () => {
  test('an agency takes the place of the built-in one of its id', () => {
    const ftc = {
      id: 'us.ftc',
      name: 'Federal Trade Commission',
      type: 'court',
      country: 'US',
      source: 'https://ftc.gov',
    } as const
    const article = 'The Federal Trade Commission sued. The FTC won.'
    const [usual] = extract(article).agencies
    expect(usual).toMatchObject({ registry: 'us.ftc', type: 'regulator' })
    const [own] = createExtractor({ agencies: [ftc] }).extract(article).agencies
    expect(own).toMatchObject({ registry: 'us.ftc', type: 'court' })
  })

  test('a sector with its terms', () => {
    const sector = { id: 'lunar-mining', label: 'Lunar mining', terms: ['moon mine'], source: 'https://moon.example' }
    const found = createExtractor({ sectors: [sector] }).extract('Two moon mines were raided.').sectors
    expect(found.map(({ sector: id, mentions }) => [id, mentions[0]?.text])).toEqual([['lunar-mining', 'moon mines']])
  })

  test('an own agency may not share a name with another of its country', () => {
    const twin = {
      id: 'us.twin',
      name: 'Federal Trade Commission',
      type: 'court',
      country: 'US',
      source: 'https://x',
    } as const
    expect(() => createExtractor({ agencies: [twin] })).toThrow('"Federal Trade Commission" belongs to us.ftc too')
  })
})

describe('rules of one’s own', () => {
  test('one with the id of a built-in rule takes its place', () => {
    const id = 'percentage/figure-percent'
    expect(allRules.map((rule) => rule.id)).toContain(id)
    const rule = defineRule('percentage', {
      slug: 'figure-percent',
      pattern: [{ mention: 'number', as: 'figure' }, '%'],
      build: () => ({ value: 99, unit: 'percent', direction: null }),
      examples: ['‹4%›'],
    })
    const read = createExtractor({ rules: [rule] }).extract('Fines rose 4%, and fees 5 percent.').percentages
    expect(read.map(({ value }) => value)).toEqual([99])
  })
})

describe('switched off', () => {
  const text = 'The Federal Trade Commission and the Bureau of Public Clocks sued 12 firms over chips on Monday.'

  test.for([
    ['agency/named-body', { agencies: ['Federal Trade Commission'] }],
    ['count/number-noun', { counts: [] }],
  ] as const)('%s', ([id, expected]) => {
    const found = createExtractor({ without: [id] }).extract(text)
    for (const [kind, names] of Object.entries(expected)) {
      expect(found[kind as 'agencies'].map(({ name }) => name)).toEqual(names)
    }
  })

  test('an agency of the lexicon; a pattern may still read its name', () => {
    const [ftc] = createExtractor({ without: ['us.ftc'] }).extract(text).agencies
    expect(ftc).toMatchObject({ registry: null, mentions: [{ rule: 'agency/named-body' }] })
    const none = createExtractor({ without: ['us.ftc', 'agency/named-body'] }).extract(text).agencies
    expect(none).toEqual([])
  })

  test('what is not there is an error that names the nearest', () => {
    expect(() => createExtractor({ without: ['count/number-nuon'] })).toThrow('did you mean "count/number-noun"?')
  })
})

test('every rule that a mention of the corpus carries is known, and can be switched off', () => {
  const known = knownRuleIds()
  const seen = new Set<string>()
  for (const { article } of corpus) {
    const { agencies, officials, dates, counts, percentages, sectors } = extract(article)
    for (const { mentions } of [...agencies, ...officials, ...sectors]) for (const { rule } of mentions) seen.add(rule)
    for (const { rule } of [...dates, ...counts, ...percentages]) seen.add(rule)
  }
  expect([...seen].filter((id) => !known.has(id))).toEqual([])
  expect(listRules().flatMap(({ id, origin }) => (origin === 'code' ? [] : [id]))).toEqual(allRules.map(({ id }) => id))
})
