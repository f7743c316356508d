import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createExtractor, defineKind, extract } from '../src/index.js'
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
        value: ['anchor', 'dates/slashed', 'dates/timeline', 'dates/place', 'dates/range'],
        from: ['anchor', 'dates/slashed', 'dates/timeline', 'dates/place', 'dates/range', 'fiscal-years'],
        to: ['anchor', 'dates/slashed', 'dates/timeline', 'dates/place', 'dates/range', 'fiscal-years'],
      },
    })
    const count = explanations?.find(({ fact }) => fact === counts[0]?.id)
    expect(Object.keys(count?.fields ?? {})).toEqual(['value', 'mod', 'unit', 'action', 'period', 'agency'])
  })

  test('facts of own kinds too', () => {
    const fines = defineKind('fine', (rule) => [
      rule({
        slug: 'firms',
        pattern: [{ lower: 'fined' }, { mention: 'number', as: 'number' }, 'firms'],
        build: ({ number }) => number.value.value,
        examples: ['It ‹fined 3 firms›.'],
      }),
    ])
    const { explanations } = createExtractor({ explain: true, kinds: [fines] }).extract(text)
    expect(explanations?.at(-1)).toEqual({
      ...{ fact: 'fine1', kind: 'fine', fields: { value: ['rule'] } },
      mentions: [{ start: 29, end: 43, rule: 'fine/firms', captures: { number: '12' } }],
    })
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

test('every field of every record has a chain', () => {
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
})

describe('the chains name what the code calls', () => {
  const source = new URL('../src/', import.meta.url)
  /** Files of src/resolve that a file calls functions of, in the order of its imports, without their ending. */
  const called = (file: string): string[] => {
    const code = readFileSync(new URL(file, source), 'utf8')
    return Array.from(
      code.matchAll(/^import \{[^}]*\} from '(\.[^']*)\.js'/gmu),
      ([, path]) => new URL(path!, new URL(file, source)),
    )
      .map(({ href }) => href.slice(source.href.length))
      .filter((path) => path.startsWith('resolve/'))
      .map((path) => path.slice('resolve/'.length))
  }
  const pipeline = called('pipeline.ts')

  // Resolver of a kind, and what it calls that sets no field: words, filters, and mentions.
  test.for<[keyof typeof provenance, string, string[]]>([
    ['agencies', 'agencies', ['agency-names', 'drafts']],
    ['officials', 'officials', ['officials/doubts', 'officials/mentions', 'drafts']],
    ['dates', 'dates/index', ['dates/tense', 'drafts']],
    ['counts', 'counts/index', ['clauses/clauses', 'counts/list-leads', 'drafts']],
    ['percentages', 'percentages/index', ['percentages/scene', 'drafts']],
    ['sectors', 'sectors', ['drafts']],
  ])('%s', ([kind, resolver, others]) => {
    expect(pipeline).toContain(resolver)
    const parts = called(`resolve/${resolver}.ts`)
    const named = new Set(Object.values(provenance[kind]).flat())
    named.delete('rule')
    for (const name of named) expect([...parts, ...pipeline], name).toContain(name)
    expect(parts.filter((part) => !named.has(part) && !others.includes(part))).toEqual([])
  })
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
