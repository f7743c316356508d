import { describe, expect, test } from 'vitest'
import { articlesOf, lineOf, readingsOf } from '../../support/readings.js'

describe('a table has an article a row', () => {
  test('columns that bear the names of fields are known, in whatever case', async () => {
    const table = 'ID,Title,Published,Text,Words\nn1,Fines,2024-03-05,"Fines rose, it said.",4\nn2,,,Fees fell.,2\n'
    expect(articlesOf(await readingsOf('news.csv', table))).toEqual([
      { id: 'n1', title: 'Fines', published: '2024-03-05', text: 'Fines rose, it said.' },
      { id: 'n2', title: null, published: null, text: 'Fees fell.' },
    ])
  })

  test('others are named; days in words are read', async () => {
    const map = { text: 'body', published: 'date', id: 'no.' }
    const table = 'no.;date;body\r\n1;5 March 2024;"Fines ""rose"".\r\n\r\nIt said so."\r\n2;;Fees fell.\r\n'
    expect(articlesOf(await readingsOf('news.csv', table, { map }, 7))).toEqual([
      { id: '1', title: null, published: '2024-03-05', text: 'Fines "rose".\r\n\r\nIt said so.' },
      { id: '2', title: null, published: null, text: 'Fees fell.' },
    ])
  })

  test.for([
    ['a.tsv', 'id\ttext\n1\tFines, fees; all|rose.\n'],
    ['a.csv', 'id\ttext\n1\t"Fines, fees; all|rose."\n'],
    ['a.csv', 'id|text\n1|"Fines, fees; all|rose."\n'],
    ['a.csv', '\ufeffid,text\n1,"Fines, fees; all|rose."\n'],
    ['a.csv', '"id","text"\n\n1,"Fines, fees; all|rose."'],
  ])('%s %j', async ([name = '', table = '']) => {
    expect(articlesOf(await readingsOf(name, table))).toEqual([
      { id: '1', title: null, published: null, text: 'Fines, fees; all|rose.' },
    ])
  })

  test('pages in cells are read as pages', async () => {
    const table = 'address,page\nhttps://x.example/2024/03/05/a,"<html><body><p>The court fined 14 firms.</p></body></html>"\n'
    const [article] = articlesOf(await readingsOf('a.csv', table, { map: { html: 'page', url: 'address' } }))
    expect(article).toMatchObject({ text: 'The court fined 14 firms.', published: '2024-03-05', id: 'a:2' })
  })

  test('a stream without a name is a table where its type says so', async () => {
    expect(articlesOf(await readingsOf('', 'text\nFees fell.\n', { type: 'csv' }))).toHaveLength(1)
  })
})

describe('what is wrong with a table', () => {
  test.for([
    [{ text: 'bodi' }, 'a.csv:1: no column "bodi"; did you mean "body"?; the columns are "id", "body"'],
    [{}, 'a.csv:1: no column "text" or "html", and none was named for it; the columns are "id", "body"'],
    [{ text: 'body', published: 'when' }, 'a.csv:1: no column "when"; the columns are "id", "body"'],
  ])('columns that are not there: %j', async ([map, message]) => {
    expect((await readingsOf('a.csv', 'id,body\n1,x\n', { map: map as object })).map(lineOf)).toEqual([`fault ${message as string}`])
  })

  test('a broken row is named by its line and costs no other', async () => {
    const table = [
      'id,text',
      '1,One.',
      '2,"Two.',
      '3,"Three,',
      'on two lines."',
      '4',
      '5,"Fi"ve."',
      '6,Six.,6',
      '7,Seven.',
      '8,',
      '9,"Nine.',
      '10,Ten.',
    ].join('\n')
    expect((await readingsOf('a.csv', table)).map(lineOf)).toEqual([
      'article 1',
      expect.stringMatching(/^fault a\.csv:3: not a row: /u),
      'article 3',
      'fault a.csv:6: 1 cell, where the first row has 2',
      expect.stringMatching(/^fault a\.csv:7: /u),
      'fault a.csv:8: 3 cells, where the first row has 2',
      'article 7',
      'skip a.csv:10: empty',
      'fault a.csv:11: a quote is opened here and never closed',
      'article 10',
    ])
  })
})

test('records of JSON have names for fields too, and pages', async () => {
  const map = { text: 'content', published: 'day' }
  const lines = ['{"id":"a","content":"Fees fell.","day":"Mar 5, 2024"}', '{"id":"b","contnet":"x"}'].join('\n')
  expect((await readingsOf('a.jsonl', lines, { map })).map(lineOf)).toEqual([
    'article a',
    'fault a.jsonl:2: an article needs a "content"; did you mean "contnet"?',
  ])
  const page = '<html><head><title>Fines - Times</title></head><body><p>The court fined 14 firms.</p></body></html>'
  const record = { id: 'p', html: page, url: 'https://x.example/2024/03/05/a', published: null }
  const [article] = articlesOf(await readingsOf('a.json', JSON.stringify(record)))
  expect(article).toMatchObject({ id: 'p', title: 'Fines', published: '2024-03-05' })
  expect(articlesOf(await readingsOf('a.json', JSON.stringify({ ...record, published: '2024-02-01' })))[0]?.published).toBe(
    '2024-02-01',
  )
})
