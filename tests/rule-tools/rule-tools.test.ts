import { expect, test } from 'vitest'
import { defineKind, defineRule } from '../../src/index.js'
import { listRules, reportRules, testRules } from '../../src/rule-tools/index.js'

const own = defineRule('percentage', {
  slug: 'in-the-hundred',
  pattern: [{ mention: 'number', as: 'figure' }, 'in', 'the', 'hundred'],
  build: ({ figure }) => ({ value: figure.value.value, unit: 'percent', direction: null }),
  examples: ['About ‹12 in the hundred› agreed.', 'All ‹7 per cent› agreed.'],
  counterexamples: ['It was 12 in the hundred.'],
})
const fines = defineKind('fine', (rule) => [
  rule({
    slug: 'sum',
    pattern: ['fined', { mention: 'figure', as: 'sum' }],
    build: ({ sum }) => sum.text,
    examples: ['They ‹fined $3›.'],
  }),
])

test('all built-in rules are listed by layer, with their examples', () => {
  const rules = listRules()
  expect(rules.find(({ id }) => id === 'percentage/figure-percent')).toMatchObject({
    ...{ kind: 'percentage', layer: 'figures', origin: 'built-in' },
    examples: expect.arrayContaining([expect.stringContaining('‹')]) as unknown,
  })
  expect(rules.find(({ id }) => id === 'agency/named-body')).toMatchObject({
    layer: 'agencies',
    origin: 'code',
    examples: [],
  })
})

test('own rules are listed as own, and what is switched off is not', () => {
  const rules = listRules({ rules: [own], kinds: [fines], without: ['date/season', 'agency/named-body'].slice(1) })
  expect(rules.filter(({ origin }) => origin === 'own').map(({ id, layer }) => [id, layer])).toEqual([
    ['percentage/in-the-hundred', 'figures'],
    ['fine/sum', 'own'],
  ])
  expect(rules.map(({ id }) => id)).not.toContain('agency/named-body')
})

test('the examples of all built-in rules hold', () => {
  expect(testRules().failures).toEqual([])
})

test('an example that does not hold is told with what was found', () => {
  const { rules, examples, failures } = testRules({ rules: [own], kinds: [fines] }, 'percentage')
  expect(rules).toBeGreaterThan(10)
  expect(examples).toBeGreaterThan(rules)
  expect(failures).toEqual([
    { rule: own.id, example: 'All ‹7 per cent› agreed.', expected: ['7 per cent'], found: [] },
    { rule: own.id, example: 'It was 12 in the hundred.', expected: [], found: ['12 in the hundred'] },
  ])
  expect(testRules({ kinds: [fines] }, 'fine')).toEqual({ rules: 1, examples: 1, failures: [] })
})

test('a report counts what each rule made and lost, and its cost', () => {
  const report = reportRules({ rules: [own] })
  report.add('Fines rose 4% in the year to March 2024.')
  report.add({ text: 'Twelve in the hundred agreed, 5% did not.' })
  const rows = new Map(report.rows().map((row) => [row.id, row]))
  expect(rows.get('percentage/figure-percent')).toMatchObject({ made: 2, overruled: 0 })
  expect(rows.get(own.id)).toMatchObject({ kind: 'percentage', made: 1, declined: 0 })
  expect(rows.get(own.id)!.cost).toBeGreaterThan(0)
  expect(rows.get('agency/lexicon')).toMatchObject({ made: 0, cost: null })
  const all = [...rows.values()]
  expect(all.some(({ overruled }) => overruled > 0)).toBe(true)
})
