import { describe, expect, test } from 'vitest'
import { docPages, readPage, refreshFiles } from '../support/doc-pages.js'
import { readExamples } from '../support/readme-examples.js'
import { runExample } from '../support/readme.js'

// `npm run readme` brings files and output up to date; read the difference.
describe.for(docPages)('%s', (page) => {
  const text = readPage(page)

  test('shows files as they are', () => {
    expect(refreshFiles(text)).toBe(text)
  })

  test.for(readExamples(text).map((example) => [example.code.split('\n')[0], example] as const))(
    'prints what it says: %s',
    async ([, example]) => {
      expect(await runExample(example)).toBe(example.output)
    },
  )
})
