import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/document/document.js'
import { readDocument } from '../../src/document/read.js'
import { Automaton } from '../../src/matcher/automaton.js'
import { compileLayer } from '../../src/matcher/layer.js'
import type { Pattern } from '../../src/matcher/pattern.js'
import { ruleDefiner, type Rule } from '../../src/matcher/rule.js'
import type { RunStatistics } from '../../src/matcher/run.js'
import { Spans } from '../../src/matcher/spans.js'

interface Kinds {
  name: { text: string }
  thing: { text: string }
}
const defineRule = ruleDefiner<Kinds>()

function rule(slug: string, pattern: Pattern<Kinds>, context: Partial<Rule<Kinds>> = {}): Rule<Kinds> {
  const build = (): { text: string } => ({ text: slug })
  return { ...defineRule('thing', { slug, pattern, build, examples: ['‹x›'] }), ...context }
}

/** Mentions that a layer of rules finds, as text. */
function find(text: string, rules: readonly Rule<Kinds>[], names: readonly string[] = []): string[] {
  const { document } = readDocument(text)
  const spans = new Spans<Kinds>(document.size)
  for (let i = 0; i + 1 < document.size; i++) {
    const range = { from: i, to: i + 2 }
    if (names.includes(textOf(document, range)))
      spans.add({ ...range, kind: 'name', value: { text: '' }, rule: 'test' })
  }
  compileLayer({ name: 'test', kinds: ['thing'], rules }).run(document, spans)
  return spans.all('thing').map((found) => `${found.value.text}: ${textOf(document, found)}`)
}

const word = { shape: 'lower' } as const

describe('elements', () => {
  test.for<[string, Pattern<Kinds>, string, string[]]>([
    ['word', ['court'], 'The Court sat.', ['a: Court']],
    ['form', [{ form: 'Court' }], 'The court, the Court.', ['a: Court']],
    ['lemma', [{ lemma: 'seize' }], 'They seized it.', ['a: seized']],
    ['tag', [{ pos: 'VERB' }], 'They seized it.', ['a: seized']],
    ['shape', [{ shape: 'all-caps' }], 'The OLAF case.', ['a: OLAF']],
    ['negation', [{ pos: 'NOUN', not: { lower: 'case' } }], 'the case of phones', ['a: phones']],
    ['sequence', [{ sequence: ['a', 'b'] }, 'c'], 'a b c', ['a: a b c']],
    ['alternatives', [{ either: ['a', { sequence: ['b', 'c'] }] }, 'd'], 'a d b c d', ['a: a d', 'a: b c d']],
    ['optional', ['a', { optional: 'b' }, 'c'], 'a c a b c', ['a: a c', 'a: a b c']],
    [
      'repetition without end',
      ['a', { repeat: 'b', max: Infinity }, 'c'],
      'a c a b c a b b b b c a b',
      ['a: a c', 'a: a b c', 'a: a b b b b c'],
    ],
    ['repetition', ['a', { repeat: 'b', min: 1, max: 3 }, 'c'], 'a c a b c a b b b b c', ['a: a b c']],
    ['mention', ['of', { mention: 'name' }], 'chief of John Doe today', ['a: of John Doe']],
  ])('%s', ([, pattern, text, expected]) => {
    expect(find(text, [rule('a', pattern)], ['John Doe'])).toEqual(expected)
  })

  test('a match never crosses a sentence', () => {
    expect(find('a court. Court b', [rule('a', ['court', { optional: '.' }, 'court'])])).toEqual([])
  })

  test.for<[string, Partial<Rule<Kinds>>, string[]]>([
    ['at the start', { at: 'sentence-start' }, ['a: beta']],
    ['at the end, before the full stop', { at: 'sentence-end' }, ['a: beta']],
    ['preceded', { precededBy: { lower: 'gamma' } }, ['a: beta']],
    ['not preceded', { notPrecededBy: [{ lower: 'gamma' }, { lower: 'delta' }] }, ['a: beta']],
    ['followed', { followedBy: { lower: 'gamma' } }, ['a: beta']],
    ['not followed', { notFollowedBy: { lower: ['gamma', 'delta'] } }, ['a: beta']],
  ])('%s', ([, context, expected]) => {
    expect(find('beta gamma beta delta beta.', [rule('a', ['beta'], context)])).toEqual(expected)
  })
})

describe('selection', () => {
  test('the longest match wins, whatever the order of the rules', () => {
    const rules = [rule('short', ['b']), rule('long', ['a', 'b', 'c'])]
    expect(find('a b c', rules)).toEqual(['long: a b c'])
  })

  test('of matches of one length the first rule wins', () => {
    expect(find('a b', [rule('one', ['a', 'b']), rule('two', ['a', { lower: 'b' }])])).toEqual(['one: a b'])
  })

  test('a rule that declines leaves the place to the next', () => {
    const declines = { ...rule('no', ['a', 'b', 'c']), build: () => undefined }
    expect(find('a b c', [declines, rule('yes', ['b', 'c'])])).toEqual(['yes: b c'])
  })

  test('the mention spans the capture named span', () => {
    expect(find('of a b', [rule('x', ['of', { sequence: ['a', 'b'], as: 'span' }])])).toEqual(['x: a b'])
  })
})

test('captures carry text, and the value of the mention that they hold', () => {
  const { document } = readDocument('chief of John Doe')
  const spans = new Spans<Kinds>(document.size)
  spans.add({ kind: 'name', from: 2, to: 4, value: { text: 'JD' }, rule: 'test' })
  const made = defineRule('thing', {
    slug: 'typed',
    pattern: [
      { lower: 'chief', as: 'title' },
      'of',
      { mention: 'name', as: 'who' },
      { optional: { lower: 'x', as: 'none' } },
    ],
    build: ({ title, who, none }) => ({ text: `${title.text}|${who.text}|${who.value.text}|${String(none)}` }),
    examples: ['‹x›'],
  })
  compileLayer({ name: 'test', kinds: ['thing'], rules: [made] }).run(document, spans)
  expect(spans.all('thing')[0]?.value.text).toBe('chief|John Doe|JD|undefined')
})

test('a misspelt tag, kind or capture does not compile', () => {
  // @ts-expect-error: there is no tag PROPNN
  rule('a', [{ pos: 'PROPNN' }])
  // @ts-expect-error: there is no kind nam
  rule('a', [{ mention: 'nam' }])
  defineRule('thing', {
    slug: 'b',
    pattern: [{ lower: 'a', as: 'first' }],
    // @ts-expect-error: there is no capture frist
    build: ({ frist }) => ({ text: String(frist) }),
    examples: ['‹a›'],
  })
  expect(true).toBe(true)
})

test.for<[string, Pattern<Kinds>]>([
  ['matches nothing', [{ optional: 'a' }]],
  ['counts backwards', [{ repeat: 'a', min: 3, max: 2 }]],
])('a pattern that %s does not load', ([, pattern]) => {
  expect(() => new Automaton([rule('bad', pattern)])).toThrow(/thing\/bad/u)
})

describe('steps grow in proportion to the text', () => {
  const hostile: [string, Pattern<Kinds>][] = [
    ['nested optionals', [{ optional: word }, { optional: { sequence: [word, { optional: word }] } }, word, 'end']],
    ['loop in loop', [{ repeat: { repeat: word, max: Infinity, min: 1 }, max: Infinity, min: 1 }, 'end']],
    ['repetition in repetition', [{ repeat: { repeat: word, min: 1, max: 6 }, min: 1, max: 6 }, 'end']],
    [
      'overlapping alternatives',
      [{ repeat: { either: [word, { sequence: [word, word] }, 'a'] }, min: 1, max: 8 }, 'end'],
    ],
    ['mentions and tokens', [{ repeat: { either: [{ mention: 'name' }, word] }, min: 1, max: 8 }, 'end']],
  ]
  test.for(hostile)('%s', ([, pattern]) => {
    const automaton = new Automaton([rule('hostile', pattern), rule('other', [word, { repeat: word, max: 9 }, 'stop'])])
    const stepsFor = (length: number): number => {
      const { document } = readDocument(`${'a '.repeat(length)}stop end`)
      const spans = new Spans<Kinds>(document.size)
      for (let i = 0; i + 1 < document.size; i += 2) {
        spans.add({ kind: 'name', from: i, to: i + 2, value: { text: '' }, rule: 'test' })
      }
      const statistics: RunStatistics = { steps: 0 }
      automaton.run(document, spans, statistics)
      return statistics.steps
    }
    const [one, two, four] = [stepsFor(200), stepsFor(400), stepsFor(800)] as [number, number, number]
    expect(one).toBeGreaterThan(200)
    // The ends of the text cost a little less than its middle: doubling the text doubles the steps but for that.
    expect((four - two) / (two - one)).toBeCloseTo(2, 1)
    expect(two / one).toBeLessThan(2.2)
    expect(four / two).toBeLessThan(2.1)
  })
})
