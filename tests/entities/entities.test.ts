import { expect, test } from 'vitest'
import { collectEntities, type Entities } from '../../src/entities/index.js'
import { nameKey } from '../../src/entities/names.js'
import type { AgencyFact, CountFact, DateFact, Extraction, OfficialFact } from '../../src/facts.js'
import { extract } from '../../src/index.js'

const mention = { start: 0, end: 1, text: 'x', rule: 'agency/lexicon' }

function agency(name: string, given: Partial<AgencyFact> = {}): AgencyFact {
  const rest = {
    acronym: null,
    registry: null,
    type: 'other',
    country: null,
    parent: null,
    mentions: [mention],
  } as const
  return { id: 'a1', name, ...rest, ...given }
}
function official(name: string, given: Partial<OfficialFact> = {}): OfficialFact {
  return { id: 'o1', name, title: null, agency: null, mentions: [mention], ...given }
}
const year: DateFact = {
  ...mention,
  id: 'd1',
  type: 'date',
  value: '2023',
  from: '2023-01-01',
  to: '2023-12-31',
  mod: null,
}
function fines(value: number, given: Partial<CountFact> = {}): CountFact {
  const rest = { max: null, mod: 'exact', unit: 'firm', action: 'fine', period: 'd1', agency: 'a1' } as const
  return { ...mention, id: 'c1', value, ...rest, ...given }
}

const nothing = extract('')
const clocks = agency('Bureau of Clocks', { country: 'KE' })

/** What these articles have in common, whatever their order. */
function resolve(...articles: readonly Partial<Extraction>[]): Entities {
  const extractions = articles.map((article, index) => ({ ...nothing, id: String(index), ...article }))
  const [entities, reversed] = [extractions, extractions.toReversed()].map((list) => {
    const collector = collectEntities()
    for (const extraction of list) collector.add(extraction)
    return collector.resolve()
  })
  for (const kind of ['agencies', 'officials', 'statistics'] as const)
    expect(reversed![kind].map(({ id }) => id)).toEqual(entities![kind].map(({ id }) => id))
  for (const extraction of extractions) expect(reversed!.idsOf(extraction)).toEqual(entities!.idsOf(extraction))
  return entities!
}

test.for([
  ['The Crédit & Trade Office', 'credit-and-trade-office'],
  ['Supreme People’s Procuratorate', 'supreme-peoples-procuratorate'],
  ["SUPREME PEOPLE'S PROCURATORATE", 'supreme-peoples-procuratorate'],
  ['U.S. Attorney', 'us-attorney'],
  ['Theatre Office', 'theatre-office'],
  ['最高人民检察院', '最高人民检察院'],
  ['/../', ''],
] as const)('the key of %s is %s', ([name, key]) => expect(nameKey(name)).toBe(key))

test('an agency of the registry is one, whatever it is called', () => {
  const { agencies } = resolve(
    { agencies: [agency('FTC', { registry: 'us.ftc', country: 'US' })], published: '2024-03-05' },
    { agencies: [agency('Federal Trade Commission', { registry: 'us.ftc', country: 'US' })], published: '2023-01-02' },
    { agencies: [agency('Federal Trade Commission', { registry: 'us.ftc', country: 'US' })] },
  )
  expect(agencies).toEqual([
    {
      id: 'us.ftc',
      name: 'Federal Trade Commission',
      acronym: null,
      registry: 'us.ftc',
      type: 'other',
      country: 'US',
      parent: null,
      articles: [0, 1, 2],
      mentions: 3,
      firstPublished: '2023-01-02',
      lastPublished: '2024-03-05',
    },
  ])
})

test.for([
  ['spelling does not part', clocks, agency('the bureau of clocks', { country: 'KE' }), ['ke/bureau-of-clocks']],
  [
    'countries do',
    clocks,
    agency('Bureau of Clocks', { country: 'UG' }),
    ['ke/bureau-of-clocks', 'ug/bureau-of-clocks'],
  ],
  ['an unknown country is that of the only one', clocks, agency('Bureau of Clocks'), ['ke/bureau-of-clocks']],
  [
    'a name of the registry is in the registry',
    agency('Bureau of Clocks', { registry: 'ke.boc', country: 'KE' }),
    clocks,
    ['ke.boc'],
  ],
  ['two unknown countries', agency('Bureau of Clocks'), agency('Bureau of Clocks'), ['-/bureau-of-clocks']],
] as const)('agencies: %s', ([, a, b, ids]) => {
  // prettier-ignore
  expect(resolve({ agencies: [a] }, { agencies: [b] }).agencies.map(({ id }) => id)).toEqual(ids)
})

test('an unknown country of two that are known stays unknown', () => {
  const three = [clocks, { ...clocks, country: 'UG' }, { ...clocks, country: null }]
  expect(resolve(...three.map((agency) => ({ agencies: [agency] }))).agencies.map(({ id }) => id)).toEqual([
    '-/bureau-of-clocks',
    'ke/bureau-of-clocks',
    'ug/bureau-of-clocks',
  ])
})

const inClocks = { agencies: [clocks] }
const unit = agency('Dial Unit', { id: 'a2', country: 'KE', parent: 'a1' })

test.for([
  [
    'one name at one agency',
    { ...inClocks, officials: [official('Ana Reyes', { agency: 'a1' })] },
    ['ke/bureau-of-clocks/ana-reyes'],
  ],
  [
    'a namesake elsewhere',
    { agencies: [agency('Toll Office', { country: 'KE' })], officials: [official('Ana Reyes', { agency: 'a1' })] },
    ['ke/bureau-of-clocks/ana-reyes', 'ke/toll-office/ana-reyes'],
  ],
  ['no agency', { officials: [official('Ana Reyes')] }, ['ke/bureau-of-clocks/ana-reyes']],
  [
    'a last name at the agency',
    { ...inClocks, officials: [official('Reyes', { agency: 'a1' })] },
    ['ke/bureau-of-clocks/ana-reyes'],
  ],
  ['a last name alone', { officials: [official('Reyes')] }, ['-/reyes', 'ke/bureau-of-clocks/ana-reyes']],
  [
    'a unit of the agency',
    { agencies: [clocks, unit], officials: [official('Ana Reyes', { agency: 'a2' })] },
    ['ke/dial-unit/ana-reyes'],
  ],
] as const)('officials: %s', ([, article, ids]) => {
  // prettier-ignore
  const first = { ...inClocks, officials: [official('Ana Reyes', { agency: 'a1', title: 'director' })] }
  const { officials } = resolve(first, article)
  expect(officials.map(({ id }) => id)).toEqual(ids)
  expect(officials.find(({ id }) => id.endsWith('ana-reyes'))).toMatchObject({ name: 'Ana Reyes', title: 'director' })
})

function reported(...counts: readonly (readonly CountFact[])[]): Entities {
  return resolve(...counts.map((counts) => ({ agencies: [clocks], dates: [year], counts })))
}

test('a figure of two articles is one statistic', () => {
  const { statistics } = reported([fines(12)], [fines(12)])
  expect(statistics).toEqual([
    {
      id: 'ke/bureau-of-clocks/fine/firm/2023-01-01/2023-12-31',
      agency: 'ke/bureau-of-clocks',
      unit: 'firm',
      action: 'fine',
      from: '2023-01-01',
      to: '2023-12-31',
      figures: [{ value: 12, max: null, mod: 'exact', articles: [0, 1] }],
      articles: [0, 1],
      contradicted: false,
    },
  ])
})

test.for([
  ['another number', [[fines(12)], [fines(13)]], true],
  ['more exact', [[fines(12)], [fines(10, { mod: 'more_than' })]], false],
  ['parts and whole', [[fines(12), fines(5), fines(7)], [fines(12)]], false],
  ['one article that adds up otherwise', [[fines(5), fines(7)], [fines(13)]], true],
  ['two that agree, one that does not', [[fines(12)], [fines(12)], [fines(13)]], true],
] as const)('contradictions: %s', ([, counts, contradicted]) => {
  expect(reported(...counts).statistics).toMatchObject([{ contradicted }])
})

test.for([
  ['one article says it twice', [[fines(12), fines(13)]]],
  ['another action', [[fines(12)], [fines(13, { action: 'sue' })]]],
  ['another unit', [[fines(12)], [fines(13, { unit: 'person' })]]],
  ['no agency', [[fines(12)], [fines(12, { agency: null })]]],
  ['no days', [[fines(12)], [fines(12, { period: null })]]],
] as const)('no statistic: %s', ([, counts]) => {
  expect(reported(...counts).statistics).toEqual([])
})

test('facts know their ids', () => {
  const counts = [fines(12), fines(3, { id: 'c2', action: null })]
  const article = { ...nothing, agencies: [clocks], dates: [year], counts, officials: [official('Ana Reyes')] }
  const ids = resolve(article, { ...article, officials: [] }).idsOf(article)
  expect(ids).toEqual({
    agencies: new Map([['a1', 'ke/bureau-of-clocks']]),
    officials: new Map([['o1', '-/ana-reyes']]),
    statistics: new Map([['c1', 'ke/bureau-of-clocks/fine/firm/2023-01-01/2023-12-31']]),
  })
})
