/** What the extractor finds, right or not: read the difference before `npx vitest run tests/corpus/snapshots.test.ts -u`. */

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { extract } from '../../src/extractor.js'
import '../../src/testing/vitest.js'
import { corpus, corpusFolder } from '../support/corpus.js'

test.for(corpus.map((each) => [each.id, each] as const))('%s', async ([id, { article }]) => {
  const found = { ...extract(article), text: article.text }
  await expect(found).toMatchFileSnapshot(join(corpusFolder, id, 'extracted.snap'))
})
