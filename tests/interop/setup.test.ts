/** What tools are told of labels and fields: everything that our files have, by the names that they have there. */

import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.js'
import { formats, fromExtraction, fromGold, type SpanDocument } from '../../src/interop/index.js'
import { corpus } from '../support/corpus.js'

const annotated = corpus.map(({ article, gold }) => fromGold(article.text, gold))
const found = corpus.slice(0, 20).map(({ article }) => fromExtraction({ ...extract(article), text: article.text }))
const foreign: SpanDocument = {
  ...{ id: 'a', text: 'A & B', fields: {} },
  spans: [
    { id: 's1', start: 0, end: 1, label: 'my "label"', attributes: { 'how <much>': 3 } },
    { id: 's2', start: 4, end: 5, label: 'agency', attributes: { type: 'bank' } },
  ],
  links: [{ from: 's1', to: 's2', label: 'owes & pays' }],
}
const sets: readonly (readonly [string, readonly SpanDocument[]])[] = [
  ['annotations', annotated],
  ['extractions', found],
  ['spans of another tool', [foreign]],
  ['nothing yet', []],
]

interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** Tags of XML; throws where one is not closed. */
function tagsOf(xml: string): Tag[] {
  const tags: Tag[] = []
  const open: string[] = []
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        tags.push({ name, attributes })
        open.push(name)
      },
      onclosetag(name, implied) {
        if (implied && !/\/>/u.test(xml)) throw new Error(`${name} is not closed`)
        expect(open.pop()).toBe(name)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return tags
}

describe.for(sets)('for %s', ([, documents]) => {
  test('Label Studio knows each label, field, value and relation', () => {
    const { write, setup } = formats['label-studio']
    const tags = tagsOf(setup!.write(documents))
    const values = (name: string): (string | undefined)[] =>
      tags.filter((tag) => tag.name === name).map(({ attributes }) => attributes['value'])
    const controls = new Map(
      tags.flatMap(({ name, attributes }) => (attributes['name'] ? [[attributes['name'], name]] : [])),
    )
    const kinds = { labels: 'Labels', number: 'Number', textarea: 'TextArea', choices: 'Choices' }
    const tasks = JSON.parse(write(documents).content) as Task[]
    for (const { from_name: control, type, labels, value } of tasks.flatMap((task) => task.annotations[0].result)) {
      if (type === 'relation') expect(values('Relation')).toEqual(expect.arrayContaining([...labels!]))
      else expect([control, controls.get(control!)]).toEqual([control, kinds[type]])
      if (type === 'labels') expect(values('Label')).toContain(value!.labels![0])
      if (type === 'choices') expect(values('Choice')).toContain(value!.choices![0])
    }
    expect(new Set(tags.flatMap(({ attributes }) => attributes['name'] ?? [])).size).toBe(controls.size)
    expect(values('Label')).toEqual(
      expect.arrayContaining(['agency', 'official', 'date', 'count', 'percentage', 'sector']),
    )
  })

  test('brat knows each entity, attribute and relation', () => {
    const { write, setup } = formats.brat
    const sections = new Map(
      setup!
        .write(documents)
        .split(/^(?=\[)/mu)
        .map((section) => section.trim().split('\n'))
        .map(([head, ...lines]) => [head, lines] as const),
    )
    expect([...sections.keys()]).toEqual(['[entities]', '[relations]', '[events]', '[attributes]'])
    const names = (section: string): string[] => sections.get(section)!.map((line) => line.split('\t')[0]!)
    for (const line of documents.flatMap((document) => write([document]).content.split('\n'))) {
      const [id = '', rest = ''] = line.split('\t')
      const [name = '', , value = ''] = rest.split(' ')
      if (id.startsWith('T')) expect(names('[entities]')).toContain(name)
      if (id.startsWith('R') || id === '*')
        expect(names('[relations]')).toContain(rest.split(' Arg1')[0]!.split(' T')[0])
      if (!id.startsWith('A')) continue
      const declared = sections.get('[attributes]')!.find((each) => each.startsWith(`${name}\t`))
      expect(declared?.split('Value:')[1]?.split('|')).toContain(value)
    }
  })
})

interface Task {
  readonly annotations: readonly [{ readonly result: readonly Result[] }]
}
interface Result {
  readonly type: 'labels' | 'number' | 'textarea' | 'choices' | 'relation'
  readonly from_name?: string
  readonly labels?: readonly string[]
  readonly value?: { readonly labels?: readonly string[]; readonly choices?: readonly string[] }
}
