/** `lexfacts rules` and `lexfacts explain`, and `--config` of all commands. */

import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { lexfacts, makeFolder } from '../support/command.js'

const { path, remove } = makeFolder({
  'a.txt': 'The Clockwork Guild fined Acme $3 million. Fines rose 4%.',
  'own.yaml': `agencies:
  - { id: xx.guild, name: Clockwork Guild, type: regulator, country: INT, source: "https://clocks.example" }
rules: rules.yaml
kinds: [fine]
without: [percentage/figure-percent]
`,
  'rules.yaml': `- id: fine/sum
  pattern: [{ lower: fined }, { pos: PROPN }, { mention: figure, as: sum }]
  value: $sum
  examples: ['They ‹fined Acme $3›.']
  counterexamples: ['They fined Acme $4.']
`,
  'wrong.yaml': 'agencis: []\n',
})
afterAll(remove)
const at = (name: string): string => join(path, name)
const config = ['--config', at('own.yaml')]

describe('--config', () => {
  test('gives extract own names and kinds, and takes rules away', async () => {
    const { status, out, err } = await lexfacts(['extract', at('a.txt'), '--quiet', ...config])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({
      agencies: [{ registry: 'xx.guild' }],
      percentages: [],
      own: { fine: [{ text: 'fined Acme $3 million', value: '$3 million' }] },
    })
  })

  test('the table has own kinds too', async () => {
    const { out } = await lexfacts(['extract', at('a.txt'), '--format', 'table', ...config])
    expect(out).toMatch(/Fine \(1\)\ntext +value\nfined Acme \$3 million +\$3 million\n$/u)
  })

  test.for([['extract'], ['entities'], ['explain'], ['annotate'], ['rules', 'report']])('%j', async (command) => {
    const { status, err } = await lexfacts([...command, at('a.txt'), '--config', at('wrong.yaml')])
    expect(status).toBe(2)
    expect(err).toBe(`${at('wrong.yaml')}:1: agencis: no field is called "agencis": "agencies"?\n`)
  })

  test.for([['extract'], ['extract', '--out', at('out')], ['entities'], ['explain'], ['annotate']])(
    '%j without the file',
    async (command) => {
      const { status, err } = await lexfacts([...command, at('a.txt'), '--config', at('none.yaml')])
      expect({ status, err }).toEqual({ status: 2, err: `${at('none.yaml')}: no such file or folder\n` })
    },
  )
})

describe('rules', () => {
  test('list', async () => {
    const { status, out } = await lexfacts(['rules', 'list', '--kind', 'fine', ...config])
    expect(status).toBe(0)
    expect(out).toMatch(/^Rules \(1\)\nid +layer +from +example\nfine\/sum +own +own +They ‹fined Acme \$3›\.\n$/u)
    const json = await lexfacts(['rules', 'list', '--format', 'json'])
    expect((JSON.parse(json.out) as unknown[]).length).toBeGreaterThan(100)
  })

  test('test runs counterexamples too, and fails with them', async () => {
    const { status, out } = await lexfacts(['rules', 'test', '--kind', 'fine', ...config])
    expect(status).toBe(1)
    expect(out).toBe(`fine/sum: They fined Acme $4.
  expected nothing
  found "fined Acme $4"
1 rule, 2 examples, 1 failed
`)
  })

  test('a kind that no rule makes is wrong usage', async () => {
    for (const command of [['list'], ['test'], ['report', at('a.txt')]]) {
      const { status, err } = await lexfacts(['rules', ...command, '--kind', 'clok'])
      expect({ status, err }).toEqual({ status: 2, err: 'no rule is of the kind "clok"; did you mean "clock"?\n' })
    }
  })

  test('report', async () => {
    const { status, out } = await lexfacts([
      'rules',
      'report',
      at('a.txt'),
      '--kind',
      'fine',
      '--format',
      'json',
      ...config,
    ])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject([{ id: 'fine/sum', made: 1, overruled: 0, declined: 0 }])
    expect((await lexfacts(['rules', 'report', at('none.txt')])).status).toBe(1)
  })
})

describe('explain', () => {
  test('shows tokens, matches and captures', async () => {
    const { status, out } = await lexfacts(['explain', at('a.txt'), ...config])
    expect(status).toBe(0)
    expect(out).toContain('The/DET Clockwork/PROPN Guild/PROPN fined/VERB/fine')
    expect(out).toContain('made      fine/sum "fined Acme $3 million" {sum: "$3 million"}')
  })

  test('tells what was declined in one line, and ends with the facts', async () => {
    const { out } = await lexfacts(['explain', at('a.txt')])
    expect(out).toMatch(
      /\n {2}declined {2}[\w/, ()-]+\n {2}fact {6}percentage "4%" 4 · .* \[percentage\/figure-percent\]\n$/u,
    )
  })

  test('of one rule: its matches and facts only; a rule that matched nowhere, and one that is none', async () => {
    const explain = async (rule: string) => await lexfacts(['explain', at('a.txt'), '--rule', rule])
    const { out } = await explain('percentage/figure-percent')
    expect(out.split('\n').slice(2, 4)).toEqual([
      '  made      percentage/figure-percent "4%" {figure: "4"}',
      '  fact      percentage "4%" 4 · percent · increase · Fines · - [percentage/figure-percent]',
    ])
    expect(await explain('clock/noon')).toEqual({ status: 0, out: '', err: 'clock/noon matched nowhere\n' })
    const wrong = await explain('clock/moon')
    expect(wrong).toEqual({ status: 2, out: '', err: 'there is no rule "clock/moon"; did you mean "clock/noon"?\n' })
  })

  test('of one rule, as JSON', async () => {
    const { out } = await lexfacts(['explain', at('a.txt'), '--rule', 'percentage/figure-percent', '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject([{ text: 'Fines rose 4%.', matches: [{ text: '4%', fate: 'made' }] }])
  })
})
