import { expect, test } from 'vitest'
import { readExamples } from '../support/readme-examples.js'
import { runExample } from '../support/readme.js'

// `npm run readme` brings the output up to date; read the difference.
test.for(readExamples().map((example) => [example.code.split('\n')[0], example] as const))(
  'prints what it says: %s',
  async ([, example]) => {
    expect(await runExample(example)).toBe(example.output)
  },
)
