import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/index.js'
import { createExtractor } from '../../src/index.js'
import type { Extraction } from '../../src/facts.js'
import { makeFolder } from '../support/command.js'

const agencies = `id,name,acronyms,aliases,type,country,parent,source
xx.clocks,Bureau of Public Clocks,BPC|B.P.C.,,regulator,INT,,https://clocks.example
xx.clocks.towers,Tower Office,,,other,INT,xx.clocks,https://clocks.example
`
const sectors = `
- id: lunar-mining
  label: Lunar mining
  terms: [moon mine, lunar quarry]
  contextual:
    - { term: crater, beside: [moon] }
  source: https://moon.example
`
const rules = `
- id: fine/fined-amount
  pattern:
    - { lower: [fined, penalised] }
    - { repeat: { pos: [PROPN, DET] }, max: 4 }
    - { mention: figure, as: sum }
  value: { sum: $sum }
  examples: ['The court ‹fined Acme $3 million›.']
- id: percentage/in-the-hundred
  pattern: [{ mention: number, as: figure }, in, the, hundred]
  value: { value: $figure.value, unit: percent, direction: null }
  examples: ['About ‹12 in the hundred› agreed.']
`
const text =
  'The Bureau of Public Clocks (BPC) fined Acme $3 million over moon mines on Monday. It found 7 in the hundred late, 4% less.'

async function withConfig<T>(
  files: Record<string, string>,
  name: string,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const { path, remove } = makeFolder(files)
  try {
    return await use(join(path, name))
  } finally {
    remove()
  }
}

function shown(found: Extraction): object {
  const { own } = found as Extraction & { readonly own: Record<string, readonly { readonly value: unknown }[]> }
  return {
    agencies: found.agencies.map(({ registry, acronym }) => [registry, acronym]),
    sectors: found.sectors.map(({ sector }) => sector),
    percentages: found.percentages.map(({ value }) => value),
    fines: own['fine']?.map(({ value }) => value),
    dates: found.dates.length,
  }
}

const expected = {
  agencies: [['xx.clocks', 'BPC']],
  sectors: ['lunar-mining'],
  percentages: [7],
  fines: [{ sum: '$3 million' }],
  dates: 0,
}
const lists = { 'lists/agencies.csv': agencies, 'sectors.yaml': sectors, 'rules.yaml': rules }
const yaml = `agencies: lists/agencies.csv
sectors: [sectors.yaml]
rules: [rules.yaml]
kinds: [fine]
without: [percentage/figure-percent, date/point]
`
const module = `export default {
  agencies: 'lists/agencies.csv',
  sectors: ['sectors.yaml'],
  rules: ['rules.yaml'],
  kinds: ['fine'],
  without: ['percentage/figure-percent', 'date/point'],
}`
const typed = `interface Own { kinds: string[] }
const own: Own = { kinds: ['fine'] }
${module.replace("kinds: ['fine'],", '...own,')} satisfies object`

describe('a configuration', () => {
  test.for([
    ['as YAML', 'lexfacts.config.yaml', yaml],
    [
      'as JSON',
      'lexfacts.config.json',
      JSON.stringify({
        agencies: 'lists/agencies.csv',
        sectors: ['sectors.yaml'],
        rules: ['rules.yaml'],
        kinds: ['fine'],
        without: ['percentage/figure-percent', 'date/point'],
      }),
    ],
    ['as JavaScript', 'lexfacts.config.mjs', module],
    ['as TypeScript', 'lexfacts.config.ts', typed],
  ] as const)('%s', async ([, name, source]) => {
    await withConfig({ ...lists, [name]: source }, name, async (path) => {
      const { options, files } = await loadConfig(path)
      expect(shown(createExtractor(options).extract(text))).toEqual(expected)
      expect(files.map((file) => file.split('/').at(-1))).toEqual([name, 'agencies.csv', 'sectors.yaml', 'rules.yaml'])
    })
  })

  test('may be empty', async () => {
    await withConfig({ 'a.yaml': '' }, 'a.yaml', async (path) => {
      const { options } = await loadConfig(path)
      expect(
        createExtractor(options)
          .extract(text)
          .percentages.map(({ value }) => value),
      ).toEqual([4])
    })
  })
})

test.for<[string, Record<string, string>, RegExp]>([
  [
    'a misspelt field',
    { 'a.yaml': 'kinds: [fine]\nagences: []' },
    /a\.yaml:2: agences: no field is called "agences": "agencies"\?$/u,
  ],
  ['a file that is not there', { 'a.yaml': 'agencies: none.csv' }, /none\.csv: no such file or folder$/u],
  ['no YAML', { 'a.yaml': 'agencies: [' }, /a\.yaml:1: /u],
  [
    'a wrong type in a table, by its line',
    { 'a.yaml': 'agencies: b.csv', 'b.csv': agencies.replace(',other,', ',oter,') },
    /b\.csv:3: type: expected one of .*; found "oter": "other"\?$/u,
  ],
  [
    'a column that is none',
    { 'a.yaml': 'agencies: b.csv', 'b.csv': agencies.replace('country', 'contry') },
    /b\.csv:2: contry: no field is called "contry": "country"\?$/u,
  ],
  ['a row that is broken', { 'a.yaml': 'agencies: b.csv', 'b.csv': `${agencies}x,"y` }, /b\.csv:\d: /u],
  [
    'a field that is missing in a list, by its line',
    { 'a.yaml': 'sectors: s.yaml', 's.yaml': sectors.replace('  label: Lunar mining\n', '') },
    /s\.yaml:2: label: "label" is missing$/u,
  ],
  [
    'a kind that is not declared',
    { 'a.yaml': 'rules: r.yaml', 'r.yaml': rules },
    /r\.yaml:2: \[0\]\.id: unknown kind "fine"/u,
  ],
  [
    'a misspelt tag in a rule, by its line',
    { 'a.yaml': 'rules: r.yaml\nkinds: [fine]', 'r.yaml': rules.replace('PROPN', 'PROPNN') },
    /r\.yaml:5: .*unknown part of speech "PROPNN"; did you mean "PROPN"\?$/u,
  ],
  [
    'a kind that is built in',
    { 'a.yaml': 'without: []\nkinds: [date]' },
    /a\.yaml:2: kinds\.0: "date" is a built-in kind$/u,
  ],
  [
    'a misspelt field of a capture, by its line',
    { 'a.yaml': 'rules: r.yaml\nkinds: [fine]', 'r.yaml': rules.replace('$figure.value', '$figure.valu') },
    /r\.yaml:11: .*unknown field "valu"; did you mean "value"\?$/u,
  ],
  [
    'a word that a value may not be, by its line',
    { 'a.yaml': 'rules: r.yaml\nkinds: [fine]', 'r.yaml': rules.replace('unit: percent', 'unit: percnt') },
    /r\.yaml:11: .*unknown word "percnt"; did you mean "percent"\?$/u,
  ],
  [
    'something that is no list',
    { 'a.yaml': 'agencies: 1' },
    /a\.yaml:1: agencies: expected a file, or a list .*found 1$/u,
  ],
  [
    'a misspelt field of an entry in the configuration',
    { 'a.yaml': 'sectors:\n  - id: a\n    lable: A\n    terms: [a]\n    source: x' },
    /a\.yaml:3: sectors\.0\.lable: no field is called "lable": "label"\?$/u,
  ],
  ['a module with an error', { 'a.yaml': '', 'a.mjs': '\nexport defalt {}' }, /a\.mjs:2: cannot be loaded: /u],
  ['a file of no known type', { 'a.yaml': '', 'a.toml': '' }, /a\.toml: a configuration is one of/u],
  [
    'a module that throws',
    { 'a.yaml': '', 'a.mjs': 'throw new Error("no luck")' },
    /a\.mjs: cannot be loaded: no luck$/u,
  ],
])('%s', async ([, files, message]) => {
  await withConfig(
    files,
    Object.keys(files).find((name) => /^a\.(?:toml|mjs)$/u.test(name)) ?? 'a.yaml',
    async (path) => {
      await expect(loadConfig(path)).rejects.toThrow(message)
    },
  )
})

test.for<[string, Record<string, string>, RegExp]>([
  [
    'a parent that is not there',
    { 'a.yaml': 'agencies: b.csv', 'b.csv': agencies.replace('xx.clocks,https', 'xx.clcoks,https') },
    /b\.csv:3: xx\.clocks\.towers: there is no parent xx\.clcoks; did you mean "xx\.clocks"\?$/u,
  ],
  [
    'an id that stands twice',
    { 'a.yaml': 'agencies: b.csv', 'b.csv': agencies.replace('xx.clocks.towers', 'xx.clocks') },
    /b\.csv:3: xx\.clocks: it stands twice in agencies$/u,
  ],
  [
    'something left out that is not there',
    { 'a.yaml': 'without:\n  - date/point\n  - percentage/percent-figure' },
    /a\.yaml:3: .* is no rule, agency, sector or title; did you mean "percentage\/figure-percent"\?$/u,
  ],
])('%s shows when the extractor is made, with its place', async ([, files, message]) => {
  await withConfig(files, 'a.yaml', async (path) => {
    const { options } = await loadConfig(path)
    expect(() => createExtractor(options)).toThrow(message)
  })
})
