import { describe, expect, test } from 'vitest'
import { foreignLanguage } from '../../src/corpus/language/foreign.js'
import { languageName, languageTag } from '../../src/corpus/language/names.js'
import { corpus } from '../support/corpus.js'
import { lexfacts, makeFolder } from '../support/command.js'
import { englishTexts, foreignTexts } from '../support/language-samples.js'
import { lineOf, readingsOf } from '../support/readings.js'

describe('English is not foreign', () => {
  test.for(englishTexts)('%s', async (text) => {
    expect(await foreignLanguage(text)).toBeNull()
    expect(await foreignLanguage(text, 'en-GB')).toBeNull()
  })

  test('nor is any article of the corpus, whatever its page declares', async () => {
    for (const { id, article } of corpus) {
      for (const declared of [null, 'en', 'fr'])
        expect([id, await foreignLanguage(article.text, declared)]).toEqual([id, null])
    }
  })

  test('nor a text of both, or one too short to tell', async () => {
    const [, , chinese = ''] = foreignTexts[0]!
    const english = 'The court fined 14 firms, and the agency said that it was the largest fine of the year. '
    expect(await foreignLanguage(english + chinese)).toBeNull()
    expect(await foreignLanguage('Procès en vue')).toBeNull()
    expect(await foreignLanguage('')).toBeNull()
    expect(await foreignLanguage('2024: 12%, 14')).toBeNull()
  })
})

describe('other languages are told', () => {
  // Indonesian and Malay are told apart by declaration only.
  test.for(foreignTexts)('%s: %s', async ([language, name, text]) => {
    const told = await foreignLanguage(text)
    const near = language === 'id' ? ['id', 'ms'] : [language]
    expect(near).toContain(told)
    expect(await foreignLanguage(text, language)).toBe(language)
    expect(await foreignLanguage(text, 'en')).toBe(told)
    expect(languageName(language)).toBe(name)
    const menu = 'Home | News | Sign in | Subscribe to our newsletter\n'
    expect(near).toContain(await foreignLanguage(menu + Array.from({ length: 20 }, () => text).join('\n')))
  })

  test('languages have names', () => {
    expect([languageTag('fra'), languageTag('cmn'), languageName('pt-BR'), languageName('x_')]).toEqual([
      'fr',
      'zh',
      'Portuguese',
      'x_',
    ])
  })
})

test('articles in other languages are skipped and counted by name, unless they are asked for', async () => {
  const record = (language: string): string =>
    `${JSON.stringify({ id: language, text: foreignTexts.find(([code]) => code === language)?.[2] })}\n`
  const lines = `{"id":"en","text":"The court fined 14 firms."}\n${record('fr')}${record('zh')}${record('fr')}`
  expect((await readingsOf('a.jsonl', lines)).map(lineOf)).toEqual([
    'article en',
    'skip a.jsonl:2: in French',
    'skip a.jsonl:3: in Chinese',
    'skip a.jsonl:4: in French',
  ])
  expect(await readingsOf('a.jsonl', lines, { anyLanguage: true })).toHaveLength(4)

  const { path, remove } = makeFolder({ 'a.jsonl': lines })
  const told = await lexfacts(['extract', path])
  const forced = await lexfacts(['extract', path, '--any-language'])
  remove()
  expect(told).toMatchObject({
    status: 0,
    err: 'skipped 3 articles not in English: 2 in French, 1 in Chinese (--any-language reads them)\n',
  })
  expect(told.out.split('\n')).toHaveLength(2)
  expect(forced).toMatchObject({ status: 0, err: '' })
  expect(forced.out.split('\n')).toHaveLength(5)
})
