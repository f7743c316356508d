import { expect, test } from 'vitest'
import { formats } from '../../src/interop/index.js'

const { doccano } = formats

/** As doccano exports a sequence labelling project, with comments and metadata of the upload. */
const exported = [
  '{"id": 41, "text": "🏛️ The Tax Board fined 12 firms.", "label": [[7, 16, "agency"], [23, 31, "count"]], "Comments": []}',
  '{"id":42,"text":"EFCC arrested four.","label":[[0,4,"ORG"]],"source":"wire","Comments":["sure?"]}',
].join('\n')

test('reads what it exports', () => {
  const { documents, lost, faults } = doccano.read(exported, { id: 'file' })
  expect(faults).toEqual([])
  expect(lost).toEqual([{ what: 'comments', count: 1 }])
  const [first, second] = documents
  expect(first?.id).toBe('41')
  expect(first?.spans.map(({ start, end, label }) => [first.text.slice(start, end), label])).toEqual([
    ['Tax Board', 'agency'],
    ['12 firms', 'count'],
  ])
  expect(second?.fields).toEqual({ source: 'wire' })
})

test('reads entities and relations', () => {
  const line =
    '{"id":7,"text":"Ana Ruiz leads the EFCC.","entities":[{"id":31,"label":"official","start_offset":0,"end_offset":8},{"id":33,"label":"agency","start_offset":19,"end_offset":23}],"relations":[{"id":1,"from_id":31,"to_id":33,"type":"agency"}],"Comments":[]}'
  expect(doccano.read(line, { id: 'file' }).documents[0]?.links).toEqual([{ from: 's1', to: 's2', label: 'agency' }])
})

test('names the line of what is wrong, and reads the rest', () => {
  const broken = [
    '{"text": "EFCC", "label": [[0, 4, "agency"], [2, 9, "agency"]]}',
    '{"text": "EFCC", "label": [[0, "4", "agency"]]}',
    '',
    '{"text": ',
    '{"label": []}',
  ].join('\r\n')
  const { documents, faults } = doccano.read(broken, { id: 'file' })
  expect(documents.map(({ id, spans }) => [id, spans.length])).toEqual([['file-1', 1]])
  expect(faults).toEqual([
    { line: 2, message: 'label.0.1: expected number, found "4"' },
    { line: 4, message: 'not JSON' },
    { line: 5, message: 'text: "text" is missing' },
    { line: 1, message: 'the span 2 to 9 (agency) is not in the text' },
  ])
})
