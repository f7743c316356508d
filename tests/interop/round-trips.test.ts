/** Every format over the whole corpus: what it holds comes back equal, and what it does not is named. */

import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.js'
import {
  formats,
  fromExtraction,
  fromGold,
  keepWhatFits,
  toGold,
  type FormatName,
  type SpanDocument,
} from '../../src/interop/index.js'
import { corpus } from '../support/corpus.js'
import { inTextOrder } from '../support/gold-order.js'

const names = Object.keys(formats) as FormatName[]
const gold = corpus.map((each) => fromGold(each.article.text, each.gold))

const awkward: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['emoji', (text) => `👩🏽‍⚖️ ${text.replaceAll(' the ', ' 🏛️ the ')}`],
  ['combining letters', (text) => `Jose\u0301: ${text}`],
  ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
]

function readBack(name: FormatName, document: SpanDocument): SpanDocument {
  const format = formats[name]
  const { content } = format.write([document])
  const { documents, lost, faults } = format.read(content, { id: document.id, text: document.text })
  expect({ faults, lost }).toEqual({ faults: [], lost: [] })
  expect(documents).toHaveLength(1)
  const [back] = documents
  return format.holds.ids ? back! : { ...back!, id: document.id }
}

describe.for(names)('%s', (name) => {
  const { holds, write } = formats[name]

  test('gives back all that it holds', () => {
    for (const document of gold) expect(readBack(name, document)).toEqual(keepWhatFits(document, holds).document)
  })

  test.for(awkward)('in texts with %s too, and of what was found', ([, change]) => {
    for (const { article } of corpus.slice(0, 12)) {
      const text = change(article.text)
      const document = fromExtraction({ ...extract({ ...article, text }), text })
      expect(document.spans.length).toBeGreaterThan(3)
      expect(readBack(name, document)).toEqual(keepWhatFits(document, holds).document)
    }
  })

  test('names what it loses', () => {
    const { lost } = write(gold)
    const expected = [
      ...(holds.attributes ? [] : ['attributes']),
      ...(holds.overlaps ? [] : ['spans that overlap others']),
      ...(holds.links ? [] : ['links']),
      ...(holds.ids ? [] : ['ids of articles']),
      ...(holds.fields ? [] : ['fields of articles']),
    ]
    expect(lost.map(({ what }) => what).sort()).toEqual(expected.sort())
  })
})

test.for(names.filter((name) => formats[name].holds.attributes && formats[name].holds.links))(
  'annotations come back whole from %s',
  (name) => {
    for (const [i, document] of gold.entries()) {
      const { article, gold: original } = corpus[i]!
      const back = readBack(name, document)
      const restored = formats[name].holds.fields ? back : { ...back, fields: document.fields }
      expect(toGold(restored)).toEqual({ gold: inTextOrder(article.text, original), lost: [] })
    }
  },
)

test.for(names.filter((name) => formats[name].articles === 'many'))('many articles fit in a file of %s', (name) => {
  const { content } = formats[name].write(gold)
  const { documents } = formats[name].read(content, { id: 'file' })
  expect(documents.map(({ text }) => text)).toEqual(gold.map(({ text }) => text))
})
