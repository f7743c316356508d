/** Files as the other tools write them, those parts included that we have no room for. */

import { describe, expect, test } from 'vitest'
import { formats, type SpanDocument } from '../../src/interop/index.js'

const { brat, 'label-studio': labelStudio, prodigy, spacy, 'spacy-doc': spacyDoc, conll } = formats
const webAnnotation = formats['web-annotation']

const text = '🏛️ The Tax Board fined Acme.\r\nIts chief, Ana Ruiz of Lima, said so.'

function words({ text: all, spans }: SpanDocument): (readonly [string, string])[] {
  return spans.map(({ start, end, label }) => [label, all.slice(start, end)])
}

describe('brat', () => {
  const ann = [
    'T1\tORG 7 16\tTax Board',
    'T2\tPERSON 41 49\tAna Ruiz',
    'T3\tROLE 34 39;53 57\tchief Lima',
    'T4\tFINE 17 22\tfined',
    'T5\tLONG 23 33\tAcme. Its',
    'E1\tFINE:T4 Agent:T1',
    'R1\tWorksFor Arg1:T2 Arg2:T1\t',
    'A1\tType T1 tax authority',
    'A2\tSpeculation E1',
    'N1\tReference T1 Wikipedia:534366\tTax Board',
    '#1\tAnnotatorNotes T1\tnational, not local',
    '*\tEquiv T2 T1',
    'X what is this',
    'T6\tORG 7 15\tTax Board',
  ].join('\n')

  test('reads mentions, attributes, notes, relations and equivalences, and names the rest', () => {
    const { documents, lost, faults } = brat.read(ann.replace('T5\tLONG 23 33', 'T5\tLONG 23 28;30 33'), {
      id: 'a',
      text,
    })
    expect(words(documents[0]!)).toEqual([
      ['ORG', 'Tax Board'],
      ['FINE', 'fined'],
      ['LONG', 'Acme.\r\nIts'],
      ['PERSON', 'Ana Ruiz'],
    ])
    expect(documents[0]!.spans[0]).toMatchObject({ attributes: { Type: 'tax authority' }, note: 'national, not local' })
    expect(documents[0]!.links).toEqual([
      { from: 's1', to: 's4', label: 'mention-of' },
      { from: 's4', to: 's1', label: 'WorksFor' },
    ])
    expect(lost).toEqual([
      { what: 'events', count: 1 },
      { what: 'references to databases', count: 1 },
      { what: 'spans in pieces with other words between', count: 1 },
      { what: 'attributes and notes of events and relations', count: 1 },
    ])
    expect(faults).toEqual([
      { line: 13, message: 'not a line of brat: "X what is this"' },
      { line: 14, message: 'the span 7 to 15 (ORG): the text has "Tax Boar" there, not "Tax Board"' },
    ])
  })

  test('a file without its text is a fault', () => {
    expect(brat.read(ann, { id: 'a' }).faults).toEqual([{ line: 1, message: 'its text is missing' }])
  })
})

describe('Label Studio', () => {
  const region = (id: string, start: number, end: number, label: string): object => ({
    ...{ id, from_name: 'ner', to_name: 'text', type: 'labels', origin: 'manual' },
    value: { start, end, text: text.slice(start, end), labels: [label] },
  })
  const task = {
    id: 17,
    data: { text, source: 'wire', pages: 2 },
    annotations: [
      { id: 1, completed_by: 1, was_cancelled: true, ground_truth: false, result: [] },
      {
        ...{ id: 2, completed_by: { id: 3 }, was_cancelled: false, ground_truth: false, lead_time: 12.5 },
        result: [
          { ...region('aB3', 8, 17, 'ORG'), meta: { text: ['which one?'] } },
          region('xY9', 42, 50, 'PERSON'),
          {
            id: 'aB3',
            from_name: 'kind',
            to_name: 'text',
            type: 'choices',
            value: { start: 8, end: 17, choices: ['tax', 'other'] },
          },
          { id: 'aB3', from_name: 'rank', to_name: 'text', type: 'number', value: { start: 8, end: 17, number: 3 } },
          {
            id: 'xY9',
            from_name: 'role',
            to_name: 'text',
            type: 'textarea',
            value: { start: 42, end: 50, text: ['chief'] },
          },
          { id: 'q', from_name: 'mood', to_name: 'text', type: 'choices', value: { choices: ['grim'] } },
          { from_id: 'aB3', to_id: 'xY9', type: 'relation', direction: 'left', labels: ['works for'] },
        ],
      },
      { id: 3, result: [] },
    ],
    predictions: [{ model_version: 'x', score: 0.5, result: [] }],
    meta: {},
    project: 4,
  }

  test('reads an export', () => {
    const { documents, lost, faults } = labelStudio.read(JSON.stringify([task], null, 2), { id: 'file' })
    expect(faults).toEqual([])
    const [document] = documents
    expect(document).toMatchObject({ id: '17', fields: { source: 'wire' } })
    expect(words(document!)).toEqual([
      ['ORG', 'Tax Board'],
      ['PERSON', 'Ana Ruiz'],
    ])
    expect(document!.spans[0]).toMatchObject({ attributes: { kind: 'tax', rank: 3 }, note: 'which one?' })
    expect(document!.spans[1]?.attributes).toEqual({ role: 'chief' })
    expect(document!.links).toEqual([{ from: 's2', to: 's1', label: 'works for' }])
    expect(lost.map(({ what }) => what)).toEqual([
      'annotations that were skipped',
      'further annotations of a text',
      'second choices of one field',
      'results of type "choices" that are of no span',
    ])
  })

  test('reads the short export, and predictions as not reviewed', () => {
    const short = [{ id: 3, text, label: [{ start: 8, end: 17, text: 'Tax Board', labels: ['ORG'] }], annotator: 1 }]
    expect(words(labelStudio.read(JSON.stringify(short), { id: 'file' }).documents[0]!)).toEqual([['ORG', 'Tax Board']])
    const predicted = [{ data: { text }, predictions: [{ result: [region('a', 8, 17, 'ORG')] }] }]
    const [document] = labelStudio.read(JSON.stringify(predicted), { id: 'file' }).documents
    expect(document).toMatchObject({ id: 'file-1', fields: { reviewed: false } })
  })

  test('names the line of a region that is off, and of a broken file', () => {
    const off = JSON.stringify([{ data: { text }, annotations: [{ result: [region('a', 8, 17, 'ORG')] }] }], null, 1)
    const [fault] = labelStudio.read(off.replace('"start": 8', '"start": 7'), { id: 'file' }).faults
    expect(fault).toMatchObject({ line: 9, message: expect.stringContaining('not "Tax Board"') as string })
    expect(labelStudio.read('[\n{"data": {"text": "x"},,}]', { id: 'file' }).faults[0]).toMatchObject({ line: 2 })
    expect(labelStudio.read('[{"data": {"body": "x"}}]', { id: 'file' }).faults).toEqual([
      { line: 1, message: 'data.text: "text" is missing' },
    ])
  })
})

describe('Prodigy', () => {
  const span = { start: 7, end: 16, token_start: 3, token_end: 4, label: 'ORG' }
  const other = { start: 41, end: 49, token_start: 12, token_end: 13, label: 'PERSON' }
  const task = {
    ...{ text, _input_hash: 1, _task_hash: 2, _is_binary: false, _view_id: 'relations', _timestamp: 1700000000 },
    tokens: [{ text: '🏛️', start: 0, end: 2, id: 0, ws: true }],
    spans: [span, other],
    relations: [
      { head: 13, child: 4, head_span: other, child_span: span, color: '#c5bdf4', label: 'WORKS_FOR' },
      { head: 1, child: 2, label: 'DEP' },
    ],
    answer: 'accept',
  }

  test('reads what was accepted', () => {
    const lines = [task, { ...task, answer: 'reject' }, { text, spans: null, answer: 'ignore' }]
    const { documents, lost } = prodigy.read(lines.map((each) => JSON.stringify(each)).join('\n'), { id: 'file' })
    expect(documents).toHaveLength(1)
    expect(words(documents[0]!)).toEqual([
      ['ORG', 'Tax Board'],
      ['PERSON', 'Ana Ruiz'],
    ])
    expect(documents[0]!.links).toEqual([{ from: 's2', to: 's1', label: 'WORKS_FOR' }])
    expect(lost.map(({ what }) => what)).toEqual([
      'relations of single tokens',
      'tasks answered "reject"',
      'tasks answered "ignore"',
    ])
  })
})

describe('spaCy', () => {
  test('reads pairs of version 2, one or many', () => {
    const pair = JSON.stringify([text, { entities: [[7, 16, 'ORG']] }])
    for (const content of [pair, `[${pair}, ["x", {"entities": []}]]`]) {
      const { documents, faults } = spacy.read(content, { id: 'train' })
      expect(faults).toEqual([])
      expect([documents[0]!.id, words(documents[0]!)]).toEqual(['train-1', [['ORG', 'Tax Board']]])
    }
    expect(spacy.read('[\n["x", {"entities": [[0, 9, "ORG"]]}]\n]', { id: 'train' }).faults).toEqual([
      { line: 2, message: 'the span 0 to 9 (ORG) is not in the text' },
    ])
  })

  test('reads a Doc of version 3', () => {
    const doc = {
      ...{ text, ents: [{ start: 7, end: 16, label: 'ORG' }], sents: [{ start: 0, end: 28 }], cats: { legal: 1 } },
      tokens: [{ id: 0, start: 0, end: 2, tag: 'NNP', pos: 'PROPN', morph: '', lemma: 'x', dep: 'ROOT', head: 0 }],
      spans: { sc: [{ start: 3, end: 16, label: 'NP', kb_id: '' }] },
    }
    const { documents, lost } = spacyDoc.read(JSON.stringify(doc), { id: 'docs' })
    expect(words(documents[0]!)).toEqual([
      ['NP', 'The Tax Board'],
      ['ORG', 'Tax Board'],
    ])
    expect(lost).toEqual([{ what: 'categories of texts', count: 1 }])
  })
})

describe('CoNLL', () => {
  const lines = (...tags: string[]): string => tags.map((tag) => tag.replace(' ', '\t')).join('\n')
  const sentence = 'Ana Ruiz (Lima) met Bo Li.'

  test.for([
    ['BIO', 'B-PER', 'I-PER', 'B-PER', 'I-PER'],
    ['IOB1', 'I-PER', 'I-PER', 'I-PER', 'I-PER'],
    ['BIOES', 'B-PER', 'E-PER', 'B-PER', 'E-PER'],
  ] as const)('reads %s, and the brackets of the Penn Treebank', ([, a, b, c, d]) => {
    const content = lines(`Ana ${a}`, `Ruiz ${b}`, '-LRB- O', 'Lima O', '-RRB- O', 'met O', `Bo ${c}`, `Li ${d}`, '. O')
    const { documents, faults } = conll.read(`-DOCSTART-\tO\n\n${content}\n`, { id: 'a', text: sentence })
    expect(faults).toEqual([])
    expect(words(documents[0]!)).toEqual([
      ['PER', 'Ana Ruiz'],
      ['PER', 'Bo Li'],
    ])
  })

  test('reads the four columns of CoNLL-2003 without a text', () => {
    const content = 'EU NNP B-NP B-ORG\nrejects VBZ B-VP O\n\nPeter NNP B-NP B-PER\n'
    const [document] = conll.read(content, { id: 'a' }).documents
    expect(document!.text).toBe('EU rejects\nPeter')
    expect(words(document!)).toEqual([
      ['ORG', 'EU'],
      ['PER', 'Peter'],
    ])
  })

  test('stops at the line where the text goes on otherwise', () => {
    const { faults } = conll.read('Ana\tB-PER\nRuis\tI-PER\n', { id: 'a', text: sentence })
    expect(faults).toEqual([
      { line: 2, message: 'the text does not go on with "Ruis" but with "Ruiz (Lima) met Bo Li."' },
    ])
    expect(conll.read('Ana\n', { id: 'a', text: sentence }).faults).toEqual([
      { line: 1, message: 'expected a token and a tag, found "Ana"' },
    ])
  })
})

describe('web annotations', () => {
  const annotation = (
    selector: object,
    body: object | string = { type: 'TextualBody', value: 'ORG', purpose: 'tagging' },
  ) => ({
    ...{ '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'http://a.example/1', type: 'Annotation' },
    ...{ motivation: 'tagging', body, target: { source: 'http://news.example/1', selector } },
  })
  const quote = { type: 'TextQuoteSelector', exact: 'Tax Board', prefix: 'The ', suffix: ' fined' }

  test.for([
    ['code points', [{ type: 'TextPositionSelector', start: 7, end: 16 }, quote]],
    ['UTF-16 units, as software in browsers counts', [{ type: 'TextPositionSelector', start: 8, end: 17 }, quote]],
    ['a position that has moved', [{ type: 'TextPositionSelector', start: 99, end: 108 }, quote]],
    ['the quotation alone', quote],
    ['the position alone', { type: 'TextPositionSelector', start: 7, end: 16 }],
  ] as const)('by %s', ([, selector]) => {
    const { documents, faults } = webAnnotation.read(JSON.stringify(annotation(selector)), { id: 'a', text })
    expect(faults).toEqual([])
    expect(words(documents[0]!)).toEqual([['ORG', 'Tax Board']])
  })

  test('comments are notes; what cannot be placed is a fault', () => {
    const comment = { type: 'TextualBody', value: 'sure?', purpose: 'commenting' }
    const noted = { ...annotation(quote), body: [comment, { type: 'TextualBody', value: 'ORG' }] }
    const lost = annotation({ ...quote, exact: 'Fax Board' })
    const { documents, faults } = webAnnotation.read(JSON.stringify([noted, lost], null, 1), { id: 'a', text })
    expect(documents[0]!.spans).toMatchObject([{ label: 'ORG', note: 'sure?' }])
    expect(faults).toEqual([
      { line: expect.any(Number) as number, message: 'the text has no "Fax Board" where the selectors say' },
    ])
    expect(faults[0]!.line).toBeGreaterThan(20)
  })
})
