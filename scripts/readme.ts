/** Brings the README up to date: what its examples print, and the scores on the corpus. Writes docs/schema.md. */

import { readFileSync, writeFileSync } from 'node:fs'
import { scoreTable } from '../src/evaluate/index.js'
import { schemaMarkdown } from '../src/export/schema/markdown.js'
import { scoreCorpus } from '../tests/corpus/scores.js'
import { readmePath } from '../tests/support/readme-examples.js'
import { refreshExamples } from '../tests/support/readme.js'

const scores = /(<!-- scores -->\n)[^<]*(<!-- \/scores -->)/u
const readme = await refreshExamples(readFileSync(readmePath, 'utf8'))
writeFileSync(
  readmePath,
  readme.replace(scores, (_, open: string, close: string) => `${open}\n${scoreTable(scoreCorpus())}\n\n${close}`),
)
writeFileSync(new URL('../docs/schema.md', import.meta.url), schemaMarkdown())
