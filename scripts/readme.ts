/**
 * Brings the README and the pages of docs up to date: files that they show, what their examples print, and the scores on
 * the corpus. Writes docs/schema.md. Pages that are named on the command line are the only ones, without scores.
 */

import { writeFileSync } from 'node:fs'
import { scoreTable } from '../src/evaluate/index.js'
import { schemaMarkdown } from '../src/export/schema/markdown.js'
import { scoreCorpus } from '../tests/corpus/scores.js'
import { docPages, pathInRepository, readPage, refreshFiles } from '../tests/support/doc-pages.js'
import { refreshExamples } from '../tests/support/readme.js'

const scores = /(<!-- scores -->\n)[^<]*(<!-- \/scores -->)/u
const named = process.argv.slice(2)

for (const page of named.length > 0 ? named : docPages) {
  writeFileSync(pathInRepository(page), await refreshExamples(refreshFiles(readPage(page))))
}
if (named.length === 0) {
  const table = (_: string, open: string, close: string): string => `${open}\n${scoreTable(scoreCorpus())}\n\n${close}`
  writeFileSync(pathInRepository('README.md'), readPage('README.md').replace(scores, table))
  writeFileSync(pathInRepository('docs/schema.md'), schemaMarkdown())
}
