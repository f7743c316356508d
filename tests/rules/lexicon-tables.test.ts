import { describe, expect, test } from 'vitest'
import { createExtractor, type AgencyEntry } from '../../src/index.js'
import { lexicons } from '../../src/lexicons/index.js'
import { countRows, joinRows, packRows, Rows } from '../../src/lexicons/rows.js'
import { builtInTables } from '../../src/rules/built-in-tables.js'
import { packLexicons } from '../../src/rules/lexicon-tables.js'

const source = 'https://example.org'
const office: AgencyEntry = {
  id: 'xx.weights',
  name: 'Office of Fair Weights',
  acronyms: ['OFW'],
  type: 'regulator',
  country: 'GB',
  source,
}

test('rows come back as they were packed, fields that are missing stay away', () => {
  const entries = [
    { id: 'a', also: ['x y', 'z'] },
    { id: 'b', parent: 'a' },
  ]
  const packed = packRows<{ id: string; also?: string[]; parent?: string }>(entries, ['id', 'also', 'parent'])
  const rows = new Rows<(typeof entries)[number]>(joinRows(packed, 'c\t\t'), ['id', 'also', 'parent'])
  expect(rows.all()).toEqual([...entries, { id: 'c' }])
  expect(rows.at(1)).toBe(rows.at(1))
  expect([countRows(''), countRows(packed)]).toEqual([0, 2])
})

test('no field of the built-in lexicons holds a sign that packing uses', () => {
  const packed = JSON.stringify(lexicons)
  expect(packed).not.toMatch(/\||\\t|\\n/u)
})

test('entries that join the built-in ones are numbered behind them', () => {
  const both = packLexicons({ agencies: [office], titles: [], places: [], sectors: [] }, builtInTables)
  expect(both.agencies.forms).toContain(`\nOFW\t${lexicons.agencies.length}`)
  expect(both.titles).toEqual(builtInTables.titles)
})

describe('entries of users', () => {
  const { extract } = createExtractor({
    agencies: [office],
    titles: [{ title: 'weighmaster', sphere: 'public', source }],
    places: [{ name: 'Ruritania', demonyms: ['Ruritanian'], country: 'RU', level: 'country' }],
    sectors: [
      {
        id: 'weighing',
        label: 'Weighing',
        terms: ['smart scale'],
        contextual: [{ term: 'beam', beside: ['gram'] }],
        source,
      },
    ],
  })

  test('are found beside the built-in ones', () => {
    const { agencies, officials, sectors } = extract({
      text: 'The Office of Fair Weights (OFW) and the Federal Trade Commission sued makers of smart scales. "No," said weighmaster Ann Marlowe. A beam, or two beams, by the gram. A wooden beam.',
    })
    expect(agencies.map(({ registry }) => registry)).toEqual(['xx.weights', 'us.ftc'])
    expect(officials.map(({ name, title }) => [name, title])).toEqual([['Ann Marlowe', 'weighmaster']])
    expect(sectors.map(({ sector, mentions }) => [sector, ...mentions.map(({ text }) => text)])).toEqual([
      ['weighing', 'smart scales', 'beam', 'beams'],
    ])
  })

  test.for([
    ['a form of a body of the same country', { acronyms: ['Ofcom'] }, /"Ofcom" belongs to gb\.ofcom too/],
    ['a parent that is not there', { parent: 'gb.weights' }, /no parent gb\.weights/],
    ['no source', { source: '' }, /no source/],
  ] as const)('%s is an error', ([, fields, message]) => {
    expect(() => createExtractor({ agencies: [{ ...office, ...fields }] })).toThrow(message)
  })

  test('an id given twice is an error', () => {
    const twin = { ...office, name: 'Another Office', acronyms: [] }
    expect(() => createExtractor({ agencies: [office, twin] })).toThrow('it stands twice in agencies')
  })

  test('a form of a body of another country and a built-in parent are none', () => {
    expect(() => createExtractor({ agencies: [{ ...office, acronyms: ['FTC'], parent: 'gb.ofcom' }] })).not.toThrow()
  })
})
