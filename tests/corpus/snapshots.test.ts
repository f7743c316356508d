/** What the extractor finds, right or not: read the difference before `npx vitest run -u tests/corpus`. */

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { extract } from '../../src/extractor.js'
import { corpus, corpusFolder } from '../support/corpus.js'
import { factLines } from '../support/fact-lines.js'

test.for(corpus.map((each) => [each.id, each] as const))('%s', async ([id, { text, article }]) => {
  await expect(factLines(text, extract(article))).toMatchFileSnapshot(join(corpusFolder, id, 'extracted.snap'))
})
